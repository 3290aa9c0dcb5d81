import type { placesTheme } from '../themes/places.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** Where a promise holds: shops and desks, hotels and their rooms. */
export const placesWords: ThemeWords<typeof placesTheme> = {
  office: 'counter, desk, branch*, reception, front desk, office, offices',
  reception: `
    reception*, front desk, check-in, concierge*,
    front of house`,
  store: 'store*, shop*, showroom*, retail, boutique*',
  online: `
    online, web, website, internet, site, on the site, digital, website*,
    web page*, landing page*, web site*`,
  parking: `
    park*, car park, parking, (leave|leaves|left|leaving|put|puts) ..
    (car|cars|vehicle|vehicles|van) (behind|in
    front|outside|beside|on|in|at|under), (leave|leaves|leaving|put|puts)
    (the|their|your|a|his|her) (car|cars|vehicle|vehicles|van|truck),
    (space|spaces|room|places|place) for .. (car|cars|vehicles), pull up
    (behind|outside|in front|at), (car|cars) (may|can) (stay|stand|wait),
    coming by car, come by car, comes by car, arrive by car, (bay|bays),
    (parking|car) lot, lot behind, driveway`,
  wifi: `
    wifi, wi-fi, wireless, internet access, wireless network, hotspot`,
  pool: 'pool, swim*, pools',
  spa: 'spa, massage*, sauna',
  room: 'room*, bedroom*, lodging, stay, stays, nights, per night, night s stay, overnight stay*',
  hotel: 'hotel*, villa*, resort*',
  arrival:
    'arrival*, arrive*, check-in, checkin, check in, rooms are ready, room is ready, arrival time',
  'meeting-room':
    'hall, meditation, practice hall, studio, coworking, co-working, desk space, meeting room*',
  camp: 'camp, camps, camping, campsite*, tent, tents',
  'check-out': 'check-out, checkout time, late departure*, stay until noon',
  venue: 'venue*, hall, halls, function room*',
  terrace: 'terrace, patio, outdoor seating',
  'private-hire': 'private hire, privatis*, exclusive hire',
  pitch:
    'pitches, camping pitch*, mobile home*, chalet*, cabin, cabins, lodges',
  'water-slide': 'slides, slide, water park, waterpark',
  'kids-club': 'kids club*, mini club, children s club',
  'final-cleaning':
    'final clean*, end of stay clean*, end-of-stay, exit clean*',
  linen: `
    linen, sheets, towels, towel, bath linen`,
  cot: 'cot, cots, crib, cribs, baby bed*',
  'early-booking': `
    early bird, book early, early booking*, booking early, early enrol*,
    (days|weeks|months) or more ahead, booked .. ahead, book .. ahead,
    (days|weeks|months) ahead or`,
  'low-season':
    'off season, off-season, low season, out of season, quiet season',
  upgrade: 'upgrade, upgrades, upgraded',
  'direct-booking': `
    book direct, direct booking*, booked with us, booking direct, booked
    direct, on our own (site|website)`,
  'in-france': 'france, metropolitan france',
  'in-belgium': 'belgium',
  'in-switzerland': 'switzerland',
  'in-luxembourg': 'luxembourg',
  'in-germany': 'germany',
  'in-netherlands': 'netherlands, holland',
  'in-spain': 'spain',
  'in-italy': 'italy',
  'in-portugal': 'portugal',
  'in-austria': 'austria',
  'in-ireland': 'ireland, republic of ireland',
  'in-uk': 'uk, united kingdom, great britain',
  'in-usa': 'usa, united states',
  'in-canada': 'canada',
  'in-australia': 'australia',
};
