import type { ThemeWords } from '../themes/theme.ts';
import type { travelTheme } from '../themes/travel.ts';

/** How people and their bags get about, and what they drive and ride. */
export const travelWords: ThemeWords<typeof travelTheme> = {
  'wait-free-minutes': 'attente gratuit*, temps d attente, attente',
  flight: `
    vol, vols, avion*, atterri*, aerien*, avion a du retard, retard d avion,
    retard du vol`,
  airport: 'aeroport*, arrivees',
  luggage: 'bagage*, valise*, consigne a bagages, bagagerie',
  driver: 'chauffeur*, conducteur*',
  ride: 'course*, trajet*, transfert*, voyage*',
  stop: 'etape*, halte*, arret, arrets',
  'return-trip':
    'aller-retour, aller et le retour, retour a vide, a vide, retour garanti',
  vehicle: `
    voiture*, vehicule*, van, camion*, auto, moto, motos, scooter*,
    deux-roues, automobile*, vehicule de pret, voiture de pret, vehicule de
    remplacement, voiture de remplacement, vehicule de location, voiture de
    location, location de voiture*, prise en charge du vehicule, retrait du
    vehicule, autos`,
  tyre: 'pneu*',
  tow: 'depann*, remorqu*, panne, immobilise*, depanneuse*, remorquage',
  mot: 'controle technique, mot',
  safari: 'safari*, circuit*, excursion*',
  'guide-person': 'guide*, visite* guidee*, guide, guides, conferencier*',
  'car-sale': `
    concession*, occasion*, reprise*, essai routier, reprise de votre, autos
    d occasion, voitures d occasion, auto d occasion, occasions, voiture d
    occasion`,
  'loan-vehicle': `
    vehicule de pret, vehicule de remplacement, voiture de pret, voiture de
    remplacement, voiture pretee, voiture a disposition, vehicule a
    disposition, pretons une voiture, pretons un vehicule, prete une
    voiture, prete un vehicule, auto de courtoisie, vehicule de courtoisie,
    voiture de courtoisie, courtoisie, auto de remplacement, voitures de
    courtoisie, vehicules de courtoisie, vehicule prete, auto pretee,
    voiture de depannage, auto de depannage, (prete|pretons|preter) ..
    (voiture|auto|vehicule)`,
  mileage: `
    kilomet*, km, kilometr*, kilometrage, frais .. de deplacement*,
    deplacement*, frais .. de trajet, trajet*, distance*, pour .. la route,
    supplement (essence|carburant|route|kilometrique), frais (d essence|de
    carburant|de route)`,
  travel: 'voyag*, vacances, escapade*, sejour*',
  train: 'train, trains, gare, gares, sncf',
  bus: 'bus, autocar*, navette*, minibus',
  taxi: 'taxi*, vtc, chauffeur*',
  ferry: 'ferry, bateau*, croisiere*, traversee*',
  bicycle: 'velo, velos, bicyclette*, cyclist*, vtt',
  scooter: 'scooter*, moto, motos, cyclomoteur*',
  helmet: 'casque, casques',
  'car-rental': `
    location de voiture*, voiture de location, loueur*, vehicule de location,
    prise de la voiture, depart de la location`,
  'second-driver':
    'deuxieme conducteur, second conducteur, conducteur supplementaire, conducteur additionnel',
  'young-driver': 'jeune conducteur, jeunes conducteurs',
  fuel: 'carburant, essence, gazole, diesel, reservoir, plein',
  battery: 'batterie*, pile, piles',
  brake: 'frein*, embrayage*',
  oil: 'huile, vidange*',
  'service-vehicle': 'revision*, entretien',
  'car-wash': `
    lavage auto, lavage, (voiture|auto|vehicule) .. lave*, lavage
    (offert|compris|apres|inclus|gratuit), rendu* lave*`,
  garage: 'garage*, atelier*',
  'ramp-charge': `
    borne*, recharge*, voiture electrique, recharge de votre voiture,
    recharger sa voiture`,
  'late-return':
    'rapporte* en retard, retour tardif, rendu* en retard, retard au retour',
  grace: 'tolerance*, delai de grace, battement',
  shuttle: 'navette*',
  lent: `
    pretons, preter, pretee, pretees, pretons un, prete un, prete une, prete
    gratuitement, pretes gratuitement, de pret, prets gratuitement, pret
    gratuit, pret de, en pret`,
  'rent-out': 'location*, louer, loue, loues',
  gearbox: 'boite automatique, boite manuelle, boite de vitesses',
  trailer: 'remorque, remorques',
  'tyre-storage': `
    gardiennage*, hotel a pneus, hotel pneus, stockage de pneus, stockage
    des pneus`,
  bodywork: 'carrosser*',
  'shock-absorber': 'amortisseur*',
  engine: 'moteur*',
  'aerial-platform': 'nacelle*, plateforme elevatrice',
  puncture: 'crevaison*, pneu creve, chambre a air, chambres a air',
  'rental-day': 'jour de location, jours de location, journee de location',
  'tune-up': 'mise au point, mises au point, reglage*, revision annuelle',
  'e-bike': 'velo electrique, velos electriques, vae',
  wheel: 'roue, roues, jante*',
  'child-seat': 'siege enfant, sieges enfant, siege bebe, rehausseur*',
  cruise: 'croisiere*',
  'loan-bike': 'velo de pret, velos de pret, velo prete, velo de remplacement',
};
