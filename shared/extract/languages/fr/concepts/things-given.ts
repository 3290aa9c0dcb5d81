import type { ThemeWords } from '../../../frame-words.ts';

export const thingsGiven: ThemeWords<'things-given'> = {
  consultation: `
    consultation, consultations, entretien, entretiens, rendez-vous, bilan,
    première séance, première consultation, rencontre, appel découverte,
    séance, rdv, premier rendez-vous, premier échange, échange`,
  advice:
    'conseil, conseils, accompagnement, aide, informations, renseignements, expertise',
  visit: `
    nous nous déplaçons, on se déplace,
    visite, visites, déplacement, déplacements, visite technique, étude,
    état des lieux, métré, prise de mesures, inspection`,
  parking: 'parking, parkings, stationnement, garage, place de parking',
  wifi: 'wifi, wi-fi, accès internet, connexion internet, internet',
  breakfast: `
    petit-déjeuner, petit déjeuner, petits-déjeuners, déjeuner, repas,
    boisson, boissons, café, thé, apéritif, cocktail, dessert, goûter,
    bouteille`,
  snacks: `
    café, thé, boissons, collations, encas, repas, entrées, cours,
    visites, appels, retouches, photos, téléchargements, utilisateurs,
    projets`,
  training: `
    formation, formations, cours, atelier, ateliers, webinaire, webinaires,
    tutoriel, coaching, initiation, cours d'essai,
    cursus`,
  update: `
    mise à jour, mises à jour, nouveautés, nouvelles fonctionnalités,
    mise à niveau, révisions, retouches`,
  'check-up': `
    visite technique, visite préalable, visite de contrôle, état des lieux,
    inspection, contrôle, contrôles, contrôle qualité, contrôle de sécurité,
    vérification, vérifications, diagnostic, bilan, audit, révision,
    démonstration, prise en main, compte rendu, compte-rendu, rapport,
    consultation, essai routier, nettoyage, lavage, mise au point`,
  'carried-out': `
    effectuons, effectue, est effectué, est effectuée, sont effectués,
    sont effectuées, réalisons, réalise, est réalisé, est réalisée,
    sont réalisés, sont réalisées, procédons à, procède à, comprend, inclut,
    inclus, incluse, inclus dans, (débute|commence|démarre|se termine|finit|s'achève) par,
    est faite, est fait, est remis, est remise, fait l'objet, font l'objet,
    a droit à, reçoit, bénéficie`,
  'for-every': `
    chaque
    (réservation|intervention|commande|chantier|location|réparation|visite|séjour|livraison|projet|installation|client|cliente|patient|vélo|voiture|véhicule|bateau|déménagement|traitement|séance|cours|leçon|appareil|machine|chaudière|prestation|passage|ménage|logement|bien|téléphone|ordinateur)`,
  'lasting-service': `
    adhésion, abonnement, accès, licence, entretien, maintenance, support,
    assistance, mises à jour, hébergement, streaming, stockage, sauvegarde,
    archivage, suivi, antivirus, accompagnement, coaching, surveillance,
    télésurveillance, nom de domaine, cotisation, révision, révisions`,
  membership: `
    inscription, inscriptions, adhésion, adhésions, création de compte,
    compte, ouverture de compte, abonnement, accès, offre gratuite,
    plan gratuit, version gratuite, carte`,
  sample: `
    échantillon, échantillons, testeur, testeurs, miniature, miniatures,
    dégustation, dégustation offerte, nuancier, nuanciers, coupon de tissu,
    échantillons de tissu, dosette`,
  gift: `
    cadeau, cadeaux, cadeau de bienvenue, goodies, cadeau surprise,
    cadeau d'anniversaire, petit cadeau, petite surprise, une surprise,
    petite attention, petites attentions, petite gourmandise, (sac|pochette|boîte|coffret|panier) surprise`,
  'awaits-you': `
    (attend|attendent|accueille|accueillent) (chaque|tous les|toutes les|nos|les|tout) (enfant|enfants|hôte|hôtes|visiteur|visiteurs|membre|membres|participant|participants|client|clients|nouveau|nouveaux),
    vous attend, vous attendent, vous attendra, (attend|accueille) chaque, vous accueille,
    (vous attend|vous attendent) (à|dans|sur|en|au) (l'|la|votre|le|leur|chambre)`,
  worth: "d'une valeur de, valeur de, une valeur de, d'une valeur, valant",
  'with-purchase': `
    (avec|dans|à|pour) (chaque|tout|toute|tous|toutes|votre|vos) … (commande|commandes|colis|achat|achats|panier|vendu*|acheté*|commandé*|livraison|livraisons|réservé*),
    pour toute commande, pour chaque commande, avec toute commande, avec
    chaque commande, avec votre commande, dans chaque commande, dans votre
    commande, dès la première commande, pour tout achat, pour chaque achat,
    avec chaque achat, pour toute réservation, avec chaque réservation, pour
    tout abonnement, pour toute souscription, pour toute inscription, avec
    chaque forfait, avec chaque abonnement, dans chaque colis, dans votre
    colis, à l'achat, à l'achat de, lors de l'achat, avec l'achat, pour
    l'achat, à chaque achat, à chaque commande, lors de votre achat, à chaque
    visite, avec chaque visite, avec chaque, avec tout, avec toute, pour
    chaque, à la signature, à l'ouverture, à l'inscription, à la souscription,
    à l'adhésion, à la réservation, pour toute ouverture, pour tout nouvel,
    pour toute nouvelle, si vous commandez, si vous réservez, si vous achetez,
    quand vous commandez, quand vous réservez, quand vous ouvrez, en ouvrant,
    en réservant, en commandant, pour votre anniversaire, le jour de votre
    anniversaire, dans chaque coffret, dans chaque panier, dès l'achat, pour
    une première, pour les nouveaux clients, pour (tout|toute)
    (bail|mandat|contrat|devis|séjour|location|formule|panier|achat|commande|dossier|chantier|mariage|adhésion|réservation|souscription|abonnement|inscription|forfait|menu|repas|billet|entrée|visite),
    dans (nos|tous nos|tous les) (colis|paniers|envois|coffrets), aux paniers
    de plus, chaque (nouveau|nouvel|nouvelle)
    (client|cliente|abonné|abonnée|membre|adhérent|inscrit|élève|patient|locataire|propriétaire|acheteur|acquéreur),
    à (chaque|tout|toute) (nouveau|nouvel|nouvelle)
    (client|cliente|abonné|abonnée|membre|adhérent|inscrit|élève|venu|patient),
    aux {2-999} premiers, aux {2-999} premières, aux premiers
    (inscrits|clients|arrivés|abonnés|acheteurs), (dès|à partir de|au-delà
    de|à compter de) {2-999}
    (participants|participantes|personnes|couverts|bouteilles|pièces|nuits|nuitées|jours|convives|invités|exemplaires|articles|billets|places|séances|cartons|kilos|kg|unités|caisses|paires|plats|pizzas|tickets|élèves|adultes|inscrits|achats|commandes|mois),
    une fois (le|votre) (devis|contrat|bail|mandat|dossier) signé, si vous
    (signez|souscrivez|prenez|louez|restez|vous inscrivez|adhérez|vous
    abonnez), en (signant|souscrivant|vous abonnant|vous
    inscrivant|adhérant|prenant|louant),
    (contrat|abonnement|forfait|séjour|billet|devis)
    (souscrit|signé|pris|réservé|acheté|passé),
    (commande|inscription|réservation|adhésion|souscription|formule)
    (souscrite|signée|prise|passée|effectuée|faite|validée), le jour de
    (votre|ses|son|vos|leur|leurs|sa), (votre|son|ses) anniversaire, à
    l'occasion de (votre|vos|la|son),
    (avec|dans) (votre|vos|chacun de vos|toutes vos|tous vos)
    (commande|commandes|achats|panier|paniers|colis|envoi|envois),
    dans chaque (gîte|chambre|logement|cabane|suite|appartement|envoi|livraison),
    pour (un|une|deux|trois|quatre|cinq|six|{2-12}) … (acheté*|achetées|commandé*|réservé*), (achetez|commandez) (deux|trois|quatre|cinq|six|{2-12}),
    (chaque|tout) (nouvel|nouveau|nouvelle) (adhérent|adhérente|client|cliente|patient|patiente|élève|abonné|abonnée|locataire|membre|inscrit)`,
  'bonus-thing': `
    bonus, bouteille, livre, nom de domaine, domaine, certificat ssl,
    certificat, carte cadeau, bon cadeau, sac, trousse, produit, article, box,
    mug, tasse, t-shirt, tee-shirt, verre, gâteau, place, places, billet,
    billets, pot, set, sets, mois, nuit, licence, pizza, part, accessoire,
    coque, télécommande, thermostat, journée de coaching, journée, séance,
    séances, copie, exemplaire, ebook, guide, règles, tablette, téléphone,
    écouteurs, montre, flacon, pack, lot, crédits, gourde, tirage, stylo,
    parapluie, peluche, porte-clés, coffret, panier, kit, coussin, coussins,
    tisane, viennoiserie, champagne, routeur, modem, décodeur, carte sim, clé
    usb, brosse à dents, casquette, chapeau, écharpe, foulard, autocollant,
    affiche, calendrier, carnet, jouet, bonnet, bougie, chandelle,
    porte-clefs, sac fourre-tout, couverture, paire, paires, gants,
    chaussettes, chargeur, housse, étui, carte-cadeau, jeton, jetons, parfum,
    bandana, bouquet, bougies, tablier, ceinture, lave-vaisselle, petit pain,
    cornet, apéritif, café gourmand, chocolats, biscuits, croissant, bière,
    cidre, bulles, flûte, peignoir, chaussons, coussinet, câble, harnais,
    friandises, croquettes, sérum, miniature, miniatures, échantillons,
    manucure, brushing, soin visage, vidange, pneu, puzzle, graines, plants,
    bulbes, agrandissement, photomaton, buffet, magnet, pochette, cabas, tote
    bag, sachet, confiture, miel, fromage, baguette, pâtisserie, tirages,
    tuque, souris, clavier, sacoche, chouchou, bonbon, bonbons, chocolat,
    vase, godet, plante, plantes, plant, sachets, nuancier, aimant, agenda,
    cravate, crème, baume, vernis, verres, carafe, couteau, moule, livret,
    cahier, marque-page, magazine, médaille, bonbonnière, antivol, chambre à
    air, nuitée, nuitées, chutney, confitures, fromages, soupe, baguettes,
    croissants, biscuit, gâteaux, glace, crêpe, digestif, coupe de champagne,
    coupe de bulles, coupe de bienvenue, pop-corn, sauce, frites, entrée au
    choix, accessoires, pièce de rechange, cartouche, cartouches, cartons,
    rose, roses, bracelet, collier, boucles, lacets, semelles, cirage,
    torchon, savon, savons, bouteilles, canette, pinte, mugs, tasses, stylos,
    sacs, livres, enveloppes, cartes de visite, timbres-poste, tubes, tube,
    bon surprise, coupon surprise, jeu, doudou, bavoir, biberon, collerette,
    antiparasitaire, friandise, jouets, magnum, magnums, apéro, kir, mousseux,
    crémant, prosecco, rhum, liqueur, vin, thé, infusion, jus, jus de fruits,
    soda, limonade, sirop, smoothie, cappuccino, chocolat chaud, dessert,
    desserts, tapas, planche, planches, mise en bouche, amuse-bouche, brioche,
    brioches, crêpes, gaufre, gaufres, beignet, beignets, tarte, tartelette,
    macaron, macarons, meringue, nougat, caramel, caramels, sucette, sucettes,
    guimauve, compote, huile, huile d'olive, vinaigre, épices, pesto,
    tapenade, rillettes, terrine, saucisson, oeufs, légumes, corbeille,
    corbeille de fruits, fruits, salade, muffin, cookie, cookies, brownie,
    pain au chocolat, viennoiseries, plaid, nappe, torchons, lampe, lampe
    torche, ampoule, ampoules, pile, piles, rallonge, enceinte, casque audio,
    tapis de souris, porte-clé, lampe frontale, gobelet, thermos, bouteille
    isotherme, bocal, pot de miel, ruban, emballage cadeau, carte de voeux,
    brassard, gilet, tee-shirts, t-shirts, maillot, short, serviette de bain,
    sac de sport, sac à dos, sac en toile, sac isotherme, sac cabas, sacs en
    toile, pantoufles, lunettes de soleil, paire solaire, chiffon, lingette,
    spray nettoyant, étuis, crayon, crayons, crayon de couleur, cahiers,
    gomme, trousse de toilette, kit de voyage, kit d'entretien, kit vaisselle,
    jeu de cartes, peluches, figurine, ballon, ballons, jouet à mâcher,
    laisse, médaille gravée, panier garni, tote bags, bon de réduction,
    mèches, bâche, housse de transport, housses, trépied, carte mémoire, verre
    trempé, coque de protection, câble de charge, chargeur rapide, écusson,
    pin's, recueil, catalogue, atlas, plan de la ville, carte routière, photo
    imprimée, tirage photo, poster, cadre photo, dédicace, marque-pages,
    semences, terreau, engrais, arbuste, sapin, couronne, fleur, fleurs, brin
    de muguet, orchidée`,
  'special-guest': `
    (jeunes|nouveaux) mariés, (chaque|tout|tous les|toutes les) (nouveau|nouvelle|nouveaux|nouvelles|) (membre|membres|adhérent|adhérents|adhérente|hôte|hôtes|enfant|enfants|client|clients|cliente|clientes|élève|élèves|participant|participants|visiteur|visiteurs|coureur|coureurs|patient|patients|couple|couples|abonné|abonnés|convive|convives),
    nouveaux (membres|clients|adhérents|élèves|abonnés|parents|propriétaires), les ({5-500}|dix|vingt|trente|cinquante|cent) premiers (clients|visiteurs|membres|inscrits|arrivés|acheteurs|adhérents)`,
  'takes-home': `
    (repart|repartent|repartez|rentre|rentrent) (avec|chez lui avec|chez vous avec), trouve, trouvent, trouvez, (est|sont) (accueilli*|reçu*) (avec|par), emporte, emportent`,
  'gift-wrap':
    'emballage cadeau, papier cadeau, paquet cadeau, emballage, message personnalisé',
  entry:
    'entrée, entrées, accès, admission, visite, visites, musée, musées, billet',
  course:
    'cours, contenu, contenus, ressources, supports de cours, supports, guide, guides',
  migration: `
    migration, transfert, transferts, reprise de données, import, importation,
    changement de banque, mobilité bancaire, portabilité, reprise des données`,
  hotline: `
    hotline, numéro vert, numéro, ligne, assistance téléphonique, appel,
    appels, prix d'un appel local, numéro non surtaxé`,
  tool: `
    outil, outils, application, applications, appli, logiciel, simulateur,
    calculateur, espace client, tableau de bord, ssl, certificat ssl, dns,
    antivirus, pare-feu, panel, messagerie, monitoring, comparateur,
    comparateurs`,
  call: 'appel, appels, sms, minutes, données, itinérance, appels illimités',
  transport: `
    navette, navettes, transport, transfert, transferts, péage, péages,
    trajet, trajets, prise en charge, ramassage, remorquage, vélo, vélos,
    taxi, véhicule de prêt, véhicule de courtoisie, voiture de prêt,
    prêt de véhicule, carburant, location de véhicule,
    véhicule de remplacement, déplacement, déplacements, frais de déplacement`,
  insurance:
    'assurance, assurances, assuré, protection, couverture, responsabilité civile, assistance',
  'claims-handled': `
    tiers payant, tiers-payant, (règlement|facturation|prise en charge)
    (direct|directe) (par|avec|auprès) (votre|vos|de votre)
    (assurance|assureur|mutuelle|assureurs), (gérons|prenons en
    charge|effectuons|assurons) … (démarches|déclaration|dossier) …
    (assurance|assureur|mutuelle|sinistre), démarches (avec|auprès de)
    votre (assurance|assureur|mutuelle), directement avec votre
    (assurance|assureur|mutuelle), télétransmission,
    (facturons|facture|transmettons) directement (à|) (votre|la|l') (mutuelle|assurance|assureur|caisse|complémentaire), (dossier|démarches|formalités|papiers) … (est|sont) (monté*|géré*|pris en charge|prises en charge|effectué*|rempli*) (pour vous|par nos|par notre), (nous|on) (nous|s') (occupons|occupe) (du|des|de toutes les|de tous les|de toute la|de vos|de votre) … (démarches|dossier|formalités|papiers|paperasse|déclaration), (vérifions|vérifie) (vos|votre) (droits|prise en charge|éligibilité|couverture|remboursement) … (pour vous|auprès de)`,
  'only-needed': `
    ne
    (remplaçons|réparons|changeons|conseillons|recommandons|faisons|proposons|remplace|change|répare)
    que (ce qui|le nécessaire|l'indispensable|ce dont|les pièces|les
    travaux|les soins), (aucun|aucune|aucuns|pas de|jamais de|sans)
    (réparation|réparations|travaux|soin|soins|pièce|pièces|prestation|prestations|examen|examens|intervention)
    (inutile*|superflu*),
    (conseillerons|proposerons|recommanderons|vendrons|conseillons|vendons|recommandons|proposons)
    (jamais|pas) … (dont vous n'avez pas besoin|inutile*|superflu*)`,
  assembly: `
    montage, assemblage, pose, installation, reprise, reprise de l'ancien,
    enlèvement, recyclage, débarras, retouches, gravure, mise à taille,
    livraison et mise en service, mise en service, nettoyage, emballage,
    retouche`,
  demo: 'démo, démonstration, démos, essai routier, présentation, visite guidée',
  'service-thing': `
    bagagerie, garde de bagages, dépôt de bagages, diagnostic, diagnostics,
    audit, audits, bilan, contrôle, contrôles, vérification, vérifications,
    analyse, analyses, maquette, maquettes, conception, entretien, stockage,
    attente, attente gratuite, piscine, salle de sport, sauna, climatisation,
    linge, linge de lit, draps, serviettes, ménage, lit bébé, bagages,
    consigne, siège bébé, siège enfant, sièges enfants, eau, bouteilles d'eau,
    réinstallation, support technique, support, assistance, hébergement,
    gestion, sauvegardes, suivi, suivi de vol, archivage, export, exports,
    exportation, réservation, réservations, virements, virement, retraits,
    paiements, carte bancaire, tenue de compte, renouvellement, dossier,
    attestation, attestations, certificat, certificats, prise en charge,
    arrêts, arrêt, dépôt, restitution, récupération, mise en relation,
    mises en relation, carrosserie, révision, aide aux bagages, accueil,
    pancarte, expert-comptable, accès expert-comptable, migration, onboarding,
    paramétrage, formation, garde, accès, contrôle technique, prêt,
    mise à disposition, téléchargement, rapport, photos, impression,
    remplacement, pression, vidange, lavage, test, tests, dépistage,
    estimation, dépannage, maintenance, réexpédition, prêt de matériel,
    main d'oeuvre, rendez-vous, simulation, notifications, alertes,
    alertes sms, sms ou e-mail, sms et e-mail, sms et email,
    étude personnalisée, étude de projet, étude thermique, kilométrage,
    conducteur, conducteur additionnel, conducteur supplémentaire, ajustement,
    ajustements, réglage, réglages, bilan auditif, nettoyage, état des lieux,
    duplicata, borne de recharge, bornes de recharge, recharge pour véhicules,
    recharge électrique, recharge de véhicule*, franchise, contre-visite,
    retouche, retouches, réparation, réparations, enlèvement, reprise,
    serviette, vestiaire, casier, casiers, cours, buanderie, laverie,
    test* (auditif*|visuel*|de vue|de niveau|d'éligibilité|de traduction|de positionnement)`,
  'month-free': `
    mois offerts, mois offert, mois gratuit, mois gratuits,
    premier mois offert, premier mois gratuit, 1er mois offert,
    1er mois gratuit, semaine offerte, semaine gratuite, jours offerts,
    année offerte, an offert, deux mois offerts, premier mois … offert,
    premier mois … gratuit, 1er mois … offert, 1er mois … gratuit,
    premiers mois offerts, premiers mois gratuits, premiers mois sont offerts,
    première année offerte, première année gratuite, 1re année offerte,
    1ère année offerte, première semaine offerte, semaines offertes,
    loyer offert, loyers offerts, mois de loyer offert, mois de loyer offerts,
    jours supplémentaires offerts, mois supplémentaires offerts,
    mois en plus offerts, mois est offert, mois sont offerts, mois cadeau,
    mois en cadeau`,
  complimentary: `
    offert, offerte, de bienvenue, gracieux, gracieuse, de courtoisie,
    véhicule courtoisie, voiture courtoisie`,
  collection:
    'enlèvement, ramassage, collecte, retrait, cueillette, récupération',
  equipment: `
    matériel, matériels, équipement, équipements, matériaux, fournitures,
    outillage, produits d'entretien, produits ménagers, linge, linge de lit,
    linge de maison, linge de toilette, draps, serviettes, casque, casques,
    gilets, combinaison, combinaisons, tapis, tablier, tabliers, ustensiles,
    supports de cours, supports pédagogiques, cartons, jouets, raquettes,
    produits de nettoyage, produits écologiques, chaise haute, lit bébé,
    collations, eau potable,
    clubs et balles, clubs de golf, balles, skis, bâtons, palmes, masques, tubas, cannes à pêche, appâts, pagaies, lampes frontales, bottes, blouses, pinceaux, ingrédients, patins, chaussons, argile, maillots, crayons, gants, cordes, baudriers`,
  document: `
    copie, brochure, catalogue, guide, livre blanc, documentation,
    attestation, certificat, relevé, exemplaire, modèle, modèles`,
  'written-account': `
    rapport détaillé, rapport écrit, compte rendu écrit, bilan écrit,
    photos avant-après, photos avant et après, fiche de suivi, rapport
    de progression, plan écrit`,
};
