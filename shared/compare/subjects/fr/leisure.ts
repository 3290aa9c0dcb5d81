import type { leisureTheme } from '../themes/leisure.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is done for pleasure: sport, culture, feasts. */
export const leisureWords: ThemeWords<typeof leisureTheme> = {
  library: 'bibliotheque*, mediatheque*',
  museum: 'musee*, exposition*, laissez-passer',
  book: `
    un livre, le livre, ce livre, votre livre, les livres, des livres, nos
    livres, vos livres, livre numerique, livres numeriques, ebook, ouvrage*,
    librairie*, roman*, bouquin*, livres usages, livres neufs, livres d
    occasion, livre neuf, achat de livres, rachat de livres, vente de
    livres, lots de livres, par livre, copie du livre`,
  event: 'evenement*, mariage*, gala*, soiree*, ceremonie*, fete',
  gym: 'salle de sport, fitness, sport*, musculation, club, clubs, coach',
  'class-pass': 'cours collectif*, carnet*',
  yoga: 'yoga, meditat*, tapis',
  flower: 'fleur*, bouquet*, fleuriste*',
  horse: 'cheval, chevaux, equitation',
  sport: 'sport, sports, sportif*',
  ski: 'ski, skis, snowboard*, pistes de ski, piste de ski',
  tennis: 'tennis, padel, terrain*',
  golf: 'golf',
  dance: 'danse*',
  music: 'musique*, guitare*, concert*',
  theatre: `
    theatre*, spectacle*, representation*, places de theatre, places
    assises, places numerotees, les places, vos places, des places, deux
    places`,
  cinema: 'cinema*, film, films',
  exhibition: 'exposition*, galerie*, oeuvre*',
  'audio-guide': 'audioguide*, audio-guide*',
  cloakroom: 'vestiaire*',
  festival: 'festival*',
  magazine: 'magazine*, journal, journaux, revue',
  'reading-loan': 'emprunt*',
  wedding: 'mariage*, mariee*',
  funeral: `
    obseque*, funerail*, inhumation*, cremation*, deuil, funerarium*,
    enterrement*`,
  donation: 'don, dons, donateur*, donatri*',
  volunteer: 'benevol*',
  'ticket-resale': `
    revente, reventes, revendre, revend, revendu, revendez, revendus, bourse
    d echange`,
  'restricted-view': 'visibilite, vue genee, vue reduite, vue partielle',
  'e-ticket':
    'e-billet*, billet electronique, billet numerique, billets electroniques',
  'paper-ticket': 'billet papier, billets papier',
  'ticket-cover': `
    garantie annulation, assurance annulation, assurance billet, garantie
    billet`,
  freshness:
    'fraicheur, fane, fanee, fanees, fanes, fletri*, frais plus longtemps',
  vase: 'vase, vases',
  wreath: `
    deuil, gerbe*, couronne mortuaire, couronne de fleurs, funerarium*,
    condoleance*`,
  pilates: 'pilates, stretching',
  'author-event': `
    rencontres, rencontre d auteur, rencontre avec, dedicace*, auteur*,
    lecture publique`,
  'e-reader': 'liseuse*',
  locker: 'casier*, vestiaire*',
  'personal-trainer':
    'coach personnel, coaching personnel, bilan avec un coach, coach sportif',
  dive: 'plongee*, palme*',
  canoe: 'canoe*, canot, canots',
  kayak: 'kayak*',
  'paddle-board': 'paddle, paddles, stand-up paddle',
  climbing: 'escalade, via ferrata, accrobranche',
  'games-night': 'quiz, karaoke, soiree jeux',
};
