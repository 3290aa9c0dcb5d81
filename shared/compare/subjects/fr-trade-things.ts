import type { TradeThingWords } from './trade-things.ts';

/** What French sentences call what single trades offer. */
export const frenchTradeThings: TradeThingWords = {
  cake: 'gateau*, pieces montees, tarte, tartes, viennoiserie*, brioche*',
  bread: 'pain, pains, baguette*, miche, miches',
  catering: `
    aperitif*, traiteur, cocktail dinatoire, buffet froid, plateau repas,
    plateaux repas`,
  juice: 'jus, limonade*, sirop*',
  meat: 'viande*, boucher*, charcut*, volaille*',
  fish: 'poisson*, poissonn*, fruits de mer, huitre*',
  cheese: 'fromage*, fromager*',
  allergy: 'allerg*, intoleran*, gluten',
  'unsold-food': 'anti-gaspi, invendu*, antigaspi',
  terrace: 'terrasse*',
  'private-hire': 'privatis*',
  'print-proof': `
    bat, bon a tirer, bons a tirer, epreuve papier, epreuve numerique,
    epreuve en pdf, epreuve pdf, epreuve couleur, epreuve d impression,
    epreuves papier`,
  flyer: 'flyer*, depliant*, prospectus',
  brochure: 'brochure*, catalogue*',
  poster: 'affiche, affiches',
  banner: 'bache*, banderole*, kakemono*',
  'business-card': 'carte de visite, cartes de visite',
  proofreading:
    'relecture*, relu, relue, relus, relire, relit, relisons, relecteur*',
  'print-file': 'fichier*',
  logo: 'logo, logos, identite visuelle, charte graphique',
  reprint: 'reimprim*, reimpression*, retirage*, nouveau tirage',
  typo: 'faute*, coquille*',
  seo: 'seo, referencement, mots-cles, positionnement',
  'web-shop':
    'e-commerce, boutique en ligne, site marchand, site e-commerce, webshop',
  'showcase-site': 'site vitrine, sites vitrine, sites vitrines',
  hacked: `
    pirat*, hacke, hackee, fuite de donnees, fuites de donnees, violation de
    donnees, donnees compromises, faille exploitee`,
  bug: 'bug, bugs, bogue*',
  'revision-round': `
    tour de corrections, tours de corrections, series de corrections, serie
    de corrections, allers-retours, tours de retouches, serie de retouches,
    series de retouches`,
  policy: `
    polices, police d assurance, votre police, contrat d assurance, contrats
    d assurance`,
  'no-claims': `
    bonne conduite, sans sinistre, bonus-malus, bon conducteur, bons
    conducteurs`,
  telematics: 'boitier*',
  'home-cover': 'habitation, assurance menage, assurance logement',
  'health-fund': `
    mutuelle*, assurance maladie, assurance-maladie, securite sociale, secu,
    carte vitale, inami, ramq`,
  'insurance-proof': 'carte verte, attestation d assurance',
  'theory-test': `
    code de la route, salle de code, code en illimite, cours de code, echecs
    au code, examen du code`,
  'test-place': 'place d examen, places d examen, date d examen',
  'pass-rate': `
    reussite, premier coup, premier passage, premiere tentative, taux de
    reussite`,
  'supervised-driving': 'conduite accompagnee, rendez-vous pedagogique*',
  gearbox: 'boite automatique, boite manuelle, boite de vitesses',
  trailer: 'remorque, remorques',
  'pin-code': 'pin, code secret, code pin, nip',
  'card-block': `
    opposition, blocage, bloquer la carte, bloquer une carte, carte perdue,
    cartes perdues, carte egaree, cartes egarees, carte volee, cartes volees`,
  'account-opening': `
    ouvrir un compte, ouverture de compte, ouverture d un compte, ouvrir
    votre compte, ouvrez un compte, ouvrez votre compte`,
  iban: 'iban, numero de compte, rib',
  'identity-check':
    'identification, verification d identite, piece d identite, identite',
  'account-fee': 'tenue de compte, frais de tenue',
  'exchange-rate':
    'frais de change, majoration de change, taux de change, bureau de change',
  'disputed-debit': `
    debit conteste, operation contestee, prelevement conteste, transaction
    contestee, debits contestes, paiement conteste`,
  'personal-loan': `
    credit prive, pret personnel, credit personnel, credit conso, credit a
    la consommation`,
  'business-loan':
    'pret professionnel, credit professionnel, pret pro, prets professionnels',
  'loan-merger': `
    regroupement*, rachat de credit*, rachat de pret*, rachat de credits,
    rachat de prets`,
  renegotiation: 'renegoci*',
  'loan-insurance': `
    assurance emprunteur, assurance de pret, assurance du pret,
    assurance-emprunteur`,
  commission: 'commission*, courtage, honoraire*, depassement*',
  'file-fee': 'frais de dossier, frais administratifs',
  'wedding-ring': 'alliance, alliances, jonc, joncs',
  gemstone: 'pierre, pierres, diamant*, brillant*, serti*',
  plating: 'placage, rhodium, plaquage, dorure',
  watch: 'montre, montres, horlogerie, bracelet de montre',
  'battery-change': 'pile, piles, changement de pile',
  layaway:
    'mise de cote, mises de cote, mis de cote, mettre de cote, mettons de cote',
  polishing: 'polissage, polir, polie, ultrason*, ultrasonique',
  'ticket-resale': `
    revente, reventes, revendre, revend, revendu, revendez, revendus, bourse
    d echange`,
  'restricted-view': 'visibilite, vue genee, vue reduite, vue partielle',
  'e-ticket':
    'e-billet*, billet electronique, billet numerique, billets electroniques',
  'paper-ticket': 'billet papier, billets papier',
  presale: 'prevente*, avant tout le monde, acces anticipe, avant-premiere*',
  'ticket-cover': `
    garantie annulation, assurance annulation, assurance billet, garantie
    billet`,
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
  'heat-pump': 'pompe a chaleur, pompes a chaleur, pac, la pompe',
  boiler: 'chaudiere*, bruleur*',
  'heating-oil': 'mazout, fioul, fuel domestique',
  tank: 'citerne*, cuve, cuves',
  pellets: 'pellet, pellets, granules, bois de chauffage',
  compressor: 'compresseur*',
  chimney: 'ramon*, cheminee*, poele',
  'service-contract': `
    contrat d entretien, contrats d entretien, contrat de maintenance,
    contrats de maintenance, forfait entretien`,
  leasing:
    'leasing, location longue duree, lld, location-achat, option d achat',
  piano: 'piano, pianos, coffre-fort, objet* lourd*',
  'moving-box': 'carton, cartons, boites, boites de demenagement',
  'storage-unit': `
    entreposage, entreposer, entreposons, entreposes, entrepot accessible,
    acces a l entrepot, garde-meuble*, box de stockage`,
  dismantling: 'demontage, remontage, demonte*, remonte*',
  lateness: 'retard, retards, retarde*, tardive*, tardif',
  'delay-penalty': `
    jour de retard, penalite de retard, penalites de retard, par jour de
    retard`,
  whitening: 'blanchiment*, blanchir',
  descaling: 'detartr*',
  bridge: 'bridge, bridges, prothese*, dentier*',
  scanning: 'numeris*, scan, scans, scanne*',
  'mail-forwarding': `
    reexpedition du courrier, faire suivre, renvoi du courrier, fait suivre,
    courrier reexpedie`,
  'company-formation': `
    creation de societe, creation d entreprise, creer votre societe, greffe,
    kbis, statuts, immatricul*`,
  'call-answering': `
    sonnerie*, prise d appel*, prise d appels, permanence telephonique,
    secretariat, telesecretariat`,
  'built-in': 'encastr*',
  'loan-appliance': `
    frigo de pret, appareil de pret, lave-linge de pret, appareil prete,
    machine de pret`,
  'spare-part':
    'piece detachee, pieces detachees, pieces de rechange, piece de rechange',
  'extended-cover': `
    extension de garantie, extension cinq ans, extension 5 ans, garantie
    etendue, prolongation de garantie, extension trois ans, extensions de
    garantie`,
  'beyond-repair': 'irreparable*, pas repare, non repare, impossible a reparer',
  'opened-box':
    'deballe*, ouvert ou non, meme ouvert, deja ouvert, emballage ouvert',
  marketplace: 'marketplace*, place de marche, vendeur tiers, vendeurs tiers',
  'yearly-bill':
    'regularisation*, decompte*, facture annuelle, facture de regularisation',
  'exit-fee': `
    indemnite de rupture, frais de sortie, frais de resiliation, indemnite
    de sortie, indemnites de rupture, frais de rupture`,
  'direct-debit': `
    par domiciliation, domiciliation bancaire, prelevement automatique,
    prelevement sepa, mandat`,
  'gas-smell': 'odeur de gaz, fuite de gaz, sent le gaz',
  freshness:
    'fraicheur, fane, fanee, fanees, fanes, fletri*, frais plus longtemps',
  vase: 'vase, vases',
  wreath: `
    deuil, gerbe*, couronne mortuaire, couronne de fleurs, funerarium*,
    condoleance*`,
  valentine: 'saint-valentin, 14 fevrier',
  'mothers-day': 'fete des meres',
  'tyre-storage': `
    gardiennage*, hotel a pneus, hotel pneus, stockage de pneus, stockage
    des pneus`,
  bodywork: 'carrosser*',
  'shock-absorber': 'amortisseur*',
  engine: 'moteur*',
  affiliate: 'affili*',
  upgrade: 'surclass*, chambre superieure',
  'direct-booking': `
    reservation directe, reserver en direct, reserver chez nous, reserve
    chez nous, en reservant sur notre site, reservation sur notre site,
    reservant en direct`,
  'card-hold': 'preautoris*, pre-autoris*, empreinte, empreinte bancaire',
  crutch: 'bequille*, attelle*, deambulateur*',
  pilates: 'pilates, stretching',
  'home-visit': `
    chez le patient, visite a domicile, visites a domicile, soins a
    domicile, kine a domicile`,
  'video-call': `
    visio, visios, visioconsult*, visioconf*, teleconsult*, videoconsult*,
    appel video, en video, par video`,
  'repeat-prescription': `
    renouvellement d ordonnance, renouveler une ordonnance, ordonnance
    renouvelee, renouvellements d ordonnance`,
  rehab: `
    opere, operee, operes, post-operatoire, postoperatoire, revalidation,
    reeducation`,
  'set-tariff': 'conventionn*, tarif officiel, tarif conventionne, secteur 1',
  'level-test':
    'test de niveau, test de placement, evaluation de niveau, tests de niveau',
  'class-size': `
    participants, eleves par groupe, par classe, taille des groupes, par
    groupe, places par cours, eleves maximum, inscrits par groupe`,
  tuition: 'ecolage*, frais de cours, frais de scolarite',
  'exam-fee': 'taxe d examen, frais d examen, droits d examen',
  'course-book': 'manuel, manuels, livre de cours, support de cours',
  'stand-in': 'remplacant*, suppleant*',
  'private-lesson': `
    lecon privee, lecons privees, cours prive, cours prives, cours
    particulier, cours particuliers, lecons particulieres, lecon
    particuliere`,
  intensive: 'intensif*, intensive, accelere, acceleres, accelerees',
  'special-order': 'commande speciale, commandes speciales',
  'second-hand': `
    d occasion, equipement usage, livres usages, usages, usagee*, seconde
    main, reconditionn*, vehicules usages`,
  'buy-back': 'rachat, rachats, rachete*, racheter, rachetons, rachetez',
  'author-event': `
    rencontres, rencontre d auteur, rencontre avec, dedicace*, auteur*,
    lecture publique`,
  'e-reader': 'liseuse*',
  'by-sea': 'par bateau, voie maritime, par mer',
  'by-air': 'aerienne, par avion, voie aerienne, fret aerien',
  institution: 'institution*, collectivite*, organismes publics',
  'aerial-platform': 'nacelle*, plateforme elevatrice',
  puncture: 'crevaison*, pneu creve, chambre a air, chambres a air',
  'rental-day': 'jour de location, jours de location, journee de location',
  contractor:
    'entrepreneur*, compte commercial, comptes commerciaux, comptes pro',
  payslip: `
    bulletin, bulletins, bulletin de paie, bulletins de paie, fiche de paie,
    fiches de paie`,
  demo: 'demo, demos, demonstration*',
  onboarding:
    'demarrage, prise en main, formation de demarrage, demarrage accompagne',
  fine: 'amende*, penalites fiscales, vos penalites, redressement',
  mechanism: 'mecanisme*, relax',
  wardrobe: 'armoire*, placard*, dressing',
  dresser: 'commode, commodes',
  decor: 'deco, decoration*',
  'display-model':
    'modele d exposition, modeles d exposition, modeles expo, modele expo',
  'progressive-lens': 'progressif*, verres progressifs',
  'contact-lens': 'lentille*, lentilles de contact',
  'eye-test': `
    examen de vue, examen de la vue, test de vue, controle de la vue, examen
    visuel`,
  'reading-glasses':
    'solaires, lunettes de soleil, seconde paire, deuxieme paire, 2e paire',
  'hot-water': 'chauffe-eau, eau chaude, ballon, boiler',
  unblocking: 'debouch*, bouche, bouchee',
  toilet: 'wc, toilettes, chasse d eau',
  'renovation-bath': 'salle de bains, salles de bains',
  'dry-cleaning': 'pressing, nettoyage a sec, nettoye a sec, teinturerie',
  stain: 'tache, taches, detach*',
  alteration: 'retouche*, ourlet*, retoucheuse, couture*',
  suit: 'costume*, tailleur',
  shirt: 'chemise, chemises',
  'wedding-dress': 'robe de mariee, robes de mariee',
  duvet: 'couette*, couvertures, plaid*',
  'daily-menu': 'menu du jour, plat du jour, formule midi, menu midi',
  'kids-menu': 'menu enfant, menus enfants, menu enfants',
  dessert: 'dessert*, glace',
  locker: 'casier*, vestiaire*',
  guest: 'invites, un invite, accompagnant*',
  'personal-trainer':
    'coach personnel, coaching personnel, bilan avec un coach, coach sportif',
  'number-port': `
    portabilite, garder votre numero, garder son numero, conserver votre
    numero, garde son numero`,
  roaming: 'itinerance, roaming',
  'fibre-line': 'fibre, raccordement fibre',
  sworn: 'assermente*, traduction certifiee, certifiee conforme',
  interpreter: 'interprete*, interpretation',
  pallet: 'palette, palettes, hayon',
  hazardous: 'matieres dangereuses, adr',
  'cold-chain':
    'frigorifique*, refrigere*, temperature dirigee, chaine du froid',
  'delivery-proof':
    'preuve de livraison, bon de livraison, signature electronique',
  'tune-up': 'mise au point, mises au point, reglage*, revision annuelle',
  'e-bike': 'velo electrique, velos electriques, vae',
  wheel: 'roue, roues, jante*',
  'child-seat': 'siege enfant, sieges enfant, siege bebe, rehausseur*',
  jeans: 'jean, jeans, pantalon*',
  sterilisation: 'sterilis*, castr*',
  microchip: 'puce electronique, micropuce*, pucage',
  'animal-boarding': 'pension canine, pension pour, chenil*, toilettage',
  'exotic-pet': 'nac, lapin, lapins, rongeurs, oiseau*',
  stitches: 'points de suture, retrait des points, fils de suture',
  ultrasound: 'echograph*',
  'blood-pressure': 'tension, tensiometre*',
  'generic-drug': 'generique*',
  'photo-shoot': 'seance photo, shooting, reportage photo',
  retouching: 'retouche photo, photos retouchees, retouchees',
  'estate-mandate': 'mandat de vente, mandat exclusif, estimation du bien',
  'tax-filing':
    'declaration fiscale, declaration d impot, declarations fiscales',
  'balance-sheet': 'bilan comptable, comptes annuels, cloture des comptes',
  'window-cleaning': 'vitres, carreaux, lavage de vitres',
  hedge: 'haie, haies, tonte, gazon, pelouse*',
  'tree-felling': 'elagage, abattage, souche*',
  'cancel-insurance': 'assurance voyage, assurance rapatriement',
  cruise: 'croisiere*',
  dive: 'plongee*, palme*',
  canoe: 'canoe*, canot, canots',
  kayak: 'kayak*',
  'paddle-board': 'paddle, paddles, stand-up paddle',
  climbing: 'escalade, via ferrata, accrobranche',
  'games-night': 'quiz, karaoke, soiree jeux',
  'garage-door': 'porte de garage, portes de garage, portail',
  'paint-job': 'peintre*, couche de peinture',
  scaffold: 'echafaud*',
  'permit-help': 'dossier prefecture, carte grise, prefecture',
  'lens-adaptation': 'adaptation, s habituer, s habitue, s y faire',
  'ten-year-liability': 'decennal*',
  corkage: 'droit de bouchon, votre vin, son vin, sa bouteille',
  brunch: 'brunch*',
  'happy-hour': '5 a 7, cinq a sept, happy hour, apero',
  'medical-reason': `
    certificat medical, raison medicale, raisons medicales, blessure*,
    blesse*, grossesse*, enceinte`,
  'line-move': `
    transfert de ligne, demenagement de ligne, demenager la ligne, transfert
    de la ligne, ligne transferee`,
  'paper-bill': 'facture papier, factures papier, facture electronique',
  'over-plan': 'hors forfait, hors-forfait, depassement de forfait',
  confidentiality: 'confidentialit*, secret professionnel',
  apostille: 'apostille*',
  redelivery: `
    relivraison, deuxieme presentation, seconde presentation, second
    passage, nouvelle presentation, represente* le colis`,
  unloading: 'quai, dechargement, dechargements, chargement, decharger',
  'loan-bike': 'velo de pret, velos de pret, velo prete, velo de remplacement',
  'weigh-in': 'pesee*',
  euthanasia: 'euthanasi*, incineration*',
  deworming: 'vermifug*, antiparasitaire*',
  tasting: 'degustation*',
  'personal-shopper': 'personal shopper, conseillere en image',
  'eye-doctor': 'ophtalmo*',
  'anti-glare': 'antireflet*, anti-reflet*',
  'hearing-test': 'test auditif, bilan auditif',
  'blocked-drain': 'egout*, canalisation bouchee',
  callout: `
    frais de deplacement, deplacement offert, deplacement gratuit,
    deplacement compris`,
  'night-rate':
    'tarif de nuit, majoration de nuit, tarif nuit, majoration nuit',
  'overtime-hours': 'heures supplementaires',
  'gift-card': `
    carte cadeau, cartes cadeaux, cheque cadeau, cheques cadeaux, bon
    cadeau, bons cadeaux`,
  waitlist: 'liste d attente, listes d attente',
  'minimum-order':
    'minimum de commande, sans minimum, commande minimum, minimum d achat',
  'bulk-discount': 'degressif*, remise quantite, prix de gros, par quantite',
  'try-on': 'cabine d essayage, essayage*, essayer chez soi',
  'home-measure': 'prise de mesures, metre, metrage, mesures a domicile',
  sleeve: 'manche, manches, fermeture eclair, zip',
  'laundry-sort': 'linge au kilo, panier de linge, repasse*',
};
