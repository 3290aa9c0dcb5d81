import type { leisureTheme } from '../themes/leisure.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is done for pleasure: sport, culture, feasts. */
export const leisureWords: ThemeWords<typeof leisureTheme> = {
  library: 'library, libraries',
  museum: 'museum*, exhibition*, admission',
  book: `
    a book, the book, each book, every book, this book, your book, of the
    book, one book, ebook*, e-book, copy of the book, books, bookshop*,
    novel*`,
  event: 'event*, wedding*, gala*, party, parties, ceremony',
  gym: `
    gym, gyms, fitness, workout*, personal training, club, clubs, weights,
    machines, coach, training floor`,
  'class-pass': 'class pass, classes, pass pack',
  yoga: 'yoga, meditat*, mat, mats',
  flower: 'flower*, bouquet*, florist*',
  horse: 'horse*, riding',
  sport: 'sport, sports, athlet*',
  ski: 'ski, skis, skiing, snowboard*, slope*',
  tennis: 'tennis, court, courts, padel',
  golf: 'golf',
  dance: 'danc*',
  music: 'music, piano*, guitar*, concert*, band',
  theatre: `
    theatre*, theater*, a show, the show, each show, this show, your show,
    shows, performances, the performance, a performance, seat, seats`,
  cinema: 'cinema*, film, films, movie*',
  exhibition: 'exhibition*, galler*, artwork*',
  'audio-guide': 'audio guide*, audioguide*',
  cloakroom: 'cloakroom*',
  festival: 'festival*',
  magazine: 'magazine*, newspaper*, issue of',
  'reading-loan': 'borrow*, loan of books',
  wedding: 'wedding*, bride*, groom',
  funeral: 'funeral*, burial*, cremat*',
  donation: 'donat*, donor*',
  volunteer: 'volunteer*',
  'ticket-resale': 'resale, resell*, resold, ticket exchange',
  'restricted-view': 'restricted view, obstructed view',
  'e-ticket': 'e-ticket*, mobile ticket*, digital ticket*',
  'paper-ticket': 'paper ticket*, printed ticket*',
  'ticket-cover': `
    ticket protection, cancellation cover, cancellation insurance, ticket
    insurance`,
  freshness: 'freshness, wilt*, fresh for, stay fresh',
  vase: 'vase, vases',
  wreath: 'wreath*, mourning, funeral flowers, sympathy flowers',
  pilates: 'pilates, stretching',
  'author-event':
    'author event*, book signing*, meet the author, author talk*, authors',
  'e-reader': 'e-reader*, ereader*',
  locker: 'locker, lockers',
  'personal-trainer': 'personal trainer*, personal training',
  dive: 'diving, dive, dives, snorkel*',
  canoe: 'canoe*',
  kayak: 'kayak*',
  'paddle-board': 'paddle board*, paddleboard*',
  climbing: 'climbing, high ropes',
  'games-night': 'quiz night*, karaoke',
};
