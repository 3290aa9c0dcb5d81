import type { FrameWords } from '../../frame-words.ts';

/** French phrases of each concept, of France and of Québec. */
export const concepts: FrameWords['concepts'] = {
  void: "n'est plus inclus, ne sont plus inclus, n'est plus incluse, cesse d'être inclus, inclus dans votre commande, inclus dans votre sélection, sans surcoût inutile, frais inutiles, surcoûts inutiles, numéro gratuit, retour à l'accueil, retour au site, retour à la page, retour aux offres, retour en haut, retour à la liste, retour sur investissement, retour d'expérience, retours d'expérience, de retour, en retour, retour aux articles, retour au blog, aller retour, aller-retour, au retour, retour accueil, bon retour, non seulement, pas seulement, sans doute, sans plus attendre, n'attendez plus, sans attendre, dès à présent, dès maintenant, au plus tard, pas plus de, n'hésitez pas, pourquoi pas, pas de souci, sans problème, sans souci, libre service, en attendant, attend que vous, sans précédent, sans cesse, sans faille, sans limite d'âge, carte de credit, par ordre de, ordre du jour, en ordre, mise en garantie, points de vente, point de vente, point de départ, points clés, point fort, points forts, sur ce point, mettre au point, mise au point, au point, points de contact, point de contact, point relais, points relais, points de retrait, point de retrait, rendez-vous sur, rendez vous sur, livre blanc, livre d'or, livre de, un livre, le livre, de livre, du livre, ce livre, livre électronique, envoi de ce formulaire, envoi du formulaire, envoi de newsletter, bouton d'envoi, avoir, avoir lieu, devis descriptif, garantie de passif, dépôt de garantie, garantie bancaire, garantie financière, garanties financières, garantie décès, sous garantie, pas garanti*, non garanti*, aucune garantie, sans garantie, moyen de paiement, service public, services publics, frais de bouche, à vos frais de, produits frais, légumes frais, fruits frais, frais et, plus frais, au frais, restez au frais, tout frais, eau fraiche, prix nobel, prix goncourt, remporté le prix, grand prix, à tout prix, remise en état, remise en main, remise en forme, remise à niveau, remise à zéro, remise des clés, remise de diplôme*, remise aux normes, remise en route, remise en service, remise du véhicule, offre d'emploi, offres d'emploi, économie d'énergie, économies d'énergie, économie circulaire, économie sociale, rendez-vous dans nos, rendez-vous dans votre, rendez-vous dans notre, rendez-vous dans l', rendez-vous dans un, rendez-vous dans une, rendez-vous dans le, rendez-vous dans la, rendez-vous dans vos, vos devis, vos factures, devis et factures, factures et devis, devis et facture, facture et devis, devis et de factures, devis ou factures, devis et vos factures, réponse à vos questions, réponses à vos questions, réponses aux questions, recommandé avec, lettre recommandée, rien de plus simple, rien de plus facile, rien de plus normal, retour à vide, y compris, en ce compris, comprise entre, compris entre, comprises entre, n'avons aucune obligation, n'a aucune obligation, avons aucune obligation, n'assume aucune obligation, temps libre, accès libre, bien compris, bien comprise, avons compris, avez compris, a compris, j'ai compris, graisse, libre de droit*, gratuitement sur le site de, chez gratuit, gratuit à télécharger, conserve la possibilité, conserve le droit, conservez la possibilité, conservez le droit, défaut de fabrication, défauts de fabrication, vice de fabrication, vices de fabrication, annule la garantie, annulation de la garantie, les livres, des livres, nos livres, vos livres, ces livres, livres anciens, livres neufs, livres numériques, livres jeunesse, livres scolaires, nous répondre, nous rappeler, nous écrire, nous joindre, nous recontacter, coffret cadeau, coffrets cadeaux, coffrets cadeau, cadeau parfum, idée cadeau, idées cadeaux, idées cadeau, cadeau idéal, cadeau parfait, cadeau de prestige, pour un cadeau, un cadeau à offrir, en guise de cadeau, liste de cadeaux, boutique cadeaux, vous rappelons que, rappelons que, rappelons également que, rappelons qu', vos retours nous, vos retours sur, vos retours comptent, vos retours sont précieux, vos retours clients, attendons vos retours, lisons vos retours, grâce à vos retours, tous vos retours d'expérience, sauf résiliation, sauf annulation, à moins de résilier, à moins d'annuler, sauf si vous résiliez, sauf si vous annulez, si vous n'annulez pas, si vous ne résiliez pas, attendre toute la journée, attendre toute une journée, attendre une journée entière, attendre chez vous toute la journée, échange de contrats, échange d'informations, échange de données, échanges de données, bourse d'échange, échange de messages, échanges de messages, échange d'idées, facturation annuelle, facturation mensuelle, facturation à l'année, dépôts de garantie, pas gratuit*, plus gratuit*, jamais gratuit*, séjour tout compris, séjours tout compris, voyage tout compris, voyages tout compris, vacances tout compris, hôtel tout compris, hôtels tout compris, club tout compris, clubs tout compris, croisière tout compris, croisières tout compris, séjour tout inclus, séjours tout inclus, hôtel tout inclus, hôtels tout inclus, gratuitement de leur temps, de leur temps gratuitement, leur temps gratuitement, sur devis, votre prêt, un prêt, du prêt, le prêt, prêt immobilier, prêt personnel, prêt sur, prêt de, prêt à taux, prêt bancaire, minutes sur place, minute sur place, heures sur place, heure sur place, jours sur place, heure sur site, heures sur site, vous ramène, vous ramener, vous ramenons, vous ramènera, ramène chez vous, prix incluent la tva, prix comprennent la tva, prix inclut la tva, prix comprend la tva, facturé mensuellement, facturée mensuellement, facturés mensuellement, facturé annuellement, facturée annuellement, facturé chaque mois, facturée chaque mois, facturé au mois, facturé à l'année, reprise de votre ancien*, reprise de l'ancien*, reprenons … votre ancien*, reprenons votre ancien*, reprenons … l'ancien*, logiciel gratuit n'est, logiciels libres, bonnes affaires, cartes-cadeaux sont offertes, cartes-cadeaux offertes, cartes-cadeaux disponibles, cartes-cadeaux sont disponibles, cartes cadeaux sont offertes, cartes cadeaux disponibles, cartes cadeaux sont disponibles, offrons des cartes-cadeaux, vendons des cartes-cadeaux, chèques-cadeaux sont offerts, chèques-cadeaux disponibles",

  deliver:
    "livraison, livraisons, livrer, livrés, livré, livrée, livrées, livrons, livrez, livrent, acheminement, acheminé*, expédition et livraison, délai de livraison, délais de livraison, délai d'acheminement, colissimo, mondial relay, relais colis, bpost, postnl, postes canada, poste canada",
  ship: 'livraison, livraisons, expédition, expéditions, expédié, expédiée, expédiés, expédiées, port, envoi, envois, expédions, transport, acheminement, colissimo, mondial relay, relais colis, chronopost, bpost, postes canada, poste canada',
  dispatch:
    "expédié, expédiée, expédiés, expédiées, expédition, expéditions, expédions, expédier, expédie, envoyé, envoyée, envoyés, envoyées, envoi, envois, envoyons, part de, partent de, quitte nos, quittent nos, quitte notre, préparé, préparée, préparés, préparées, préparation, mise en expédition, remis au transporteur, remise au transporteur, posté, postée, départ de nos, traitée et expédiée, quittent notre, quittent l'entrepôt, quitte l'entrepôt, quittent nos entrepôts, quitte nos entrepôts, part sous, partent sous, départ de l'entrepôt, départ entrepôt, départ usine, départ atelier, départ sous, part le jour même, partent le jour même, part dès le lendemain, partent dès le lendemain, part le lendemain, partent le lendemain, part le jour-même",
  receive:
    'recevoir, recevez, recevrez, reçoit, reçu, reçue, reçus, réception, réceptionner, recevront, chez vous, recevons, recevrons, recevrai, recevrez-vous, reçoivent, obtiennent',
  'around-day':
    'autour du, vers le, aux alentours du, de chaque mois, du mois, chaque mois vers, en début de mois, en fin de mois, courant du mois',
  'worst-case':
    'pouvant prendre, pouvant aller, peuvent prendre, peut prendre, peut aller, peuvent aller, pouvant atteindre, certaines livraisons, certains colis, exceptionnellement, en cas exceptionnel, en période de forte, périodes de forte, pourra être prolongé, peut être prolongé',
  arrive:
    'arrive, arrivent, arrivera, arriver, à votre porte, chez vous, à domicile, parvenir, parviendra',
  order:
    'commande, commandes, commandé, commandée, commander, article, articles, produit, produits, colis, panier, courses, épicerie, repas, plats, bouquet, bouquets, fleurs, ordonnance, livré, lunettes, meuble, meubles, matelas, canapé, carte bancaire, vêtements, tirages, faire-part, pneus, médicaments, box, modem, équipement, gâteau, kit, photos, galerie, album, albums',
  purchase:
    "achat, achats, acheté, achetez, achetés, acheter, d'achat, panier, dépensez, dépensé, dépensés, d'achats, dépense",
  produce:
    'production, fabrication, fabriqué, fabriqués, fabriquée, confection, confectionné*, sur mesure, sur commande, délai de fabrication, réalisation, réalisé, réalisée, façonnage, impression, personnalisation, personnalisé*, fabriquons, cousu, cousus, gravés, cuisinés',
  install:
    'installation, installé, installée, installer, installations, mise en service, mis en service, activation, activé, activée, pose, montage, raccordement, déploiement, déployé, mise en place, mise en ligne, en ligne sous, mis en ligne, migration, opérationnel, ouverture de compte, ouverture de votre compte, activées, activés, est en ligne en, en ligne en, raccordé, raccordée, déploiements, déployons, mise en production, opérationnelle, opérationnels, mettons en route, mise en route, est branché, branché en, branché sous, est connecté, connecté en, connecté sous, branchement, raccordés, vous êtes branché, branchons',
  build:
    "créer mon, créer un, créer une, créer votre, créer notre, créons votre, créons un, création d'un, création de mon, création de votre, création du site, concevoir un, concevoir mon, développer un, développer une, développer mon, réaliser mon, réaliser un, réaliser votre, réalisons votre, construire mon, construire un, mettre en place, mettre en ligne, livrer mon, livrer un, lancer mon, lancer un, lancer votre, mise en ligne de, lancer une, développer notre, créer ma, créer vos",
  ready:
    'prêt, prête, prêts, disponible en magasin, disponible au retrait, prêtes, retrait sous, retrait en, retrait en magasin sous, retrait en magasin en, cueillette en, cueillette en magasin en, cueillette gratuite en magasin en, retrait gratuit en, retirez en, récupérez en, disponible en, disponible sous',
  pickup:
    'retrait, click and collect, click & collect, retrait en magasin, ramassage, cueillette, à emporter, drive, enlèvement, prise en charge à domicile, enlevé',
  process:
    'traité, traitée, traités, traitées, traitement, effectué, effectuée, crédité, créditée, versé, versée, virement, créditerons, créditons, restitué, restituée, restitution, effectuerons, effectuons, procéderons, procédons, sera effectué, seront effectués',
  'order-handling':
    'délai de préparation, délais de préparation, temps de préparation, préparer votre commande, préparons votre commande, préparation de commande, préparation de votre commande, préparation des commandes, traitement de la commande, traitement de votre commande, traitement des commandes, traitement de commande, de traitement avant, commandes sont traitées, commande est traitée, commandes sont préparées, commande est préparée, traiter une commande, traiter ma commande, traiter les commandes, traiter votre commande, traiter la commande, traitons les commandes, traitons votre commande, préparer ma commande, préparer une commande, préparer les commandes, préparons les commandes',
  'bank-takes':
    'votre banque peut, banque peut prendre, délai de votre banque, délais bancaires, délai bancaire, délais de votre banque, la banque prend, votre banque prend, par votre banque, votre banque traite',
  cutoff:
    'commande passée avant, commandes passées avant, commandez avant, commandé avant, toute commande avant, pour toute commande passée avant, commande avant, passée avant, passées avant, reçue avant',
  'freight-cost':
    "frais de port, frais de livraison, frais d'expédition, frais d'envoi, port, coût de livraison, coûts de livraison, frais de transport, livraison à, frais de livraisons, frais d'acheminement, payons le transport, paie le transport, le transport est",
  'delivery-window':
    'créneau, créneaux, créneau de livraison, plage horaire, fenêtre de livraison, tranche horaire, créneau horaire',
  kept: 'gardé, gardée, gardés, conservé en, conservé au, conservé pendant, disponible pendant, reste disponible, mis en instance, en instance, à votre disposition pendant, gardons',

  return:
    'retour, retours, retourner, retourné, retournée, retournés, retournées, retournez, renvoyer, renvoyé, renvoyés, renvoyez, renvoi, rapporter, rapportez, politique de retour, nous le retourner, nous retourner, réexpédier, restituer, rapporté, rapportée, rapportés, rapportées, rapportez-le, renvoyée, renvoyées, retournez-nous, ramener, ramenez, ramené, ramenés, ramenée, réexpédiez, reprendre vos, reprenons, période de retour, périodes de retour, délai de retour, délais de retour, droit de retour, fenêtre de retour, durée de retour, possibilité de retour, politique de retours, rapportez-les, rapportez-la, renvoyez-le, renvoyez-la, renvoyez-les, retournez-le, retournez-la, retournez-les, ramenez-le',
  withdraw:
    "rétractation, rétracter, changer d'avis, changez d'avis, droit de rétractation, délai de rétractation, délai de réflexion, renoncer, droit de renonciation, changement d'avis, délai de renonciation",
  refund:
    "remboursement, remboursements, remboursé, remboursée, remboursés, remboursées, rembourser, rembourse, remboursons, rembourserons, rembourserait, remboursable, remboursables, restitution, restitué*, crédité, créditée, recrédité*, créditerons, crédit, restituer, récupérez la totalité, récupérez votre acompte, récupérez votre argent, récupérez l'intégralité, argent vous est rendu, rend votre argent, rendons votre argent, rendrons votre argent, de retour sur votre compte, recrédité sur votre compte, récupérez vos arrhes, récupérez votre dépôt, vous rembourse, on vous rembourse, êtes remboursé*, dernier sou, chaque sou",
  'full-refund':
    "remboursement intégral, intégralement remboursé*, intégralement remboursées, remboursement complet, remboursement total, remboursé intégralement, remboursons intégralement, totalement remboursé*, remboursée en totalité, remboursé à 100 %, 100 % remboursé, entièrement remboursé*, remboursé en totalité, remboursés intégralement, remboursées intégralement, plein remboursement, jusqu'au dernier sou, jusqu'au dernier cent, au complet, la totalité",
  'ask-refund':
    'demander un remboursement, demander le remboursement, demander votre remboursement, demander à être remboursé, demandez un remboursement, demandez le remboursement, demandez votre remboursement, demande de remboursement, exiger un remboursement, obtenir un remboursement, obtenir le remboursement, obtenir votre remboursement, période de remboursement, délai de remboursement, jours pour être remboursé, droit à un remboursement, droit à un remboursement complet, admissible à un remboursement, admissibles à un remboursement, éligible à un remboursement, éligibles à un remboursement, être remboursé si, nous offrons un remboursement, remboursement possible, remboursement est possible',
  exchange:
    "échange, échanges, échanger, échangé, échangée, échangés, échangez, échangeons, remplacement, remplacé, remplacée, remplacés, remplacer, remplaçons, remplacerons, remplace, autre taille, autre coloris, substitution, renvoi, changement d'article, changer d'article, changement de taille, changer de taille, autre modèle, nouvel envoi, procédons à un renvoi, renvoyons gratuitement, un article neuf, un nouvel article, un produit neuf, nouveau produit, un exemplaire neuf, nouvel exemplaire, échangeable, échangeables, renvoyons le produit, renvoyons un produit, renvoyons un article, renvoyons votre commande, renvoyons le colis, téléphone neuf, appareil neuf, échangez-le, échangez-la, échangez-les, envoyons un neuf, envoyons une neuve, envoyons un autre, en envoyons un neuf, en envoyons un autre, envoie un neuf, recevez un neuf",
  'non-refundable':
    'non remboursable, non remboursables, pas remboursable*, pas remboursé*, aucun remboursement, non remboursé*, ni repris ni échangé*, ni repris, ni échangé*, pas repris, aucun retour, vente finale, ventes finales, ne sont pas remboursables, ne sera remboursé, ne pourra être remboursé*, non échangeable*, ne peut être remboursé*, ne sont ni, ni échange ni remboursement, aucun échange ni remboursement, conservé par',
  'return-label':
    'étiquette prépayée, étiquette de retour, bon de retour, étiquette retour, étiquettes de retour, bordereau de retour, étiquette de retour prépayée, bon de retour prépayé, retour prépayé, étiquettes prépayées, étiquette retour prépayée, bordereau prépayé, bordereau de retour prépayé, bordereau retour, étiquette de retour gratuite',
  'prepaid-label':
    "étiquette prépayée, étiquettes prépayées, étiquette de retour prépayée, étiquettes de retour prépayées, étiquette retour prépayée, étiquette d'envoi prépayée, bon de retour prépayé, bordereau prépayé, bordereau de retour prépayé, étiquette de retour gratuite, étiquette affranchie, enveloppe préaffranchie, enveloppe prépayée",
  'return-received':
    "réception de votre retour, réception du retour, réception de vos retours, réception du colis retourné, réception de l'article retourné, réception des articles retournés, réception du produit retourné, réception de votre colis retourné, retour est reçu, retour reçu, retour réceptionné, réception et vérification, réception et contrôle, reçu votre retour, reçu le retour, réception de la marchandise, réception des produits retournés, récupération du bien, retour aura été reçu, nous recevons le colis, recevons votre colis, recevons votre retour",
  'return-shipping':
    "frais de retour, frais de renvoi, coût du retour, coûts de retour, coût de retour, frais de réexpédition, frais de retours, port retour, frais du retour, frais d'envoi du retour, frais d'expédition du retour, frais d'expédition de retour, frais de port du retour, frais de port de retour, frais de poste du retour, transport du retour, frais de livraison de retour, expédition de retour, l'affranchissement du retour, affranchissement de retour, frais de retour postal",
  'store-credit':
    "avoir, bon d'achat, crédit-cadeau, crédit cadeau, note de crédit, chèque-cadeau, chèque cadeau, crédit en magasin, avoir commercial, carte-cadeau",
  satisfaction:
    'satisfait, satisfaite, satisfaits, satisfaction, insatisfait, insatisfaite, content, déçu, convient pas, conviennent pas, plaît pas, plait pas',
  'money-back':
    'satisfait ou remboursé, satisfaits ou remboursés, satisfaite ou remboursée, satisfaction garantie, garantie satisfaction, garantie de satisfaction, satisfaction 100 % garantie, garantie de remboursement, garantie remboursement, garantie satisfait ou remboursé, satisfaction ou remboursement, argent remis, remboursement garanti, garantie satisfaction ou argent remis, vous remboursons pendant, remboursés pendant, remboursé pendant, remboursons pendant, argent remis si, ou on vous rembourse, sinon on vous rembourse, sinon nous vous remboursons, ou argent remis, remboursons le double, vous remboursons le double, sinon argent remis, satisfaction à 100 % ou remboursement, satisfait* ou remboursement, satisfaction totale ou remboursement, satisfaction garantie ou remboursement, ou nous remboursons, ou nous vous remboursons, ou on rembourse, ou nous vous remboursons vos, ou remboursé, ou remboursée, sinon remboursé, sinon remboursée, remboursé si, remboursée si',
  'satisfied-or-refunded':
    "pas satisfait*, pas entièrement satisfait*, pas pleinement satisfait*, n'êtes pas … satisfait*, insatisfait*, ne vous convient pas, ne convient pas, ne vous plaît pas, pas content*, déçu*, quelque raison que ce soit, sans justification, pas conquis*, pas convaincu*, pas ravi*, pas comblé*, n'aimez pas, ne conviennent pas, pas pour vous, pas enchanté*, ne vous conviennent pas, ne vous plaisent pas, ne vous satisfait pas, pas à votre goût, ne fonctionne pas, ne marche pas, ne l'aimez pas, ne l'adorez pas, n'adorez pas, n'êtes pas content*, n'êtes pas heureu*, pas heureu*, n'êtes pas emballé*, pas emballé*, ne répond pas à vos attentes, pas à la hauteur, ne donne pas satisfaction, aucun résultat",
  'credit-back':
    'avoir commercial, créditons votre, créditer le, crédit de service, créditer, créditons, compensation, compensé, dédommag*, indemnis*, à créditer, crédits de service, remboursement si nous, remboursés si nous, remboursé si nous, nous créditons, vous est crédité, vous sont crédités, par heure d’interruption',

  cancel:
    "annulation, annulations, annuler, annulé, annulée, annulés, annulées, annulez, annulable, annule, annulons, annulent, annulerait, annulera, résilier, résiliation, résiliable, résiliables, résiliez, résilié, désabonner, désabonnement, désinscription, désister, désistement, décommander, mettre fin, annulable*, arrêter votre abonnement, arrêter l'abonnement, arrêter votre contrat, arrêtez votre abonnement, stopper votre abonnement, quitter l'abonnement, mettez fin, annulez-le, annulez-la, annulez-les, quittez votre contrat",
  reschedule:
    "reporter, report, reporté, reportée, modifier, modification, modifications, modifiable, déplacer, changer de date, nouvelle date, changer de plan, changement de plan, changement de formule, passer d'un plan, suspendre, mettre en pause, pause, décaler, reprogrammer, modifiable, reportez votre, reportez un, reporter votre, reporter un, décalez votre, décaler votre, déplacez votre rendez-vous, déplacer votre rendez-vous, reprogrammez, modifiez votre réservation, modifier votre réservation, changez de date, changez votre date, changez vos dates, changer votre date, changer vos dates, changez la date, changer la date, modifiez vos dates, modifiez la date, déplacez votre réservation, déplacez votre date, changez d'horaire, changer d'horaire, changez de créneau",
  'any-time':
    "à tout moment, quand vous le souhaitez, quand vous voulez, à n'importe quel moment, en tout temps, en un clic, en 1 clic, quand bon vous semble, n'importe quand, en deux clics, en 2 clics, en quelques clics, en trois clics, d'un clic, d'un simple clic, à votre convenance",
  'cancel-any-time':
    "résiliable à tout moment, résiliables à tout moment, résiliez à tout moment, résilier à tout moment, annulable à tout moment, annulez à tout moment, annuler à tout moment, résiliation à tout moment, annulation à tout moment, l'annuler à tout … moment, résilier en 1 clic, résiliation en 1 clic, résiliation en un clic, résiliable en un clic, résiliable en ligne, désabonnement à tout moment, se désinscrire à tout moment, arrêter à tout moment, arrêtez quand, résiliez quand, annulez quand, résiliation simple, résilier quand, annulable en tout temps, annulez en tout temps, annuler en tout temps, partez quand, stoppez quand, stop quand, arrêtez à tout moment, arrêt à tout moment",
  'since-cancel':
    "après la résiliation, suivant la résiliation, après résiliation, après l'annulation, suivant l'annulation, après annulation, à compter de la résiliation, à compter de l'annulation",
  'the-terms':
    "ces conditions, les présentes, présentes conditions, conditions générales, ces termes, conditions d'utilisation, présentes cgv, présentes cgu",
  notice:
    "préavis, avant l'arrivée, avant la date, avant le début, avant le départ, avant l'heure, à l'avance, au préalable, avant votre, avant la prestation, avant le rendez-vous, avant la course, avant l'événement, avant le séjour, avant le cours, avant la séance, avant",
  'give-notice':
    'vous donnons, nous donnons, annoncé, annoncée, annoncés, annoncées, prévenu, prévenue, prévenus, notifié, notifiée, notifiés, informé, informée, informés, averti, avertis, vous recevrez',
  'no-show': 'non présentation, no show, absence, non-présentation',
  penalty:
    "facturé, facturée, facturés, facturation, pénalité, pénalités, retenu, retenue, retenus, du montant, du total, du prix, acquis, acquises, acompte, arrhes, frais d'annulation, due, entraîne des frais, entraîner des frais, entraînent des frais, donne lieu à des frais, donnent lieu à des frais, fera l'objet de frais",
  'or-else':
    'sinon, faute de quoi, à défaut, sans quoi, sous peine, pour éviter',

  warranty:
    'garantie, garanties, garanti pièces, garantie constructeur, garantie fabricant, garantie légale, garantie commerciale, garantie décennale, garantie pièces et main, décennale, biennale, grantie, êtes-vous garantis, est-ce garanti, sont-ils garantis, durée de garantie, sous garantie pendant, sous garantie pour, sous garantie durant, couvert par une garantie',
  guarantee:
    'garanti, garantie, garantis, garanties, garantissons, garantit, garantissent, assuré, assurés, promis',
  lifetime: 'à vie',
  'legal-guarantee':
    'garantie légale de conformité, garantie légale, garanties légales, garantie de conformité, garantie des vices cachés, garantie contre les vices cachés',
  repair:
    "réparation, réparations, réparer, réparé, réparée, réparés, répare, réparons, dépannage, dépannages, dépanner, remise en état, corriger, corrigeons, correction, corrigé, pare-brise remplacé, remplacement de pare-brise, remplacement du pare-brise, remplacement de votre pare-brise, écran remplacé, remplacement d'écran, correctif, correctifs, correctif de sécurité, correctifs de sécurité, mise à jour de sécurité, mises à jour de sécurité",
  'repair-or-replace':
    "réparer ou remplacer, remplacer ou réparer, réparé ou remplacé, réparés ou remplacés, réparation ou remplacement, remplacement ou réparation, réparation ou le remplacement, l'échanger le réparer, réparation gratuite, remplacement gratuit, remplacement du produit, réparer ou le rembourser, réparer gratuitement, remplacer gratuitement, pris en charge sous garantie, repris gratuitement, refaisons gratuitement, réparés ou échangés, réparé ou échangé, réparation ou échange, échange ou réparation, remplacés gratuitement, réparés gratuitement, réparés ou remplacés gratuitement, remplacé gratuitement, réparé gratuitement, remplacée gratuitement, réparons ou remplaçons, réparerons ou remplacerons, remplaçons ou réparons, remplacement sans frais, réparation sans frais, réparer ou échanger",
  redo: 'retraitement, retraitements, nouveau traitement, second traitement, deuxième traitement, renettoyage, refaire, refait, refaits, refaisons, referons, repasser, repassons, repasserons, revenir, revenons, reviendrons, reprise, reprises, reprenons, retraiter, retraitons, nouvelle intervention, nouveau passage, second passage, deuxième passage, intervenons à nouveau, interviendrons à nouveau, recommençons, retouche, retouches, correction, corrections, ajustement, ajustements, rectification, rectifications, renvoyons une équipe, renvoyons notre équipe, renverrons une équipe, renverrons notre équipe',
  'make-it-right':
    "revenons gratuitement, revenons corriger, revenons sans frais, jusqu'à votre satisfaction, jusqu'à satisfaction, jusqu'à ce que vous soyez satisfait, reprise gratuite, nous reprenons, remettons les choses en ordre, remettrons les choses en ordre, rectifions notre erreur, réparons notre erreur, corrigeons notre erreur",
  damaged:
    'endommagé, endommagée, endommagés, endommagées, défectueux, défectueuse, abîmé, abîmés, abîmée, cassé, cassés, cassée, défaut, défauts, erroné, erreur, erreur de notre part, non conforme, non conformes, non-conformité, mauvais produit, mauvais article, panne, pannes, vice, vices, casse, avarie, manquant, corrompu, corrompus, corrompue, corrompues, illisible, illisibles, perdu en transit, colis perdu, colis perdus, égaré pendant le transport, brisé, brisés, bris, abîmées, cassées, brise avant',
  'on-all':
    'sur tous, sur toutes, sur chaque, sur tout, pour tous nos, pour toutes nos, avec chaque',
  'all-work':
    "tous nos travaux, tous les travaux, nos travaux, l'ensemble de nos travaux, nos réparations, toutes nos réparations, toute réparation, toutes les réparations, nos interventions, toutes nos interventions, toutes les interventions, nos installations, toutes nos installations, nos poses, toutes nos poses, main d'œuvre, main-d'œuvre, pièces et main d'œuvre, notre travail, nos prestations, toutes nos prestations, vos travaux, votre installation, votre toiture, votre chantier",
  workmanship: "main d'oeuvre, main d'œuvre, pièces et main, pièces, matériel",
  covers:
    'couvre, couvrent, couvert, couverte, couverts, couvrir, bénéficie, bénéficient, bénéficiez, protégé, protégée, protégés, protégées, couvertes',

  'price-match':
    "alignement des prix, alignement de prix, alignons nos prix, alignons, aligner, nous alignons, on s'aligne, meilleur prix garanti, meilleurs prix garantis, meilleur tarif garanti, meilleurs tarifs garantis, prix le plus bas garanti, garantie du meilleur prix, garantie meilleur prix, garantie du prix le plus bas, battons les prix, égalons, égaler, politique de bas prix, prix imbattable garanti, protection des prix, ajustement de prix, match de prix, battons toute offre, battons toute soumission, battons tout devis, battons tout prix, égalons tout prix, égalons le prix, on bat les prix, imbattables garantis, alignez vous sur les prix, aligner sur le prix, aligner sur les prix, nous alignons sur le prix, battons … le prix, battons … les prix, protection du prix, ajustement du prix, égalerons, égalera, alignerons, l'égalerons, nous l'égalons, prix sont égalés, prix égalés, égalons toute, égalons tout, battons … tout prix",
  'best-price':
    'meilleur prix, meilleurs prix, prix le plus bas, meilleur tarif, meilleurs tarifs, prix imbattable*, prix les plus bas',
  'price-difference':
    'remboursement de la différence, rembourse la différence, remboursons la différence, remboursé la différence, remboursons deux fois la différence, différence de prix, rembourse deux fois la différence, remboursé de la différence, remboursons le double de la différence, rembourser la différence, remboursera la différence, rembourserons la différence, remboursons la différence de prix, créditons la différence, % de la différence, de la différence',
  'lower-price':
    'moins cher, moins cher ailleurs, prix inférieur, prix plus bas, meilleur prix ailleurs',
  competitor: 'concurrent, concurrents, concurrence, ailleurs, autre marchand',

  reply:
    'répondre, répond, répondons, répondra, répondrons, répondent, réponse, réponses, répondu, revenir vers vous, revient vers vous, revenons vers vous, reviendrons vers vous, reviendra vers vous, retour sous, retour dans, faire parvenir, vous écrit, vous répond, vous revient, vous revenons, vous reviendrons, vous reviendra, revenir à vous, reviens vers, reviendra, réponds, réponses sous, vous apporter une réponse, apportons une réponse, donnons suite, répondez-vous, revenir vers toi, revient vers toi, reviens vers toi, revenons vers toi, reviendra vers toi, reviendrons vers toi, te répondre, te répond, te réponds, te répondons, te répondrons, te revient, on revient vers',
  'contact-you':
    'recontacte, recontactons, recontacterons, recontactera, recontacté, recontactez, recontacter, vous contacter, vous contacterons, vous contactera, vous contacte, vous contactons, prendre contact avec vous, prend contact, prendra contact, prenons contact, prendrons contact, serez contacté*, contacté sous, contactés sous, vous joindre, vous joint, serez recontacté*, communiquera avec vous, communiquerons avec vous, communique avec vous, reprend contact, reprendra contact, reprendre contact, reprenons contact, contact dans les, entre en contact, entrera en contact, entrons en contact, vous joindra, vous joindrons, communiquerons avec, communiquera avec, communiquer avec vous, contactés dans, contacté dans, sera contacté, seront contactés, te contacter, te contacte, te contactons, te contactera, te contacterons, te recontacte, te recontactons, te recontacter, te recontactera, te recontacterons, te joindre, serez rappelés, te recontacte',
  'call-back':
    "rappel, rappels, rappeler, rappelé, rappelle, rappelons, rappellerons, rappellera, rappel gratuit, être rappelé, on vous rappelle, vous appelle, vous appelons, vous appellera, vous appellerons, retour d'appel, rappel téléphonique, retournons votre appel, retournons vos appels, retourne votre appel, retournerons votre appel, retourner votre appel, retourne vos appels, retour de votre appel, vous téléphone, vous téléphonerons, vous téléphonons, rappelle sous, rappelé sous, rappellera sous, appels retournés, te rappelle, te rappelons, te rappeler, te rappellera, te rappellerons, t'appelle, t'appelons, t'appellera, t'appellerons",
  acknowledge:
    "prise en compte, pris en compte, prises en compte, accusé de réception, accusés de réception, accuse réception, accusons réception, accuserons réception, accuser réception, confirmer que nous l'avons, confirmation de réception, accusé réception, accusera réception, accusé de réception vous, courriel de confirmation de réception",
  confirmation:
    'confirmation, confirmations, confirmé, confirmée, confirme, confirmons, confirmer, validation de votre commande',
  quote:
    'devis, estimation, estimations, chiffrage, évaluation, évaluations, soumission, soumissions, proposition, propositions, prix exact, tarif exact, tarif précis, simulation, proposition commerciale, cotation, offre de prix, prix confirmé, tarif confirmé, offre personnalisée, étude personnalisée, étude de projet, étude de votre projet, étude gratuite, votre tarif, tarif en ligne, prix en ligne, tarif personnalisé, votre prix en ligne, première orientation, orientation personnalisée, premier avis, avis personnalisé, réponse personnalisée, recommandation personnalisée, recommandations personnalisées, diagnostic personnalisé, analyse personnalisée, solution personnalisée, programme personnalisé, sur devis gratuit',
  instant:
    'instantané, instantanée, instantanés, instantanées, instantanément, immédiat, immédiate, immédiats, immédiates, immédiatement, en temps réel, sur le champ, en direct, en quelques secondes, en … secondes, dans la foulée, séance tenante, sans délai',
  'few-minutes':
    "quelques minutes, quelques heures, quelques secondes, dans l'heure, dans la minute, en minutes, quelques instants, quelques jours, un certain nombre de jours, dans les heures",
  'same-day':
    'le jour même, jour même, dans la journée, même jour, le jour-même, journée même, jour ouvrable même, jour ouvré même, même jour ouvrable, même jour ouvré',
  'next-day':
    'le lendemain, lendemain, jour suivant, dès le lendemain, jour ouvrable suivant, jour ouvré suivant, prochain jour ouvrable, demain, le jour suivant',
  'business-hours':
    "heures ouvrées, heures ouvrables, heures de bureau, jours ouvrés, jours ouvrables, en semaine, aux heures d'ouverture, pendant les heures",
  attend:
    "temps d'arrivée, délai d'arrivée, arrivée moyenne, arrivée en moyenne, intervention, interventions, intervenir, intervient, intervenons, interviennent, arrivée sur place, sur place, se déplace, se déplacent, nous déplaçons, déplacement, arrivons, arrive chez vous, chez vous en, prise en charge, dépannage, dépanneur, dépanneuse, présent en, sur site, temps d'intervention, délai d'intervention, chez vous sous, sur les lieux, arrivée sur, arrive sur, se rend, se rendent, rendons chez vous, à votre porte, intervenez, intervenez-vous, arrivez-vous, déplacez-vous, arrivée en, arrivée sous, arrivée dans, arrivée garantie, arrivée rapide, arrivons en, arrivons sous",
  technician:
    'technicien, techniciens, dépanneur, dépanneurs, dépanneuse, plombier, électricien, serrurier, ingénieur, ingénieurs, chauffeur, artisan, expert, experts, équipe, conseiller, conseillers, réparateur',
  'reply-time':
    "temps de réponse, délai de réponse, délais de réponse, réponse moyenne, réponse garantie, réponse sous, réponse en, réponse dans, réponse rapide, réponse assurée, réponse en moins, gti, temps d'intervention, délai d'intervention, garantie de temps d'intervention, temps moyen de réponse, délai moyen de réponse, délai de rappel, délai de prise en charge, temps de prise en charge, temps d'arrivée, délai d'arrivée, délai moyen d'intervention, temps moyen d'intervention, première réponse, délai de première réponse",
  'send-you':
    "vous envoyer, vous enverrons, vous envoyons, envoyé par, envoyons, enverrons, t'enverrons, recevrez, vous recevez, vous recevrez, recevez, ferons parvenir, faire parvenir, vous transmettons, transmettrons, obtenez, affiche votre, affiche, t'envoie, t'envoyons, t'enverra, t'envoyer, vous envoie, vous enverra",
  'credit-decision':
    'décision, accord, réponse de principe, accord de principe, décision immédiate, acceptation, pré approbation, approbation',
  'loan-decision':
    'réponse de principe, accord de principe, décision de crédit, décision de prêt, décision immédiate, pré approbation, préapprobation, décision de principe, réponse définitive en, accord en, accord sous, approbation en, décision en',
  emergency:
    'urgence, urgences, urgent, urgente, panne, pannes, dépannage, dépannages',

  resolve:
    'résolu, résolue, résolus, résoudre, résolvons, résolution, réglé, réglée, réglés, régler, règlement, traiter, traité, traitée, traités, traitées, traitement, traitons, trait*, corriger, corrigeons, corrigé, corrigée, analyser, analyse, réponse définitive, statuer, décision, traite, examinée, examinées, solutionn*, donner suite, enquête, corrigées, corrigés, corrigerons, résolvent, résout, réglons, règle, règlons, solutionner, solutionné, clôturé, clôturée, clos, close, instruit, instruite, instruits, instruction, indemnisé, indemnisés, rendons, rendue, rend sa, rendra, étudiée, étudiées, étudié, étudiés, étudions, examinons, instruisons, notre décision, aurez notre décision, examinons votre recours, examiner votre recours, sinistres payés, sinistres réglés, indemnisation, résolues, réglées, payés en, payée en, payés sous, payé en, payées en, payées sous, sont payés, sont payées, est payée, réclamations payées, réponse finale, réponse complète, gérons, rectifié, rectifions, rectifiés, rectifiées',
  complaint:
    'réclamation, réclamations, plainte, plaintes, litige, litiges, différend, incident, incidents, problème, problèmes, anomalie, anomalies, ticket, tickets, bug, bugs, non-conformité, sinistre, sinistres, signalement, enquête, faille, vulnérabilité, insatisfaction, panne, pannes, dysfonctionnement, dysfonctionnements, non-conformités, défaut, défauts, bogue, bogues, recours, appel de la décision, erreur, erreurs, erreur de facturation, mécontentement',
  request:
    'demande, demandes, requête, requêtes, question, questions, message, messages, courriel, courriels, e-mail, e-mails, email, emails, mail, mails, formulaire, dossier, dossiers, retraits, demandes de retrait, virement, virements, demande de virement',
  decision: 'décision, avis, réponse, conclusion, verdict, résultat, résultats',
  'fix-time':
    "rto, temps de reprise, délai de reprise, temps de rétablissement, temps de restauration, délai de restauration, délai de réparation, délai d'intervention, délai de traitement, délais de traitement, délai de résolution, temps de résolution, restauration, délai moyen, norme de service, normes de service, délai de remise en service, sous gtr, gtr, garantie de temps de rétablissement, rétablissement, indemnisation sous, indemnisé sous, indemnisation en, délai de remise en état, durée de réparation, temps de réparation, délais de réparation, immobilisation, remise en service, remise en état, remise en route, résolution, cible de résolution, délai de rétablissement, temps de rétablissement, délai de correction, remettre en ligne, remis en ligne, remise en ligne, remettre en service, remis en service",
  'first-visit':
    'en une seule visite, en une visite, dès la première visite, première visite, en un seul passage, dès le premier passage, dès le premier appel, dès le premier contact, en une seule intervention, dès la première intervention, pendant que vous patientez, en un seul déplacement',
  investigate:
    'enquête, enquêter, examiner, examen, analyse, vérification, examinons, examiné, examinée, examinés, examinées',
  'account-closing':
    'suppression de votre compte, supprimer votre compte, effacement, suppression, supprimer mon compte, supprimer son compte, supprimer un compte, suppression de compte, suppression du compte',
  restore:
    'restauration, rétablissement, rétabli, rétablir, rto, reprise, remise en service, récupération, remettre en ligne, remis en ligne, remise en ligne, remettre en service, remis en service',

  wait: "attente, attend, attendre, temps d'attente, délai d'attente, délais d'attente, file, files, files d'attente, patienter, attendez",
  'no-wait':
    "sans attente, aucune attente, zéro attente, pas d'attente, pas de file, sans file d'attente, coupe-file, coupe file, sans faire la queue, plus d'attente, plus jamais d'attente, fini l'attente, sans attendre, sans temps d'attente, prise en charge est immédiate, prise en charge immédiate, accueil immédiat, n'attendez jamais, n'attendrez jamais, n'attendrez plus, jamais d'attente, jamais attendre",
  queue: "file d'attente, files d'attente, queue",
  counter:
    "comptoir, guichet, guichets, caisse, caisses, à l'accueil, à votre arrivée, dès votre arrivée, salle d'attente",
  appointment:
    'rendez-vous, rendez vous, rdv, créneau, créneaux, consultation, consultations, visite, visites, examen, audience, séance, prise de rendez-vous, entrevue',
  remind:
    'rappel, rappels, prévenir, prévenu, prévenons, préviendra, préviendrons, avertir, avertirons, avertissons, averti, informer, informerons, informé, informons, aviser, aviserons, avis, alerte, notifier, notifié, notifiée, notification, vous contactera, sms de rappel, rappelé, vous contacterons, prévient, préviennent, vous prévient, avertit, avertissent, informe, informent, passe un appel, vous contacte, rappel par sms, vous appelle, vous appellera, vous appelons, vous appellerons, vous téléphone, vous téléphonera, vous téléphonons, un appel, avisé, avisée, avisés',
  'inform-ahead':
    "la veille, à l'avance, au préalable, avant l'intervention, avant la livraison, avant l'arrivée, avant d'arriver, avant le passage, avant la visite, avant votre, avant l'examen, avant le rendez-vous, jours avant, heures avant, minutes avant, semaines avant, avant son passage, avant son arrivée, avant de passer, avant notre passage, avant notre arrivée, avant notre visite, avant chaque visite, avant chaque passage, avant chaque rendez-vous, en route, en chemin, avant sa venue, avant notre venue, avant toute, heures à l'avance, jours à l'avance, avant son entrée en vigueur, avant leur entrée en vigueur, avant l'entrée en vigueur, avant son application, avant application",
  'seen-within':
    'vous êtes accueilli, être reçu, vous êtes reçu, reçu en, pris en charge en, pris en charge dans, pris en charge dès, accueilli par, mis en relation, décrochons, décroché, décroche, appel pris, pris en charge, prise en charge, prises en charge, mise en relation, vous êtes accueillie, répondre à votre appel, reçus, parlez à un, parler à un, décrochent, décrocher, décrochés, décrochées, reçues, êtes reçue, voit votre, voyons votre, vous voit, voyons vos, vous sert, êtes servi, soyez servi, soyez assis, êtes assis, servi en',

  open: 'ouvert, ouverte, ouverts, ouvertes, ouverture, ouvre, ouvrent, ouvrons, nous sommes ouverts',
  'opening-hours':
    "horaires, horaire, heures d'ouverture, horaires d'ouverture, heures d'affaires, heures de service, jours et heures, horaires de réception, horaires du magasin, heures de réception, horaires d'accueil, nos horaires, permanence, permanence téléphonique, heures d'accueil, jours d'ouverture, heures de bureau, accueil téléphonique, horaires du support, heures de présence",
  available:
    'disponible, disponibles, disponibilité, joignable, joignables, à votre disposition, à votre écoute, à votre service, présents, présent, opère, opérationnel, opérationnelle, accessible, accessibles, assure, assurent, prête à intervenir, prêts à intervenir, mobilisés, travaillons le samedi, travaillons le week end, travaillons le dimanche, travaillons aussi, répond, répondent, accueille, accueillons, accueillent, vous accueille, vous reçoit, reçoit, à disposition',
  'not-offered':
    "n'offrons pas, ne proposons pas, n'assurons pas, ne fournissons pas, pas disponible, pas disponibles, non disponible, non disponibles, indisponible, pas ouvert, pas ouverte, pas joignable, pas joignables, n'est pas assuré, pas de service, n'est pas ouvert",
  'every-day':
    "7j/7, 7j 7, 7 7j, 7/7, 7 7, 7 jours sur 7, sept jours sur sept, tous les jours, 7 jours par semaine, sept jours par semaine, 365 jours, toute l'année, chaque jour, 7 j 7, 7 sur 7, 7 jours 7, 7 j sur 7, sept jours sur 7, 6j/7, 6 7j, 6j 7, 6 jours sur 7, 5j 7, 5 7, 6 7, 5 jours sur 7",
  'around-clock':
    "jour et nuit, nuit et jour, à toute heure, toute la nuit, 24 heures sur 24, 24h sur 24, 24h 24, 24 24, 24 24h, 24h/24, 24/24, en continu, sans interruption, à n'importe quelle heure, toute la journée, de jour comme de nuit, 24 7, bout de la nuit, disponible toute la durée, disponibles toute la durée, présent toute la durée, présents toute la durée, sur place toute la durée, à votre disposition toute la durée, à vos côtés toute la durée, en permanence, clavardage en direct en tout temps, disponible en tout temps, disponibles en tout temps, joignable en tout temps, joignables en tout temps, assistance en tout temps, soutien en tout temps",
  tireless:
    "sans relâche, travaille jour et nuit, travaillons jour et nuit, travaillent jour et nuit, d'arrache-pied",
  'other-times':
    "calme, silence, tapage, nuisances sonores, heures de silence, heures calmes, arrivée, arrivées, heure d'arrivée, heures d'arrivée, check in, check out, happy hour, happy hours, quarts de travail, horaires de travail, heures de pointe, heures pleines, heures creuses, meilleur moment, ce samedi, ce dimanche, ce week end",
  weekend:
    'week-end, week-ends, weekend, weekends, samedi, samedis, dimanche, dimanches, fin de semaine, fins de semaine',
  evening:
    'soir, soirs, soirée, nocturne, nocturnes, nuit, nuits, en soirée, tard le soir',
  'takes-place':
    'se tiendra, se tiendront, se tient, se déroule, se déroulera, a lieu, aura lieu, ont lieu, auront lieu, dure, durera, commence à, débute à, commencera à, journée type, habituellement lieu, généralement lieu, durée, durée de la séance, durée moyenne',
  'event-length':
    'toute la nuit, toute la journée, toute la soirée, toute la semaine, tout le week end, tout le mois, toute une journée, toute une nuit, jour par mois, jour par semaine, jour par an, jour par jour, jour / mois, jour / semaine, jour / an, jour / jour, jours par mois, jours par semaine, jours par an, jours par jour, jours / mois, jours / semaine, jours / an, jours / jour, journée par mois, journée par semaine, journée par an, journée par jour, journée / mois, journée / semaine, journée / an, journée / jour, journées par mois, journées par semaine, journées par an, journées par jour, journées / mois, journées / semaine, journées / an, journées / jour, heure par mois, heure par semaine, heure par an, heure par jour, heure / mois, heure / semaine, heure / an, heure / jour, heures par mois, heures par semaine, heures par an, heures par jour, heures / mois, heures / semaine, heures / an, heures / jour, semaine par mois, semaine par semaine, semaine par an, semaine par jour, semaine / mois, semaine / semaine, semaine / an, semaine / jour, h par mois, h par semaine, h par an, h par jour, h / mois, h / semaine, h / an, h / jour, j par mois, j par semaine, j par an, j par jour, j / mois, j / semaine, j / an, j / jour, jours ou plus, jours et plus, nuits ou plus, nuits et plus, semaines ou plus, semaines et plus, heures ou plus, mois ou plus, mois et plus, jour supplémentaire, journée supplémentaire, nuit supplémentaire, heure supplémentaire, semaine supplémentaire, appel de, appel découverte de, appel de diagnostic de, appel téléphonique de, appel vidéo de, séance de, séances de, session de, sessions de, rendez-vous de, rdv de, consultation de, consultations de, entretien de, entretiens de, échange de, visio de, visioconférence de, réunion de, atelier de, ateliers de, démo de, démonstration de, visite de, cours de, leçon de, stage de, formation de, présentation de',
  holiday: 'jours fériés, jour férié, fériés, férié, noël, congés, vacances',
  'day-name':
    'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lundis, mardis, mercredis, jeudis, vendredis, samedis, dimanches, lun, mar, mer, jeu, ven, sam, dim, week-end, semaine, tous les jours, 7j/7, 7 jours sur 7, week end, jours fériés',
  closed: 'fermé, fermée, fermés, fermeture, ferme, fermé le',
  'by-appointment':
    'sur rendez-vous, sur rendez-vous uniquement, uniquement sur rendez-vous, sur rdv',
  'always-access':
    'accès à vie, accès permanent, accès 24h, accès libre, accès 24/7, accès en continu, accès illimité à vie, accès illimité dans le temps, accès illimité aux cours, accès illimité à la formation, accès illimité à toute heure, accès illimité 24',
  support:
    "assistance, support, service client, service clients, service à la clientèle, service clientèle, service après-vente, sav, hotline, hot-line, aide, dépannage, accueil, réception, conseillers, permanence, standard téléphonique, notre standard, le standard, standard ouvert, urgences, urgence, ligne d'urgence, centre d'appels, centre de contact, technicien, techniciens, ingénieur, agents, supervision, surveillance, équipe, équipes, chauffeur, chauffeurs, service d'urgence, service",
  team: 'équipe, équipes, conseillers, conseiller, agents, experts, personnel, spécialistes, collaborateurs, représentants, opérateurs',
  phone:
    'téléphone, par téléphone, téléphonique, ligne, whatsapp, email, e-mail, courriel, chat, tchat, clavardage, appel, appels, téléphoniques, lignes, lignes téléphoniques',
  'on-call': 'astreinte, astreintes, de garde, permanence, de service, garde',
  monitoring:
    'supervision, supervisée, supervisé, surveillance, surveillé, monitoring, télésurveillance, surveillée',
  'all-year':
    "toute l'année, 365 jours par an, 365 jours, chaque jour de l'année, 365j",

  uptime:
    'disponibilité, uptime, taux de disponibilité, disponibilité du service, disponibilité réseau, garantie de disponibilité, temps de disponibilité, reste en ligne, restent en ligne, toujours en ligne, est en ligne',
  'on-time':
    "à l'heure, ponctualité, ponctuel, dans les délais, respect des délais, dans les temps, à temps",
  sla: 'sla, gtr, gti, engagement de service, engagements de service, niveau de service, niveaux de service, norme de service, garantie de service, indicateurs suivants',
  backup:
    'sauvegarde, sauvegardes, backup, backups, sauvegardé*, redondance, snapshots, snapshot',
  'guaranteed-capacity':
    'bande passante est garantie, bande passante garantie, débit garanti, débits garantis, mbps garantis, vitesse garantie, bande passante est de, ressources garanties, ressources dédiées garanties, débit minimum, blocs garantis, blocs garanties',
  'success-rate':
    'des appels, des commandes, des livraisons, des demandes, des dossiers, des réclamations, des colis, des cas, des courriels, des tickets, de nos appels, de nos livraisons, de nos commandes, de nos interventions, de nos colis, de vos appels, de vos demandes, de vos commandes, des sinistres, des réparations, des expéditions, des messages, des pannes, des incidents, des rendez-vous, des installations',

  free: 'gratuit, gratuite, gratuits, gratuites, offert, offerte, offerts, offertes, franco, franco de',
  'free-of-charge':
    "gratuitement, sans frais, sans frais supplémentaires, sans frais supplémentaire, sans frais additionnels, sans surcoût, sans coût, sans coût supplémentaire, sans supplément, sans majoration, à titre gracieux, gracieusement, à nos frais, zéro euro, sans aucun frais, sans aucun coût, sans aucun supplément, sans surcout, sans facturation, sans rien payer, non surtaxé, appel gratuit, sans payer, à notre charge, aucun frais, sans débourser, offert gratuitement, sont gratuits, est gratuite, est gratuit, non facturé*, non surtaxée, sans pénalité, sans pénalités, sans aucune pénalité, sans indemnité, sans motif ni frais, sans pénalité ni frais, service gratuit, services gratuits, service est gratuit, sont gratuites, sans frais pour vous, offert par, sans aucune majoration, sans aucune surcharge, sans surcharge, linge … fourni, draps … fournis, serviettes … fournies, serviettes fournis, linge de lit … fournis, draps … fournies, reste à charge zéro, zéro reste à charge, sans reste à charge, aucun reste à charge, 0 € de reste à charge, pour éviter des frais, pour éviter les frais, pour éviter tous frais, afin d'éviter des frais, afin d'éviter les frais, pour éviter toute pénalité, afin d'éviter toute pénalité, pour éviter une facturation, pour éviter toute facturation, pour ne pas être facturé*, sans être facturé*, sans rien verser, sans dépenser, aucuns frais, aucuns frais d'annulation, aucun frais d'annulation, sans frais d'annulation, pas de frais d'annulation, zéro frais d'annulation, aucuns frais de résiliation, aucun frais de résiliation, sans frais de résiliation",
  none: "sans, aucun, aucune, aucuns, zéro, pas de, pas d', ni, jamais de, jamais d', exempt, 0",
  fee: "frais, supplément, suppléments, surcoût, surcoûts, coût, coûts, commission, commissions, surfacturation, majoration, majorations, frais de dossier, frais d'installation, frais d'inscription, frais de gestion, frais d'adhésion, frais de mise en service, frais d'annulation, frais de résiliation, droits d'entrée, compteur, péages, surprime, avance de frais, frais de transfert, frais de transaction, frais bancaires, frais de réservation, frais de déplacement, frais de service, frais d'ouverture, frais de clôture, frais d'entrée, frais de sortie, dépassement, dépassements, dépassement d'honoraires, dépassements d'honoraires, frais de livret, cotisation, frais de carte, franchise, franchises, délai de carence, carence, questionnaire médical, honoraires, frais bancaires mensuels, coûtent, coûte",
  hidden: 'caché, cachés, cachée, cachées, surprise, imprévu, imprévus',
  commitment:
    "engagement, engagements, obligation, obligations, durée d'engagement, engagement de durée, reconduction, obligation d'achat, engagement à, t'engage à rien, engage à rien, contrat, contrat à long terme, contrat de longue durée, durée minimale, durée minimum, solde minimum, solde minimal",
  'card-needed':
    'carte bancaire, cb, carte de crédit, carte bleue, coordonnées bancaires, inscription, carte requise',
  deposit:
    "règlement en avance, règlement d'avance, paiement en avance, paiement d'avance, acompte, acomptes, dépôt, caution, arrhes, apport, prélèvement, versement initial, avance de, avance sur, une avance, avance à, mise de fonds, comptant initial, versement à l'avance",
  'currency-stated':
    'en euros, en euro, en francs cfa, en fcfa, en dollars, en dirhams, en francs suisses, en chf, en xof, en mad, en cad, euros toutes taxes',
  'fixed-price':
    "prix fixe, prix fixes, tarif fixe, tarifs fixes, prix ferme, prix fermes, tarif ferme, prix garanti, prix garantis, tarif garanti, tarifs garantis, tout compris, tout inclus, forfait fixe, forfait tout compris, prix forfaitaire, tarif forfaitaire, prix tout compris, prix bloqué, ferme et définitif, prix sont garantis, tarif fixé, prix fixés à l'avance, tarif fixe et garanti, même tarif, mêmes tarifs, tout est inclus, tout est compris, prix nets, prix net, tarif tout compris, prix définitif, prix ferme et définitif, honoraires fixes, honoraires fixés, honoraires forfaitaires, honoraires au forfait, forfait annoncé, toutes taxes comprises, taxes comprises, tous frais compris",
  price: 'prix, tarif, tarifs, tarification, coût, montant, devis',
  include:
    'inclus, incluse, incluses, inclut, incluent, inclure, compris, comprise, comprises, comprend, comprennent, fourni, fournie, fournis, fournies, intègre, contient, contiennent',
  included:
    'inclus, incluse, incluses, compris, comprise, comprises, est inclus, sont inclus, tout inclus',
  plan: 'plan, plans, forfait, forfaits, formule, formules, abonnement, abonnements, prix, tarif, tarifs, pack, packs, offre, offres, devis, chambre, chambres, séjour, course, location',
  'closed-during':
    'fermé pour travaux, fermée pour travaux, maintenance, indisponible',
  'reserve-right':
    'réservons le droit, réserve le droit, se réserve, se réservent, nous réservons, à notre discrétion, à sa discrétion, à notre seule discrétion, suspendre ou résilier, résilier ou suspendre, suspendre ou interrompre, modifier ou interrompre, pouvons annuler, pouvons résilier, pourrons annuler, résilié par nous, être contraint, être contraints, sans vous avertir, sans vous informer, nous puissions, sans avertissement',
  extra:
    'supplémentaire, supplémentaires, additionnel, additionnels, en plus, autre',
  'counted-against':
    'déduit de votre, déduite de votre, déduits de votre, déduites de votre, déduit de la facture, déduite de la facture, déduits de la facture, déduit du montant, déduits du montant, déduit du total, déduits du total, déduit du prix, déduits du prix, déduit du devis, déduit sur, déduits sur, imputé sur, imputés sur, remboursé si vous, remboursés si vous, remboursé en cas de travaux, remboursé en cas de commande, offert si, offerts si, offerte si, offert en cas de, offerts en cas de, offerte en cas de, annulés si vous',
  'price-locked':
    "prix garanti, prix garantis, sont garantis, n'augmente pas, n'augmentera pas, n'augmenteront pas, ne changera pas, prix gelé, prix bloqué, prix que vous payez, sans augmentation, jamais d'augmentation, reste le même, reste identique, restent identiques, restent les mêmes, ne change pas, ne changent pas, ne changeront pas, ne bouge pas, ne bougera pas, n'augmentent pas, prix bloqués, tarif bloqué, tarifs bloqués, tarif gelé, tarifs gelés, prix gelés, prix fixe pendant, tarif fixe pendant, prix fixes pendant, tarifs fixes pendant, fixe pendant toute, prix est maintenu, tarif est maintenu, prix sera maintenu, tarif sera maintenu, prix sont maintenus, tarifs sont maintenus, maintenons le prix, maintenons le tarif, respectons le prix, respectons le tarif, prix convenu est respecté, tarif convenu est respecté, conservez votre tarif, conservez le tarif, gardez votre tarif, tarif est bloqué, tarif est gelé, prix est bloqué, prix est gelé, tarifs sont bloqués, tarifs sont gelés, prix sont bloqués, prix sont gelés, mensualité bloquée, abonnement bloqué, tarif reste bloqué, prix reste bloqué, tarif est garanti, tarif garanti, tarifs garantis, prix est garanti, prix demeure, prix demeurent, tarif demeure, prix est fixe, prix sont fixes, tarif est fixe, votre prix ne, n'augmente jamais, n'augmenteront jamais",
  'in-price':
    'inclus dans le prix, incluse dans le prix, inclus dans le tarif, incluse dans le tarif, inclus dans nos prix, inclus dans nos tarifs, incluses dans nos tarifs, inclus dans le forfait, incluse dans le forfait, inclus dans votre forfait, compris dans le prix, comprise dans le prix, comprises dans le prix, compris dans le tarif, comprise dans le tarif, comprises dans le tarif, compris dans le forfait, comprise dans le forfait, compris dans nos tarifs, comprise dans nos tarifs, inclus dans votre séjour, compris dans votre séjour, inclus dans la location, compris dans la location, le prix comprend, les prix comprennent, nos prix comprennent, le tarif comprend, les tarifs comprennent, nos tarifs comprennent, prix mensuel inclut, prix mensuel comprend, le prix inclut, les prix incluent, nos prix incluent, nos tarifs incluent, prix du devis comprend, prix du devis inclut, devis comprend, devis inclut, devis comprennent, prix annoncé comprend, prix affichés comprennent, prix affichés incluent, soumission comprend, soumission inclut, le prix couvre, nos prix couvrent',
  'price-change':
    'hausse de prix, hausse des prix, hausse de tarif, hausse des tarifs, hausse tarifaire, augmentation de prix, augmentation des prix, augmentation de tarif, augmentation des tarifs, augmentation tarifaire, évolution tarifaire, évolutions tarifaires, évolution des tarifs, évolution des prix, évolution de prix, changement de prix, changement de tarif, changements de tarif, changement tarifaire, modification des tarifs, modification tarifaire, modification des prix, modification de prix, révision des prix, révision tarifaire, nouveaux tarifs',
  authority:
    'médiateur, médiation, cnil, autorité de contrôle, tribunal, conciliateur, défenseur des droits, ombudsman, protecteur du citoyen, office de la protection du consommateur, arbitre, arbitrage',
  'on-top':
    "en plus de, en plus du, en plus des, en sus de, en sus du, en sus des, cumulable avec, cumulables avec, s'ajoute à, s'ajoutent à, se cumule avec, se cumulent avec, combiné à, combinée à, jumelé à, jumelée à",
  'given-to-you':
    "vous est offert*, vous sont offert*, vous sera offert*, vous seront offert*, vous est remis gratuitement, est offert pour, est offerte pour, sont offerts pour, sont offertes pour, offert dès, offerte dès, offerts dès, offertes dès, offert pour tout, offerte pour tout, offert pour toute, offerte pour toute, offert à partir, offerte à partir, offert avec, offerte avec, offerts avec, offertes avec, on vous offre, nous vous offrons, nous t'offrons, vous offrons, offert* à l'achat, offert* pour l'achat, est à vous, est offert*, sont offert*, vous est remis, offert* par la maison",
  'price-first':
    "avant tout travail, avant tous les travaux, avant chaque réparation, avant le début du chantier, avant toute intervention, avant tous travaux, avant travaux, avant intervention, avant de commencer, avant le début des travaux, avant le départ, avant de réserver, avant la réservation, avant toute confirmation, avant toute commande, avec votre accord, sans votre accord, après votre accord, avant réparation, avant toute réparation, avant le trajet, avant votre départ, avant tout engagement, avant tout devis, avant confirmation, avant de valider, avant validation, avant de signer, avant signature, avant d'intervenir, avant chaque intervention, avant l'intervention, avant le début de, avant de débuter, avant d'entreprendre, avant la course, avant de partir, avant tout achat, avant le démarrage, avant tout soin, avant les soins, avant chaque soin, avant le traitement, avant tout traitement, un devis d'abord, d'abord un devis, au préalable un devis, confirmé à l'avance, connu à l'avance, connaissez à l'avance, fixé* à l'avance, annoncé* à l'avance, indiqué* à l'avance, communiqué* à l'avance",
  'pay-what-you-see':
    "jamais de surprise sur la facture, jamais de surprise sur votre facture, jamais de mauvaise surprise sur la facture, jamais de mauvaise surprise sur votre facture, aucune surprise sur votre facture, pas de surprise sur votre facture, pas de mauvaise surprise sur votre facture, sans surprise sur la facture, sans surprise sur votre facture, sans mauvaise surprise sur la facture, aucune surprise sur la facture, pas de surprise sur la facture, pas de mauvaise surprise sur la facture, ce que vous voyez est ce que vous payez, ce que vous signez est ce que vous payez, vous ne payez que, ne payez que ce, payez uniquement, ne payez rien, le prix affiché est le prix, payez ce que, vous ne payez rien, et rien de plus, pas un centime de plus, pas un euro de plus, pas un sou de plus, prix affiché inclut, tarif affiché inclut, prix affiché comprend, tarif affiché comprend, prix annoncé est le prix, prix affiché est, tarif affiché est, prix du devis est, vous payez le prix annoncé, le prix annoncé est respecté, prix annoncé = prix payé, ce que vous voyez, payez seulement, payez seulement ce, rien à ajouter, rien de plus à payer, rien d'autre à payer, aucun ajout, rien de caché, rien n'est caché, rien à cacher, sans rien de caché, chiffré avant, chiffrée avant, chiffrés avant, devisé avant, jamais découvert en cours",
  'no-surprise':
    'sans surprise, sans surprises, jamais de surprise, jamais de surprises, jamais de mauvaise surprise, jamais de mauvaises surprises, plus de mauvaise surprise, plus de mauvaises surprises, pas de mauvaises surprises, aucune surprise, zéro surprise, pas de surprise, pas de mauvaise surprise, sans mauvaise surprise, aucune mauvaise surprise, zéro mauvaise surprise, sans piège, sans astérisque',
  'we-pay':
    "à notre charge, prenons en charge, prend en charge, pris en charge par nous, à nos frais, nous payons, nous couvrons, sont pris en charge, est pris en charge, nous prenons à notre charge, nous prendrons à notre charge, prendrons en charge, prendra en charge, sont à notre charge, est à notre charge, pris en charge, supportés par nous, seront pris en charge, couvrira, couvrirons, couvrons, couvre, couvrent, remboursons, remboursera, paiera, paierons, on paie, on paye, nous offrons les frais, on prend en charge, nous payons aussi, assumons, assume, assumera, assumerons, nous réglons, prenons à notre charge, aux frais de l'entreprise, payons",
  'not-charge':
    "ne facturons pas, ne facture pas, n'est pas facturé, ne sera facturé, ne sera demandé, ne vous sera demandé, ne sera prélevé, ne payez rien, ne paierez rien, pas facturé, n'est facturé, ne coûte rien, ne vous coûte rien, sans rien débourser, ne vous sera facturé, n'engage à rien, ne vous engage à rien, ne t'engage à rien, vous ne payez rien, vous ne payez pas, n'avancez rien, n'avancez aucun, n'avancez pas, n'avez rien à avancer, rien à avancer, pas d'avance de frais, tiers payant intégral, tiers payant total, tiers payant généralisé, pratiquons le tiers payant, ne vous coûte pas un",
  unlimited:
    'illimité, illimitée, illimités, illimitées, à volonté, sans limite',
  provided:
    'fourni, fournie, fournis, fournies, mis à disposition, mise à disposition, mis à votre disposition, à disposition, prêté, prêtés, à votre disposition, en libre-service, jointe à, joint à, jointe au, jointe dans, glissée dans',
  'payment-put-off':
    'aucun paiement, aucun versement, aucune mensualité, pas de paiement, pas de versement, ne payez rien, ne paie rien, vous ne payez rien, rien à payer, rien à débourser, premier versement dans, premier versement en, première mensualité dans, première mensualité en, premier paiement dans',
  'pay-later-service':
    "payez après, n'est prélevé qu'après, n'est débité qu'après, aucun prélèvement avant, rien n'est prélevé avant, rien n'est débité avant, jamais prélevé avant, vous ne payez qu'après, ne payez qu'une fois, vous ne réglez qu'après, ne réglez qu'une fois, facturé après, paiement après, payable après, paiement à la fin, payez à la fin, vous payez une fois, payez une fois, payez uniquement après, payez seulement après, facturé une fois, aucun paiement avant, aucun paiement d'avance, rien à payer avant, rien à payer d'avance, paiement après intervention, paiement une fois, rien n'est débité avant, rien n'est prélevé avant, aucun débit avant, aucun prélèvement avant, rien n'est facturé avant, débité une fois, prélevé une fois",

  consultation:
    'consultation, consultations, entretien, entretiens, rendez-vous, bilan, première séance, première consultation, rencontre, appel découverte, séance, rdv, premier rendez-vous, premier échange, échange',
  advice:
    'conseil, conseils, accompagnement, aide, informations, renseignements, expertise',
  visit:
    'visite, visites, déplacement, déplacements, visite technique, étude, état des lieux, métré, prise de mesures, inspection',
  parking: 'parking, parkings, stationnement, garage, place de parking',
  wifi: 'wifi, wi-fi, accès internet, connexion internet, internet',
  breakfast:
    'petit-déjeuner, petit déjeuner, petits-déjeuners, déjeuner, repas, boisson, boissons, café, thé, apéritif, cocktail, dessert, goûter, bouteille',
  training:
    "formation, formations, cours, atelier, ateliers, webinaire, webinaires, tutoriel, coaching, initiation, cours d'essai",
  update:
    'mise à jour, mises à jour, nouveautés, nouvelles fonctionnalités, mise à niveau, révisions, retouches',
  membership:
    'inscription, inscriptions, adhésion, adhésions, création de compte, compte, ouverture de compte, abonnement, accès, offre gratuite, plan gratuit, version gratuite, carte',
  sample:
    'échantillon, échantillons, testeur, testeurs, miniature, miniatures, dégustation',
  gift: "cadeau, cadeaux, cadeau de bienvenue, goodies, cadeau surprise, cadeau d'anniversaire, petit cadeau, petite surprise, une surprise",
  worth: "d'une valeur de, valeur de, une valeur de, d'une valeur, valant",
  'with-purchase':
    "pour toute commande, pour chaque commande, avec toute commande, avec chaque commande, avec votre commande, dans chaque commande, dans votre commande, dès la première commande, pour tout achat, pour chaque achat, avec chaque achat, pour toute réservation, avec chaque réservation, pour tout abonnement, pour toute souscription, pour toute inscription, avec chaque forfait, avec chaque abonnement, dans chaque colis, dans votre colis, à l'achat, à l'achat de, lors de l'achat, avec l'achat, pour l'achat, à chaque achat, à chaque commande, lors de votre achat, à chaque visite, avec chaque visite",
  'bonus-thing':
    'bonus, bouteille, livre, nom de domaine, domaine, certificat ssl, certificat, carte cadeau, bon cadeau, sac, trousse, produit, article, box, mug, tasse, t-shirt, tee-shirt, verre, gâteau, place, places, billet, billets, pot, set, sets, mois, nuit, licence, pizza, part, accessoire, coque, télécommande, thermostat, journée de coaching, journée, séance, séances, copie, exemplaire, ebook, guide, règles, tablette, téléphone, écouteurs, montre, flacon, pack, lot, crédits, gourde, tirage, stylo, parapluie, peluche, porte-clés, coffret, panier, kit, coussin, coussins, tisane, viennoiserie, champagne, routeur, modem, décodeur, carte sim, clé usb, brosse à dents, casquette, chapeau, écharpe, foulard, autocollant, affiche, calendrier, carnet, jouet, bonnet, bougie, chandelle, porte-clefs, sac fourre-tout, couverture, paire, paires, gants, chaussettes, chargeur, housse, étui, carte-cadeau, jeton, jetons, parfum',
  'gift-wrap':
    'emballage cadeau, papier cadeau, paquet cadeau, emballage, message personnalisé',
  entry:
    'entrée, entrées, accès, admission, visite, visites, musée, musées, billet',
  course:
    'cours, contenu, contenus, ressources, supports de cours, supports, guide, guides',
  migration:
    'migration, transfert, transferts, reprise de données, import, importation, changement de banque, mobilité bancaire, portabilité, reprise des données',
  hotline:
    "hotline, numéro vert, numéro, ligne, assistance téléphonique, appel, appels, prix d'un appel local, numéro non surtaxé",
  tool: 'outil, outils, application, applications, appli, logiciel, simulateur, calculateur, espace client, tableau de bord, ssl, certificat ssl, dns, antivirus, pare-feu, panel, messagerie, monitoring, comparateur, comparateurs',
  call: 'appel, appels, sms, minutes, données, itinérance, appels illimités',
  transport:
    'navette, navettes, transport, transfert, transferts, péage, péages, trajet, trajets, prise en charge, ramassage, remorquage, vélo, vélos, taxi, véhicule de prêt, véhicule de courtoisie, voiture de prêt, prêt de véhicule, carburant, location de véhicule, véhicule de remplacement, déplacement, déplacements, frais de déplacement',
  insurance:
    'assurance, assurances, assuré, protection, couverture, responsabilité civile, assistance',
  assembly:
    "montage, assemblage, pose, installation, reprise, reprise de l'ancien, enlèvement, recyclage, débarras, retouches, gravure, mise à taille, livraison et mise en service, mise en service, nettoyage, emballage, retouche",
  demo: 'démo, démonstration, démos, essai routier, présentation, visite guidée',
  'service-thing':
    "bagagerie, garde de bagages, dépôt de bagages, diagnostic, diagnostics, audit, audits, bilan, contrôle, contrôles, vérification, vérifications, analyse, analyses, maquette, maquettes, conception, entretien, stockage, attente, attente gratuite, piscine, salle de sport, sauna, climatisation, linge, linge de lit, draps, serviettes, ménage, lit bébé, bagages, consigne, siège bébé, siège enfant, sièges enfants, eau, bouteilles d'eau, réinstallation, support technique, support, assistance, hébergement, gestion, sauvegardes, suivi, suivi de vol, archivage, export, exports, exportation, réservation, réservations, virements, virement, retraits, paiements, carte bancaire, tenue de compte, renouvellement, dossier, attestation, attestations, certificat, certificats, prise en charge, arrêts, arrêt, dépôt, restitution, récupération, mise en relation, mises en relation, carrosserie, révision, aide aux bagages, accueil, pancarte, expert-comptable, accès expert-comptable, migration, onboarding, paramétrage, formation, garde, accès, contrôle technique, prêt, mise à disposition, téléchargement, rapport, photos, impression, remplacement, pression, vidange, lavage, test, tests, dépistage, estimation, dépannage, maintenance, réexpédition, prêt de matériel, main d'oeuvre, rendez-vous, simulation, notifications, alertes, alertes sms, sms ou e-mail, sms et e-mail, sms et email, étude personnalisée, étude de projet, étude thermique, kilométrage, conducteur, conducteur additionnel, conducteur supplémentaire, ajustement, ajustements, réglage, réglages, bilan auditif, nettoyage, état des lieux, duplicata, borne de recharge, bornes de recharge, recharge pour véhicules, recharge électrique, recharge de véhicule*, franchise, contre-visite, retouche, retouches, réparation, réparations, enlèvement, reprise, serviette, vestiaire, casier, casiers, cours, buanderie, laverie",
  'month-free':
    'mois offerts, mois offert, mois gratuit, mois gratuits, premier mois offert, premier mois gratuit, 1er mois offert, 1er mois gratuit, semaine offerte, semaine gratuite, jours offerts, année offerte, an offert, deux mois offerts, premier mois … offert, premier mois … gratuit, 1er mois … offert, 1er mois … gratuit, premiers mois offerts, premiers mois gratuits, premiers mois sont offerts, première année offerte, première année gratuite, 1re année offerte, 1ère année offerte, première semaine offerte',
  complimentary:
    'offert, offerte, de bienvenue, gracieux, gracieuse, de courtoisie, véhicule courtoisie, voiture courtoisie',
  collection:
    'enlèvement, ramassage, collecte, retrait, cueillette, récupération',
  equipment:
    "matériel, matériels, équipement, équipements, matériaux, fournitures, outillage, produits d'entretien, produits ménagers, linge, linge de lit, linge de maison, linge de toilette, draps, serviettes, casque, casques, gilets, combinaison, combinaisons, tapis, tablier, tabliers, ustensiles, supports de cours, supports pédagogiques, cartons, jouets, raquettes, produits de nettoyage, produits écologiques, chaise haute, lit bébé, collations, eau potable",
  refill: 'recharge, recharges, à volonté',
  document:
    'copie, brochure, catalogue, guide, livre blanc, documentation, attestation, certificat, relevé, exemplaire, modèle, modèles',

  discount:
    'réduction, réductions, remise, remises, rabais, ristourne, ristournes, escompte, démarque, prix réduit, baisse de prix, tarif réduit, tarifs réduits, prix baisse',
  lessening:
    "réduction du temps, réduction des erreurs, réduction des coûts, réduction du time, réduction des délais, réduction du stress, réduction de la consommation, réduction des émissions, réduction du bruit, réduction de bruit, réduction des risques, réduction du poids, réduction des pertes, réduction des dépenses, réduction du nombre, réduction de la taille, réduction des déchets, réduction de l'empreinte, réduction d'impôt, réduction de vos coûts, réduction de vos dépenses, réduction des accidents, réduction des absences, réduction de la durée",
  'at-discount':
    'remises pour, remise pour, rabais pour, réductions pour, réduction pour, tarifs réduits pour, à tarif réduit, à prix réduit, à prix réduits, remises disponibles, rabais disponibles, rabais offerts, remises accordées, remise accordée, tarifs dégressifs, tarif dégressif, prix dégressifs',
  off: 'de réduction, de remise, de rabais, de ristourne, en moins, sur tous, sur toutes, sur toute, sur votre, sur vos, sur le, sur les, sur la, sur une, sur un, sur nos, de moins sur votre, de moins sur tout, de moins sur vos',
  save: 'économisez, économiser, économie, économies, économisé, épargnez, épargner, gagnez, soit une économie, économisent, économise, épargnent, épargne',
  promo:
    "promo, promos, promotion, promotions, promotionnel, promotionnelle, promotionnelles, offre spéciale, offres spéciales, offre limitée, offre exclusive, offre du moment, soldes, en solde, soldé, soldés, vente flash, ventes flash, destockage, déstockage, liquidation, black friday, bon plan, bons plans, offre de lancement, offre de bienvenue, offre découverte, spécial, spéciaux, aubaine, aubaines, rabais, offre d'ouverture, réduction exclusive, prix choc, prix sacrifié, prix cassé, prix cassés, prix mini, prix fou, prix fous",
  coupon:
    "code promo, code promotionnel, code de réduction, code avantage, bon de réduction, coupon, coupons, bon d'achat, avec le code, code, bons de réduction, chèque cadeau",
  'price-was':
    "au lieu de, prix habituel, prix barré, ancien prix, avant, prix de base, prix conseillé, prix public, prix normal, valeur, contre, habituellement, prix régulier, rég, normalement, d'ordinaire, d'habitude, tarif habituel, tarif normal, prix courant, était, était à, étaient à, valait, au lieu des",
  'price-now':
    "maintenant, seulement, aujourd'hui, prix promo, prix spécial, à seulement, désormais, notre prix, prix soldé, pour seulement",
  'then-price':
    'premier mois à, premier mois pour, 1er mois à, 1er mois pour, première année à, 1re année à, 1ère année à, première séance à, le premier mois, le 1er mois, la première année, la 1re année, les 3 premiers mois, les 6 premiers mois, les 12 premiers mois, les trois premiers mois, les six premiers mois, les douze premiers mois, offre découverte, offre de bienvenue, ce mois-ci seulement, cette semaine seulement, aujourd’hui seulement',
  renewal:
    'renouvelé à, renouvelée à, se renouvelle à, renouvellement à, prix de renouvellement, renouvelable à, par la suite, après la première année, après le premier mois, après la période promotionnelle',
  afterwards: 'puis, ensuite, par la suite, après quoi',
  'for-first':
    'les premiers, les premières, pendant les, pour les, durant les, vos premiers, vos premières, le premier, la première, premiers, premières',
  'new-customers':
    'nouveaux clients, nouvelles clientes, nouveaux patients, nouveaux membres, nouveaux abonnés, nouveaux adhérents, nouvelle clientèle, nouveau client, nouvelle cliente',
  'special-price':
    'offre fondateur, offre fondateurs, tarif fondateur, tarif fondateurs, prix fondateur, prix spécial, prix spéciaux, tarif spécial, tarifs spéciaux, tarif préférentiel, tarifs préférentiels, prix préférentiel, prix préférentiels, prix promotionnel, tarif promotionnel, prix de lancement, tarif de lancement, offre spéciale, offre de lancement, prix exceptionnel, tarif réduit, tarifs réduits, prix réduit, prix réduits, prix membre, tarif membre, tarif exclusif, prix exclusif, tarif étudiant, tarif early bird, prix promo, prix découverte, tarif découverte, tarif privilégié, tarifs dégressifs, tarif dégressif, promotion, promo, tarif remisé, tarif négocié, tarifs négociés',
  'offer-heading':
    "offre spéciale, offres spéciales, offre du mois, offres du mois, offre de la semaine, offre de bienvenue, offre de lancement, offre découverte, offre d'ouverture, nos promotions, nos offres, promotions, promotion, promo du mois, en promotion, bon plan, bons plans, prix spécial, spécial du mois, spéciaux, offre du moment, offres du moment, promotion du mois, vente flash, offre du jour, offre été, offre hiver, offre printemps, offre automne, offre rentrée, offre noël, offre vidange, offre pneus, offre révision, offre nouveau client, offre nouveaux clients, offre première visite, spécial du jour, spécial du midi, spéciaux du midi",
  'buy-one-get-one':
    "un acheté un offert, 1 acheté 1 offert, un acheté = un offert, 1 acheté = 1 offert, 2 achetés = 1 offert, 2 achetés = 3e offert, 3 achetés = 1 offert, 2 achetés le 3e, achetés = … offert*, 2 pour 1, deux pour un, 3 pour 2, trois pour deux, le deuxième offert, le 2e offert, 2e gratuit, le deuxième à, le 2ème à, le troisième offert, le 3e offert, deux pour le prix d'un, 2 pour le prix d'un, trois pour le prix de deux, acheté un offert, achetés un offert, achetés 1 offert, achetée une offerte, achetée une paire offerte, acheté* … offert*, achetés le troisième, la 2e offerte, la 3e offerte, la 4e offerte, la deuxième offerte, la seconde offerte, le second offert, la troisième offerte, pour 1 € de plus, pour un euro de plus, pour 1 euro de plus, la 2ème offerte, le 2ème offert, la 3ème offerte, le 3ème offert, le quatrième offert, pour 1 $ de plus, 2e paire offerte, deuxième paire offerte, seconde paire offerte, 2ème paire offerte, 2e … offert*, deuxième … offert*, seconde … offert*, second … offert*, 3e … offert*, troisième … offert*, 2ème … offert*, 3ème … offert*, un menu enfant offert, menu enfant offert, mangent gratuitement, enfants mangent … gratuit*, repas gratuit pour les enfants, repas enfant gratuit, repas enfant offert, le deuxième à moitié, la deuxième à moitié, un acheté un gratuit, achetés un gratuit, la deuxième à, la 2e à, le second à, la seconde à, la quatrième est offert*, la troisième est offert*, le quatrième est offert*, le troisième est offert*, la 3e est offert*, la 4e est offert*, 3e nuit offerte, 4e nuit offerte, 3e nuit gratuite, 4e nuit gratuite, deux achetés un offert, pour le prix d'un, pour le prix d'une, pour le prix de deux, pour le prix de 2, n'en payez que, payez-en que, nuits payez-en, nuits pour le prix, n'en payer que",
  'points-multiplied':
    'points doublés, points triplés, points en double, points en triple, doublez vos points, triplez vos points, deux fois plus de points, trois fois plus de points, double de points, points x2, points x3, points sont doublés',
  'next-one': 'le prochain, la prochaine, le suivant, la suivante',
  'nth-item':
    '5e, 6e, 7e, 8e, 9e, 10e, 11e, 12e, 13e, 20e, 5ème, 6ème, 7ème, 8ème, 9ème, 10ème, 11ème, 12ème, 13ème, 5eme, 6eme, 7eme, 8eme, 9eme, 10eme, 11eme, 12eme, cinquième, sixième, septième, huitième, neuvième, dixième, onzième, douzième, treizième',
  'launch-offer':
    "offre fondateur, offre fondateurs, tarif fondateur, tarif fondateurs, prix fondateur, offre early bird, offre de lancement, offre de bienvenue, offre d'ouverture, offre découverte, nouveaux clients, nouveaux abonnés",
  newsletter:
    "newsletter, infolettre, lettre d'information, abonnez-vous, inscrivez-vous, liste de diffusion, inscription à la newsletter, communications commerciales, prospection, démarchage, emails promotionnels, courriels promotionnels, communications marketing, offres par email, offres par e-mail, sms promotionnels, courriels commerciaux",
  'first-order':
    'première commande, 1ère commande, 1re commande, premier achat, première réservation, première box, prochaine commande, prochain achat, première visite, premier mois, première course',
  'limited-time':
    "durée limitée, pour une durée limitée, temps limité, jusqu'à épuisement, jusqu'à épuisement des stocks, derniers jours, dernière chance, aujourd'hui seulement, offre limitée, ce week-end, cette semaine, dans la limite des stocks",
  trial:
    "essai, essais, période d'essai, version d'essai, séance d'essai, cours d'essai, test, période de test",
  'first-session':
    "premier cours, 1er cours, première séance, 1re séance, 1ère séance, première leçon, 1re leçon, 1ère leçon, séance découverte, cours découverte, leçon découverte, séance d'essai, cours d'essai, leçon d'essai, journée d'essai, premier entraînement, cours d'initiation",
  'free-trial':
    "essai gratuit, essais gratuits, essayer gratuitement, essayez gratuitement, essai offert, essai sans engagement, tester gratuitement, testez gratuitement, testez … gratuitement, essayez … gratuitement, essayer … gratuitement, d'essai gratuit, période d'essai gratuite, version d'essai gratuite, jours gratuits, jours d'essai, séance d'essai gratuite, cours d'essai gratuit, séance d'essai offerte, premier cours offert, première séance offerte, premier cours gratuit, première séance gratuite, séance découverte gratuite, premiers jours gratuits, premiers jours offerts, première semaine offerte, essayez une … gratuitement, essayer une … gratuitement, essayez un … gratuitement, essayer un … gratuitement, premier mois gratuit, premier mois offert, 1er mois offert, 1er mois gratuit, premier mois est offert, premier mois est gratuit, 1re semaine offerte, 1re semaine gratuite, première semaine gratuite, première semaine est offerte, première semaine est gratuite, premier cours est offert, premier cours est gratuit",
  try: 'essayer, essayez, tester, testez, découvrir gratuitement',
  'at-home':
    'chez vous, à domicile, à la maison, dans votre salon, dans votre chambre, dans votre intérieur',
  financing:
    "financement, financements, solution de financement, solutions de financement, facilités de paiement, facilité de paiement, paiement en plusieurs fois, paiement échelonné, paiement fractionné, payer en plusieurs fois, payez en plusieurs fois, paiement en 2, paiement en 3, paiement en 4, paiement en 10, payez en 3, payez en 4, payer en 3, payer en 4, paiement en trois, paiement en quatre, en plusieurs fois, crédit gratuit, crédit à taux zéro, prêt à taux zéro, taux zéro, éco-prêt, mensualités, mensualité, versements, versements égaux, échelonner, échelonnement, échéancier, étaler, location avec option d'achat, leasing, plan de paiement, plans de paiement, modalités de paiement flexibles, alma, klarna, oney, cofidis, fois sans frais, 3x, 4x, 10x, paiement différé, paiements échelonnés, paiements fractionnés, paiements en plusieurs fois, paiement étalé, paiements étalés, étalement du paiement, étalez, échelonnez, règlement en plusieurs fois, régler en plusieurs fois, réglez en plusieurs fois, règlement échelonné, payable en plusieurs fois",
  pay: 'payer, payez, régler, réglez, règlement, règlements, paiement, paiements, payable, payables, étaler, étalez, financer, financez, acquitter',
  instalments:
    'fois, versements, mensualités, échéances, paiements, ×, 3x, 4x, 10x, 2x, 5x, 6x, 8x, 12x',
  'interest-free':
    'sans intérêt, sans intérêts, taux zéro, à taux zéro, 0 %, crédit gratuit, taux 0, sans aucun intérêt, aucun intérêt, fois sans frais, 2x sans frais, 3x sans frais, 4x sans frais, 10x sans frais, versements sans frais, mensualités sans frais, paiements sans frais, paiement en plusieurs fois sans frais, échelonné sans frais, fractionné sans frais, 12x sans frais, 5x sans frais, 6x sans frais, 20x sans frais, 24x sans frais, 36x sans frais',
  interest: 'taeg, taux, intérêt, intérêts',
  'pay-later':
    'payez plus tard, payer plus tard, paiement différé, payez en plusieurs fois, paiement en plusieurs fois, achetez maintenant, payer en plusieurs fois, possibilité de payer en, facilités de paiement, paiement fractionné, paiement échelonné, paiements échelonnés, paiements fractionnés, paiements en plusieurs fois, paiement étalé, paiements étalés, règlement en plusieurs fois, régler en plusieurs fois, réglez en plusieurs fois, échelonnez vos, étalez vos, étalez le paiement, payable en plusieurs fois',
  points:
    'points, points de fidélité, miles, points bonus, points cadeaux, un point, 1 point, point par, point pour chaque, récompenses, tampon, tampons, timbres, points bonis, un timbre, points doublés',
  cashback:
    "remise en argent, remises en argent, cashback, cash back, cagnotte, argent remis, ristourne, cagnotter, cagnottez, argent de, % en argent, argent remise, remboursé sur vos achats, remboursés sur vos achats, remboursés sur tous vos achats, remboursés sur chaque achat, de vos achats remboursés, % de vos achats, % crédités, % en bons d'achat, % en chèques cadeaux, % en points, % en crédit, % en crédits, en crédit magasin, reversé sur votre carte, reversés sur votre carte, % remis, % remboursés, retourné sur votre carte, % de cashback, remise en argent comptant",
  referral:
    'votre ami reçoit, vos amis reçoivent, votre ami bénéficie, vos amis bénéficient, votre ami profite, parrainage, parrainez, parrainer, parrain, filleul, filleuls, parrainé, recommandez, ami parrainé, invitez un ami, invitez vos amis, référez, référer, programme de parrainage, référence un ami, parrainez un proche, parrainez vos proches, parrainez vos amis, filleule, recommandez-nous, parlez de nous, invitez vos proches, amenez un ami, faites-nous connaître, code parrain, lien de parrainage, offrez … recevez, donnez … recevez, recommandez … recevez',
  'each-side':
    'pour vous et, vous deux, tous les deux, toutes les deux, chacun, chacune, pour votre filleul, pour votre ami, pour votre amie, pour le filleul, pour le parrain, votre ami reçoit, votre filleul reçoit, votre ami bénéficie, votre filleul bénéficie, vos amis reçoivent, à votre filleul, à vos amis, offrez … recevez, donnez … recevez',
  'loyalty-program':
    'programme de fidélité, carte de fidélité, carte fidélité, fidélité, points de fidélité, programme fidélité, avantages fidélité, club fidélité, programme de récompenses, programme privilège, club privilège, remise fidélité, bons de fidélité, chèque fidélité, chèques fidélité',
  reward:
    "récompense, récompenses, prime, primes, bonus, avantage, avantages, chèque-cadeau, bon cadeau, bon, bon d'achat, bons d'achat",
  earn: 'cumulez, cumuler, cumulés, cumulables, gagnez, gagner, accumulez, accumuler, accumulés, recevez, recevrez, convertir, échanger, échangez, obtenez, virement, retirer, utiliser, bénéficiez, rapporte, rapportent, cumulable, cagnottez, donne droit, gagnés, accumulent, accumule, cumulent, cumule, gagnent, gagne, obtiennent, obtient, reçoivent, reçoit, accumulons',
  birthday: 'anniversaire, anniversaires',
  voucher:
    "bon d'achat, bons d'achat, chèque-cadeau, chèque cadeau, carte-cadeau, carte cadeau, bon cadeau, bons d'achats, cartes-cadeaux, cartes cadeaux, chèques-cadeaux, chèques cadeaux, bons cadeaux",

  'energy-bill':
    "votre facture, vos factures, sur la facture, sur les factures, facture d'électricité, factures d'électricité, facture de chauffage, factures de chauffage, facture énergétique, factures énergétiques, facture d'énergie, factures d'énergie, facture de gaz, facture d'eau, économies d'énergie, économie d'énergie, économies de chauffage, économie de chauffage, économies d'eau, consommation, consommations, consommé, kwh, pertes de chaleur, déperditions, marché immobilier, émissions, empreinte carbone",
  'energy-equipment':
    "pompe à chaleur, pompes à chaleur, pac, chaudière, chaudières, panneaux solaires, panneau solaire, panneaux photovoltaïques, photovoltaïque, isolation, chauffe-eau, thermostat, thermostats, éclairage led, ampoules led, poêle à bois, poêle à granulés, chauffage, climatisation, énergie, énergies, rénovation énergétique, récupérateur d'eau",
  'public-aid':
    "maprimerénov, maprimerenov, ma prime rénov, prime cee, primes cee, cee, certificats d'économies d'énergie, certificats d'économie d'énergie, prime énergie, primes énergie, éco-ptz, éco ptz, prime à la conversion, bonus écologique, crédit d'impôt, crédits d'impôt, crédit impôt, réduction d'impôt, réductions d'impôt, déduction fiscale, avantage fiscal, déductible des impôts, déductible de vos impôts, tva réduite, tva à taux réduit, tva à, taux réduit de tva, aide de l'état, aides de l'état, aide financière de l'état, aides financières de l'état, aide publique, aides publiques, aides et subventions, aides financières, aide à la rénovation, aides à la rénovation, subvention, subventions, subventionné*, du gouvernement, gouvernementale*, gouvernementaux, gouvernemental, aide de la région, aides de la région, aides régionales, aides locales, aide de la caf, aides de l'anah, rénoclimat, logisvert",

  within:
    "sous, dans les, dans un délai, en, dans le délai, dans un délai de, en moins de, d'ici, dans, endéans, en dedans de, pendant, au plus tard, maximum, sous un délai, durant, à l'intérieur de, jusqu'à",
  'no-later':
    "sous, dans les, en moins de, d'ici, sous un délai de, dans un délai de, endéans, en dedans de, en",
  over: "plus de, supérieur à, supérieure à, supérieures à, au-delà de, au delà de, dès, à partir de, minimum, au moins, d'au moins",
  'up-to': "jusqu'à, maximum, au plus, au maximum",
  until:
    "jusqu'au, jusqu'à, avant le, valable jusqu'au, valable jusqu'à, prend fin, se termine, expire, fin le, au plus tard",
  'from-amount': 'à partir de, dès, à compter de, depuis',
  after:
    'après, à compter de, à partir de, suivant, suivants, dès, de la réception, de la livraison, de la date, à réception, après réception, suivant la réception',
  before: 'avant, préalablement, précédant',
  'asks-when':
    'sous quel délai, dans quel délai, quel délai, quels délais, quel est le délai, quels sont les délais, combien de temps, combien de jours, quand vais-je, quand serai-je, quand recevrai-je, quand aurai-je, quand sera, quand seront, quand puis-je, à quel moment',
  'asks-how-soon':
    'sous quel délai, dans quel délai, dans quels délais, sous quels délais, quel délai, quels délais, quel est le délai, quel est votre délai, quels sont les délais, quels sont vos délais, en combien de temps, quand vais-je, quand serai-je, quand recevrai-je, quand aurai-je, quand sera, quand seront, quand puis-je, à quelle vitesse',
  'take-time':
    'délai, délais, délai moyen, prend, prennent, comptez, compter, prévoir, prévoyez, estimée, estimé, environ, moyen, moyenne, durée, temps, varie, généralement, habituellement, prendre, prendra, prendront, mettre, mettra, mettent, comptons, allouez',
  per: 'par, chaque, tous les, /, toutes les',
  'joined-with': 'et, ainsi que, comme',
  every: 'tous les, toutes les, chaque',
  'off-of':
    'sur tous, sur tout, sur toute, sur votre, sur vos, sur nos, sur le, sur la, sur les',
  threshold:
    "dès, à partir de, à partir d'un achat, d'achat, pour toute commande, commandes de plus de, commande supérieure, commandes supérieures, achats de plus de, minimum d'achat, au-delà de, supérieure à, supérieures à, pour tout achat, de commande",

  validity:
    'valable, valables, valide, validité, expire, expirent, expiration, dure, valable pendant, valables pendant',
  lasts:
    "dure, est de, sont de, valable pendant, disposez de, disposez d'un, disposent de, bénéficiez d'un, avez, accorde, accordons",
  'in-so-long': 'en, en plus de, en près de',
  'since-receipt':
    "de la livraison, après livraison, après la livraison, suivant la livraison, à compter de la livraison, de la réception, après réception, dès réception, suivant la réception, à la livraison, lors de la livraison, de livraison pour, date de livraison, à réception, date de réception, après la réception, à compter de la réception, à partir du jour où vous recevez, à partir du jour où vous le recevez, dès que vous recevez, après l'avoir reçu, après l'avoir reçue, après que vous l'avez reçu, une fois reçu, à partir de son arrivée, après son arrivée",
  'since-order':
    "après réception de votre commande, après réception du paiement, après réception de votre paiement, à réception du paiement, à réception de votre commande, de la commande, après commande, après la commande, après votre commande, après paiement, après le paiement, suivant la commande, suivant votre commande, suivant le paiement, après confirmation, dès confirmation, à compter de la commande, à compter du paiement, après validation, dès réception du paiement, dès validation, après acceptation du devis, à partir de la commande, suivant la validation, après l'achat, réception de votre paiement",
  'since-call':
    "de votre appel, après votre appel, suivant votre appel, suivent votre appel, dès votre appel, après l'appel, après appel, à compter de votre appel, à partir de votre appel, après réception de votre appel, de l'appel",
  told: 'remettons, remettrons, fournissons, fourni, présenté, transmis, transmettons, établissons, affiché, affichée, confirmé, confirmée, annoncé, communiqué, expliqué, connu, fixé, validé, vous connaissez, convenu, accepté, indiqué, écrit, communiqués, communiquées, communiquée, affichés, annoncés, annoncée, confirmés, connus, fixés, établi, remis, indiqués, indiquée, indiquées, détaillé, connaissez, recevez, vous savez, donnons, expliquons, validons, présentons, chiffré, chiffrée, chiffrés',

  'we-act':
    'notre … vous, nos … vous, nous vous, nous serons, nous prenons, nous répondons, nous revenons, on vous, notre équipe vous, notre équipe, nos équipes, un conseiller, une conseillère, un technicien, un expert, un membre de, nos techniciens, nos conseillers, je vous, nous, vous recevrez, vous recevez, vous serez, vous obtenez, vous obtiendrez, et recevez, et obtenez, et vous recevez, et profitez',
  we: 'nous, notre, nos, on',
  you: 'vous, votre, vos, client, clients, cliente, clientes, membre, membres, patient, patients, consommateur, voyageur, adhérent, acheteur, abonné, abonnés, utilisateur',
  can: 'pouvez, peut, peuvent, pourrez, pourra, possibilité, droit, disposez, dispose, bénéficiez, bénéficie, avez le droit, avez droit, possible',
  will: 'sera, seront, serez, allons, ira',
  offer:
    'proposerons, proposera, proposeront, proposer un, proposer une, proposé au choix, vous proposer, offre, offres, offrons, propose, proposons, proposent, accorde, accordons, accordés, fournit, fournissons, met à disposition, bénéficiez, donne droit, donnons, offert, vous accorde, vous offrir, vous offre, bénéficient, bénéficie, obtenez, obtiennent, ont droit, reçoivent, recevez',
  enjoy:
    'profitez, bénéficiez, recevez, découvrez, obtenez, jouissez, profiter, bénéficier, récupérez, profitent, profite, bénéficient, bénéficie, ont droit à, a droit à, avez droit à, obtiennent, obtient, reçoivent, reçoit, droit à',
  promise:
    "s'engage, nous engageons, engageons, engage, promettons, promesse, promis, garantissons, garantit, engagement",

  not: "pas, ne, n', jamais, aucun, aucune, ni, non, impossible, malheureusement, sans, nullement, refusons, refusé",
  non: 'non',
  hedge:
    "environ, généralement, habituellement, normalement, en principe, en moyenne, moyenne, moyen, peut, peuvent, pourrait, estimé, estimée, indicatif, indicatifs, autour du, vers le, dans la plupart des cas, la plupart, objectif, cible, visons, s'efforce, efforçons, essayons, approximativement, sous réserve de disponibilité, selon, à titre indicatif, prévu, prévus, en général, dans la mesure du possible, souvent, le plus souvent, à peu près, parfois, sauf imprévu, si possible",
  firm: "garanti, garantie, garantis, garantissons, s'engage, engageons, toujours, promis, obligatoirement, assuré",
  absolute:
    "toujours, jamais, plus jamais, 100 %, à chaque fois, à tous les coups, quoi qu'il arrive, sans exception, sans faute, à tout instant, instantanément, sans attente, aucune attente, aucun temps d'attente, sans temps d'attente, zéro attente, zéro temps d'attente, sans attendre, sans aucune attente, pas d'attente, plus d'attente, plus aucune attente, finie l'attente, fini l'attente, finies les files d'attente, sans file d'attente, aucune file d'attente",
  'at-customer-cost':
    "à la charge du client, à votre charge, à vos frais, aux frais du client, à la charge de l'acheteur, à la charge de l'acquéreur, à charge du client, restent à votre charge, frais de retour sont à la charge, sont à la charge, est à la charge, payant, payante, aux frais de l'acheteur, à ses frais, facturé, facturée, facturés, facturées, seront facturés, sera facturé, sera facturée, non remboursable, déduits, déduit, déduite, seront déduits, sera déduit, à déduire",

  if: "dans les cas suivants, dans l'un des cas suivants, si, lorsque, à condition, dès que, en cas de, en cas d', quand, une fois que, lorsqu'un, dans le cas, s'il, pourvu que, pour autant que",
  except:
    "sauf, hors, excepté, à l'exception, à l'exclusion, hormis, exclu, exclus, non valable, ne s'applique pas, à moins que, non compris",
  'subject-to':
    'sous réserve, selon, dans la limite, voir conditions, conditions applicables, soumis à, soumise à, suivant disponibilité, sous conditions, voir modalités, certaines conditions',
  only: 'seulement, uniquement, exclusivement, réservé, réservée, valable pour',

  'cue-duty':
    "devez, doit, doivent, devra, devront, veuillez, merci de, il faut, obligatoire, obligatoirement, êtes tenu, est tenu, tenu de, prière de, prévenir l'hôtel, se réserve le droit, réserve le droit, payable sous, payables sous, payable à, payables à, régler dans, réglé dans, doit être réglé, doivent être réglées, à régler, règlement doit, présentez-vous, se présenter, nécessaire de, devez nous, vous engagez, le client s'engage, l'acheteur s'engage, l'utilisateur s'engage, sera facturé, seront facturés, sera facturée, recommandons de, nous vous recommandons, n'oubliez pas, assurez-vous, pensez à, le client est tenu, payer dans, paiement sous, paiement à, vous faudra, vous faut, nous vous demandons, vous disposez … pour, vous avez … pour, vous aurez … pour, disposez de … pour, enregistrez votre, enregistrer votre, demandez si, demandez toujours, demandez-leur, vérifiez si, vérifiez que, renseignez-vous",
  'cue-ask':
    'contactez-nous, contactez nous, nous contacter, écrivez-nous, appelez-nous, appelez nous, envoyez-nous, envoyez nous, signaler, signalez, signalé, signalée, nous informer, nous prévenir, prévenez, prévenez-nous, informez-nous, adressée dans, adresser, adressez, fournir, remplissez, complétez, dites-nous, faites-nous, décrivez, renseignez, faites-nous parvenir, faites parvenir, remettez-nous',
  'cue-lapse':
    "délai de grâce, période de grâce, minutes de grâce, minutes de tolérance, minutes de battement, non réclamé, non réclamée, non réclamés, non réclamées, non retiré, non retirée, non retirés, non retirées, abandonné, abandonnée, abandonnés, impayé, impayée, impayés, impayées, inactif, inactive, frais de garde, frais de gardiennage, frais de stockage, retard de paiement, sera considéré, sera considérée, seront considérés, supplémentaires peuvent, sans réponse … sous, sans réponse … dans, sans nouvelles … sous, sans nouvelles … dans, sans nouvelles de notre part, délai a expiré, délai est expiré, délai expiré, délai est dépassé, délai dépassé, passé ce délai, au-delà de ce délai, après ce délai, après l'expiration",
  'cue-charge':
    'sera facturé, sera facturée, seront facturés, seront facturées, est facturé, est facturée, sont facturés, sont facturées, facturé en sus, facturés en sus, en sus, frais supplémentaires, surcoût, majoration, supplément de',
  'cue-disclaimer':
    'ne garantissons pas, ne garantit pas, ne pouvons garantir, ne peut garantir, ne pouvons pas garantir, ne peut pas garantir, ne saurait garantir, ne saurions garantir, sans garantir, ne promettons pas, aucune garantie de, ne garantissent pas, ne garanti*',
  'cue-job':
    "recrutons, recrute, recrutement, poste à pourvoir, offre d'emploi, offres d'emploi, cdi, cdd, salaire brut, salaire net, salaire selon, salaire mensuel, salaire annuel, salaire de base, salaire compétitif, fourchette salariale, candidature, candidatures, candidat idéal, candidats retenus, candidat retenu, profil du candidat, candidats intéressés, curriculum, profil recherché, rejoignez notre équipe, nous recherchons, rémunération, avantages sociaux, congés payés, télétravail, offre de stage, offres de stage, stage rémunéré, stage de fin d'études, convention de stage, contrat d'alternance, contrat en alternance, poste en alternance, années d'expérience requises, années d'expérience minimum, ans d'expérience minimum, ans d'expérience requis, minimum … ans d'expérience, postuler, lettre de motivation, poste permanent, poste temporaire, poste à temps, temps plein, temps partiel, rabais employé, rabais employés, rabais aux employés, remise employé, envoyez … cv, envoyer … cv, adressez … cv, adresser … cv, transmettez … cv, déposez … cv, déposer … cv, faites parvenir … cv, assurance collective, tickets restaurant, titres-restaurant, semaines de vacances, ce que nous cherchons, ce que nous recherchons, vos missions, prise de poste, est embauché, embauché, embauchée, embauchés, sera embauché, nos employés, nos salariés, notre personnel bénéficie, notre personnel reçoit, nos collaborateurs bénéficient, rabais du personnel",
  'cue-news':
    "communiqué de presse, communiqués de presse, ce communiqué, le communiqué, notre communiqué, a annoncé, annonce que, selon un communiqué, a déclaré, contact presse, actionnaires, chiffre d'affaires, résultats trimestriels, inauguré, inauguration, la semaine dernière, le mois dernier, l'an dernier, l'année dernière, l'an passé, l'année passée",
  'cue-history':
    "fondée en, fondé en, créée en, créé en, depuis plus de, depuis 19, il y a, notre histoire, à l'origine, a ouvert, naissance, siècle, ans d'existence, nos premiers clients, nos premières clientes, attendaient, à l'époque, nos débuts, à nos débuts, premiers pas, fut fondé*, a vu le jour, avons commencé, prenait, prenaient, mettait, mettaient, avons livré, avons expédié, avons réalisé, avons accompagné, avons traité, avons déménagé, avons formé, avons réparé, avons répondu à, a livré, a réalisé, a accompagné, avons ouvert, avons équipé, avons installé, était gratuit jusqu*, était gratuite jusqu*, étaient gratuits jusqu*",
  'cue-review':
    "j'ai, je suis, j'avais, je recommande, m'a, m'ont, ma commande, mon colis, j'étais, ils ont été, elles ont été, mon mari, ma femme, ma fille, mon fils, ma voiture, mon véhicule, mon ordinateur, mon téléphone, mon chien, mon chat, mon bébé, mon appartement, mon logement, mon problème, mon expérience, mon dossier, mon séjour, mon achat, mon rendez-vous, mon dentiste, mon plombier, ma maison, très satisfait, super service, merci à, a pris seulement, est arrivé en, est arrivée en, livré en à peine, colis reçu en, commande reçue en, produit reçu en, article reçu en, reçu en bon",
  'cue-testimonials':
    "témoignage, témoignages, avis clients, avis client, avis vérifié, avis vérifiés, ce que disent, ce qu'en disent, ce qu'ils disent, avis de nos, ils parlent de nous, ils nous font confiance, étude de cas, études de cas, clients satisfaits",
  'cue-statistic':
    "% des clients, % des français, % des québécois, % des belges, % des suisses, % des consommateurs, % des entreprises, % des utilisateurs, % des répondants, % des visiteurs, % des gens, des consommateurs, des répondants, clients sur, utilisateurs sur, français sur, millions de, milliards de, la majorité des, sondage, statistiques, selon une étude, d'après une étude, en moyenne les, % des foyers, % des personnes, % de nos clients, % de nos patients, % de nos élèves, part de marché, croissance, % des internautes, marché mondial, leader mondial, échelle mondiale, personnes dans le monde, fois dans le monde, pays dans le monde, une étude, cette étude, l'étude, études montrent, étude réalisée, étude menée, étude publiée, récente étude, dernière étude, les études, des études, étude de l'",
  'cue-third-party':
    "votre banque, la banque, le transporteur peut, fournisseur, fournisseurs, concurrents, les autres, la plupart des entreprises, d'autres sociétés, le fabricant peut, prestataires tiers, logiciels classiques, taxi classique, taxi ordinaire, des tiers, un tiers, aux tiers, de tiers, par un tiers, les tiers, sociétés tierces, certains … facturent, certaines … facturent, certains offrent, certaines offrent, certains proposent, certaines proposent, la plupart des … facturent, beaucoup de … facturent, d'autres facturent, comparez les, suivi peut apparaître, suivi peut prendre, suivi peut mettre, suivi peut n'être, suivi apparaît, suivi sera actif, numéro de suivi sera actif",
  'cue-legal':
    "responsabilité de, ne saurait, ne pourra être tenu, force majeure, propriété intellectuelle, juridiction, tribunaux, droit applicable, loi applicable, médiateur, médiation, litige entre, responsabilité, tribunal, code civil, mise en demeure, intérêts de retard, pénalités de retard, indemnité forfaitaire, taux d'intérêt légal, entré en vigueur, entrée en vigueur, est entrée en vigueur, sont entrés en vigueur, délai de prescription, prescription de, prescription légale, prescription biennale, lien affilié, liens affiliés, site affilié, affiliation, liens d'affiliation, via nos liens, percevons une commission, touchons une commission, strictement personnels, strictement personnel, non cessibles, non cessible",
  'cue-data':
    'cookie, cookies, conservées, conservation, données personnelles sont, données à caractère, durée de conservation, journaux, effacées, supprimées, archivées, adresse ip, conservé, conservée, conservés, conserver vos, rgpd prévoit, cnil, sont conservées, suppression, exporter ses données, exporter vos données, exporter les données, récupérer vos données, récupérer ses données, télécharger vos données',
  'cue-example':
    'par exemple, exemple, exemples, imaginons, supposons, ex, cas concret, cas concrets, situations concrètes, mise en situation, cas pratique, cas pratiques',
  'cue-excluded':
    "non acceptés, non acceptées, non accepté, non acceptée, pas acceptés, pas acceptées, pas accepté, pas acceptée, retours refusés, motifs de refus, non inclus, non incluse, non incluses, pas inclus, pas incluse, pas incluses, non compris, non comprise, non comprises, pas compris, pas comprise, pas comprises, ne comprend pas, n'inclut pas, non couvert, non couverts, non couverte, non couvertes, pas couvert, pas couverts, pas couverte, pas couvertes, ne couvre pas, ne couvrons pas, exclusions, exclu, exclus, exclue, exclues, ce que nous ne faisons pas",
  'order-sum':
    'sous-total, sous total, total général, total de la commande, total du panier, montant dû, net à payer, total à payer, montant à payer, récapitulatif de commande, récapitulatif de la commande',
  'cue-event':
    'concert, festival, exposition, conférence, spectacle, match, assemblée générale, élection, cérémonie, procès-verbal, ordre du jour, tournoi, journée de dépistage, journée gratuite, grande journée, campagne de dépistage, portes ouvertes, journée portes ouvertes, caravane, au classement, leaderboard, dans le classement',
  'cue-program':
    "temps de récupération, convalescence, cicatrisation, guérison, reprise du sport, reprise du travail, reprennent le travail, arrêt de travail, ingrédients, dosage, préchauffer, cuisson, recette, temps de séchage, autonomie, batterie, gélules, comprimés, posologie, grossesse, minutes à pied, min à pied, minutes en voiture, minutes de, min des, min de, mn de, à pied, heures de sommeil, heure de route, minutes de marche, min de marche, heures de marche, jours de marche, mn de marche, km de la, km du, km des, km d'autonomie, km à pied, km à vélo",

  quantity:
    'volume, volumes, gros volumes, quantité, quantités, grandes quantités, grosse commande, grosses commandes, achat* groupé*, plusieurs articles, en gros, en lot, par lot',

  'scope-express':
    'express, prioritaire, priorité, chronopost, rapide, accéléré, livraison rapide',
  'scope-standard':
    'standard, classique, normal, normale, ordinaire, de base, colissimo',
  'scope-economy': 'économique, éco, lent',
  'scope-overnight':
    'lendemain, jour suivant, livraison 24h, express 24h, le lendemain',
  'scope-store':
    'magasin, magasins, en magasin, boutique, boutiques, showroom, agence, agences, succursale, succursales, bureau, atelier',
  'scope-online':
    'en ligne, site internet, site web, web, internet, boutique en ligne, application',
  'scope-phone':
    "téléphone, par téléphone, téléphonique, centre d'appels, appel, ligne téléphonique, ligne directe, ligne d'urgence, ligne d'assistance, notre ligne, au téléphone, appels, des appels, téléphoniques, lignes téléphoniques, lignes",
  'scope-email':
    'courriel, courriels, e-mail, email, mail, formulaire, message',
  'scope-chat':
    'chat, tchat, clavardage, messagerie, whatsapp, réseaux sociaux, live chat',
  'scope-new-customer':
    'nouveau client, nouveaux clients, nouveaux abonnés, première commande, premier achat, nouveaux membres, nouveaux patients, nouvel abonné, première box',
  'scope-existing-customer':
    'clients existants, client existant, anciens clients, clients actuels, anciens stagiaires, clients fidèles, déjà client, déjà clients',
  'scope-member':
    'membre, membres, abonné, abonnés, adhérent, adhérents, porteurs de carte, inscrits, titulaires',
  'scope-student': 'étudiant, étudiants, étudiante',
  'scope-senior': 'aînés, retraités, seniors, senior, plus de 65 ans',
  'scope-business':
    'professionnel, professionnels, entreprise, entreprises, b2b, pro, pros, corporate, associations, organismes publics',
  'scope-consumer': 'particulier, particuliers, consommateur, consommateurs',
  'scope-premium':
    'premium, vip, business, enterprise, privilège, platine, support vip, membre or, membres or, carte or, forfait pro',
  'scope-domestic':
    'france, france métropolitaine, canada, québec, belgique, maroc, suisse, national, métropole, partout en france, partout au maroc, partout au canada, partout au québec, ontario, partout au pays, au pays, royaume-uni, états-unis, angleterre, aux états-unis',
  'scope-international':
    'international, internationale, étranger, europe, monde entier, union européenne, hors de france, autres pays, dom-tom, outre-mer, hors québec',
  'scope-remote':
    'régions éloignées, corse, îles, dom, tom, zones éloignées, zone rurale',
  'scope-sale-items':
    'articles soldés, produits soldés, articles en solde, soldes, déstockage, articles en promotion',
  'scope-bulky':
    'meubles, meuble, volumineux, gros colis, électroménager, matelas, encombrants, palette',
  'scope-custom-made':
    'sur mesure, personnalisé, personnalisés, personnalisée, sur commande, gravé, gravés',
  'scope-digital':
    'numérique, numériques, téléchargement, logiciel, logiciels, licence, cours en ligne',
  'scope-damaged':
    'endommagé, endommagés, défectueux, défectueuse, erreur, non conforme, cassé, erreur de notre part, notre erreur, brisé, brisés, abîmé, abîmés, cassés',
  'scope-monthly':
    'mensuel, mensuelle, mensuels, mensuelles, par mois, de mois en mois, au mois, chaque mois',
  'scope-yearly':
    "annuel, annuelle, annuels, annuelles, par an, à l'année, annuellement, par année",
  'scope-urgent':
    'urgent, urgente, urgence, urgences, critique, critiques, bloquant, bloquants',
  'scope-weekend': 'week-end, weekend, samedi, dimanche, fin de semaine',
  'scope-group':
    'groupe, groupes, famille, familles, enfants, couple, couples, les moins de, aux moins de, de moins de … ans, enfant, jeunes de moins de',
};
