import type { placesTheme } from '../themes/places.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** Where a promise holds: shops and desks, hotels and their rooms. */
export const placesWords: ThemeWords<typeof placesTheme> = {
  office: `
    bureau*, comptoir*, agence*, accueil, notre reception, reception
    ouverte, guichet*`,
  reception: 'notre reception, reception ouverte, accueil, conciergerie',
  store: 'magasin*, boutique*, showroom, point de vente',
  online:
    'en ligne, web, site, internet, numerique, site web, sites web, site internet, page d accueil',
  parking: `
    parking*, stationn*, garer, garage, (se|nous|vous) (gare*|garer|garent),
    se gare*, (laisse*|laisser|laissent|poser|pose|mettre|met) ..
    (voiture|vehicule|auto), (la|sa|leur|votre) (voiture|auto) (peut|reste),
    (place|places) (devant|derriere|pour .. voitures|de stationnement),
    (venir|vient|viennent|arriver) en (voiture|auto), (parc|cour)
    (derriere|devant), voitures des (clients|visiteurs|patients)`,
  wifi: `
    wifi, wi-fi, sans fil, internet, reseau sans fil, connexion internet,
    (code|mot de passe) a l accueil, se connecter`,
  pool: `
    piscine*, nager, natation, bassin*, aquatique*, espace aquatique,
    toboggan*, baignade`,
  spa: 'spa, massage*, sauna, hammam',
  room: 'chambre*, sejour*, nuitee*, hebergement de nuit, nuitees, par nuit',
  hotel: 'hotel*, villa*, residence*',
  arrival: `
    arrivee*, arrive*, check-in, enregistrement, arrivee a l hotel,
    chambres disponibles, chambre est prete`,
  'meeting-room':
    'salle*, studio, coworking, espace de travail, salle* de reunion',
  camp: 'camp, camps, camping*, tente*, colonie*',
  'check-out': `
    check-out, depart tardif, liberer la chambre, departs tardifs, chambre
    liberee, liberent la chambre, rendre la chambre, quitter la chambre`,
  venue: 'salle, salles, lieu de reception',
  terrace: 'terrasse*',
  'private-hire': 'privatis*',
  pitch:
    'emplacement*, mobil-home*, mobil home*, chalet*, bungalow*, gite, gites',
  'water-slide': 'toboggan*, aquatique*, parc aquatique',
  'kids-club': 'mini-club, club enfants, clubs enfants, animation enfants',
  'final-cleaning':
    'menage de fin, menage final, nettoyage final, nettoyage de fin',
  linen: 'linge, draps, serviettes, linge de lit',
  cot: 'lit bebe, lit de bebe, lits bebe, berceau*',
  'early-booking':
    'reservation anticipee, inscription anticipee, reserver tot, early booking',
  'low-season': 'hors saison, basse saison, hors-saison, saison creuse',
  upgrade: 'surclass*, chambre superieure',
  'direct-booking': `
    reservation directe, reserver en direct, reserver chez nous, reserve
    chez nous, en reservant sur notre site, reservation sur notre site,
    reservant en direct`,
  'in-france': 'france, metropolitaine',
  'in-belgium': 'belgique',
  'in-switzerland': 'suisse',
  'in-luxembourg': 'luxembourg',
  'in-germany': 'allemagne',
  'in-netherlands': 'pays-bas, hollande',
  'in-spain': 'espagne',
  'in-italy': 'italie',
  'in-portugal': 'portugal',
  'in-austria': 'autriche',
  'in-ireland': 'irlande',
  'in-uk': 'royaume-uni, grande-bretagne',
  'in-usa': 'etats-unis, usa',
  'in-canada': 'canada',
  'in-australia': 'australie',
};
