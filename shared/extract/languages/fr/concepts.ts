import type { FrameWords } from '../../frame-words.ts';

/** French phrases of each concept, of France and of Québec. */
export const concepts: FrameWords['concepts'] = {
  void: `
    (moyen|mode|méthode|moyens|modes) de (paiement|règlement),
    vous attend, vous attendent, vous attendra,
    se (monte|montent|démonte|démontent|pose|posent|lave|lavent|assemble|assemblent|nettoie|nettoient) (en|sous|dans les),
    (solde|reste|restant) (un|une|deux|trois|quatre|six|huit|{1-90}) (mois|semaine|semaines|jours) avant, (solde|reste|restant) (est dû|est à régler|à régler|dû|payable|à verser) (un|une|deux|trois|quatre|six|huit|{1-90}) (mois|semaine|semaines|jours) avant,
    (collecte|enlèvement|prise en charge) et retour,
    y compris (les|des|) frais (de|d') (livraison|port|envoi|expédition|transport), y compris les frais standard de livraison, y compris les frais de livraison standard,
    sa décision, votre décision, leur décision, (diagnostic|rapport|verdict|jugement|avis) (est|sera|vous est) rendu*,
    défaut de retour, défaut de restitution,
    arrêtez-les, arrêtez les écrans, ne payez jamais plus,
    points de fermeture, porte {2-9} points, serrure {2-9} points,
    serrure 1 point, serrure … à 1 point, serrures … points,
    serrure … {2-9} points, points de contrôle, points de vérification,
    prendre la meilleure décision, prendre les meilleures décisions,
    prendre la bonne décision, prendre les bonnes décisions,
    prendre de meilleures décisions, décision éclairée,
    décisions éclairées,
    désinscription en 1 clic, désinscription en un clic,
    désinscription à tout moment, désinscription possible,
    désinscription facile, désinscription libre,
    même prix que, mêmes prix que, même tarif que, mêmes tarifs que,
    au même prix que, aux mêmes prix que, au même tarif que,
    ne payez que la différence, payez seulement la différence,
    payez uniquement la différence,
    mettez votre site en ligne, mettre votre site en ligne,
    mettez votre boutique en ligne, lancez votre site,
    non résolus, non résolu, non résolue, non résolues,
    peut être inclus, peuvent être inclus, peut être incluse,
    peuvent être incluses, peut être offert, peuvent être offerts,
    nous prévenir, nous en informer, nous avertir, nous aviser, nous en aviser,
    prévenez-nous, avertissez-nous,
    outil gratuit, outils gratuits, version gratuite, formule gratuite,
    plan gratuit, mon appel gratuit, weekends prioritaires,
    délai de courtoisie, minutes de courtoisie, options de promotion,
    option de promotion, outils de promotion, promotion ciblée,
    promotions ciblées, promotion de votre, promotion de vos,
    promotion immobilière, promotion de la santé,
    n'est plus inclus, ne sont plus inclus, n'est plus incluse,
    cesse d'être inclus, inclus dans votre commande,
    inclus dans votre sélection, sans surcoût inutile, frais inutiles,
    surcoûts inutiles, numéro gratuit, retour à l'accueil, retour au site,
    retour à la page, retour aux offres, retour en haut, retour à la liste,
    nous voir, nous rendre visite, retour sur investissement, retour d'expérience, retours d'expérience,
    fériés ne sont pas compté*, fériés n'étant pas compté*,
    week-ends ne sont pas compté*, weekends ne sont pas compté*, zone de couverture, zones de couverture, zone couverte, zones couvertes,
    secteur couvert, secteurs couverts, communes couvertes,
    couverture géographique, ce qui est inclus, ce qui est compris, tout ce qui est inclus,
    tout ce qui est compris, débutants compris, enfants compris, adultes compris, 
    taxe comprise, taxes comprises,
    tva comprise, fonctionnalités incluses, prestations incluses,
    services inclus, options incluses, est de retour, sont de retour,
    sommes de retour, suis de retour,
    sera de retour, serons de retour, de retour chez, de retour à la maison,
    de retour en stock, de retour le, de retour dès, de retour sur le marché,
    en retour, retour aux articles, retour au blog, aller retour,
    aller-retour, au retour, retour accueil, bon retour, non seulement,
    pas seulement, sans doute, sans plus attendre, n'attendez plus,
    sans attendre, dès à présent, dès maintenant, pas plus de,
    n'hésitez pas, pourquoi pas, pas de souci, sans problème, sans souci,
    libre service, en attendant, attend que vous, sans précédent, sans cesse,
    sans faille, sans limite d'âge, carte de credit, par ordre de,
    ordre du jour, en ordre, mise en garantie, points de vente, point de vente,
    point de départ, points clés, point fort, points forts, sur ce point,
    mettre au point, mise au point, au point, points de contact,
    point de contact, point relais, points relais, points de retrait,
    point de retrait, rendez-vous sur, rendez vous sur, livre blanc, livre d'or,
    livre de, un livre, le livre, de livre, du livre, ce livre,
    livre électronique, envoi de ce formulaire, envoi du formulaire,
    envoi de newsletter, bouton d'envoi, avoir, avoir lieu, devis descriptif,
    garantie de passif, dépôt de garantie, garantie bancaire,
    garantie financière, garanties financières, garantie décès, sous garantie,
    pas garanti*, non garanti*, aucune garantie, sans garantie,
    moyen de paiement, service public, services publics, frais de bouche,
    à vos frais de, produits frais, légumes frais, fruits frais, frais et,
    plus frais, au frais, restez au frais, tout frais, eau fraiche, prix nobel,
    prix goncourt, remporté le prix, grand prix, à tout prix, remise en état,
    remise en main, remise en forme, remise à niveau, remise à zéro,
    remise des clés, remise de diplôme*, remise aux normes, remise en route,
    remise en service, remise en stock, remise du véhicule, offre d'emploi, offres d'emploi,
    économie d'énergie, économies d'énergie, économie circulaire,
    économie sociale, rendez-vous dans nos, rendez-vous dans votre,
    rendez-vous dans notre, rendez-vous dans l', rendez-vous dans vos,
    vos devis, vos factures, devis et factures, factures et devis,
    devis et facture, facture et devis, devis et de factures, devis ou factures,
    devis et vos factures, réponse à vos questions, réponses à vos questions,
    réponses aux questions, recommandé avec, lettre recommandée,
    rien de plus simple, rien de plus facile, rien de plus normal,
    retour à vide, y compris, en ce compris, comprise entre, compris entre,
    comprises entre, n'avons aucune obligation, n'a aucune obligation,
    avons aucune obligation, n'assume aucune obligation, temps libre,
    accès libre, bien compris, bien comprise, avons compris, avez compris,
    a compris, j'ai compris, graisse, libre de droit*,
    gratuitement sur le site de, chez gratuit, gratuit à télécharger,
    conserve la possibilité, conserve le droit, conservez la possibilité,
    conservez le droit, défaut de fabrication, défauts de fabrication,
    vice de fabrication, vices de fabrication, annule la garantie,
    annulation de la garantie, les livres, des livres, nos livres, vos livres,
    ces livres, livres anciens, livres neufs, livres numériques,
    livres jeunesse, livres scolaires, nous répondre, nous rappeler,
    nous écrire, nous joindre, nous recontacter, coffret cadeau,
    coffrets cadeaux, coffrets cadeau, cadeau parfum, idée cadeau,
    idées cadeaux, idées cadeau, cadeau idéal, cadeau parfait,
    cadeau de prestige, pour un cadeau, un cadeau à offrir, en guise de cadeau,
    liste de cadeaux, boutique cadeaux, vous rappelons que, rappelons que,
    rappelons également que, rappelons qu', vos retours nous, vos retours sur,
    vos retours comptent, vos retours sont précieux, vos retours clients,
    attendons vos retours, lisons vos retours, grâce à vos retours,
    tous vos retours d'expérience, sauf résiliation, sauf annulation,
    à moins de résilier, à moins d'annuler, sauf si vous résiliez,
    sauf si vous annulez, si vous n'annulez pas, si vous ne résiliez pas,
    attendre toute la journée, attendre toute une journée,
    attendre une journée entière, attendre chez vous toute la journée,
    échange de contrats, échange d'informations, échange de données,
    échanges de données, bourse d'échange, échange de messages,
    échanges de messages, échange d'idées, facturation annuelle,
    facturation mensuelle, facturation à l'année, dépôts de garantie,
    pas gratuit*, plus gratuit*, jamais gratuit*, séjour tout compris,
    séjours tout compris, voyage tout compris, voyages tout compris,
    vacances tout compris, hôtel tout compris, hôtels tout compris,
    club tout compris, clubs tout compris, croisière tout compris,
    croisières tout compris, séjour tout inclus, séjours tout inclus,
    hôtel tout inclus, hôtels tout inclus, gratuitement de leur temps,
    de leur temps gratuitement, leur temps gratuitement, sur devis, votre prêt,
    un prêt, du prêt, le prêt, prêt immobilier, prêt personnel, prêt sur,
    prêt de, prêt à taux, prêt bancaire, minutes sur place, minute sur place,
    heures sur place, heure sur place, jours sur place, heure sur site,
    heures sur site, vous ramène, vous ramener, vous ramenons, vous ramènera,
    ramène chez vous, prix incluent la tva, prix comprennent la tva,
    prix inclut la tva, prix comprend la tva, facturé mensuellement,
    facturée mensuellement, facturés mensuellement, facturé annuellement,
    facturée annuellement, facturé chaque mois, facturée chaque mois,
    facturé au mois, facturé à l'année, reprise de votre ancien*,
    reprise de l'ancien*, reprenons … votre ancien*, reprenons votre ancien*,
    reprenons … l'ancien*, logiciel gratuit n'est, logiciels libres,
    bonnes affaires, cartes-cadeaux sont offertes, cartes-cadeaux offertes,
    cartes-cadeaux disponibles, cartes-cadeaux sont disponibles,
    cartes cadeaux sont offertes, cartes cadeaux disponibles,
    cartes cadeaux sont disponibles, offrons des cartes-cadeaux,
    vendons des cartes-cadeaux, chèques-cadeaux sont offerts,
    chèques-cadeaux disponibles, attendez … avant, attendez que, attendez … que,
    si vous ne payez pas, si le client ne paie pas, de moins que,
    moins de moins de, d'un report, reportez-vous, vous reporter, se reporter à,
    reporter à la, reporte à, se reporte, vous attend … au comptoir,
    livre … vous attend, de moins de … ans, ce qui n'est jamais facturé,
    ce qui n'est pas facturé, échange sur place, sur place pendant,
    sur place toutes, cuit sur place, cuits sur place, fabriqué sur place,
    fabriqués sur place, préparé sur place, préparés sur place,
    rendez-vous dans la boutique, rendez-vous dans la rubrique,
    rendez-vous dans la section, rendez-vous dans l'onglet,
    rendez-vous dans le menu, rendez-vous dans le magasin, sans rendez-vous,
    sans rdv,
    le risque est pour nous, les risques sont pour nous,
    questions de financement, question de financement, service financement,
    pôle financement, besoin de financement, besoins de financement,
    clients sans, ceux sans, entreprises sans, points de collecte,
    point de collecte, points de livraison, point de livraison,
    point de rendez-vous, points de rendez-vous, points d'accès,
    point d'accès, points de recharge, point de recharge,
    reprenez le contrôle, reprendre le contrôle, reprendre votre vie,
    redonnez vie, redonner vie,
    vous désabonner à tout moment, se désabonner à tout moment,
    désabonnez-vous à tout moment, désinscrire à tout moment,
    désinscrivez-vous à tout moment, libérez-vous, vidéosurveillance,
    téléchargement gratuit, télécharger gratuitement,
    téléchargez gratuitement, compte gratuit, créer un compte gratuit,
    vos ventes, des ventes, les frais couvrent,
    guide gratuit, guides gratuits, livre blanc gratuit, e-book gratuit,
    ebook gratuit, modèle gratuit, modèles gratuits,
    vos questions nos réponses, questions et réponses, questions réponses,
    application gratuite, appli gratuite,
    passage pour rien, déplacement pour rien, dérangement pour rien, déranger
    pour rien, pas à notre charge, jamais à notre charge, ne prenons pas à
    notre charge, ne prendrons pas à notre charge, pas pris en charge, du
    franco, le franco, seuil de franco, minimum de franco, ce que vous voyez
    sur, et ce que vous voyez, gratuit ou payant, payant ou gratuit, réputé
    gratuit, faux gratuit, abonnement gratuit cache,
    stage d'attente, délai d'attente (de|s'applique), personne n'attend,
    permet d'économiser, permettent d'économiser, fait économiser, de
    rendement, prix nets, prix net en,
    s'étale sur, s'étalent sur, étalez la, étalez le produit,
    du prix de (vente|d'achat), (h|heure|heures|jetons|points) (créditée|créditées|crédités|de crédit), prothèse de (hanche|genou), remplacé* par (nos|un technicien|des pièces),
    taxes incluses, taxe incluse, tva incluse, toutes taxes comprises,
    non défectueux, non défectueuse,
    sont déduits pour chaque, est déduit pour chaque,
    (suspendre|modifier|interrompre|arrêter) ou (arrêter|suspendre|modifier|interrompre|supprimer|clore) (le|la|l'|cette|ce|notre) (programme|offre|promotion|parrainage|jeu|avantage),
    les {1-9999} premiers euros de,
    tant qu'aucun*, jamais plus tard que, jamais au-delà de,
    en aucun cas, test* (auditif*|visuel*|de vue|de niveau|d'éligibilité|de traduction|de positionnement),
    (transmis*|confié*|remis*|adressé*) (au|à la|à un|à notre|au service) (responsable|direction|associé|gestionnaire|médiateur),
    (répondre|répondez|répond|remplir|remplissez) (à|) un (questionnaire|formulaire|sondage), (tout faire|faisons tout|fera tout|mettons tout en œuvre|tout mettre en œuvre) pour,
    liste* d'annulation*, (rien|personne) n'est libre,
    sans obligation de (remboursement|résultat|dédommagement), obligation de (moyens|résultat), sans possibilité de (résiliation|résilier|annulation|annuler|remboursement), avec ou sans, (honoraires|prix|tarif*) fixés par, (prix|tarif) (définitif|final) … calculé, aucune (caution|garantie) n'a été, interventions (inférieures|supérieures) à, sur la base d'une heure, heure entamée, heures entamées, (minutes|min|km) autour, {1-99} livres, (des|les|nos|vos|ces|quelques|plusieurs) livres, pour l'étude (d'un|du|de), (apporter|offrir|garantir|assurer|proposer) en permanence,
    rendre (la|les|votre) (clé|clés|badge|badges),
    (ne coûte rien) de demander, demander ne coûte rien,
    à la dernière minute, en dernière minute,
    à la dernière minute, en dernière minute,
    (pas|jamais) remboursé* si, envoi de (la|votre|vos) facture*, facture* (est|sont|sera) (envoyée*|émise*|adressée*),
    (carte|cartes|chèques|bons) (cadeau|cadeaux) (sont en vente|est en vente|en vente|disponibles|peuvent être achet*|s'achètent), (gagnant|gagnante|vainqueur|lauréat) (repart|reçoit|gagne|remporte|recevra),
    (camion|camions|matériel|devis|société|entreprise|frais|couvertures) de déménagement,
    taux de change, bureau de change, cartons de déménagement`,

  deliver: `
    lettre suivie, lettre verte, mondial relay, colis suivi,
    sont délivrés,
    livraison, livraisons, livrer, livrés, livré, livrée, livrées, livrons,
    livrez, livrent, acheminement, acheminé*, expédition et livraison,
    délai de livraison, délais de livraison, délai d'acheminement, colissimo,
    mondial relay, relais colis, bpost, postnl, postes canada, poste canada,
    (chronopost|lettre|colis|envoi) (suivi|suivie|express|prioritaire|recommandé|recommandée|simple|standard|verte)`,
  ship: `
    livraison, livraisons, expédition, expéditions, expédié, expédiée,
    expédiés, expédiées, port, envoi, envois, expédions, transport,
    acheminement, colissimo, mondial relay, relais colis, chronopost, bpost,
    postes canada, poste canada`,
  dispatch: `
    expédié, expédiée, expédiés, expédiées, expédition, expéditions,
    expédions, expédier, expédie, envoyé, envoyée, envoyés, envoyées, envoi,
    envois, envoyons, part de, partent de, quitte nos, quittent nos,
    quitte notre, préparé, préparée, préparés, préparées, préparation,
    mise en expédition, remis au transporteur, remise au transporteur, posté,
    postée, départ de nos, traitée et expédiée, quittent notre,
    quittent l'entrepôt, quitte l'entrepôt, quittent nos entrepôts,
    quitte nos entrepôts, part sous, partent sous, départ de l'entrepôt,
    départ entrepôt, départ usine, départ atelier, départ sous,
    part le jour même, partent le jour même, part dès le lendemain,
    partent dès le lendemain, part le lendemain, partent le lendemain,
    part le jour-même,
    (quitte|quittent|quittera|quitteront) (l'atelier|la boutique|la cave|le
    chai|la maison|le dépôt|l'imprimerie|la ferme|l'usine|le magasin|le
    laboratoire|la fabrique|les presses|notre atelier|notre boutique|notre
    dépôt|nos ateliers|nos stocks|nos rayons|nos locaux|le quai),
    (sort|sortent|sortira|sortiront) (de l'atelier|de nos ateliers|de
    l'imprimerie|de l'usine|du dépôt|de l'entrepôt|des presses|de notre
    atelier|de chez nous), (part|partent|partira|partiront) (par la poste|par
    coursier|par colissimo|au courrier|chez le transporteur|dans l'heure|dans
    la journée|dans les|dans l'après-midi|le soir|le matin|l'après-midi|le
    lundi|le mardi|le mercredi|le jeudi|le vendredi|demain|dès
    demain|aujourd'hui|chaque soir|chaque matin|en tournée|de l'atelier|de la
    boutique|de notre|de nos|de chez nous), parti (avant|le jour même|dans la
    journée), partie (avant|le jour même|dans la journée), réexpédié,
    réexpédions, emballé et (expédié|posté|remis), repart sous, repartent sous,
    (week-end|dimanche|samedi|férié|fériés|heure|heures|midi|h|délai) (partent|part|partiront|partira) (le|dès|),
    emballez-vous, préparez-vous les commandes,
    (postons|expédions|envoyons) (le jour même|le lendemain),
    postons`,
  receive: `
    recevoir, recevez, recevrez, reçoit, reçu, reçue, reçus, réception,
    réceptionner, recevront, chez vous, recevons, recevrons, recevrai,
    recevrez-vous, reçoivent, obtiennent, vous récupérez, récupérez,
    vous réceptionnez,
    (aurai-je|aurons-nous|verrons-nous|verrai-je|obtiendrai-je) (mes|nos|ma|les|la|mon|notre) (photos|images|galerie|film|album|tirages|commande|colis|gâteau|fleurs|livre|livres|traduction|documents|résultats)`,
  'around-day': `
    autour du, vers le, aux alentours du, de chaque mois, du mois,
    chaque mois vers, en début de mois, en fin de mois, courant du mois`,
  'on-days': `
    chaque (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche), tous les
    (lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches), toutes les
    semaines le (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche), le
    (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) et le
    (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche), les
    (lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches) et
    (lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches), les
    (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) et
    (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche), tous les
    (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche), une fois par
    semaine, deux fois par semaine, trois fois par semaine, chaque semaine`,
  'worst-case': `
    pouvant prendre, pouvant aller, peuvent prendre, peut prendre, peut aller,
    peuvent aller, pouvant atteindre, certaines livraisons, certains colis,
    exceptionnellement, en cas exceptionnel, en période de forte,
    périodes de forte, pourra être prolongé, peut être prolongé`,
  arrive: `
    arrive, arrivent, arrivera, arriver, à votre porte, chez vous, à domicile,
    parvenir, parviendra, vous parvient, vous parviennent, vous parviendra,
    vous parviendront, dans votre boîte, sur votre bureau, entre vos mains,
    devant chez vous, à votre adresse, sonne à la porte, sonne à votre porte`,
  lands: `
    dans votre boîte mail, dans votre boîte, dans votre boîte aux lettres, dans
    votre messagerie, entre vos mains, dans vos mains, dans votre cuisine, dans
    votre frigo, dans votre coffre, sur votre compte, dans votre salon, dans
    votre jardin, sur votre paillasson, sur le pas de votre porte, devant votre
    porte, à votre porte, jusqu'à votre porte, à domicile, porte à porte, chez
    vous sous, chez vous en, chez vous dans, chez vous dès, chez vous demain,
    chez vous le, chez vous avant, est chez vous, sont chez vous, sera chez
    vous, seront chez vous, vous parvient, vous parviennent, vous parviendra,
    vous parviendront, vous arrive, vous arrivent, vous arrivera, vous est
    remis, vous sont remis, vous sera remis, vous est remise, vous sont remises,
    vous sera remise, à destination, sur votre bureau, sur votre table, sur
    votre étagère, par mail sous, par mail dans, par courriel sous, par courriel
    dans, vous les recevez, vous le recevez, vous la recevez, dans votre garage,
    sur votre téléphone, dans votre poche, de retour chez vous,
    sonne à (la|votre) porte, (est|sont|sera|seront) (à|devant|sur|dans)
    (votre|vos)
    (porte|portes|table|cour|palier|bureau|quai|chantier|allée|pelouse|boîte),
    (est|sont|sera|seront) au comptoir, (vous attend|vous attendent)
    (au|à|chez|dans|devant|sur|en), apparaît (dans|sur) votre,
    (s'affiche|s'affichent) (à l'écran|dans|sur),
    (déposé*|déversé*|posé*|apporté*|descendu*) (chez|devant|dans|sur|à)
    (vous|votre|vos), tombe dans votre, glissé* dans votre boîte, sous le
    sapin,
    (photos|images|clichés|portraits|fichiers|épreuves|tirages|vidéos|albums) … (remis*|livré*|envoyé*|transmis*|disponible*|accessible*), galerie … (disponible|accessible|en ligne|livrée),
    (revient|reviennent|reviendront) (retouché|retouchés|encadré|encadrés|imprimé|développé|développés|montées|relié|corrigé|corrigés)`,
  'put-in-service': `
    mise en service, mise en ligne, activation, activé, activée,
    activés, activées, provisionné, provisionnée, ouverture de compte,
    crédité, créditée, crédités, créditées, ajouté à votre
    (compte|solde), ajoutée à votre (compte|solde), envoyé par
    (mail|email|courriel), envoyée par (mail|email|courriel), livré par
    (mail|email|courriel), reçu par (mail|email|courriel), débloqué,
    débloquée, (compte|crédit|accès|carte|bon) (est|sera)
    (ajouté|ouvert|généré|créé), (carte|crédit) …
    (générée|ajoutée|créée), est généré, sera généré, sera générée, est
    générée,
    (est|sera|sont|seront) (actif|active|actifs|actives|prêt|prête|opérationnel|opérationnelle),
    compte … (est|sera) (ouvert|activé|créé)`,
  'handed-over': `
    remis, remise sous, remise en main propre, remise dans, remis en main,
    rendu, rendus, rendue sous, transmis, adressé, adressés, diffusé, diffusés,
    délivré, délivrés, numérisé, numérisés, traduit, traduits, traduite,
    établi, établis, établie, présenté, présentés, soumis, rédigé, rédigés,
    mis en ligne, mise en ligne, publié, publiés, communiqué, communiqués,
    imprimé, imprimés, tiré, achevé, achevés, bouclé, finalisé, finalisés,
    exécuté, terminé sous, terminés sous, est actif, est active, sont actifs,
    visibles dans, visible dans, résultats en ligne, déposé dans`,
  papers: `
    (votre|notre|vos|les) (compte rendu|comptes rendus|rapport
    d'intervention|rapport d'expertise|certificat|certificats|résultats
    d'analyse|attestation|attestations|épreuves|maquette|maquettes|traduction|traductions),
    comptes rendus, compte rendu, certificat, certificats, attestation,
    attestations, traductions, bulletins de paie, bulletin de paie, premières
    photos, photos retouché, vidéo montée, copies corrigé, résultats
    d'analyse, analyses, procès-verbal, maquette, maquettes, épreuves, photos
    retouchées, images, galerie, vos photos, votre film, votre album,
    bulletin, bulletins, diplôme, déclaration remplie, plans, plan coté,
    dessin, croquis,
    rapport (d'analyse|d'étude|de visite|transmis|rendu|remis|diffusé),
    (votre|vos|le|la|les|un|une)
    (carte|badge|licence|accès|code|audit|bilan|relevé|résultat|résultats|expertise|plan|plans|dessin|album|film|vidéo|galerie|transcription|procès-verbal|bulletin|copies|scan|acte|visa|passeport),
    vos billets, votre billet, e-billet, e-billets, vos places, votre e-billet,
    premier aperçu, premiers aperçus, (quelques|des) (aperçus|images en avant-première)`,
  'work-back': `
    (traduction|traductions|transcription|transcriptions|plans|épreuves|photos|négatifs|films|scans|certificats|rapport|rapports|copies|documents|bilan|bilans|compte
    rendu) (assermentées|) (vous|) (est|sont|sera|seront) (vous|)
    (rendu|rendus|rendue|rendues|restitué|restitués|retourné|retournés),
    (traduction|traductions|plans|épreuves|photos|rapport|rapports|copies) … (est|sont|sera|seront) (rendu|rendus|rendue|rendues|restitué|restitués|retourné|retournés)`,
  order: `
    commande, commandes, commandé, commandée, commander, article, articles,
    produit, produits, colis, panier, courses, épicerie, repas, plats,
    bouquet, bouquets, fleurs, ordonnance, livré, lunettes, meuble, meubles,
    matelas, canapé, carte bancaire, vêtements, tirages, faire-part, pneus,
    médicaments, box, modem, équipement, gâteau, kit, photos, galerie, album,
    albums, carte, badge, chemise, bouteille, bouteilles, paquet, paquets,
    bagage, gouttière, poubelle, benne, livre, livres, disque, bijou, bijoux,
    montures, monture, verres, rideaux, tapis, vélo, machine, pièce détachée,
    pièces détachées, tableau, costume, robe, bagues, bague, alliances,
    échantillon`,
  purchase: `
    achat, achats, acheté, achetez, achetés, acheter, d'achat, panier,
    dépensez, dépensé, dépensés, d'achats, dépense`,
  produce: `
    confection,
    production, fabrication, fabriqué, fabriqués, fabriquée, confection,
    confectionné*, sur mesure, sur commande, délai de fabrication, réalisation,
    réalisé, réalisée, façonnage, impression, personnalisation, personnalisé*,
    fabriquons, cousu, cousus, gravés, cuisinés, encadré, ourlet, tapissé,
    brodé, découpé, torréfié, torréfiés, mis en page, maquetté, première
    ébauche, première version, relié, tissé, soudé, façonné, mise en production,
    (fait|faits|faite|faites|cousu|coulé|peint|teint|moulé) (main|à la main)`,
  install: `
    installation, installé, installée, installer, installations, mise en
    service, mis en service, activation, activé, activée, pose, montage,
    raccordement, déploiement, déployé, mise en place, mise en ligne, en ligne
    sous, mis en ligne, migration, opérationnel, ouverture de compte,
    ouverture de votre compte, activées, activés, est en ligne en, en ligne
    en, raccordé, raccordée, déploiements, déployons, mise en production,
    opérationnelle, opérationnels, mettons en route, mise en route, est
    branché, branché en, branché sous, est connecté, connecté en, connecté
    sous, branchement, raccordés, vous êtes branché, branchons, est posé, sont
    posé, sera posé, posé en, posé sous, posé dans, installé en, raccordé en`,
  build: `
    créer mon, créer un, créer une, créer votre, créer notre, créons votre,
    créons un, création d'un, création de mon, création de votre,
    création du site, concevoir un, concevoir mon, développer un,
    développer une, développer mon, réaliser mon, réaliser un, réaliser votre,
    réalisons votre, construire mon, construire un, mettre en place,
    mettre en ligne, livrer mon, livrer un, lancer mon, lancer un,
    lancer votre, mise en ligne de, lancer une, développer notre, créer ma,
    créer vos,
    rénovation, rénovations, travaux, chantier`,
  ready: `
    prêt, prête, prêts, disponible en magasin, disponible au retrait, prêtes,
    retrait sous, retrait en, retrait en magasin sous, retrait en magasin en,
    cueillette en, cueillette en magasin en,
    cueillette gratuite en magasin en, retrait gratuit en, retirez en,
    récupérez en, disponible en, disponible sous`,
  pickup: `
    retrait, click and collect, click & collect, retrait en magasin,
    ramassage, cueillette, à emporter, drive, enlèvement,
    prise en charge à domicile, enlevé`,
  process: `
    traité, traitée, traités, traitées, traitement, effectué, effectuée,
    crédité, créditée, versé, versée, virement, créditerons, créditons,
    restitué, restituée, restitution, effectuerons, effectuons, procéderons,
    procédons, sera effectué, seront effectués, débloqué, débloquée, débloqués,
    viré, virés, virée, reversé, reversée, reversés, virement part, chèque part,
    réglé sous, réglée sous, apparaît sur votre compte, arrive sur votre compte,
    arrivent sur votre compte, sur votre relevé`,
  'order-handling': `
    délai de préparation, délais de préparation, temps de préparation,
    préparer votre commande, préparons votre commande,
    préparation de commande, préparation de votre commande,
    préparation des commandes, traitement de la commande,
    traitement de votre commande, traitement des commandes,
    traitement de commande, de traitement avant, commandes sont traitées,
    commande est traitée, commandes sont préparées, commande est préparée,
    traiter une commande, traiter ma commande, traiter les commandes,
    traiter votre commande, traiter la commande, traitons les commandes,
    traitons votre commande, préparer ma commande, préparer une commande,
    préparer les commandes, préparons les commandes,
    préparez-vous (ma|une|les|la|), (emballez|emballer|emballons) (votre|vos|ma|la|les|une) (commande|commandes|colis), emballez-vous`,
  'bank-takes': `
    pour que (votre|la) banque, (votre|la) banque l'affiche,
    banque peut mettre, banque met,
    selon les banques, jours à apparaître,
    votre banque peut, banque peut prendre, délai de votre banque,
    délais bancaires, délai bancaire, délais de votre banque, la banque prend,
    votre banque prend, par votre banque, votre banque traite,
    dépend de votre banque, dépendent de votre banque, dépend de la banque,
    délai d'affichage, délais d'affichage`,
  cutoff: `
    commande passée avant, commandes passées avant, commandez avant,
    commandé avant, toute commande avant, pour toute commande passée avant,
    commande avant, passée avant, passées avant, reçue avant`,
  'freight-cost': `
    frais de port, frais de livraison, frais d'expédition, frais d'envoi,
    coût de livraison, coûts de livraison, frais de transport, livraison à,
    frais de livraisons, frais d'acheminement, payons le transport,
    paie le transport, le transport est`,
  'delivery-window': `
    plage de (une|deux|trois|quatre|{1-6}) (heure|heures), plage horaire,
    créneau, créneaux, créneau de livraison, plage horaire,
    fenêtre de livraison, tranche horaire, créneau horaire`,
  kept: `
    venir retirer, pour retirer, pour récupérer, venir récupérer,
    gardé, gardée, gardés, conservé en, conservé au, conservé pendant,
    disponible pendant, reste disponible, mis en instance, en instance,
    à votre disposition pendant, gardons,
    conservées, gardées`,

  return: `
    politique de remboursement et de retour, politique de retour,
    retour, retours, retourner, retourné, retournée, retournés, retournées,
    retournez, renvoyer, renvoyé, renvoyés, renvoyez, renvoi, rapporter,
    rapportez, politique de retour, nous le retourner, nous retourner,
    réexpédier, restituer, rapporté, rapportée, rapportés, rapportées,
    rapportez-le, renvoyée, renvoyées, retournez-nous, ramener, ramenez,
    ramené, ramenés, ramenée, réexpédiez, reprendre vos, reprenons,
    période de retour, périodes de retour, délai de retour, délais de retour,
    droit de retour, fenêtre de retour, durée de retour,
    possibilité de retour, politique de retours, rapportez-les, rapportez-la,
    renvoyez-le, renvoyez-la, renvoyez-les, retournez-le, retournez-la,
    retournez-les, ramenez-le, se rendre sous, se rendent sous, se retournent,
    se retourne, se rapporte, se rapportent, rendez-le, rendez-la, rendez-les,
    rapporter un, rendre un, rendre une, rendre mon, rendre ma, rendre votre,
    rendre vos, rendre l'article, nous revenir dans, revenir jusqu*,
    reprenons au prix, reprend sans, reprises jusqu*,
    nous le rendez, nous la rendez, rendez-nous, repris, reprenons l'article,
    reprenons vos, renvoyer un article, restituez, redonnez, ramenez-la,
    renvoyez-nous,
    (reprenons|reprend) (les|vos|tout|tous|toute)
    (articles|article|produits|produit|achats|achat|bouteilles|invendus|vêtements|chaussures|marchandise|marchandises)`,
  withdraw: `
    annuler ou retourner, retourner ou annuler, annuler ou renvoyer,
    droit d'annuler, droit de vous rétracter,
    rétractation, rétracter, changer d'avis, changez d'avis,
    droit de rétractation, délai de rétractation, délai de réflexion,
    renoncer, droit de renonciation, changement d'avis, délai de renonciation,
    réfléchir, temps de réflexion, jours pour réfléchir,
    revenir sur votre décision, revenir sur votre achat, changer d’idée,
    changer d'idée, changez d'idée,
    vous décider, pour décider, y réfléchir, changé d'avis, avez changé d'avis,
    vous raviser, raviser, prendre votre décision, dormez dessus, dormir dessus,
    testez-le chez vous, essayez-le chez vous, essayez chez vous, tester chez
    vous, essayer chez vous, voir si`,
  refund: `
    (elle|il|cela|somme|argent|montant) (est|sera|arrive|apparaît) sur votre compte,
    caution … libérée, caution … rendue, caution … restituée,
    empreinte … libérée, empreinte bancaire est libérée,
    sera rendu*, seront rendu*, vous est rendu*, vous sera rendu*,
    vous sont rendu*, vous sont restituées, remboursement, remboursements, remboursé, remboursée, remboursés,
    remboursées, rembourser, rembourse, remboursons, rembourserons,
    rembourserait, remboursable, remboursables, restitution, restitué*,
    crédité, créditée, recrédité*, créditerons, crédit, restituer,
    récupérez la totalité, récupérez votre acompte, récupérez votre argent,
    récupérez l'intégralité, argent vous est rendu, rend votre argent,
    rendons votre argent, rendrons votre argent, de retour sur votre compte,
    recrédité sur votre compte, récupérez vos arrhes, récupérez votre dépôt,
    vous rembourse, on vous rembourse, êtes remboursé*, dernier sou,
    chaque sou, vous rendons, vous rend, (argent|somme|acompte|caution|dépôt|montant|paiement|solde|arrhes|euros|€|mise|totalité|intégralité|différence|prix|trop-perçu|surplus|sommes|fonds|empreinte|garantie) … (est|sont) rendu*, (il|elle|ils|elles) (est|sont|vous est|vous sont) rendu*, (est|sont) (intégralement|aussitôt|entièrement) rendu*,
    rendons l'argent, rend l'argent, rendu intégralement, reversé,
    vous reversons, vous reverse, recréditons, recrédite, restituons, restitue,
    restitués, restituées, rembourserez, récupérez la somme, récupérer la somme,
    récupérez votre mise, récupérez votre paiement, récupérer votre argent,
    somme versée, retrouvez votre argent, réclamer votre argent,
    vous revient sur, vous reviennent sur, on vous rend,
    rendons votre, rendons la somme, somme vous est rendue, vous est reversé,
    vous sont reversés, reversons, caution rendue, caution est rendue, caution
    restituée, dépôt restitué, dépôt rendu, dépôt de garantie est, recrédité,
    recréditée, retrouvez votre mise, remis sur votre compte, remis sur votre
    carte, vous récupérez, caution … libérée, caution … débloquée,
    cautions … libérées, libérons … caution, débloquons … caution,
    dépôt … libéré, dépôt … débloqué, empreinte … libérée,
    empreinte … levée, empreinte … débloquée,
    préautorisation … levée, préautorisation … libérée,
    virement (part|partira|est émis|est lancé|est fait|est effectué|vous
    parvient), votre compte est (crédité|recrédité), compte recrédité,
    recrédite votre compte, argent (vous revient|est sur votre compte|arrive
    sur votre compte), vous revient (sous|dans|en), vous reviennent
    (sous|dans|en),
    (somme|argent|montant) (revenir|réapparaître), (revenir|réapparaître) sur
    votre (compte|relevé|carte),
    récupérez tout`,
  'full-refund': `
    l'intégralité du montant, l'intégralité des sommes,
    la totalité des sommes, la totalité du montant,
    remboursement intégral, intégralement remboursé*,
    intégralement remboursées, remboursement complet, remboursement total,
    remboursé intégralement, remboursons intégralement, totalement remboursé*,
    remboursée en totalité, remboursé à 100 %, 100 % remboursé,
    entièrement remboursé*, remboursé en totalité, remboursés intégralement,
    remboursées intégralement, plein remboursement, jusqu'au dernier sou,
    jusqu'au dernier cent, au complet, la totalité, intégralement restitué*,
    restitué intégralement, vous reviennent intégralement,
    vous revient intégralement, rendu intégralement, l'intégralité du prix,
    l'intégralité de la somme, l'intégralité de votre, jusqu'au dernier centime,
    jusqu'au dernier euro, remboursé en entier, remboursement en totalité,
    on vous rend tout, vous rendons tout, on rembourse tout,
    on vous rembourse tout, remboursons tout, vous remboursons tout,
    remboursé à l'euro près, remboursé sans retenue, la totalité de votre,
    la totalité du prix, la totalité de la somme,
    totalité de votre, intégralité de la somme, entièrement remboursé, tout
    votre argent, la somme entière,
    remboursons toutes les sommes, rembourserons toutes les sommes,
    rembourse toutes les sommes, remboursons l'intégralité des sommes,
    rembourserons l'intégralité des sommes,
    (rendons|remboursons|rembourse|restituons|rembourserons) (à|) 100 %, 100 % (du (prix|montant|dépôt)|de la somme|de l'acompte|) (remboursé*|vous est rendu|vous sont rendus|vous revient|vous reviennent|est remboursé),
    (rendons|remboursons|rembourse|restituons|rembourserons|récupérez) (à|) 100 % (du|de votre|de la|de l') (prix|montant|dépôt|somme|acompte|paiement),
    (remboursera|remboursent|remboursons|rembourserons|rembourse) toutes sommes, remboursera toutes les sommes`,
  'ask-refund': `
    demander un retour, demandez un retour, lancer un retour,
    demandes de remboursement doivent, demande de remboursement doit,
    demandes de remboursement doivent être effectuées,
    demande de remboursement doit être effectuée,
    demande de remboursement est effectuée,
    demandes de remboursement sont effectuées,
    demander un échange ou un remboursement,
    demander un remboursement ou un échange,
    demander l'échange ou le remboursement,
    demander le remboursement ou l'échange,
    remboursements sont disponibles, remboursements sont possibles,
    remboursement est possible, remboursement est disponible,
    demander un remboursement, demander le remboursement,
    demander votre remboursement, demander à être remboursé,
    demandez un remboursement, demandez le remboursement,
    demandez votre remboursement, demande de remboursement,
    exiger un remboursement, obtenir un remboursement,
    obtenir le remboursement, obtenir votre remboursement,
    période de remboursement, délai de remboursement,
    jours pour être remboursé, droit à un remboursement,
    droit à un remboursement complet, admissible à un remboursement,
    admissibles à un remboursement, éligible à un remboursement,
    éligibles à un remboursement, être remboursé si,
    nous offrons un remboursement, remboursement possible,
    remboursement est possible`,
  exchange: `
    échange, échanges, échanger, échangé, échangée, échangés, échangez,
    échangeons, remplacement, remplacé, remplacée, remplacés, remplacer,
    remplaçons, remplacerons, remplace, autre taille, autre coloris,
    substitution, renvoi, changement d'article, changer d'article,
    changement de taille, changer de taille, autre modèle, nouvel envoi,
    procédons à un renvoi, renvoyons gratuitement, un article neuf,
    un nouvel article, un produit neuf, nouveau produit, un exemplaire neuf,
    nouvel exemplaire, échangeable, échangeables, renvoyons le produit,
    renvoyons un produit, renvoyons un article, renvoyons votre commande,
    renvoyons l'article, renvoyons la pièce, renvoyons le colis, téléphone neuf, appareil neuf, échangez-le,
    échangez-la, échangez-les, envoyons un neuf, envoyons une neuve,
    envoyons un autre, en envoyons un neuf, en envoyons un autre,
    envoie un neuf, recevez un neuf, changé contre, on la change, on le change,
    on les change, nous le changeons, nous la changeons, nous les changeons,
    vous le changeons, vous la changeons, remplacé à l'identique, un autre vous,
    une autre vous, une neuve, un neuf, des neufs, retirage, réimprimons,
    réimprime, réimprimé, on réimprime, renvoyons un, renvoyons une, renvoie un,
    renvoie une, envoie un autre, envoie une autre, en renvoyons un,
    en renvoyons une, en renvoie un, en renvoie une, repartez avec la bonne,
    repartez avec le bon, repartez avec une autre, repartez avec un autre,
    prenez-en un autre, s'échange, s'échangent, changer de modèle,
    changer de pointure, changement de pointure, taille au-dessus,
    taille au-dessous, taille supérieure, taille inférieure, autre pointure,
    autre couleur, réexpédions, réexpédié, remplacer par, échangeons contre,
    un autre exemplaire, un second exemplaire, remplacerait, remplaçables,
    vous fournit un autre, nous vous en renvoyons, troquer, troquez,
    échange de taille, une autre taille, une autre couleur, un autre modèle, un
    modèle équivalent, réimpression, changer de professeur, changez de
    professeur, changer de coach,
    (changeons|change|changez) (la couleur|la taille|le modèle|de couleur|de taille|de modèle|de parfum), (changez|changer) de (formule|box|coffret|produit) (quand|à tout|sans frais|gratuitement), on vous (le|la|les) envoie`,
  exchangeable: `
    (peut|peuvent|pourra|pourront) être
    (échangé|échangés|échangée|échangées) (sans frais|gratuitement|)
    contre (un|une|n'importe|tout|toute|d'autres|des),
    (échangeable|échangeables) (sans frais|gratuitement|) contre
    (un|une|n'importe|tout|toute|d'autres), (s'échange|s'échangent)
    (sans frais|gratuitement|librement|) contre
    (un|une|n'importe|tout|toute|d'autres), (vous|) pouvez
    (l'|les|le|la|) (échanger|troquer) … contre
    (un|une|n'importe|tout|toute)`,
  'non-refundable': `
    pas rendu, pas rendue, pas rendus, pas rendues, pas restitué*,
    sans remboursement, ne donnera droit à aucun remboursement,
    ne pouvons malheureusement pas vous offrir, ne pouvons pas vous offrir,
    ne pourrons pas vous offrir, ne pouvons malheureusement pas vous rembourser,
    ne pouvons malheureusement plus,
    non remboursable, non remboursables, pas remboursable*, pas remboursé*,
    aucun remboursement, non remboursé*, ni repris ni échangé*, ni repris,
    ni échangé*, pas repris, aucun retour, vente finale, ventes finales,
    ne sont pas remboursables, ne sera remboursé, ne pourra être remboursé*,
    non échangeable*, ne peut être remboursé*, ne sont ni,
    ni échange ni remboursement, aucun échange ni remboursement, conservé par,
    ne (remboursons|remboursera|rembourserons|rembourse) (pas|aucun|pour aucun),
    ne pourrons effectuer aucun remboursement`,
  'return-label': `
    étiquette prépayée, étiquette de retour, bon de retour, étiquette retour,
    étiquettes de retour, bordereau de retour, étiquette de retour prépayée,
    bon de retour prépayé, retour prépayé, étiquettes prépayées,
    étiquette retour prépayée, bordereau prépayé, bordereau de retour prépayé,
    bordereau retour, étiquette de retour gratuite, notre étiquette,
    étiquette fournie, étiquette incluse, étiquette jointe, étiquette prête,
    enveloppe prépayée, sac prépayé,
    enveloppe t, libre réponse, port payé, enveloppe préaffranchie,
    étiquette préaffranchie`,
  'prepaid-label': `
    étiquette prépayée, étiquettes prépayées, étiquette de retour prépayée,
    étiquettes de retour prépayées, étiquette retour prépayée,
    étiquette d'envoi prépayée, bon de retour prépayé, bordereau prépayé,
    bordereau de retour prépayé, étiquette de retour gratuite,
    étiquette affranchie, enveloppe préaffranchie, enveloppe prépayée`,
  'since-telling': `
    à adresser (dans|sous|avant), à formuler dans, à présenter dans,
    de sa décision, de votre décision, de leur décision, suivant sa décision, suivant votre décision, suivant la communication, après nous avoir (communiqué|informé|informés|prévenu|prévenus|notifié), après avoir (communiqué|informé|notifié|prévenu|fait part), après (votre|sa|la) (demande|rétractation|notification), (communication|notification|envoi) de (sa|votre|la) (décision|rétractation|demande), suivant (votre|sa) (demande|rétractation|annulation), suivant la (demande|rétractation), de la demande de retour, de votre demande de retour, de l'accord de retour, suivant l'accord de retour, réception du numéro de retour,
    de sa décision,
  `,
  'return-received': `
    traitement des retours, traitement de votre retour,
    traitement du retour, retours sont traités, retour est traité,
    retour sera traité, traiter votre retour,
    réception de votre retour, réception du retour, réception de vos retours,
    réception du colis retourné, réception de l'article retourné,
    réception des articles retournés, réception du produit retourné,
    réception de votre colis retourné, retour est reçu, retour reçu,
    retour réceptionné, réception et vérification, réception et contrôle,
    reçu votre retour, reçu le retour, réception de la marchandise,
    réception des produits retournés, récupération du bien,
    retour aura été reçu, nous recevons le colis, recevons votre colis,
    recevons votre retour,
    après avoir reçu le colis, après avoir reçu l'article,
    une fois le colis reçu, une fois l'article reçu,
    dès que nous avons reçu le colis, dès que nous avons reçu l'article,
    une fois le retour reçu`,
  'return-shipping': `
    frais de retour, frais de renvoi, coût du retour, coûts de retour,
    coût de retour, frais de réexpédition, frais de retours, port retour,
    frais du retour, frais d'envoi du retour, frais d'expédition du retour,
    frais d'expédition de retour, frais de port du retour,
    frais de port de retour, frais de poste du retour, transport du retour,
    frais de livraison de retour, expédition de retour,
    l'affranchissement du retour, affranchissement de retour,
    frais de retour postal, enlèvement du retour, l'enlèvement du retour,
    collecte du retour, ramassage du retour, prix du renvoi, le renvoi,
    qui paie le retour, payer le retour, port du retour,
    trajet retour, retour à nos frais, le retour est, frais de reprise, frais de
    remise en stock, dans les deux sens, aller et retour`,
  'store-credit': `
    avoir, bon d'achat, crédit-cadeau, crédit cadeau, note de crédit,
    chèque-cadeau, chèque cadeau, crédit en magasin, avoir commercial,
    carte-cadeau,
    (est|sont|sera) crédité* sur votre compte`,
  satisfaction: `
    satisfait, satisfaite, satisfaits, satisfaction, insatisfait,
    insatisfaite, content, déçu, convient pas, conviennent pas, plaît pas,
    plait pas`,
  'money-back': `
    satisfait ou remboursé, satisfaits ou remboursés,
    satisfaite ou remboursée, satisfaction garantie, garantie satisfaction,
    garantie de satisfaction, satisfaction 100 % garantie,
    garantie de remboursement, garantie remboursement,
    garantie satisfait ou remboursé, satisfaction ou remboursement,
    argent remis, remboursement garanti,
    garantie satisfaction ou argent remis, vous remboursons pendant,
    remboursés pendant, remboursé pendant, remboursons pendant,
    argent remis si, ou on vous rembourse, sinon on vous rembourse,
    sinon nous vous remboursons, ou argent remis, remboursons le double,
    vous remboursons le double, sinon argent remis,
    satisfaction à 100 % ou remboursement, satisfait* ou remboursement,
    satisfaction totale ou remboursement,
    satisfaction garantie ou remboursement, ou nous remboursons,
    ou nous vous remboursons, ou on rembourse, ou nous vous remboursons vos,
    ou remboursé, ou remboursée, sinon remboursé, sinon remboursée,
    remboursé si, remboursée si, satisfait ou relogé, content ou remboursé,
    contents ou remboursés, ravi ou remboursé, conquis ou remboursé,
    comblé ou remboursé, convaincu ou remboursé, résultat ou remboursé,
    réussite ou remboursé, réussi ou remboursé, guéri ou remboursé,
    ou remboursement intégral, ou remboursement complet, sinon remboursement,
    ou c'est remboursé, sinon c'est remboursé, ou c'est gratuit,
    sinon ou vous ne payez rien, sinon vous ne payez rien,
    ou vous ne payez pas, sinon vous ne payez pas, sinon je vous rembourse,
    je vous rembourse, on vous rembourse sans, remboursé sans discuter,
    remboursé sans discussion, remboursons sans discuter,
    remboursons sans discussion, rembourse sans discuter,
    remboursé sans condition, remboursement sans condition, pas réparé pas payé,
    pas de résultat pas de facture, pas de réparation pas de facture,
    pas de succès pas d'honoraires,
    argent rendu, rendons l'argent, rendons votre argent, on vous rend l'argent, argent vous est rendu,
    (rendons|rend|remboursons|rembourse) ce que vous avez (payé|versé|réglé|dépensé)`,
  'or-free': `
    ou c'est gratuit, ou c'est offert, ou c'est pour nous, ou nous vous
    remboursons, ou on vous rembourse, ou … est remboursé, ou … est offert, ou …
    est offerte, ou … vous est offert, ou … vous est offerte, ou … est gratuit,
    ou … est gratuite, ou vous ne payez rien, ou vous ne payez pas, ou nous
    payons, ou on paie, ou … à nos frais, ou … n'est pas facturé, ou … n'est pas
    due, ou … n'est pas dû, ou … est crédité, sinon c'est gratuit, sinon c'est
    offert, sinon … est offert, sinon … est offerte, sinon … gratuit, sinon …
    gratuite, sinon … remboursé, sinon vous ne payez rien, sinon vous ne payez
    pas, sinon nous payons, sinon on vous rembourse, sinon nous vous
    remboursons, sinon … à nos frais, ou votre argent, ou l'argent`,
  'satisfied-or-refunded': `
    remboursé ou (reporté|remplacé|déplacé), (reporté|déplacé) ou remboursé, remboursée ou reportée, reportée ou remboursée,
    ne va pas, ça ne va pas,
    pas satisfait*, pas entièrement satisfait*, pas pleinement satisfait*,
    n'êtes pas … satisfait*, insatisfait*, ne vous convient pas,
    ne convient pas, ne vous plaît pas, pas content*, déçu*,
    quelque raison que ce soit, sans justification, pas conquis*,
    pas convaincu*, pas ravi*, pas comblé*, n'aimez pas, ne conviennent pas,
    pas pour vous, pas enchanté*, ne vous conviennent pas,
    ne vous plaisent pas, ne vous satisfait pas, pas à votre goût,
    ne fonctionne pas, ne marche pas, ne l'aimez pas, ne l'adorez pas,
    n'adorez pas, n'êtes pas content*, n'êtes pas heureu*, pas heureu*,
    n'êtes pas emballé*, pas emballé*, ne répond pas à vos attentes,
    pas à la hauteur, ne donne pas satisfaction, aucun résultat, ne vous va pas,
    ne vous vont pas, ne vous plait pas, vous plaît pas, vous plait pas,
    vous convient pas, ne correspond pas à vos attentes,
    pas conforme à vos attentes, sans donner de raison,
    sans avoir à vous justifier, sans discuter, sans discussion, sans chichi,
    sans chichis, sans justificatif, vous regrettez, il vous déçoit,
    elle vous déçoit, ne vous emballe pas, ne vous séduit pas,
    ne vous a pas plu, vous a déçu*, pas le résultat,
    rien à voir avec l'annonce`,
  'credit-back': `
    un avoir, avoir de, pénalités versées, indemnités versées,
    avoir commercial, créditons votre, créditer le, crédit de service,
    créditer, créditons, compensation, compensé, dédommag*, indemnis*,
    à créditer, crédits de service, remboursement si nous, remboursés si nous,
    remboursé si nous, nous créditons, vous est crédité, vous sont crédités,
    par heure d’interruption`,
  compensates: `
    sur votre (prochaine|) facture, sur votre facture suivante, sur la facture suivante,
    vous sont versé*, vous est versé*, vous sont crédité*, vous est crédité*,
    vous sont recrédité*, vous est recrédité*, vous est rendu*, vous sont
    rendu*, est recrédité, sont recrédité*, est crédité, sont crédité*,
    crédité, créditée, crédités, recrédité, mois crédité, de moins par jour,
    de moins par semaine, de moins par heure, de moins sur, déduit, déduits,
    déduite, en avoir, en bon d'achat, d'avoir, de remise, de réduction, de
    ristourne, vous fait gagner, vous font gagner, je vous retire, nous vous
    retirons, nous retirons, on retire, je retire, est retiré, sont retiré*,
    remboursé, remboursée, remboursés, vous rembourse, remboursons, rembourse,
    indemnisé, indemnisons, indemnité, dédommagement, dédommageons,
    compensation, compensé, est prolongé, prolongé, prolongée, offert,
    offerte, pour nous, tombe, baisse`,
  'makes-good': `
    vous donne droit à, donne droit à {1-999} €,
    nous vous (créditons|versons|déduisons), ouvre droit à un avoir, donne droit à un avoir, vous donne droit à {1-999} €,
    vous ne payez pas, vous ne payez rien, ne payez rien, n'est pas facturé, est
    offert, est offerte, vous est offert, vous est offerte, est gratuit, est
    gratuite, est remboursé, est remboursée, remboursons, vous remboursons, on
    rembourse, on vous rembourse, vous est rendu, vous est rendue, vous rendons,
    créditons, est crédité, est créditée, déduisons, est déduit, est déduite,
    déduit de, vous indemnisons, dédommageons, à nos frais, ne vous coûte rien,
    ne coûte rien, moitié prix, vous versons, on vous verse, ne nous devez rien,
    ne devez rien, bon d'achat,
    vous (recevez|touchez) {1-999} €, nous (payons|réglons|prenons en charge) (la pénalité|les pénalités|l'amende|les intérêts|la différence),
    (payons|prenons en charge|réglons) (toute|les|la) (pénalité|pénalités|amende), (vous est|vous sont) (versé*|payé*) automatiquement`,
  'does-over': `
    on refait, on le refait, on la refait, on les refait, nous refaisons, nous
    le refaisons, nous la refaisons, je refais, je le refais, je la refais,
    est refait, est refaite, sont refaits, sont refaites, sera refait, refait,
    refaite, refaits, refaites, refaisons, on recommence, nous recommençons,
    je recommence, est recommencé, on reprend, nous reprenons, je reprends, je
    la reprends, je le reprends, nous la reprenons, nous le reprenons, on la
    reprend, on le reprend, est repris, est reprise, sont repris, sont
    reprises, on repasse, nous repassons, je repasse, repasse, repassons,
    repasserons, on revient, nous revenons, je reviens, reviendrons, revient
    le, revient la, revient corriger, revient régler, revient sans, on répare,
    nous réparons, je répare, le répare, la répare, les répare, le réparons,
    la réparons, réparons, est réparé, sont réparé*, on retouche, nous
    retouchons, je retouche, retouché, retouche, retouches, on corrige, nous
    corrigeons, je corrige, est corrigé, sont corrigé*, corrigé, rectifions,
    rectifié, on rectifie, repeignons, on repeint, je repeins, reposons, on
    repose, est reposé, recousons, on recoud, je recouds, recollons, on
    recolle, je recolle, ressoudons, on ressoude, revernissons, replantons, on
    replante, replanté, ressemons, on ressème, retraitons, on retraite,
    retraité, renettoyons, on renettoie, relavons, on relave, relavé,
    repolissons, on repolit, réaccordons, on réaccorde, réglons à nouveau, on
    règle à nouveau, réajustons, on réajuste, rajustons, on rajuste,
    recalibrons, étalonnons à nouveau, recoupons, on recoupe, remontons, on
    remonte, redressons, on redresse, regarnissons, redorons, on redore,
    reteignons, on reteint, remettons en état, on remet en état, est remis en
    état, remis à neuf, remettons à neuf, remettons d'aplomb, remet d'aplomb,
    nouveau passage, second passage, deuxième passage, nouvelle intervention,
    nouvelle visite, nouveau nettoyage, nouveau lavage, nouveau réglage,
    nouvelle pose, repart en traitement, repart à l'atelier, on en pose une
    autre, en posons une autre, en posons un autre, on en remet, en remettons,
    on s'en charge, on s'en occupe, on arrange ça, on règle ça, on relance,
    nous relançons, relançons, relance la machine, repassage gratuit, réglages
    gratuits, on la change, on le change, nous la changeons, nous le
    changeons, on change, nous changeons, on remplace, nous remplaçons, est
    remplacé, sont remplacé*, remplacé, est changé, sont changé*,
    recousu*, refait*, reposé*, recollé*, repeint*, resserré*, rescellé*, replâtré*, recarrelé*, revissé*, resoudé*, réimprimé*, remis en place, remise en place, (nous|on|je) (vous|) (le|la|les|l'|) (recousons|recoud|recouds|refaisons|refait|refais|repeignons|repeint|recollons|recolle|reposons|repose|rescellons|resserrons|revissons|relançons|reprenons|reprend|reprends|recuisinons|retaillons|retaille), (revient|reviennent|reviendra|reviendrons|revenons|repasse|repassent|repassons) (nettoyer|faire|finir|corriger|réparer|régler|refaire|reprendre|traiter|gratuitement|sans), (la|une) (seconde|deuxième|nouvelle) (visite|intervention|venue) (ne vous coûte|est gratuite|est offerte|est à nos frais|est sans frais), nous aussi gratuitement, nous aussi, (le|la) (second|deuxième|nouveau|nouvelle) (passage|intervention|visite)`,
  'another-one': `
    (vous|) en (refais|refait|refaisons) (un|une),
    contre un, contre une, contre le bon, contre la bonne, on le remplace, on
    la remplace, on les remplace, nous le remplaçons, nous la remplaçons, nous
    les remplaçons, je le remplace, je la remplace, on remplace, nous
    remplaçons, je remplace, est remplacé, sont remplacé*, sera remplacé,
    remplacé, remplaçons, on échange, on l'échange, on les échange, nous
    échangeons, nous l'échangeons, échange immédiat, échange standard, échange
    sur place, est échangé, sont échangé*, échangé, on renvoie, nous
    renvoyons, je renvoie, on vous renvoie, nous vous renvoyons, en renvoie,
    en renvoyons, est renvoyé, sont renvoyé*, réexpédié, réexpédions,
    réexpédie, réimprimé, réimprime, réimprimons, retirage, nouveau tirage,
    repart, repartent, vous rejoint, est changé, sont changé*, on le change,
    on la change, on les change, nous le changeons, nous la changeons, nous
    les changeons, on vous le change, on vous la change, on en remet un, on en
    remet une, en remettons un, en remettons une, en remettons, on en remet,
    on vous en remet, en redonne, en redonnons, deux vous sont, un neuf vous,
    neuve vous est, neuf vous est, remplacement d'office, remplacement
    immédiat, remplacement offert, remplacement gratuit, remplacement à nos
    frais, remplacement à l'identique, un second vous, un second part, un
    deuxième part, une deuxième part, un deuxième vous, une deuxième vous, une
    seconde vous, nouveau … part, nouveau … repart, nouvelle … part, nouvelle
    … repart, nouveau … vous, nouvelle … vous, nouveau … à nos frais, nouveau
    … offert, nouvelle … offert*, nouveau … port payé, neuf vous, neuve vous,
    neuf posé, neuve posée, neuf fourni, neuve fournie, neuf part, neuf
    repart, neuf de gamme, neuf équivalent, en recevez un, en recevez une, en
    donnons un, en donnons une, on vous en donne un, on vous en donne une, le
    bon repart, la bonne repart, on vous donne la bonne, on vous donne le bon,
    tout neuf repart, toute neuve repart, retrouve sa place, autre vous
    attend, autre vous parvient, neuf vous attend, en pose une autre, en pose
    un autre, en posons une autre, en posons un autre, en remet dans, remet
    un, remettons un,
    on … un autre, on … une autre, on … d'autres, nous … un autre, nous … une
    autre, je … un autre, je … une autre, on … un neuf, on … une neuve, nous …
    un neuf, nous … une neuve, vous … un neuf, vous … une neuve, on … la
    bonne, on … le bon, nous … la bonne, nous … le bon, prenez la bonne,
    prenez le bon, repartez avec la bonne, repartez avec le bon, repartez avec
    un autre, repartez avec une autre, un autre vous, une autre vous, un autre
    part, une autre part, un autre prend, par un autre, par une autre, par un
    neuf, par une neuve, par un modèle, par une équivalente, un autre est, une
    autre est, un second … vous est, une seconde … vous est, un autre arrive,
    une autre arrive,
    (prenez|prends|choisissez|emportez|recevez|obtenez) (-en|) (un|une) autre,
    prenez-en un autre, prenez-en une autre, choisissez-en (un|une) autre,
    passez en (prendre|chercher) (un|une) autre, repartez avec (un|une) autre,
    (est|sont) repris contre, repris contre (un|une|le|la), échangé contre,
    contre (la|le) (bonne|bon), trouve (un|une) autre, trouvons (un|une)
    autre, en trouve (un|une) autre, confie (un|une) autre, reloge, relogeons,
    on vous reloge, nous vous relogeons, vous est confié*,
    (en|) (taillons|taille|faisons|fait|fabriquons|imprimons|cousons|cuisons|proposons|propose|trouvons|offrons|offre|fournissons|préparons|expédions|reposons|posons) (un|une) (autre|nouveau|nouvelle|neuf|neuve|second|seconde), (une|un) (neuve|neuf|autre|nouvelle|nouveau) (vous sera|sera|vous est|est) (expédié*|envoyé*|livré*|posé*|remis|offert*), (le bon|la bonne|le bon article|la bonne taille) (vous est|vous sera|repart|part|est), envoyons (le bon|la bonne), (le|la|les) (changeons|change|remplaçons|remplace) (et|gratuitement|sans frais|à nos frais|aussitôt),
    (expédions|envoyons|renvoyons|livrons|expédie|envoie) (la|le) (taille|pointure|bon|bonne|modèle|nouvelle|nouveau)`,
  'none-owed': `
    aucun, aucune, néant, rien, sans frais, aucun frais, pas de frais, gratuit,
    gratuite, 0`,
  'when-ready': `
    (quand|lorsque|dès que|aussitôt que)
    (votre commande|la commande|votre colis|elle|il|tout|votre article) (est|sera)
    (prête|prêt|disponible)`,
  elapsed: `
    se sont écoulés, se sont écoulées, s'est écoulé, sont écoulés, est écoulé,
    ont passé, sont passés, sont passées`,
  'so-that-we': `
    afin que nous puissions, pour que nous puissions, afin de nous permettre,
    pour nous permettre, pour nous aider`,
  'paid-when-late': `
    garantie ponctualité, garantie de ponctualité, indemnité de retard,
    indemnités de retard, compensation en cas de retard, indemnisation en cas de
    retard`,
  'handed-back': `
    rendu, rendue, rendus, rendues, restitu*, remboursé, remboursée,
    remboursés, remboursées, reversé*, recrédité*, libéré*,
    vous revient, vous reviennent`,
  'gives-back': `
    vous est rendu*, vous sont rendu*, vous sera rendu*, vous seront rendu*,
    vous est restitué*, vous sont restitué*, vous sera restitué*, vous est
    recrédité*, vous sont recrédité*, vous est crédité*, vous sont crédité*,
    vous est remboursé*, vous sont remboursé*, vous sera remboursé*, vous
    seront remboursé*, vous est reversé*, vous sont reversé*, vous est versé*,
    vous sont versé*, vous revient en totalité, est rendu, est restitué, sont
    restitué*, est recrédité, sont recrédité*, est remboursé, sont remboursé*,
    sera remboursé, êtes remboursé, serez remboursé, ou remboursé, ou
    remboursée, recrédité sur, on vous rend, on te rend, je vous rends, je
    rends, nous vous rendons, nous rendons, rendons l'argent, on rend
    l'argent, rends l'argent, je vous le rends, on vous rembourse, on te
    rembourse, je vous rembourse, je rembourse, nous vous remboursons, nous
    remboursons, on rembourse, vous rembourse, vous rembourserons, vous
    remboursons, remboursement intégral, remboursement total, remboursement
    complet, remboursement immédiat, remboursement sans discussion,
    remboursement du prix, vous récupérez votre argent, vous récupérez votre
    mise, vous récupérez votre règlement, vous récupérez votre paiement, vous
    récupérez votre dû, vous récupérez la somme, vous récupérez tout, vous
    récupérez vos, vous récupérez votre, vous reprenez votre argent, vous
    retrouvez votre argent, récupérez votre argent, reprenez votre argent,
    c'est nous qui vous payons, c'est nous qui payons, on vous le paie, on
    vous la paie, nous vous le payons, on vous le paye, pas payé, pas débité,
    pas facturé, pas encaissé, facture nulle, facture annulée, ni facture, pas
    de facture, zéro facture, facture déchirée, on déchire la facture, vous ne
    payez rien, vous ne payez pas, vous ne nous devez rien, vous ne devez
    rien, rien à payer, rien à régler, rien à débourser, n'est pas facturé,
    n'est pas débité, n'est pas compté, ne sera pas facturé, ne vous est pas
    facturé, non facturé, contremarque, bon d'achat, avoir équivalent,
    d'avoir, recrédite, recréditons, on vous recrédite, nous vous recréditons,
    indemnisons, vous indemnise, vous indemnisons, dédommageons, vous
    dédommage, vous dédommageons, on vous dédommage, êtes indemnisé, êtes
    dédommagé, on vous indemnise, le double du prix, deux fois le prix, le
    prix vous est, le suivant est pour nous, la suivante est pour nous, le
    prochain est pour nous, la prochaine est pour nous, le suivant est offert,
    la suivante est offerte, le prochain est offert, la prochaine est offerte,
    le prochain est gratuit, la prochaine est gratuite, sautent, annulons la
    facture, annulons vos frais, effaçons la facture, baissons nos honoraires,
    de moins sur la facture, déduit de votre facture, déduits de votre
    facture, déduit de la facture, déduits de la facture, retiré de la
    facture, vous revient en, vous revient sous, vous reviennent sous, vous
    reviennent en, forfait vous revient, la totalité vous revient,
    l'intégralité vous revient, somme vous revient, argent vous revient, on te
    recrédite, sont à nous de payer, rendons vos sous, rend vos sous, rend les
    sous, rembourse l'entrée, rembourse le prix, prix rendu, somme rendue,
    argent rendu, mise rendue, vous ne (réglez|versez|déboursez|dépensez)
    (rien|pas un sou|pas un centime),
    (rendons|rend|rends|remboursons|rembourse|reversons|restituons|restitue|recréditons)
    (la somme|le montant|le prix|l'argent|votre argent|tout|la nuit|le
    billet|votre entrée|les frais|votre inscription|la séance|le cours|la
    place|votre place|la totalité), (sont|est) reversé*, n'apparaît pas sur
    (l'addition|la note|la facture), ne figure pas sur (l'addition|la note|la
    facture), disparaît de (l'addition|la note|la facture), on l'efface, on
    l'enlève de (l'addition|la note|la facture), suivante est
    (gratuite|offerte|pour nous), suivant est (gratuit|offert|pour nous),
    prochain … est (gratuit|offert|pour nous), prochaine … est
    (gratuite|offerte|pour nous), (est|sera) recrédité*, séance recréditée, on
    vous crédite, nous vous créditons, vous retrouvez votre
    (mise|argent|dépôt|acompte),
    (nous|on|je) vous (le|la|les|en|l') (remboursons|rembourse|rendons|rend|rends|recréditons|restituons|créditons), vous ne (le|la|les) (payez|paierez|réglez) pas, (est|sont|sera|seront) (rendu*|restitué*|remboursé*|recrédité*) (au|aux|à), (on|nous) (efface|effaçons|annule|annulons|oublie|oublions|déchirons) (la|votre) (facture|note|addition), rien (n'est|ne sera|ne vous est) (facturé|dû|demandé|réclamé), (est|sont) déduit* de (la|votre|vos),
    (honoraires|frais|facture|commission|note) (est|sont) (effacé*|abandonné*|nulle|nuls)`,
  'own-money': `
    argent, somme, sommes, montant, prix payé, prix du, prix de, prix d'achat,
    mise, règlement, paiement, sous, entrée, billet, place, totalité,
    intégralité, moitié, cotisation, frais, honoraires, facture, centime,
    dernier centime, euro, euros, achat, commande, séance, cours, nuit,
    nuitée, repas, course, trajet, carte, compte, tout,
    votre dû`,
  'back-verb': `
    rend, rends, rendons, rendrons, rendu*, restitu*, rembours*, reverse,
    reversé, reversons, recrédit*, revient, reviennent, reviendra, récupérez,
    récupère, reprenez, retrouvez, retombe dans, ristourne, redonnons,
    redonne, retournons, retourne, versons, verse, versé, créditons, crédite,
    crédité, regagnez`,
  mishap: `
    raté, loupé, perdu, volé, égaré, oublié, refusé, fendu, fendue, fêlé,
    rayé, tordu, tordue, décousu, décousue, mal cousu, mal recousu, mal posé,
    mal réglé, mal imprimé, mal coupé, mal monté, mal nettoyé, mal taillé, mal
    orthographié, mal emballé, mal fixé, mal soudé, mal rempli, mal servi, mal
    peint, mal ajusté, trop cuit, trop juste, trop petit, trop grand,
    incomplet, incomplète, retardé, coincé, crevé, grippé, fané, flétri,
    moisi, périmé, avarié, bouchonné, éventé, terni, délavé, gondolé, rétréci,
    défraîchi, irréparable, irrécupérable, illisible, injouable, infructueux,
    infructueuse, erroné, abîmé, inondé, cambriolé, accidenté, arrivé tiède,
    arrivé froid, arrivé ouvert, arrivé en retard, jamais arrivé, jamais reçu,
    jamais venu, pas arrivé, pas reçu, pas venu, rien reçu, pas ouvert, pas
    vendu, pas réparé, pas livré, pas résolu, non résolu, non livré, non
    respecté, non reçu, non atteint, pas atteint, non trouvé, pas trouvé, non
    réparable, pas réparable, manqué par notre faute, une couture saute, un
    bouton saute, bâille, baille, cloque, cloquent, craquelle, craquellent,
    craque, craquent, déteint, déteignent, rétrécit, ternit, ternissent,
    jaunit, jaunissent, noircit, prend l'eau, prennent l'eau, prend du jeu,
    pique du nez, piquent du nez, plante, se détache, se détachent, se défait,
    se défont, se découd, se décousent, se fend, se fendent, se tord, se
    voile, se raye, se casse, se casse pas, se grippe, se coince, se bloque,
    se dérègle, se détend, se vide, se tache, boude, pourrit, ne lève pas, ne
    lèvent pas, ne pousse pas, ne poussent pas, ne reprend pas, ne reprennent
    pas, ne repart pas, ne tient pas, ne tiennent pas, ne ferme plus, ne ferme
    pas, n'ouvre plus, ne chauffe plus, ne chauffe pas, ne charge plus, ne
    s'allume plus, ne s'allume pas, ne coupe plus, ne tourne plus, ne démarre
    pas, ne passe pas, ne prend pas, ne tombe pas bien, n'a pas accroché,
    n'accroche pas, n'accrochez pas, n'accroches pas, ne suffit pas, ne
    suffisent pas, ne répond plus, moins que promis, moins que prévu, moins
    qu'annoncé, il en manque, un manque, manque à l'appel, manquent à l'appel,
    une casse, une crevaison, une tache, une rayure, une fuite, un accroc, un
    raté, un loupé, un pépin, un défaut, un dégât, une coupure, un
    dérangement, un bug, un bogue, une réaction, une allergie, une
    contrefaçon, une malfaçon, une bavure, une anomalie, un imprévu, une
    avarie, une imperfection, en dérangement, en cas de casse, en cas d'échec,
    en cas de perte, en cas d'erreur, en cas de bris, en cas de panne, en cas
    de défaut, en cas d'avarie, en cas de problème, en cas de souci, échec à,
    recalé, aucun résultat, pas de résultat, sans résultat, sans succès, pas
    de neige, faute de neige, il pleut, s'il pleut, pas de soleil, pas
    emballé, pas fan, pas séduit, ne vous plaît plus, ne te plaît pas, te
    déplaît, vous déplaît, déplaît, déplaisent, n'est pas à votre goût, n'est
    pas à ton goût, pas de votre goût, ne vous y faites pas, ne vous faites
    pas à, ne s'y fait pas, ne passe pas avec, le courant ne passe pas,
    échoue, échouent, échouez, rate, ratons, se trompe, nous trompons, se
    perd, s'est perdu, a échappé, disparaît, a disparu, disparu, décevant,
    décevante, décevants, décevantes,
    hors délai, hors délais, hors des délais, en cas d'abandon, en cas
    d'oubli, est bloqué, reste bloqué, une erreur de notre, une erreur dans,
    une erreur sur, une faute de notre, un problème de, un problème avec, un
    souci de, un souci avec, un oubli de notre, contesté, contestée, mauvaise
    taille, mauvais coloris, mauvaise pièce, mauvaise couleur, mauvais format,
    trompé de taille, trompé de modèle, vous vous êtes trompé, trop grande,
    trop petite, trop serré, trop longue, trop courte, trop large, abandonné,
    insatisfaisant, non satisfaisant, non satisfaisante, non concluant,
    mauvais, mauvaise, malade, bruyant, bruyante, sale, froid dans l'assiette,
    mécontent, mécontente, mécontents, lassé, inadapté, trop tard, trompé,
    vous êtes trompé, s'arrête, ne vous ressemble pas, ne vous ressemblent
    pas, n'agit pas, n'agissent pas, n'est pas prêt, n'est pas prête, ne sont
    pas prêts, n'est pas là, n'est pas disponible, n'arrive pas, n'arrivent
    pas, ne vient pas, ne viennent pas, ne part pas, ne mord pas, ne colle
    pas, ne sèche pas, ne brille plus, ne répond pas, ne s'ouvre pas, ne
    s'ouvre plus, ne se ferme plus, ne va pas à, ne rentre pas, n'entre pas,
    ne suit pas, ne tourne pas rond, renvoyé en cuisine, quelque chose cloche,
    ça coince, échec, échoué, rechute, récidive, réapparaissent, réapparaît,
    revient dans les, reviennent dans les,
    (le|la|un|une|votre) (candidat|candidate|personne|salarié|collaborateur|nounou|recrue) (quitte|part|démissionne|s'en va|ne convient pas),
    (trompons|trompe|trompés) (de|dans), (présente|présentent|présenterait) (un|une|des|le moindre) (défaut|défauts|souci|problème|anomalie|malfaçon|erreur), (n'est|ne sont|n'était) pas (chaud|chaude|chauds|frais|fraîche|propre|propres|net|nette|droit|prêt|prête|bon|bonne|à la bonne taille|au rendez-vous), ne (tourne|ouvre|sonne|brille|colle|tient|sèche|chauffe|refroidit|pousse|lève|convient) (pas|plus), (se|s) (décolle|décollent|écaille|écaillent|effrite|fissure|fissurent|soulève|descelle|desserre|ébrèche), qui (lâche|lâchent|cède|cèdent|casse|cassent|saute|sautent|fuit|fuient|ressort|ressortent), (clou|vis|joint|couture|soudure|ourlet|bouton|fermeture) (qui|) (lâche|cède|ressort|saute|se défait), (colis|paquet|envoi|courrier) perdu,
    (arrive|arrivent|parvient|parviennent|arrivait) (écrasé|ébréché|cassé|abîmé|fané|froid|fondu|tordu|déchiré|mort|fendu|brisé|renversé|incomplet|incomplète|en morceaux|en miettes|trop tard|en mauvais état),
    ne (fleurit|fleurissent|éclot|germe|germent|cicatrise|prend|prennent|fructifie) (pas|plus), (monture|chaussure|chaussures|chaussons|lunettes|couture) (vous|) (serre|serrent|blesse|blessent|frotte|glisse)`,

  cancel: `
    comment partir, puis-je partir,
    clôture de votre compte, fermeture de votre compte,
    annulation, annulations, annuler, annulé, annulée, annulés, annulées,
    annulez, annulable, annule, annulons, annulent, annulerait, annulera,
    résilier, résiliation, résiliable, résiliables, résiliez, résilié,
    désabonner, désabonnement, désinscription, désister, désistement,
    décommander, mettre fin, annulable*, arrêter votre abonnement,
    arrêter l'abonnement, arrêter votre contrat, arrêtez votre abonnement,
    stopper votre abonnement, quitter l'abonnement, mettez fin, annulez-le,
    annulez-la, annulez-les, quittez votre contrat, dénoncez le, dénoncer le,
    dénoncer la, dénoncez la, dénoncez votre, dénoncer votre, rompre le contrat,
    rompre votre contrat, vous pouvez rompre, rompez, quittez-nous,
    nous quitter, nous quittez, arrêter quand, arrêtez quand, arrêtez d'un clic,
    arrêtez tout, arrêter votre, arrêtez votre, contrat s'arrête,
    abonnement s'arrête, vous arrêtez quand, vous vous arrêtez, décommandez,
    décommandé, décommande, désabonnez-vous, vous désabonner, désengager,
    désengagez-vous, désengagement, vous désister, vous désistez, désistez-vous,
    fin de contrat, sautez une, sautez un, sauter une, sauter un, résilie,
    résiliés, résiliée, tombe à l'eau, empêchement, un contretemps,
    quitter le programme, quittez le programme, quitter le service,
    quittez le service, stoppez, vous retirer à, partir quand,
    sortir du contrat, dédire, vous dédire, dédit, changement de programme,
    annuler votre venue, annulez votre venue, ne plus venir, renoncer à votre
    place, libérer votre place, libère votre place, sauter une livraison, sautez
    une livraison, sauter une semaine, sautez une semaine, sauter une visite,
    passer une semaine, passez une semaine, mettre un terme, mettez un terme,
    mettre fin au contrat, mettre fin à l'abonnement, vous retirer, se retirer,
    (le|la|les|vous le|vous la) (dénoncez|résiliez|stoppez|annulez|suspendez),
    (je|tu|on) (résilie|annule|stoppe|arrête), (votre|le|ton)
    (contrat|abonnement|forfait) (prend fin|se termine|s'arrête|cesse),
    (sortir|sortez) de (l'abonnement|votre contrat|votre abonnement), arrêt
    (de l'abonnement|du contrat|depuis|en ligne|possible|immédiat), se désister,
    pour (arrêter|résilier|stopper|partir), stoppez votre, stopper votre,
    revendre votre, revendu, cédé ou revendu, arrêt à tout moment,
    (mettre fin|mettez fin) (au|à la|à l'|à votre|aux) (service|services|hébergement|prestation|mission|cours|leçons|location), (renoncer|renoncez|renonce) à (la|votre|sa|une|cette) (commande|réservation|séance|prestation|table|visite|sortie|location), (libérer|libérez|rendre|rendez) votre (table|place|créneau|chambre),
    (sauter|sautez|passer|passez) un (mois|envoi|numéro)`,
  reschedule: `
    (modifiez|changez|échangez) votre (traversée|vol|billet|place|séance|cours|trajet|train|voyage|livraison), (modifiez|changez|échangez) vos (billets|places), (billet|billets|place|places|séance|séances) (modifiable|modifiables|échangeable|échangeables|reportable|reportables),
    reporter, report, reporté, reportée, modifier, modification,
    modifications, modifiable, déplacer, changer de date, nouvelle date,
    changer de plan, changement de plan, changement de formule, passer d'un
    plan, suspendre, mettre en pause, pause, décaler, reprogrammer,
    modifiable, reportez votre, reportez un, reporter votre, reporter un,
    décalez votre, décaler votre, déplacez votre rendez-vous, déplacer votre
    rendez-vous, reprogrammez, modifiez votre réservation, modifier votre
    réservation, changez de date, changez votre date, changez vos dates,
    changer votre date, changer vos dates, changez la date, changer la date,
    modifiez vos dates, modifiez la date, déplacez votre réservation, déplacez
    votre date, changez d'horaire, changer d'horaire, changez de créneau,
    décalez, décalé, décalage, déplacer votre, déplacez votre, déplacer la
    date, changement de date, repousser, repoussez, basculer sur un autre,
    reprogrammé, reprogrammons, replacer, on vous replace, vous replaçons,
    décalons, déplaçons votre, déplaçons la, déplaçons le, reportons, on
    reporte, reportées, reportés, geler, gelez, gelable, changez de vol,
    changez de jour, changez de formule, changez d'heure, changer d'heure,
    changer de formule, changer de jour, repoussé, avancer ou reculer,
    ajustable jusqu*, décaler la date, décalez la date, déplacer la séance,
    déplacez la séance, déplacer votre visite, déplacez votre visite, changer
    l'heure, changez l'heure, reculer la date, reculez la date, être déplacé,
    être décalé, autre date, une autre date, choisir une autre date, basculer
    sur une autre date, replace (un|une|un autre|une autre|votre), replaçons
    (votre|un|une), autre
    (jour|mercredi|samedi|semaine|horaire|créneau|séance), ajustable,
    ajustables,
    (réduisez|réduire|augmentez|augmenter|ajustez|ajuster|revoyez|modifiez)
    (le nombre|votre nombre|vos effectifs|l'effectif|la quantité|les
    quantités|les effectifs), reportable, reportables, transférable,
    transférables, cessible, se cède, se reporte, se décale, cédez votre,
    céder votre, changez (de train|de bateau|de place|de séance|de menu|de
    plan|de taille d'abonnement|d'abonnement), décaler d'un,
    cédé, céder, revendu, revendre, transféré à un proche, transférer à un
    proche, donner votre place, report de date,
    (trouvons|proposons|offrons) (un|une) autre (créneau|horaire|date|jour|rendez-vous|séance), (donnée|donné|reportée|reporté|tenue|replacée) à (un|une) (moment|date|heure) qui vous convient, (est|sont|sera|seront) rattrapé*,
    (acompte|arrhes|paiement) (est|sont|sera|seront) reporté* (sur|à), (acompte|arrhes) (suit|suivent) (la|votre),
    (séances|séance|cours|leçons|leçon|rendez-vous|réservations|réservation|dates|date|visites|places) (peut|peuvent) être (déplacé*|reporté*|modifié*|décalé*|changé*),
    vous (replaçons|déplaçons|transférons) sur (une autre|un autre) (date|jour|séance|créneau)`,
  'make-up-class': `
    (cours|séance|séances|leçon|leçons) de rattrapage,
    (rattraper|récupérer|remplacer)
    (un|une|le|la|les|votre|vos|ce|cette)
    (cours|séance|séances|leçon|leçons),
    (rattrapable|rattrapables|récupérable|récupérables), se
    (rattrape|rattrapent|récupère|récupèrent),
    (cours|séance|séances|leçon|leçons) (manqué*|raté*) (peut|peuvent|pourra|pourront) être (rattrapé*|reporté*|déplacé*|récupéré*),
    (cours|séance|séances|leçon|leçons) (manqué*|annulé*) … (reporté*|rattrapé*|récupéré*|rattrapable*), (rattraper|rattrapez|récupérer) (votre|vos|un|une|le|la|les) (cours|séance|séances|leçon|leçons), rattrapez-le*`,
  'any-time': `
    à tout moment, quand vous le souhaitez, quand vous voulez,
    à n'importe quel moment, en tout temps, en un clic, en 1 clic,
    en {2-3} clics, quand bon vous semble, n'importe quand, en quelques clics,
    d'un clic, d'un simple clic, à votre convenance, n'importe quel jour,
    n'importe quel mois, à n'importe quelle date, quand il vous plaît,
    quand il vous plait, quand il vous plaira, quand vous le dites,
    quand vous le désirez, quand vous le décidez, quand vous en avez envie,
    quand ça vous chante, quand cela vous arrange, quand ça vous arrange,
    au moment qui vous arrange, au moment de votre choix,
    dès que vous le souhaitez, dès que vous le voulez, aussi souvent que,
    autant de fois que, d'un mois à l'autre, d'un mois sur l'autre,
    du jour au lendemain, chaque fin de mois, à chaque fin de mois,
    à chaque fin de trimestre, en fin de mois, par simple courriel,
    d'un simple courriel, par simple mail, d'un simple mail, par simple e-mail,
    d'un simple e-mail, par simple message, d'un simple message,
    sur simple message, par simple lettre, sur simple demande,
    sur simple appel, d'un simple appel, d'un coup de fil, sans motif,
    sans justification, sans vous justifier, sans avoir à vous justifier,
    sans explication, sans explications, effet immédiat, sans préavis,
    à la dernière minute, au dernier moment, autant que vous voulez,
    autant de fois que vous, jusqu'à la veille, quand vous le voulez,
    depuis votre téléphone, depuis votre compte, depuis votre espace,
    en quelques secondes, à votre guise, comme vous voulez,
    sans donner de raison, le jour où vous voulez,
    autant de fois qu'il (vous plaît|vous plaira|faut|le faut), autant de fois
    que (nécessaire|vous voulez|vous le souhaitez|vous le voulez), aussi
    souvent qu'il, tant que vous voulez, quand il (vous|te) (plaît|plaira),
    quand tu veux, sans discuter, sans avoir à (expliquer|discuter|nous dire
    pourquoi), sans (lettre|courrier) recommandée, en une minute, en trois
    clics, tout de suite, sur un simple (mail|appel|message|sms|courriel),
    d'un (message|mail|sms|courriel|coup de téléphone|tapotement), sur un mot,
    un (simple|) (message|mail|clic|courriel|appel|sms|mot) suffit, aucun
    préavis, une simple lettre suffit, il suffit d'un
    (mail|message|clic|appel|courriel)`,
  'free-over': `
    offert dès, offerte dès, offerts dès, franco dès, franco de port dès, franco à partir de, offert à partir de, offerte à partir de, gratuité dès, port offert dès, livraison offerte dès, offert au-delà de,
    gratuit dès, gratuite dès, gratuit à partir de, gratuite à partir de,
    gratuit au dessus de, gratuite au dessus de, gratuit pour toute commande`,
  'allow-time': `
    compter, comptez, comptez un délai de, comptez environ, prévoyez,
    prévoyez environ, prévoyez un délai de, donc compter, prévoir, donc prévoir, patienter, compter environ,
    compter un délai de, prévoir un délai de, compter un délai d'`,
  throughout: 'pendant, durant, pour une durée de, pour une période de',
  'pause-plan': `
    suspension possible, suspension gratuite, mise en pause possible, pause possible, suspension de votre (abonnement|contrat|forfait),
    suspendons (votre|l') (abonnement|contrat|forfait), (votre|l') abonnement est (suspendu|gelé|mis en pause),
    mettre en pause votre abonnement, mettre votre abonnement en pause,
    mettre en pause l'abonnement, mettre l'abonnement en pause,
    mettre en pause votre forfait, mettre votre forfait en pause,
    mettez votre abonnement en pause, mettez en pause votre abonnement,
    mettez votre forfait en pause, suspendre votre abonnement,
    suspendre l'abonnement, suspendre votre forfait, suspendre votre contrat,
    suspendez votre abonnement, suspendez votre forfait,
    suspendez votre contrat, geler votre abonnement, gelez votre abonnement,
    abonnement peut être suspendu, abonnement peut être mis en pause,
    abonnements peuvent être suspendus, mise en pause de l'abonnement,
    mise en pause de votre abonnement, suspension de l'abonnement,
    suspension de votre abonnement,
    (geler|suspendre|mettre en pause) (leur|leurs|son|un|une|votre|vos|l') (abonnement*|adhésion*|forfait*|contrat*|inscription*|carte), (abonnement*|adhésion*|forfait*|carte) (peut|peuvent|pourra) être (gelé*|suspendu*|mis en pause), gel de (l'|votre) (abonnement|adhésion),
    (suspendre|geler|interrompre) (mon|mes|notre) (abonnement|adhésion|forfait|contrat|inscription), mettre (mon|notre) (abonnement|forfait|contrat) en pause`,
  'grace-period': `
    délai de grâce, (minutes|minute|min|heure|heures) de grâce, tolérons
    un retard, tolérance de retard, retard toléré, retard de … est
    toléré, tolérance de,
    (gardons|tenons|réservons|conservons|garde) (votre|la|une) (table|place|réservation|rendez-vous), (table|place|réservation) (est|reste|sera) (gardée|conservée|tenue|réservée) (pendant|)`,
  'keeps-appointments': `
    respectons (les|nos|l'|votre|vos)
    (horaires|heures|rendez-vous|créneaux|heure|horaire|créneau)
    (de|du|des|convenus|fixés|convenu|d'), respectons (nos|les|vos)
    rendez-vous, respect des (horaires|créneaux) de
    (rendez-vous|passage|livraison), (rendez-vous|horaires|créneaux)
    (sont|seront) (respectés|tenus|honorés),
    (délais|dates|délai|date|échéances) (annoncé*|convenu*|souhaitée|indiqué*|promis|de livraison|) … (respecté*|tenu*), respectons (nos|les|vos) (délais|échéances)`,
  'may-pause': `
    (membres|membre|vous|adhérents|abonnés|clients)
    (peuvent|pouvez|peut) (geler|suspendre|mettre en pause)
    (leur|leurs|son|votre|vos|l'|un|une)
    (abonnement*|adhésion*|forfait*|contrat*|inscription*|livraisons)`,
  'may-move': `
    (rendez-vous|séance*|cours|réservation*|stage*|atelier*|leçon*)
    (peut|peuvent|pourra|pourront) être
    (reporté*|déplacé*|décalé*|reprogrammé*), (pouvez|possible
    de|possibilité de) (reporter|déplacer|décaler|reprogrammer)
    (votre|vos|le|la|un|une)
    (rendez-vous|séance*|cours|réservation*|stage|atelier|leçon)`,
  'fee-transferable': `
    (montant|dépôt|acompte*|arrhes|inscription*|place*|billet*|réservation*|paiement|somme*|frais)
    (est|sera|peut être|peuvent être|pourra être|sont|restent|reste)
    (transférable*|transféré*|reporté*|cessible*) (sur|à|vers),
    (montant|somme) … transférable sur`,
  hardship: `
    force majeure, certificat médical, maladie, hospitalisation, décès,
    deuil, accident grave, raison médicale, raisons médicales, motif
    grave`,
  'before-start': `
    avant (l'arrivée|votre arrivée|le départ|votre départ|le
    début|l'événement|la date|le séjour|votre séjour|le stage|la
    formation|la location|le cours|la séance|le rendez-vous|la
    prestation|la visite|l'activité|le mariage)`,
  substitute: `
    (vous|se) faire remplacer, céder (votre|sa|leur) place,
    (remplacement|substitution) … (accepté*|possible), changement* de
    nom, trouver un remplaçant`,
  'until-dispatch': `
    jusqu'à (son|leur|l') (expédition|envoi|départ), (avant|tant
    qu'elle) … (son|l'|n'est pas|n'a pas été)
    (expédition|expédiée|envoi|partie|envoyée|préparée), avant (l'|son)
    (expédition|envoi)`,
  forgiven: `
    première annulation … (excusée|gratuite|offerte|pardonnée|sans
    frais)`,
  'short-notice': `
    moins de … (avant|d'avis|de préavis|à l'avance), à moins de …
    (de|du) (l'|la|votre|le)
    (arrivée|rendez-vous|séance|cours|départ|début|événement)`,
  'moved-or-refunded': `
    (reporté*|remplacé*|rattrapé*|reprogrammé*|décalé*) … ou
    (intégralement|) remboursé*, remboursé* ou
    (reporté*|remplacé*|rattrapé*|reprogrammé*),
    annulé* et (intégralement|) (remboursé*|les sommes … remboursées)`,
  'extends-pass': `
    (prolongeons|prolonger|prolongé*|prolongation de|prolonge)
    (votre|l'|le|la|leur|de votre|de l')
    (abonnement*|carte*|forfait*|adhésion*|pass),
    (abonnement|carte|forfait|adhésion|pass) (est|sera|peut être)
    prolongé*`,
  'unlimited-use': `
    appels illimités, appels illimité, sms illimités, communications illimitées,
    minutes illimitées, appels et sms illimités`,
  'we-cancel': `
    si nous annulons, si nous devons annuler, nous devons annuler,
    nous devions annuler, nous oblige à annuler, nous obligent à annuler,
    obligés d'annuler, contraints d'annuler, contraint d'annuler,
    amenés à annuler, annulé par nos soins, annulée par nos soins,
    annulé par nous, annulée par nous, annulation de notre part,
    annulation de notre fait, annulation par nos soins, nous force à annuler,
    annulons de notre côté, annulons de notre fait, si l'on doit annuler,
    si on doit annuler, si on annule,
    n'a (pas|finalement pas) lieu, n'est pas maintenu, n'est pas maintenue,
    n'aura pas lieu, faute d'inscrits, faute de participants, annulé (par
    nous|par nos soins|de notre fait|de notre côté), annulée (par nous|par nos
    soins|de notre fait|de notre côté), est annulé, est annulée, sont annulés,
    sont annulées, annulé pour cause, annulée pour cause,
    (train|vol|départ|bateau|bus|car|cours|stage|atelier|concert|spectacle|match)
    (supprimé|annulé),
    (séance|sortie|course|excursion|croisière|traversée|représentation|visite)
    (supprimée|annulée), supprimons, nous annulons, groupe annulé, ne peut
    avoir lieu, ne peut pas avoir lieu,
    (votre|le|un|notre) (professeur|moniteur|coach|guide|chauffeur|thérapeute|formateur|photographe|praticien|intervenant|prof) (annule|doit annuler|doit déplacer),
    annulé* par (l'|le|la|notre|votre) (école|organisateur|organisateurs|club|hôte|studio|salle|association|centre|académie|restaurant|hôtel|guide|professeur|moniteur|prestataire|propriétaire|agence), (l'organisateur|l'école|le club|l'association|le studio|l'hôte|le propriétaire|l'agence|le prestataire) (annule|annulait|doit annuler|venait à annuler), (que nous|nous) (annulons|supprimons|déprogrammons), ne (peut|peuvent|pourra|pouvait) (pas|) (avoir lieu|se tenir|se dérouler|partir),
    c'est nous qui annulons, l'annulation vient de nous,
    (n'est|ne sont) plus (disponible*|libre*)`,
  'cancel-free': `
    (partir|renoncer|quitter|sortir|se désengager|vous désengager|vous rétracter) (alors|) sans (frais|pénalité|pénalités|indemnité|payer),
    sans frais d'annulation, aucun frais d'annulation, ni frais d'annulation,
    pas de frais d'annulation, zéro frais d'annulation,
    aucuns frais d'annulation, sans frais de résiliation,
    aucun frais de résiliation, ni frais de résiliation,
    pas de frais de résiliation, zéro frais de résiliation,
    aucuns frais de résiliation, aucune pénalité d'annulation,
    sans pénalité d'annulation, sans indemnité de résiliation`,
  'cancel-any-time': `
    résiliable à tout moment, résiliables à tout moment,
    résiliable chaque mois, résiliables chaque mois,
    résiliable tous les mois, résiliable mensuellement,
    résiliable d'un mois à l'autre,
    résiliez à tout moment, résilier à tout moment, annulable à tout moment,
    annulez à tout moment, annuler à tout moment, résiliation à tout moment,
    annulation à tout moment, l'annuler à tout … moment, résilier en 1 clic,
    résiliation en 1 clic, résiliation en un clic, résiliable en un clic,
    résiliable en ligne, désabonnement à tout moment,
    se désinscrire à tout moment, arrêter à tout moment, arrêtez quand,
    résiliez quand, annulez quand, résiliation simple, résilier quand,
    annulable en tout temps, annulez en tout temps, annuler en tout temps,
    partez quand, stoppez quand, stop quand, arrêtez à tout moment,
    arrêt à tout moment, dénonçable à tout moment, arrêtez quand vous,
    arrêter quand, quittez-nous quand, désengagez-vous quand, décommandez quand,
    partez quand vous, stoppez quand vous, stop quand vous, résiliez en un clic,
    résilier en un clic, annulez en un clic, annulez en {2-3} clics, sautez une
    livraison quand, suspendez quand, mettez en pause quand, pause ou arrêt
    quand, quitter quand,
    aucun délai de préavis, pas de délai de préavis, aucun préavis (à donner|demandé|requis)`,
  leave: `
    (pouvez|peut|pouvant) (alors|) partir sans,
    partez, partir quand, vous partez, vous êtes libre, vous voilà libre, libère
    votre, vous libère, on arrête, arrêtez quand, arrêtez, vous arrêtez, tout
    arrêter, stoppez, stopper, quittez, quitter, nous quitter, mettez un terme,
    mettre un terme, prend fin, prenne fin, y mettre fin, sortir du contrat,
    sortie du contrat, porte de sortie, préavis libère, libérer votre place,
    renoncez, passez votre tour, sautez une, sauter une, sautez un, sauter un,
    faire une pause, faites une pause, fermez votre compte, clôturer votre
    compte, clôturez votre compte, désactivez le renouvellement, désactiver le
    renouvellement, on se quitte, dites stop,
    (moyennant|avec|sur) (un|une|) préavis (écrit|) d, (résilié|résiliée|terminé|dénoncé|dénoncée) (avec|moyennant|sur),
    (quitte|quittera) (la crèche|l'école|le cours|le club|l'établissement), (souhaitez|voulez|souhaite) (partir|quitter|arrêter),
    (mettre fin|mettre un terme) (au|à un|à votre|à la|à l'|à) (contrat|bail|abonnement|adhésion),
    (partir|quitter|sortir) avec`,
  'since-cancel': `
    (des|pour les|de) (commandes|réservations|séances|places|séjours) annulé*,
    après la résiliation, suivant la résiliation, après résiliation,
    après l'annulation, suivant l'annulation, après annulation,
    à compter de la résiliation, à compter de l'annulation`,
  'the-terms': `
    le présent contrat,
    ces conditions, les présentes, présentes conditions, conditions générales,
    ces termes, conditions d'utilisation, présentes cgv, présentes cgu`,
  notice: `
    préavis, avant l'arrivée, avant la date, avant le début, avant le départ,
    avant l'heure, à l'avance, au préalable, avant votre, avant la prestation,
    avant le rendez-vous, avant la course, avant l'événement, avant le séjour,
    avant le cours, avant la séance, avant,
    minimum {1-99} (heures|heure|jours|jour), (minimum|au minimum) de {1-99} (heures|jours),
    (jours|jour|heures|heure|h|semaines|mois|ouvrables|ouvrés) d'avis`,
  eve: `
    la veille, jusqu'à la veille, jusqu'au jour même, jusqu'à midi, jusqu'à
    minuit, jusqu'au dernier moment, jusqu'à la dernière minute, à la dernière
    minute, avant l'expédition, avant le départ, avant l'envoi, avant le début,
    avant la séance, avant le cours, jusqu'au matin, avant minuit, avant midi,
    tant que … pas, jusqu'au jour j, jusqu'au départ, jusqu'au moment`,
  'give-notice': `
    vous donnons, nous donnons, annoncé, annoncée, annoncés, annoncées,
    prévenu, prévenue, prévenus, notifié, notifiée, notifiés, informé,
    informée, informés, averti, avertis, vous recevrez`,
  'written-notice': `
    préavis (écrit|par écrit|par courriel|par mail|par lettre), préavis
    donné par écrit`,
  'taken-for-granted': `
    votre … gratuit, votre … gratuite, votre … offert, votre … offerte,
    notre … gratuit, notre … gratuite`,
  'no-show': 'non présentation, no show, absence, non-présentation',
  'cant-come': `
    (empêchement|imprévu|contretemps), un (empêchement|imprévu|contretemps),
    (pas|plus|impossible de|incapable de) (venir|vous présenter|être là|vous
    déplacer|participer|assister|honorer|voyager), changement de
    (programme|plan|plans), (malade|souffrant|blessé|enceinte) le jour, tombez
    malade, êtes malade, visa refusé, déménagez, vous déménagez, réservé par
    erreur, empêché, absent, absente, malade, enfant malade, enfant fiévreux,
    souffrant, blessé, grossesse, enceinte, maladie, déménagement, mutation,
    deuil, décès, accident, grève, neige, verglas, tempête, canicule,
    intempéries, pluie battante, pluie annoncée, météo capricieuse, mauvais
    temps, plans changés, vos plans changent, plans changent, projet reporté,
    mariage reporté, fête reportée, vente repoussée, date décalée, date
    repoussée, vous changez d'avis, changé d'avis, changez d'avis, une
    urgence, un pépin, un souci de santé, un problème de santé, raison
    médicale, certificat médical, raison de santé, motif médical, train raté,
    retenu ailleurs, vous ne pouvez (pas|plus) venir, (ne pouvez|ne peux|ne
    peut|ne pourrez) (pas|plus) (venir|partir|assister|participer|honorer|vous
    rendre|être là), partez en vacances`,
  'unused-part': `
    (mois|jours|séances|cours|semaines|nuits|heures|période|périodes|prime)
    (restant*|non utilis*|non consomm*|non cour*|non échu*|inutilis*|non
    suivi*|non écoul*|à courir), qui restent à courir, au prorata, prorata
    temporis, au pro rata`,
  penalty: `
    (total|totalité|intégralité|montant) (est|reste|sera|demeure) (dû|due|dus), séjour est dû, reste due, reste dû, restent dus,
    facturé, facturée, facturés, facturation, pénalité, pénalités, retenu,
    retenue, retenus, du montant, du total, du prix, acquis, acquises,
    acompte sera conservé, acompte est conservé, acompte conservé,
    conservons … acompte, conserve … acompte, gardons … acompte,
    perd … acompte, perdez … acompte, perdu, perdue, perdus, perdues,
    acompte ne sera pas, acompte n'est pas, acompte non, acompte reste,
    arrhes non, arrhes restent, arrhes ne sont pas, arrhes ne seront pas,
    arrhes conservées, arrhes sont conservées, arrhes seront conservées,
    conservons … arrhes, conserve … arrhes, gardons … arrhes,
    frais d'annulation, due, entraîne des frais,
    entraîner des frais, entraînent des frais, donne lieu à des frais,
    donnent lieu à des frais, fera l'objet de frais,
    frais de résiliation, frais de sortie, résiliation anticipée`,
  'fee-waived': `
    (frais|pénalité|pénalités|somme|montant) (ne sont|ne seront|n'est|ne
    sera|ne seront) (pas|alors pas)
    (retenu*|dû|due|dus|demandé*|appliqué*|facturé*|prélevé*),
    (renonçons|renoncerons|renonce) (aux|à ces|à nos|à ses)
    (frais|pénalités), (exonéré|exonérée|dispensé|dispensée) (de|des)
    (frais|pénalité),
    (frais|pénalité|pénalités|indemnité) … (sont|seront|est|sera) pas (retenu*|dû|due|dus|demandé*|appliqué*|facturé*|prélevé*)`,
  'or-else':
    'sinon, faute de quoi, à défaut, sans quoi, sous peine, pour éviter',
  failing: `
    si nous ne, si on ne, si l'on ne, si vous n'êtes pas,
    si vous n'êtes pas satisfait, si vous n'êtes pas content, si ce n'est pas,
    si ça ne, si cela ne, si nous sommes en retard, si on est en retard,
    si nous échouons, si nous manquons, si nous dépassons, si le problème,
    si la panne, si quelque chose, si un défaut, si les nuisibles,
    si elles reviennent, s'ils reviennent, ou c'est gratuit, ou c'est offert,
    ou c'est pour nous, ou la livraison est, ou le mois est,
    ou vous ne payez pas, ou vous ne payez rien, ou nous revenons,
    ou on revient, ou on recommence, ou nous recommençons, sinon c'est,
    sinon le, sinon la, sinon on, sinon nous, sinon vous, jusqu'à ce que,
    à défaut, faute de quoi, pas satisfait, pas content, insatisfait,
    est en retard, sont en retard, arrive en retard, en cas de retard,
    par notre faute`,
  'once-more': `
    à nouveau, de nouveau, une nouvelle fois, une deuxième fois, recommencé*,
    recommencons, recommençons, refait, refaite, refaits, refaites, refaire,
    refaisons, remplacé, remplacée, remplacés, remplacées, replanté*, corrigé,
    corrigée, corrigés, corrigées, repris, reprises, remis en état,
    réimprimé*, retirage, recoupons, réparé, réparons, le réparons`,
  'ahead-of': `
    la veille, l'avant-veille, jusqu'à j-, heures avant,
    heures à l'avance, jours avant, jours à l'avance, semaines avant,
    jour avant, jour à l'avance, mois avant,
    semaine avant, avant la veille, jusqu'à midi, avant midi, en prévenant,
    prévenez-nous, si vous prévenez, de préavis, un empêchement,
    changement de programme, minutes avant,
    (jours|heures|semaines|mois|jour|semaine) ou plus (avant|à l'avance|auparavant), (jours|heures|semaines|mois) au moins (avant|à l'avance|auparavant)`,
  'can-book': `
    (pouvez|peuvent|peut|permet de) (alors|déjà|) réserver,
    (abonné|abonnés|adhérents|membres) réservent`,

  warranty: `
    garantie, garanties, garanti pièces, garantie constructeur,
    garantie fabricant, garantie légale, garantie commerciale,
    garantie décennale, garantie pièces et main, décennale, biennale, grantie,
    êtes-vous garantis, est-ce garanti, sont-ils garantis, durée de garantie,
    sous garantie pendant, sous garantie pour, sous garantie durant,
    couvert par une garantie,
    contre (les|tout|tous) (défaut|défauts|vice|vices) (de|d) (matériau|matériaux|fabrication|matière|construction)`,
  'stays-good': `
    couvert pendant, couverte pendant, couverts pendant, est couvert, sont
    couverts, couvert contre, couverts contre, couverture de, protégé pendant,
    protégé contre, étanche pendant, étanchéité garantie, tenue garantie,
    garanti contre, garantis contre, tant que vous la gardez, tant que vous le
    gardez, tant que vous en êtes, quel que soit son âge, quel que soit leur
    âge, à vie, pour la vie, assurance décennale, ne fuira pas, ne rouillera
    pas, nous répondons de, répondons de, exempt de défaut, exempts de défauts,
    contre tout défaut, contre tout vice, contre la perforation, contre la
    rouille, contre la corrosion, sur la structure, sur le moteur, sur le
    compresseur, sur le cadre, sur les pièces, pièces et main d'œuvre, pièces et
    main d'oeuvre,
    couverte contre, couvertes contre, sont couvertes, couvertes pendant,
    couvert durant, couverte durant, couverts durant, couvertes durant,
    couvert {1-99} ans, couverte {1-99} ans, couverts {1-99} ans, couvertes
    {1-99} ans, couvert {1-99} mois, couverte {1-99} mois, couverts {1-99}
    mois, couvertes {1-99} mois, assuré {1-99} ans, protégé {1-99} ans,
    répondent de leur, répondons de notre, répond de son, garde son éclat,
    gardent leur éclat, garde sa couleur, gardent leur couleur, tient bon,
    tiennent bon,
    pièces (détachées|de rechange)
    (disponibles|garanties|suivies|tenues|fournies),
    (an|ans|mois) contre`,
  guarantee: `
    garanti, garantie, garantis, garanties, garantissons, garantit,
    garantissent, assuré, assurés, promis, assurée, assurées, nous garantissons`,
  lifetime: `
    à vie, toute la vie, pour la vie, sans limite de durée,
    sans limitation de durée, sans limite de temps, sans date limite,
    à perpétuité,
    (tant que|aussi longtemps que) vous (le|la|les|) (gardez|possédez|conservez|détenez), (tant que|aussi longtemps que) (le|la|l'|votre|il|elle) (appareil|produit|) (vit|dure), toute la durée de vie`,
  'legal-guarantee': `
    garantie légale de conformité, garantie légale, garanties légales,
    garantie de conformité, garantie des vices cachés,
    garantie contre les vices cachés`,
  repair: `
    réparation, réparations, réparer, réparé, réparée, réparés, répare,
    réparons, dépannage, dépannages, dépanner, remise en état, corriger,
    corrigeons, correction, corrigé, pare-brise remplacé,
    remplacement de pare-brise, remplacement du pare-brise,
    remplacement de votre pare-brise, écran remplacé, remplacement d'écran,
    correctif, correctifs, correctif de sécurité, correctifs de sécurité,
    mise à jour de sécurité, mises à jour de sécurité, retouches, ourlet,
    ourlets, remise à neuf, remis à neuf, ressemelage, dépannons,
    remettons en état, remis en état, remise sur pied,
    recousu, recollé, ressoudé, ressemelé, retouché, débosselé, dépanné,
    débloqué, rebouché, détartré, retendu, affûté, aiguisé, remonté sur roues,
    remis en selle, remettons sur roues, remis d'aplomb, remise en route,
    remis en route, reprogrammation de clé, changement de
    (pile|piles|batterie|écran|pneu|pneus|serrure|vitre|pare-brise|courroie|plaquettes|chaîne|cordes|roue|joint|verres),
    (pile|batterie|écran|serrure|vitre|pare-brise|pneu|roue|courroie|chaîne|vitrage|robinet|joint)
    (changé|changée|remplacé|remplacée|est changé|est changée|est remplacé|est
    remplacée), (on|nous|je) (change|changeons) (un|une|votre|la|le)
    (pile|batterie|écran|serrure|vitre|pare-brise|pneu|roue|courroie|chaîne|robinet|joint),
    mise au point, mises au point,
    rétablissons, rétablit le (courant|service), remettons (le
    courant|l'eau|le service|la ligne|la connexion|l'électricité|le
    chauffage|internet), et vous repartez, et vous roulez, et c'est réparé, et
    c'est reparti, détaché et repassé, trouve une issue, trouvent une issue,
    (pile|piles|batterie|batteries|écran|écrans|bracelet|bracelets) … (changé*|remplacé*),
    débosselage, affûtage, aiguisage, recordage, rempaillage, cordonnerie, rhabillage, cannage, ressoudage, recollage, rechapage, polissage de phares`,
  'puts-right': `
    nous revenons, on revient, je reviens, revenons gratuitement, nous réparons,
    on répare, je répare, réparé, réparons, remplacé, remplaçons, nous
    remplaçons, on remplace, est changé, sont changés, changé, on change, nous
    changeons, on en pose, en posons, nous reprenons, on reprend, je reprends,
    est repris, sont repris, reprise, reprises, on refait, nous refaisons,
    refait, refaits, remis à neuf, remis en état, recousu, recollé, un autre,
    une autre, un neuf, une neuve, replantons, retouche, retouches, retouché,
    rectifié, rectifions, corrigé, corrigeons, on s'en occupe, nous repassons,
    on repasse`,
  'repair-or-replace': `
    réparer ou remplacer, remplacer ou réparer, réparé ou remplacé,
    réparés ou remplacés, réparation ou remplacement,
    remplacement ou réparation, réparation ou le remplacement,
    l'échanger le réparer, réparation gratuite, remplacement gratuit,
    remplacement du produit, réparer ou le rembourser, réparer gratuitement,
    remplacer gratuitement, pris en charge sous garantie, repris gratuitement,
    refaisons gratuitement, réparés ou échangés, réparé ou échangé,
    réparation ou échange, échange ou réparation, remplacés gratuitement,
    réparés gratuitement, réparés ou remplacés gratuitement,
    remplacé gratuitement, réparé gratuitement, remplacée gratuitement,
    réparons ou remplaçons, réparerons ou remplacerons,
    remplaçons ou réparons, remplacement sans frais, réparation sans frais,
    réparer ou échanger,
    (le|la|les) réparons ou (le|la|les) remplaçons, réparons ou (le|la|les|nous), (le|la|les) remplaçons ou (le|la|les) réparons,
    (réparons|réparerons|corrigeons) ou (le|la|les) (changeons|changerons|remplaçons)`,
  redo: `
    retraitement, retraitements, nouveau traitement, second traitement,
    deuxième traitement, renettoyage, refaire, refait, refaits, refaisons,
    referons, repasser, repassons, repasserons, revenir, revenons,
    reviendrons, reprise, reprises, reprenons, retraiter, retraitons,
    nouvelle intervention, nouveau passage, second passage, deuxième passage,
    intervenons à nouveau, interviendrons à nouveau, recommençons, retouche,
    retouches, correction, corrections, ajustement, ajustements,
    rectification, rectifications, renvoyons une équipe,
    renvoyons notre équipe, renverrons une équipe, renverrons notre équipe,
    (traitons|traite|nettoyons|nettoie|repeignons|intervient|lavons|tondons|coupons|passons|traiterons|nettoierons) (à|de) nouveau, (retraité|renettoyé|repeint|relavé|retraitée|renettoyée|repeinte|relavée) (gratuitement|sans frais)`,
  'make-it-right': `
    satisfait ou on (recommence|revient|refait|repasse), satisfaite ou on (recommence|revient|refait|repasse),
    satisfait ou refait, satisfaits ou refaits, satisfaite ou refaite,
    revenons gratuitement, revenons corriger, revenons sans frais,
    jusqu'à votre satisfaction, jusqu'à satisfaction,
    jusqu'à ce que vous soyez satisfait, reprise gratuite, nous reprenons,
    remettons les choses en ordre, remettrons les choses en ordre,
    rectifions notre erreur, réparons notre erreur, corrigeons notre erreur,
    reprend et corrige, reprenons et corrigeons, reprends et corrige,
    corrigeons gratuitement, corrigeons sans frais, corrigé gratuitement,
    corrigés gratuitement, corrigés sans frais, on redore, on refait,
    on corrige, on reprend, nous refaisons, nous recommençons,
    recommencé gratuitement, replantés à nos frais, replanté à nos frais,
    (ferons|faisons|fera|fait) les (retouches|corrections|reprises) (nécessaires|utiles|voulues), (nous|on) y (remédions|remédierons|remédie)`,
  damaged: `
    zone oubliée, zones oubliées, endroit oublié, endroits oubliés,
    quelque chose a été oublié, endommagé, endommagée, endommagés, endommagées, défectueux, défectueuse,
    abîmé, abîmés, abîmée, cassé, cassés, cassée, défaut, défauts, erroné,
    erreur, erreur de notre part, non conforme, non conformes, non-conformité,
    mauvais produit, mauvais article, panne, pannes, vice, vices, casse,
    avarie, manquant, corrompu, corrompus, corrompue, corrompues, illisible,
    illisibles, perdu en transit, colis perdu, colis perdus,
    égaré pendant le transport, brisé, brisés, bris, abîmées, cassées,
    brise avant, arrivé cassé, fêlé, ébréché, déchiré, rayé, tordu, flétri*,
    mort à l'arrivée, hors service, égaré, manque à l'appel, manquante,
    manquants, manquantes, mauvaise référence, mauvais modèle, erreur d'impression, mal imprimé,
    mal cousu, notre faute, erreur de notre fait, erreur de notre côté,
    si nous nous trompons, nous nous sommes trompés, crevaison, périmé, gâté,
    renversé, incomplet, incomplète`,
  'our-mistake': `
    (erreur|faute) (de notre part|d'envoi|de préparation|de la
    part|d'expédition|du vendeur), erreur est de notre, notre erreur,
    notre faute, mauvais (article|produit), produit non conforme, non
    conforme*`,
  'swap-or-refund': `
    (échangé|échangée|échangés|échangées) ou (remboursé|remboursée|remboursés|remboursées),
    (remboursé|remboursée|remboursés|remboursées) ou (échangé|échangée|échangés|échangées),
    (retourné|retournée|retournés|retournées) pour (un|) échange,
    (échangeons|échangerons|remplaçons|remplacerons) (volontiers|avec plaisir|sans discuter|gracieusement),
    (échange|échanges|remplace) (volontiers|avec plaisir|sans discuter), (remplacé|remplacée|remplacés|remplacées) ou (remboursé*), (échanger|remplacer) (volontiers|avec plaisir),
    (nous|on|je) (vous|) (le|la|les|l') (changeons|change|échangeons|échange|remplaçons) (pour|contre|par) (un|une|le|la|des)`,
  'keeps-informed': `
    (tenir|tiendrons|tenons|tenu*|tient|tiendra) (vous|) (informé*|au
    courant|régulièrement informé*), vous tenir (régulièrement|)
    (informé*|au courant), (vous|) (informer|informons|informerons)
    (régulièrement|) (de l'avancement|du déroulement|du suivi|de
    l'avancée)`,
  'keeps-access': `
    (profiter|profitez|bénéficiez|gardez|conservez|utiliser|accès|actif|active|disponible|accessible)
    … jusqu'à la fin (de la|du|de votre|de l')
    (période|mois|abonnement|engagement)`,
  'another-person': `
    (remplacer|remplaçons|remplacerons|remplace) (l'|votre|le|la|notre)
    (intervenant*|aide|professeur*|enseignant*|nounou|personne|baby-sitter|formateur|moniteur),
    (proposons|trouvons|proposerons|envoyons) (un autre|une autre|un
    nouvel|une nouvelle)
    (intervenant*|aide|professeur|enseignant*|personne|nounou|formateur|moniteur),
    changer (d'|de)
    (intervenant*|professeur|enseignant*|moniteur|formateur),
    (proposons|trouvons|présentons|cherchons) (quelqu'un d'autre|un autre professionnel|une autre personne|un autre professeur), en (proposons|trouvons|présentons) un autre, en (proposons|trouvons|présentons) une autre`,
  'made-ready': `
    lits (sont|seront|) faits (à|pour|avant) (votre|l'), tables
    (sont|seront) dressées, lits faits à l'arrivée`,
  'deposit-returned': `
    (caution|dépôt de garantie|chèque de caution) (vous|)
    (est|sera|seront|sont) (restitué*|rendu*|remboursé*|débloqué*) …
    (fin|retour|départ|état des lieux|restitution|bon état|ordre),
    (caution|dépôt de garantie|chèque de caution|chèque) (vous est|vous
    sera) (restitué*|rendu*|remboursé*),
    (restituons|rendons|remboursons) (la|votre) caution`,
  breaks: `
    casse, cassé, se casse, tombe en panne, en panne, lâche, fuit, fuite, se
    fissure, fissure, fissuré, s'abîme, revient, reviennent, réapparaît,
    réapparaissent, cède, s'use, se décolle, décollé, se décolore, meurt,
    meurent, ne tient pas, ne tiennent pas, ne marche plus, ne fonctionne plus,
    ne démarre plus, se déchire, déchiré, rouille, défaillant, défectueux,
    défectueuse, défaut, défauts, pose problème, s'écaille, grince, se bloque,
    bloqué, s'effiloche, percé, se perce, ne va pas, gâché, dysfonctionne, se
    dessoude, se descelle, s'éteint, rend l'âme, rechute`,
  'on-all':
    'sur tous, sur toutes, sur chaque, sur tout, pour tous nos, pour toutes nos, avec chaque',
  'all-work': `
    tous nos travaux, tous les travaux, nos travaux, reprenons le travail,
    reprenons les travaux, reprenons nos travaux,
    l'ensemble de nos travaux, nos réparations, toutes nos réparations,
    toute réparation, toutes les réparations, nos interventions,
    toutes nos interventions, toutes les interventions, nos installations,
    toutes nos installations, nos poses, toutes nos poses, main d'œuvre,
    main-d'œuvre, pièces et main d'œuvre, notre travail, nos prestations,
    toutes nos prestations, vos travaux, votre installation, votre toiture,
    votre chantier`,
  workmanship: "main d'oeuvre, main d'œuvre, pièces et main, pièces, matériel",
  'our-work': `
    (notre|un mauvais|mauvais) (travail|ouvrage|fait), nos
    (travaux|soins), (défaut|faute|erreur|problème) (vient|provient) de
    (nous|notre|nos), (défaut|vice) de fabrication, (à cause de|du fait
    de|causé par) (nous|notre|nos)`,
  'by-our-hand': `
    (nous|notre équipe|nos équipes|nos déménageurs|nos techniciens|nos
    poseurs|nos livreurs|nos peintres|nos jardiniers|nos
    intervenants|nos intervenantes)
    (cassons|casse|cassent|abîmons|abîme|abîment|endommageons|endommage|endommagent|causons|causent|cause|aurions
    causé|avons causé|rayons|tachons),
    (dégâts|dommages|casse|dégât|dommage|bris|rayures)
    (causé|causés|causée|commis|provoqués|occasionnés|occasionné|faits)
    par (nous|notre équipe|l'un de nos), (dégâts|dommages|dégât|dommage|bris) (causé|causés|commis|provoqués|occasionnés) par nos (équipes|déménageurs|techniciens|poseurs|livreurs|peintres|jardiniers|intervenants|soins|travaux)`,
  'parts-and-labour': `
    pièces (et|&|+) main (d’œuvre|d'oeuvre|d'œuvre), pièces et main
    d’œuvre`,
  covers: `
    couvre, couvrent, couvert, couverte, couverts, couvrir, bénéficie,
    bénéficient, bénéficiez, protégé, protégée, protégés, protégées, couvertes,
    couvrons, couverture, répondons de, répond de, répondent de, répondons du,
    prenons en charge`,

  'price-match': `
    (même|mêmes) prix en ligne (et|qu'en) (boutique|magasin|en magasin|en boutique), prix (identiques|identique) en ligne et en (boutique|magasin),
    alignement des prix, alignement de prix, alignons nos prix, alignons,
    aligner, nous alignons, on s'aligne, meilleur prix garanti,
    meilleurs prix garantis, meilleur tarif garanti,
    meilleurs tarifs garantis, prix le plus bas garanti,
    garantie du meilleur prix, garantie meilleur prix,
    garantie du prix le plus bas, battons les prix, égalons, égaler,
    politique de bas prix, prix imbattable garanti, protection des prix,
    ajustement de prix, match de prix, battons toute offre,
    battons toute soumission, battons tout devis, battons tout prix,
    égalons tout prix, égalons le prix, on bat les prix, imbattables garantis,
    alignez vous sur les prix, aligner sur le prix, aligner sur les prix,
    nous alignons sur le prix, battons … le prix, battons … les prix,
    protection du prix, ajustement du prix, égalerons, égalera, alignerons,
    l'égalerons, nous l'égalons, prix sont égalés, prix égalés, égalons toute,
    égalons tout, battons … tout prix, nous faisons mieux, on fait mieux,
    ferons mieux, fait mieux, nous baissons notre prix, baissons notre prix,
    baissons le nôtre, nous nous alignons, s'aligne, s'alignent,
    nous alignerons, on s'alignera, alignons le prix, alignons le nôtre,
    alignons notre prix, alignons notre tarif, garantie du meilleur tarif,
    garantie de bas prix, garantie des prix les plus bas, prix le plus bas ou,
    on l'égale, on l'accote, on accote, accotons, accote,
    personne ne nous bat, imbattable sur le prix, imbattables sur les prix,
    jamais battus sur le prix, moins cher que nous, garantie de prix,
    même prix qu'ailleurs, battons le prix, battons ce prix,
    descendons au même, descendons à ce prix, alignons sur, s'aligne sur,
    alignés sur, vous faisons le même prix, vous fait le même prix,
    vous fait le même tarif, vous faisons le même tarif, faisons le même prix,
    au même prix que le, nous faisons pareil, on fait pareil, faisons mieux,
    nous égalons le, nous égalons leur, nous égalons tout, égalons leur,
    égalons l'offre, alignons sur toute, fait le même prix,
    même prix chez nous,
    (le|au) même (tarif|prix) que (le leur|lui|eux|ailleurs|chez), on vous
    fait le même (tarif|prix), nous vous faisons le même (tarif|prix), même
    (tarif|prix) chez nous, on passe (dessous|en dessous), descendons (au
    même|sous)`,
  'best-price': `
    meilleur prix, meilleurs prix, prix le plus bas, meilleur tarif,
    meilleurs tarifs, prix imbattable*, prix les plus bas, tarif le plus bas,
    tarifs les plus bas, honoraires les plus bas, meilleur taux garanti`,
  'price-difference': `
    remboursement de la différence, rembourse la différence,
    remboursons la différence, remboursé la différence,
    remboursons deux fois la différence, différence de prix,
    rembourse deux fois la différence, remboursé de la différence,
    remboursons le double de la différence, rembourser la différence,
    remboursera la différence, rembourserons la différence,
    remboursons la différence de prix, créditons la différence,
    % de la différence, de la différence, rendons la différence,
    rend la différence, vous rend la différence, vous rendons la différence,
    versons la différence, reversons la différence, deux fois l'écart,
    deux fois la différence, double de la différence,
    l'écart vous est remboursé, remboursons l'écart, rembourse l'écart,
    rendons l'écart, l'écart de prix, la différence vous est,
    différence remboursée, différence est remboursée, différence vous revient,
    la différence est pour nous, créditer la différence,
    restituons la différence, restituée la différence, reverse la différence,
    rend l'écart, rend deux fois l'écart, double de l'écart, fois l'écart,
    l'écart vous est, payons la différence,
    écart remboursé, écart restitué, écart rendu, verse l'écart, versons
    l'écart, on vous verse (l'écart|la différence),
    (verse|versons|rembourse|remboursons|rend|rendons|déduit|déduisons|crédite|créditons|paie|payons)
    (l'écart|la différence),
    (sauter|effacer|effaçons|gommer|gommons|combler|comblons) (l'écart|la
    différence), (l'écart|la différence) (est|vous est|sera|vous sera)
    (rendu|rendue|versé|versée|remboursé|remboursée|crédité|créditée|déduit|déduite|restitué|restituée),
    (différence|écart) (vous revient|pour nous),
    (ajustons|ajusterons|ajusté*) … (prix|facture)`,
  'lower-price': `
    moins cher, moins cher ailleurs, prix inférieur, prix plus bas,
    meilleur prix ailleurs, à meilleur prix, à un meilleur prix,
    à prix moindre, à un prix inférieur, à un prix plus bas, devis plus bas,
    devis moins cher, offre moins chère, tarif plus bas, tarif inférieur,
    prix moins élevé, pour moins, soumission plus basse, moindre prix,
    meilleure offre, moins élevé ailleurs, trouvé moins cher,
    trouvez moins cher, vu moins cher, moins cher chez, prix plus bas ailleurs,
    meilleur prix chez,
    moins chère, moins chers, moins chères, (plus cher|plus chère|plus
    chers|plus chères) (qu'ailleurs|que chez|chez nous), vu (à|pour) moins,
    affiché moins cher, affichée moins chère, à moindre prix, à moindre coût,
    pour moins cher, un prix meilleur, un meilleur prix, prix plus doux, tarif
    moins élevé`,
  'cheaper-found': `
    trouvez, trouvé, vous trouvez, avez trouvé, avez vu, repéré, vous repérez,
    avez repéré, montrez-nous, présentez-nous, apportez-nous, envoyez-nous,
    dites-le-nous, dénichez, vous dénichez`,
  competitor: `
    concurrent, concurrents, concurrence, ailleurs, autre marchand,
    autre magasin, autre boutique, autre garage, autre enseigne, autre agence,
    autre site, autre commerçant, un confrère, confrères, grande surface,
    grandes surfaces, autre détaillant, autre fournisseur, la concurrence,
    autre entreprise`,

  reply: `
    répondre, répond, répondons, répondra, répondrons, répondent, réponse,
    réponses, répondu, revenir vers vous, revient vers vous,
    revenons vers vous, reviendrons vers vous, reviendra vers vous,
    retour sous, retour dans, faire parvenir, vous écrit, vous répond,
    vous revient, vous revenons, vous reviendrons, vous reviendra,
    revenir à vous, reviens vers, reviendra, réponds, réponses sous,
    vous apporter une réponse, apportons une réponse, donnons suite,
    répondez-vous, revenir vers toi, revient vers toi, reviens vers toi,
    revenons vers toi, reviendra vers toi, reviendrons vers toi, te répondre,
    te répond, te réponds, te répondons, te répondrons, te revient,
    on revient vers, une réponse, vous lit, vous lisons, on vous lit,
    vous répondrons, vous écrirons, vous écrira, lisons et répondons,
    trouve réponse, trouvent réponse, répondre à vos,
    obtenez une réponse, aurez une réponse, avez une réponse, réponse écrite,
    répondons à,
    un premier retour, premier retour, un retour personnalisé, un retour
    écrit, un retour par`,
  'contact-you': `
    recontacte, recontactons, recontacterons, recontactera, recontacté,
    recontactez, recontacter, vous contacter, vous contacterons,
    vous contactera, vous contacte, vous contactons,
    prendre contact avec vous, prend contact, prendra contact,
    prenons contact, prendrons contact, serez contacté*, contacté sous,
    contactés sous, vous joindre, vous joint, serez recontacté*,
    communiquera avec vous, communique avec vous,
    reprend contact, reprendra contact, reprendre contact, reprenons contact,
    contact dans les, entre en contact, entrera en contact,
    entrons en contact, vous joindra, vous joindrons, communiquerons avec,
    communiquera avec, communiquer avec vous, contactés dans, contacté dans,
    sera contacté, seront contactés, te contacter, te contacte, te contactons,
    te contactera, te contacterons, te recontacte, te recontactons,
    te recontacter, te recontactera, te recontacterons, te joindre,
    serez rappelés, te recontacte,
    vous écrivons, vous écrit, vous donnons des nouvelles, vous donne des
    nouvelles, vous aurez des nouvelles, vous tenons au courant, vous dirons,
    vous dit, vous disons, vous fait signe, vous faisons signe, prévenu sous,
    informé sous, avisé sous,
    je vous reviens, nous vous revenons, on vous revient, vous reviens (personnellement|rapidement|sous|dans), je reviens (sous|dans|vers), nous revenons (sous|vers),
    (invitons|invite|inviterons|convions|proposons) (à|) (un|une) (entretien|réunion|rencontre),
    se (manifeste|manifestera) (dans|sous|auprès|en), (revient|reviendra|reviendrons|revenons) vers vous,
    (revient|reviennent|reviendra|revenons) vers (les|chaque|tout|le|la|tous),
    (répond|répondons|revient|revenons) à (chacun|chacune|tous|toutes)`,
  'call-back': `
    rappel, rappels, rappeler, rappelé, rappelle, rappelons, rappellerons,
    rappellera, rappel gratuit, être rappelé, on vous rappelle, vous appelle,
    vous appelons, vous appellera, vous appellerons, retour d'appel,
    rappel téléphonique, retournons votre appel, retournons vos appels,
    retourne votre appel, retournerons votre appel, retourner votre appel,
    retourne vos appels, retour de votre appel, vous téléphone,
    vous téléphonerons, vous téléphonons, rappelle sous, rappelé sous,
    rappellera sous, appels retournés, te rappelle, te rappelons, te rappeler,
    te rappellera, te rappellerons, t'appelle, t'appelons, t'appellera,
    t'appellerons, coup de fil, passe un coup de fil, rappelés, rappelées,
    vous rappelle, rappelons tous, rappelle toujours, vous passe un appel,
    téléphone lui-même, téléphone elle-même,
    je vous rappelle, je vous appelle, on rappelle, nous rappelons, est
    téléphoné, sont rappelés, messages vocaux, appels manqués, messagerie
    rappelée,
    (messages|appels) (sont|seront|) (rappelés|retournés)`,
  'we-come-back': `
    (nous|on|je|équipe|conseiller|conseillère|technicien|experts|secrétariat)
    vous
    (rappelle|rappelons|rappellerons|rappellerai|rappellera|recontacte|recontactons|recontacterons|recontactera|contacte|contactons|contacterons|contacterai|contactera|appelons|appellerons|appellera|écrivons|écrirons),
    (nous|on|je) (revenons|reviendrons|revient|reviens|reviendrai) vers
    vous, prendrons contact avec vous,
    reviendra vers vous, vous serez (recontacté|contacté|rappelé)`,
  acknowledge: `
    prise en compte, pris en compte, prises en compte, accusé de réception,
    accusés de réception, accuse réception, accusons réception,
    enregistrons votre, enregistrons la, est enregistré, est enregistrée,
    ouvrons votre dossier, ouvrons un dossier, votre dossier est ouvert,
    désignons un, mandatons un, un expert est mandaté, un expert est désigné,
    accuserons réception, accuser réception, confirmer que nous l'avons,
    confirmation de réception, accusé réception, accusera réception,
    accusé de réception vous, courriel de confirmation de réception,
    accuse réception de, accusons réception de, bien reçu,
    confirme la réception, confirmons la réception,
    dossier est (ouvert|créé|constitué), (ouvrons|ouvre|créons) (votre|un) dossier, (est|sont|sera|seront) (transmis*|confié*|remis*|adressé*) (au|à la|à un|à une|au service|à notre|à l') (responsable|direction|associé|service|gestionnaire|médiateur|spécialiste|équipe|département|conseiller), (il|elle|nous|qui) (vous|) (confirme|confirmons|confirmera|confirmerons) … par écrit, (est|sont|sera) (affecté*|assigné*|attribué*) à`,
  confirmation: `
    confirmation, confirmations, confirmé, confirmée, confirme, confirmons,
    confirmer, validation de votre commande, confirmation par texto,
    confirmation par sms, valide votre`,
  quote: `
    devis, estimation, estimations, chiffrage, évaluation, évaluations,
    soumission, soumissions, proposition, propositions, prix exact,
    tarif exact, tarif précis, simulation, proposition commerciale, cotation,
    offre de prix, prix confirmé, tarif confirmé, offre personnalisée,
    étude personnalisée, étude de projet, étude de votre projet,
    étude gratuite, votre tarif, tarif en ligne, prix en ligne,
    tarif personnalisé, votre prix en ligne, première orientation,
    orientation personnalisée, premier avis, avis personnalisé,
    réponse personnalisée, recommandation personnalisée,
    recommandations personnalisées, diagnostic personnalisé,
    analyse personnalisée, solution personnalisée, programme personnalisé,
    sur devis gratuit, étude chiffrée, offre détaillée, offre chiffrée,
    devis chiffré, devis détaillé, estimation de prix, une offre sous,
    une offre dans, offre sous, offre dans les, votre prix en, prix ferme sous,
    proposition détaillée, proposition chiffrée, avant-projet, première version,
    première maquette, première esquisse, bat, bon à tirer,
    offre de reprise, offre de rachat`,
  instant: `
    instantané, instantanée, instantanés, instantanées, instantanément,
    immédiat, immédiate, immédiats, immédiates, immédiatement, en temps réel,
    sur le champ, en quelques secondes, en … secondes,
    dans la foulée, séance tenante, sans délai,
    dans les minutes qui suivent, dans les secondes qui suivent, dans la
    minute qui suit, sitôt le paiement, dès le paiement,
    directement après (votre|la|le) (commande|paiement|inscription), dès (réception|validation) (du|de votre) paiement`,
  'few-minutes': `
    quelques minutes, quelques heures, quelques secondes, dans l'heure,
    dans la minute, en minutes, quelques instants, quelques jours,
    un certain nombre de jours, dans les heures,
    troisième sonnerie, quatrième sonnerie, deuxième sonnerie, {2-5} sonneries,
    instants,
    première sonnerie`,
  'same-day': `
    le jour même, jour même, dans la journée, même jour, le jour-même,
    journée même, jour ouvrable même, jour ouvré même, même jour ouvrable,
    même jour ouvré`,
  'next-day': `
    le lendemain, lendemain, jour suivant, dès le lendemain,
    jour ouvrable suivant, jour ouvré suivant, prochain jour ouvrable, demain,
    le jour suivant`,
  'soon-moment': `
    cet après-midi, l'après-midi même, dans l'après-midi, le soir même, ce soir,
    dès ce soir, dans la soirée, le matin même, dans la matinée, dans la
    journée, le jour même, le jour-même, demain, demain matin, demain midi, dès
    demain, le lendemain, dès le lendemain, avant midi, pour midi, avant ce
    soir, d'ici ce soir, d'ici demain, fin de la semaine, fin de la journée, en
    fin de journée, retour de courrier, par retour, sur-le-champ, séance
    tenante, dans la foulée, pendant que vous patientez, pendant que vous
    attendez, dans la semaine, dans l'heure, la nuit même, dans la nuit,
    aussitôt, le surlendemain, surlendemain, prochain jour ouvré, prochain jour
    ouvrable, jour ouvré suivant, jour ouvrable suivant, la semaine suivante,
    sur place et sur le champ, du jour au lendemain, d'ici lundi, dès lundi, au
    plus tard lundi, au plus tard le lundi, avant lundi, livré lundi, d'ici
    mardi, dès mardi, au plus tard mardi, au plus tard le mardi, avant mardi,
    livré mardi, d'ici mercredi, dès mercredi, au plus tard mercredi, au plus
    tard le mercredi, avant mercredi, livré mercredi, d'ici jeudi, dès jeudi, au
    plus tard jeudi, au plus tard le jeudi, avant jeudi, livré jeudi, d'ici
    vendredi, dès vendredi, au plus tard vendredi, au plus tard le vendredi,
    avant vendredi, livré vendredi, d'ici samedi, dès samedi, au plus tard
    samedi, au plus tard le samedi, avant samedi, livré samedi, d'ici dimanche,
    dès dimanche, au plus tard dimanche, au plus tard le dimanche, avant
    dimanche, livré dimanche,
    expédié aujourd'hui, expédiée aujourd'hui, envoyé aujourd'hui,
    part aujourd'hui, posté aujourd'hui, recevez aujourd'hui,
    recevez-le aujourd'hui, recevez-la aujourd'hui, livré aujourd'hui,
    livrée aujourd'hui, livrés aujourd'hui, livrées aujourd'hui,
    chez vous aujourd'hui,
    avant (le|ce) (dîner|déjeuner|goûter|soir|matin|week-end), avant
    (la|cette) (nuit|fermeture), avant minuit, au petit matin, au matin, dès
    le (soir|matin), dès ce (soir|matin), l'après-midi, le lendemain
    (matin|midi|soir), avant le lendemain, avant la fin de (journée|la
    journée|la semaine|matinée), dans la (minute|seconde|demi-journée), le
    jour (de votre|de la|de sa|de son)
    (inscription|commande|demande|dépôt|réception|arrivée|paiement), le jour
    où (il|elle|vous|nous), sitôt (le|la|l')
    (paiement|commande|ordonnance|dossier|accord|fichier|colis|règlement), dès
    (le|la|l') (paiement|commande|ordonnance|dossier|accord|fichier|règlement)
    (validé|validée|reçu|reçue|confirmé|confirmée|signé), dès le lundi, dès la
    validation, en une matinée, en un après-midi, en une après-midi, le temps
    d'un café, pendant que vous (buvez|faites|prenez|déjeunez|visitez),
    pendant votre (café|déjeuner|pause|visite|course|rendez-vous|déplacement),
    pour (lundi|mardi|mercredi|jeudi|vendredi|samedi), pour le week-end, pour
    le lendemain,
    le jour de (la|votre|notre) (visite|venue|appel|rendez-vous|passage), le
    jour de (son|leur) arrivée`,
  'soon-vague': `
    rapidement, plus brefs délais, meilleurs délais, au plus vite, aussi
    vite, le plus vite, dès que, dès possible, aussitôt que, bientôt,
    prochainement, très vite, sous peu, promptement, en temps utile, le
    plus rapidement`,
  'business-hours': `
    heures ouvrées, heures ouvrables, heures de bureau, jours ouvrés,
    jours ouvrables, en semaine, aux heures d'ouverture, pendant les heures`,
  attend: `
    temps d'arrivée, délai d'arrivée, arrivée moyenne, arrivée en moyenne,
    intervention, interventions, intervenir, intervient, intervenons,
    interviennent, arrivée sur place, se déplace, se déplacent, nous
    déplaçons, déplacement, arrivons, arrive chez vous, chez vous en, prise en
    charge, dépannage, dépanneur, dépanneuse, présent en, sur site, temps
    d'intervention, délai d'intervention, chez vous sous, sur les lieux,
    arrivée sur, arrive sur, se rend, se rendent, rendons chez vous, à votre
    porte, intervenez, intervenez-vous, arrivez-vous, déplacez-vous, arrivée
    en, arrivée sous, arrivée dans, arrivée garantie, arrivée rapide, arrivons
    en, arrivons sous, à votre domicile, devant chez vous, sur le pas de votre
    porte, intervention garantie, sont chez vous, est chez vous, prend la
    main, prennent la main, envoyé sur place, dépêché, dépêchons, nous nous
    rendons, vient chez vous, viennent chez vous, venons chez vous, passe chez
    vous, passons chez vous, arrivent dans, arrive dans, on arrive, agents
    arrivent, secours arrivent, équipe arrive, technicien arrive, dépanneur
    arrive, sur place, à votre adresse, arrive sur site, arrive sur les lieux,
    passe vous voir, passons vous voir, se présente, présents sous, au bord de
    la route, se met en route, regardé sous, examiné sous, nous y sommes, on y
    est, on y va, vous rejoint, vous rejoignent, vous rejoindra, vient (le
    jour même|sous|dans|en), viennent (le jour même|sous|dans|en), est au pied
    de, débarque (en|sous|dans), débarquons (en|sous|dans), prend la route,
    (est|sont) sur (place|le parking|les lieux|zone),
    venez-vous, pouvez-vous (venir|intervenir|passer|être là|être sur place|vous déplacer), passez-vous`,
  technician: `
    technicien, techniciens, dépanneur, dépanneurs, dépanneuse, plombier,
    électricien, serrurier, ingénieur, ingénieurs, chauffeur, artisan, expert,
    experts, équipe, conseiller, conseillers, réparateur, agent, agents,
    intervenant, intervenants, monteur, monteurs, installateur, installateurs,
    vitrier, chauffagiste, agent de sécurité, patrouille, spécialiste,
    spécialistes, remplaçant, remplaçante,
    patrouilles, couvreur, poseur, poseurs, camionnette, gardien, équipier`,
  'reply-time': `
    temps de réponse, délai de réponse, délais de réponse, réponse moyenne,
    réponse garantie, réponse sous, réponse en, réponse dans, réponse rapide,
    réponse assurée, réponse en moins, gti, temps d'intervention,
    délai d'intervention, garantie de temps d'intervention,
    temps moyen de réponse, délai moyen de réponse, délai de rappel,
    délai de prise en charge, temps de prise en charge, temps d'arrivée,
    délai d'arrivée, délai moyen d'intervention, temps moyen d'intervention,
    première réponse, délai de première réponse`,
  'send-you': `
    (rendu|rendus|renvoyé|renvoyés|renvoyée|retourné|retournés|retournée|restitué|restitués) par (coursier|la poste|courrier|transporteur),
    vous renvoyons, vous renvoie, vous renverrons, vous en envoyons,
    vous envoyer, vous enverrons, vous envoyons, envoyé par, envoyons,
    enverrons, t'enverrons, recevrez, vous recevez, vous recevrez, recevez,
    ferons parvenir, faire parvenir, vous transmettons, transmettrons,
    obtenez, affiche votre, affiche, t'envoie, t'envoyons, t'enverra,
    t'envoyer, vous envoie, vous enverra, vous remettons, vous remettre,
    vous remet, vous soumet, vous soumettons, vous soumettent, vous adressons,
    vous adresse, vous adressera, vous fait parvenir, vous faisons parvenir,
    faisons parvenir, vous est envoyé*, vous est adressé*, vous est remis*,
    vous est soumis*, vous est proposé*, vous parvient,
    (confirmé|confirmés|confirmée|confirmées) par (sms|mail|courriel|téléphone|texto)`,
  'credit-decision': `
    décision, accord, réponse de principe, accord de principe,
    décision immédiate, acceptation, pré approbation, approbation`,
  'loan-decision': `
    réponse de principe, accord de principe, décision de crédit,
    décision de prêt, décision immédiate, pré approbation, préapprobation,
    décision de principe, réponse définitive en, accord en, accord sous,
    approbation en, décision en,
    une décision, décision sous, oui ou non, un oui ou un non, accord ou refus,
    accepté ou refusé, verdict`,
  emergency:
    'urgence, urgences, urgent, urgente, panne, pannes, dépannage, dépannages',

  resolve: `
    résolu, résolue, résolus, résoudre, résolvons, résolution, réglé, réglée,
    réglés, régler, règlement, traiter, traité, traitée, traités, traitées,
    traitement, traitons, trait*, corriger, corrigeons, corrigé, corrigée,
    analyser, analyse, réponse définitive, statuer, décision, traite,
    examinée, examinées, examinera, examinerons, étudiera, étudierons,
    analysera, analyserons, instruira, instruirons, solutionn*, donner suite, enquête, corrigées,
    corrigés, corrigerons, résolvent, résout, réglons, règle, règlons,
    solutionner, solutionné, clôturé, clôturée, clos, close, instruit,
    instruite, instruits, instruction, indemnisé, indemnisés, rendons, rendue,
    rend sa, rendra, étudiée, étudiées, étudié, étudiés, étudions, examinons,
    instruisons, notre décision, aurez notre décision,
    examinons votre recours, examiner votre recours, sinistres payés,
    sinistres réglés, indemnisation, résolues, réglées, payés en, payée en,
    payés sous, payé en, payées en, payées sous, sont payés, sont payées,
    est payée, réclamations payées, réponse finale, réponse complète, gérons,
    rectifié, rectifions, rectifiés, rectifiées, statuons, tranchons, tranche,
    dédommagé, dédommagée, indemnisée, indemnisons, indemnise, rétabli,
    rétablie, comblé, réparé sous, remédions, remédié, solution, solutions,
    une solution, régularisé, régularisons, remise en marche, remis en marche,
    remettons en marche,
    réexamin*, (réclamation|réclamations|dossier|dossiers|enquête|enquêtes|cas) … (prendre|prend|demander|nécessiter) jusqu'à, (réclamation|dossier|enquête) (complexe|difficile) … (prendre|prend|demander|nécessiter|demande) jusqu'à,
    (dépannage|réparation) (est|sera|) (réalisé*|effectué*|fait*)`,
  sorted: `
    résolu, remis en service, remis en route, remis en état, rétabli, réparé,
    débouché, libéré, dégagé, corrigé, rectifié, mis en sécurité, sécurisé,
    remis en ordre, bouclé, bouclée, sous contrôle, dépanné, dépannée, traité,
    remis en marche, de retour en service, évacué,
    (est|sont|sera|seront|souvent|généralement) (enlevé|enlevés|effacé|effacés|ramassé|ramassés|collecté|collectés|enregistré|enregistrés|traité|traités|instruit|examiné|examinés|étudié|étudiés|tranché|tranchés|clôturé|clôturés|terminé|terminés|révisé|révisés|réparé|réparés|recollé|recollés|affûté|affûtés|aiguisé|aiguisés|créé|créés|modifié|modifiés|transféré|transférés|raccordé|raccordés|rebranché|rebranchés|colmaté|colmatés|nettoyé|nettoyés|évalué|évalués|réglé|réglés|validé|validés|immatriculé|immatriculés|vérifié|vérifiés|contrôlé|contrôlés|déposé|déposés|accordé|accordés|remplacé|remplacés|retiré|retirés|déblayé|déblayés|évacué|évacués|réapprovisionné|réapprovisionnés|clos|closes|instruits|instruite|instruites|remis en service|remise en service|remis en état|remis en ligne|mis à jour|mise à jour|mises à jour|mis en place|mise en place), (de nouveau|à nouveau) (sur la route|sur pied|opérationnel|en service|en ligne|fonctionnel|utilisable|disponible), (prend|prennent|prendra|prendront) effet, (statue|tranche|se prononce) sur (les|votre|vos|chaque|le|la) (recours|demandes|demande|dossier|dossiers|réclamation|réclamations),
    (comité|commission|jury|bureau|service des admissions|arbitre) (examine|étudie|traite|instruit|tranche|statue|se prononce), (bail|contrat|dossier|compte|acte|document|carte|permis) (est|sera) (établi|établie|prêt|prête|constitué|délivré|finalisé)`,
  'taken-away': `
    (évacué|évacuée|évacués|évacuées|emporté|emportée|emportés|emportées|enlevé|enlevée|enlevés|enlevées|débarrassé|débarrassée),
    enlèvement, évacuation`,
  complaint: `
    réclamation, réclamations, plainte, plaintes, litige, litiges, différend,
    incident, incidents, problème, problèmes, anomalie, anomalies, ticket,
    tickets, bug, bugs, non-conformité, sinistre, sinistres, signalement,
    enquête, faille, vulnérabilité, insatisfaction, panne, pannes,
    dysfonctionnement, dysfonctionnements, non-conformités, défaut, défauts,
    bogue, bogues, recours, appel de la décision, erreur, erreurs,
    erreur de facturation, mécontentement, bagage égaré, nid-de-poule, fuite,
    fuites, contestation, contestations, désaccord, objet perdu, alerte,
    alertes, alarme, alarmes,
    (cas|dossier|dossiers|demandes|questions|affaires) (complexe|complexes|difficile|difficiles|simples|plus complexes), réexamine la décision`,
  request: `
    demande, demandes, requête, requêtes, question, questions, message,
    messages, courriel, courriels, e-mail, e-mails, email, emails, mail,
    mails, formulaire, dossier, dossiers, retraits, demandes de retrait,
    virement, virements, demande de virement`,
  message: `
    courriel, courriels, mail, mails, e-mail, e-mails, email, emails, message,
    messages, sms, appel, appels, demande d'accès, demandes d'accès, demande
    d'information, demandes d'information, demande de renseignement, demandes
    de renseignement, courrier, courriers, lettre, lettres, formulaire,
    commentaire, commentaires`,
  decision: 'décision, avis, réponse, conclusion, verdict, résultat, résultats',
  'fix-time': `
    rto, temps de reprise, délai de reprise, temps de rétablissement,
    temps de restauration, délai de restauration, délai de réparation,
    délai d'intervention, délai de traitement, délais de traitement,
    délai de résolution, temps de résolution, restauration, délai moyen,
    norme de service, normes de service, délai de remise en service, sous gtr,
    gtr, garantie de temps de rétablissement, rétablissement,
    indemnisation sous, indemnisé sous, indemnisation en,
    délai de remise en état, durée de réparation, temps de réparation,
    délais de réparation, immobilisation, remise en service, remise en état,
    remise en route, résolution, cible de résolution, délai de rétablissement,
    temps de rétablissement, délai de correction, remettre en ligne,
    remis en ligne, remise en ligne, remettre en service, remis en service,
    durées de réparation, choisissez votre vitesse, choisissez votre délai,
    (validation|vérification|activation|inscription|instruction|mise en place) (prend|demande|dure|nécessite)`,
  'first-visit': `
    en une seule visite, en une visite, dès la première visite,
    première visite, en un seul passage, dès le premier passage,
    dès le premier appel, dès le premier contact, en une seule intervention,
    dès la première intervention,
    en un seul déplacement`,
  investigate: `
    enquête, enquêter, examiner, examen, analyse, vérification, examinons,
    examiné, examinée, examinés, examinées`,
  'account-closing': `
    suppression de votre compte, supprimer votre compte, effacement,
    suppression, supprimer mon compte, supprimer son compte,
    supprimer un compte, suppression de compte, suppression du compte`,
  restore: `
    restauration, rétablissement, rétabli, rétablir, rto, reprise,
    remise en service, récupération, remettre en ligne, remis en ligne,
    remise en ligne, remettre en service, remis en service`,

  wait: `
    attente, attend, attendre, attendrez, temps d'attente,
    délai d'attente,
    délais d'attente, file, files, files d'attente, patienter, attendez,
    attente maximale, patientez, vous patientez, minutes d'attente,
    faire la queue,
    poireauter, file d'attente, faites la queue, en ligne d'attente, à attendre,
    (ne|n') (patientez|patienterez|patiente|attendez|attendrez|attend|attendra) (pas|jamais), de patience,
    (attente|délai d'attente|temps d'attente) pour (un|une|le|la|votre) … (rendez-vous|place|consultation|bilan|créneau|table|séance|visite)`,
  'no-wait': `
    sans attente, aucune attente, zéro attente, pas d'attente, pas de file,
    sans file d'attente, coupe-file, coupe file, sans faire la queue,
    plus d'attente, plus jamais d'attente, fini l'attente, sans attendre,
    sans temps d'attente, prise en charge est immédiate,
    prise en charge immédiate, accueil immédiat, n'attendez jamais,
    n'attendrez jamais, n'attendrez plus, jamais d'attente, jamais attendre,
    pas une minute d'attente, sans patienter, attente zéro,
    sans la moindre attente, sans faire de file, sans queue,
    (pas|sans|aucune|ni) (de|) liste d'attente`,
  'while-you-wait': `
    (réparé|réparée|réparés|réparées|posé|posée|posés|montés|montées|remplacé|remplacée|remplacés|changé|changée|changés|imprimé|imprimées|gravé|gravée|affûté|affûtés|fait|faite|faits|faites|préparé|préparée|effectué|effectuée|reproduites)
    pendant que vous (patientez|attendez),
    (réparons|réparation|réparations|posons|pose|montons|montage|remplaçons|remplacement|changeons|changement|imprimons|gravons|gravure|faisons|préparons|retouches)
    … pendant que vous (patientez|attendez),
    (réparé|réparée|réparés|réparées|réparation|réparations|fait|faites|montage|gravure|reproduction)
    devant vous, (service|réparation|réparations) minute, talon minute,
    clé minute, clés minute`,
  queue: "file d'attente, files d'attente, queue",
  counter: `
    comptoir, guichet, guichets, caisse, caisses, à l'accueil,
    à votre arrivée, dès votre arrivée, salle d'attente,
    en caisse, à la caisse, aux caisses, au guichet, aux guichets, au
    comptoir, à la borne, à la barrière, sur le quai, au quai, au drive, à
    l'entrée, à l'embarquement, à la réception, au standard`,
  appointment: `
    rendez-vous, rendez vous, rdv, créneau, créneaux, consultation,
    consultations, visite, visites, examen, audience, séance,
    prise de rendez-vous, entrevue, une place, première leçon,
    un rendez-vous dans, première séance, premier rendez-vous,
    première disponibilité, prochaine disponibilité, premier créneau, prochain
    créneau, une place en, créneau libre,
    consultation de suivi, consultation initiale, première consultation`,
  remind: `
    rappel, rappels, prévenir, prévenu, prévenons, préviendra, préviendrons,
    avertir, avertirons, avertissons, averti, informer, informerons, informé,
    informons, aviser, aviserons, avis, alerte, notifier, notifié, notifiée,
    notification, vous contactera, sms de rappel, rappelé, vous contacterons,
    prévient, préviennent, vous prévient, avertit, avertissent, informe,
    informent, passe un appel, vous contacte, rappel par sms, vous appelle,
    vous appellera, vous appelons, vous appellerons, vous téléphone,
    vous téléphonera, vous téléphonons, un appel, avisé, avisée, avisés,
    on vous prévient, on vous appelle, on vous envoie un sms, un sms, sms vous,
    recevez un sms, recevez un message, recevez un rappel, publié, publiés,
    annoncé, annoncés, êtes prévenu, serez prévenu, êtes averti, serez averti,
    je vous appelle, je vous préviens,
    un texto, texto, un sms part, coup de fil, passe un coup de fil, vous
    sonne, vous passe un appel, vous fait signe, vous faisons signe,
    rappelons votre rendez-vous, rappel de votre rendez-vous, rappel de rendez-vous,
    je vous appelle, je vous préviens, un texto, texto, un sms part,
    coup de fil, passe un coup de fil, vous sonne, vous passe un appel,
    vous fait signe, vous faisons signe,
    (tenons|tiendrons|tient|tenir) (au courant|informé|informée|informés),
    vous (dirons|disons|dira|dit) (combien|pourquoi|quand|si|comment|tout de suite),
    vous (écrivons|écrit|écrirons) ou vous,
    (serez|êtes) tenu (informé|au courant),
    (date|heure|horaire|créneau) … (sera|est|seront|sont) (communiqué|communiquée|annoncée|indiquée|confirmée),
    (est|êtes|serez|sera) (appelé|appelée|appelés|prévenu*|averti*),
    (vous|te) le (rappelons|rappelle|rappellerons|rappellera), vous (rappelons|rappelle) (votre|vos|l'|le|la|que), pensons à vous le rappeler,
    (avis|rappel|courrier|lettre|mail|courriel) (de renouvellement|d'échéance|de rappel|de convocation) (part|partent|vous parvient|est adressé|est envoyé|est expédié), (résidents|adhérents|parents|clients|riverains|copropriétaires|locataires|membres|abonnés|patients|usagers|voyageurs|familles) (sont|seront) (avisé*|prévenu*|averti*|informé*|alerté*)`,
  'inform-ahead': `
    la veille, à l'avance, au préalable, avant l'intervention,
    avant la livraison, avant l'arrivée, avant d'arriver, avant le passage,
    avant la visite, avant votre, avant l'examen, avant le rendez-vous,
    jours avant, heures avant, minutes avant, semaines avant,
    avant son passage, avant son arrivée, avant de passer,
    avant notre passage, avant notre arrivée, avant notre visite,
    avant chaque visite, avant chaque passage, avant chaque rendez-vous,
    en route, en chemin, avant sa venue, avant notre venue, avant toute,
    heures à l'avance, jours à l'avance, avant son entrée en vigueur,
    avant leur entrée en vigueur, avant l'entrée en vigueur,
    avant son application, avant application,
    avant de frapper, avant de sonner, avant qu'il arrive, avant qu'elle arrive,
    avant qu'on arrive, avant l'échéance, avant chaque échéance, une semaine
    avant, un mois avant, une heure avant, semaine avant, mois avant, heure
    avant, en temps utile, la veille au soir, minutes de chez vous, avant le
    début des travaux, avant les travaux,
    avant (la|notre|son|chaque|votre)
    (tournée|livraison|passage|arrivée|visite|intervention|venue), demi-heure
    avant, quart d'heure avant`,
  'seen-within': `
    vous êtes accueilli, être reçu, vous êtes reçu, reçu en,
    pris en charge en, pris en charge dans, pris en charge dès, accueilli par,
    mis en relation, décrochons, décroché, décroche, appel pris,
    pris en charge, prise en charge, prises en charge, mise en relation,
    vous êtes accueillie, répondre à votre appel, reçus, parlez à un,
    parler à un, décrochent, décrocher, décrochés, décrochées, reçues,
    êtes reçue, voit votre, voyons votre, vous voit, voyons vos, vous sert,
    êtes servi, soyez servi, soyez assis, êtes assis, servi en, vu par, vus par,
    vue par, reçu par, reçue par, vous accueillir en, vous accueille en,
    accueillis en, servie en, servis en, servi dans, servie dans, servi sous,
    prend le combiné, passez la porte, vous passez à table, installé à table,
    décrochons en, clés remises, clés en main en,
    êtes reçu, êtes accueilli, vous recevons, vous reçoit, on vous reçoit, on
    vous prend, prenons en urgence, voir un médecin, voir un dentiste, voir un
    vétérinaire, consulter un médecin, à table en, à votre table en, téléphone
    décroché, nous décrochons, on décroche, appels décrochés,
    prend (l'appel|votre appel|la ligne), prenons (l'appel|votre appel|la
    ligne), appel est pris, appels sont pris, (vous installe|vous
    installons|vous place|vous plaçons|vous reçoit|vous recevons|vous
    examine|vous examinons), êtes (installé|assis|appelé|examiné|vu|pris),
    vous passez (devant|au guichet|en caisse|au comptoir),
    au bout du fil, à l'appareil, en ligne avec un, reçoit à l'heure, recevons
    à l'heure, votre tour (arrive|vient), on vous appelle à la borne, voix
    humaine,
    vous (recevoir|voir|accueillir|donner rendez-vous), (urgences|cas urgents) (sont|seront) (vus|vues|reçus|reçues|traités|traitées),
    (enfant|enfants|patient|patients|animal|animaux|animal malade|bébé|bébés|situations urgentes|urgences) (est|sont|sera|seront) (toujours|généralement|) (reçu|vu|évalué|évalués|examiné|examinés|reçus|vus|vue|vues|reçue|reçues), (enfant|animal|patient) (malade|nouveau) (est|sera) (toujours|) (vu|reçu|examiné)`,

  open: `
    ouvert, ouverte, ouverts, ouvertes, ouverture, ouvre, ouvrent, ouvrons,
    nous sommes ouverts`,
  'opening-hours': `
    horaires, horaire, heures d'ouverture, horaires d'ouverture,
    heures d'affaires, heures de service, jours et heures,
    horaires de réception, horaires du magasin, heures de réception,
    horaires d'accueil, nos horaires, permanence, permanence téléphonique,
    heures d'accueil, jours d'ouverture, heures de bureau,
    accueil téléphonique, horaires du support, heures de présence`,
  'clock-bound': `
    (jusqu'à|dès|à partir de) {5-23} (h|heures), jusqu'à (minuit|midi|tard),
    (dès|à partir de) (midi|l'aube), du matin au soir, de l'aube au crépuscule,
    jusqu'à la fermeture`,
  available: `
    disponible, disponibles, disponibilité, joignable, joignables,
    à votre disposition, à votre écoute, à votre service, présents, présent,
    opère, opérationnel, opérationnelle, accessible, accessibles, assure,
    assurent, prête à intervenir, prêts à intervenir, mobilisés,
    travaillons le samedi, travaillons le week end, travaillons le dimanche,
    travaillons aussi, répond, répondent, accueille, accueillons, accueillent,
    vous accueille, vous reçoit, reçoit, à disposition,
    quelqu'un répond, quelqu'un décroche, quelqu'un est là, on vous répond, nous
    sommes là, on est là, vous pouvez appeler, vous pouvez nous joindre, nous
    joindre, être joint, sur le pont, au bout du fil, dans nos murs, à
    l'accueil, au comptoir, casiers, badge, entrez quand, accès aux locaux`,
  'we-hold': `
    (nous proposons|nous offrons|nous donnons|nous organisons) des
    (cours|séances|visites|leçons|ateliers|soins),
    (cours|séances|visites|leçons)
    (proposés|proposées|assurés|assurées|dispensés)`,
  'not-offered': `
    ne pourront plus être, ne pouvons plus assurer, ne sera plus assuré,
    ne seront plus assurées, n'est plus assuré, ne sont plus assurées,
    plus de service,
    n'offrons pas, ne proposons pas, n'assurons pas, ne fournissons pas,
    pas disponible, pas disponibles, non disponible, non disponibles,
    indisponible, pas ouvert, pas ouverte, pas joignable, pas joignables,
    n'est pas assuré, pas de service, n'est pas ouvert,
    (ne|n') (garantissons|garantit|promettons|prévoyons) pas`,
  'every-day': `
    7j/7, 7j 7, 7 7j, 7/7, 7 7, 7 jours sur 7, sept jours sur sept,
    tous les jours, 7 jours par semaine, sept jours par semaine, 365 jours,
    toute l'année, chaque jour, 7 j 7, 7 sur 7, 7 jours 7, 7 j sur 7,
    sept jours sur 7, 6j/7, 6 7j, 6j 7, 6 jours sur 7, 5j 7, 5 7, 6 7,
    5 jours sur 7`,
  'around-clock': `
    jour et nuit, nuit et jour, à toute heure, toute la nuit,
    24 heures sur 24, 24h sur 24, 24h 24, 24 24, 24 24h, 24h/24, 24/24,
    en continu, sans interruption, à n'importe quelle heure, toute la journée,
    de jour comme de nuit, 24 7, bout de la nuit, disponible toute la durée,
    disponibles toute la durée, présent toute la durée,
    présents toute la durée, sur place toute la durée,
    à votre disposition toute la durée, à vos côtés toute la durée,
    en permanence, clavardage en direct en tout temps,
    disponible en tout temps, disponibles en tout temps,
    joignable en tout temps, joignables en tout temps,
    assistance en tout temps, soutien en tout temps, en tout temps accessible,
    accessible en tout temps, accessibles en tout temps, ouvert en tout temps,
    en service jour et nuit, toute heure du jour,
    en plein milieu de la nuit, au milieu de la nuit, à trois heures du matin, à
    quatre heures du matin, à 3 h du matin, à 2 h du matin, ne dort jamais, ne
    ferme jamais, jamais fermé, 365 nuits, quelle que soit l'heure, à n'importe
    quelle heure du jour, jour comme nuit, la nuit comme le jour, jours fériés
    compris, à tout instant`,
  tireless: `
    sans relâche, travaille jour et nuit, travaillons jour et nuit,
    travaillent jour et nuit, d'arrache-pied,
    (répondeur|messagerie|boîte vocale) (prend|enregistre|reçoit|recueille) (vos|les|votre|le|) (message|messages|appels)`,
  'other-times': `
    jour ouvré désigne, jours ouvrés désigne, jour ouvrable désigne,
    s'entend du lundi, s'entendent du lundi, nous donner accès,
    majoration, majorations, supplément de nuit, doit se présenter,
    se présenter entre, présentez-vous entre, présentez-vous à partir,
    calme, silence, tapage, nuisances sonores, heures de silence,
    heures calmes, arrivée, arrivées, heure d'arrivée, heures d'arrivée,
    check in, check out, happy hour, happy hours, quarts de travail,
    horaires de travail, heures de pointe, heures pleines, heures creuses,
    meilleur moment, ce samedi, ce dimanche, ce week end,
    (circulation|baignade|silence|calme|bruit) (interdite|interdit|est interdite|est interdit|est demandé|est exigé|de rigueur|entre|de)`,
  weekend: `
    week-end, week-ends, weekend, weekends, samedi, samedis, dimanche,
    dimanches, fin de semaine, fins de semaine`,
  'weekend-too': `
    samedi compris, dimanche compris, samedis compris, dimanches compris, y
    compris le samedi, y compris le dimanche, y compris le week end, y compris
    les jours fériés, jours fériés compris, week end compris, week ends compris,
    même le dimanche, même le samedi, même le week end, même les jours fériés,
    même à noël, soirs et week ends, le soir et le week end, dimanches et jours
    fériés, dimanche et jours fériés, sept soirs sur sept, six jours sur sept, 6
    jours sur 7, 6 jours 7, ouvert le dimanche, ouvert le samedi, ouverts le
    dimanche, ouverts le samedi, ouvert tard, nocturne,
    consultations (du soir|du samedi|en soirée) (le|les|chaque), consultations (du samedi|du dimanche)`,
  evening:
    'soir, soirs, soirée, nocturne, nocturnes, nuit, nuits, en soirée, tard le soir',
  'takes-place': `
    se tiendra, se tiendront, se tient, se déroule, se déroulera, a lieu,
    aura lieu, ont lieu, auront lieu, dure, durera, commence à, débute à,
    commencera à, journée type, habituellement lieu, généralement lieu, durée,
    durée de la séance, durée moyenne,
    se (réunira|réunit|tiendra|tient), ouverture des portes, sera (au
    magasin|en boutique|présent|présente|parmi nous), dédicace, dédicaces, vf,
    vo, vost, vostfr, u7, u9, u11, u13, u15, u17, seniors masculins,
    entraînement, entraînements, pétrit, projection, projections, coup d'envoi,
    planning des cours, horaires des cours, horaire des cours, planning hebdomadaire, emploi du temps, horaires des messes, horaires des séances`,
  'event-length': `
    pose prend, montage prend, installation prend, pose dure, installation
    dure, montage dure, pose s'étale, chantier dure, pose occupe, toute la
    nuit, toute la journée, toute la soirée, toute la semaine, tout le week
    end, tout le mois, toute une journée, toute une nuit, jour par mois, jour
    par semaine, jour par an, jour par jour, jour / mois, jour / semaine, jour
    / an, jour / jour, jours par mois, jours par semaine, jours par an, jours
    par jour, jours / mois, jours / semaine, jours / an, jours / jour, journée
    par mois, journée par semaine, journée par an, journée par jour, journée /
    mois, journée / semaine, journée / an, journée / jour, journées par mois,
    journées par semaine, journées par an, journées par jour, journées / mois,
    journées / semaine, journées / an, journées / jour, heure par mois, heure
    par semaine, heure par an, heure par jour, heure / mois, heure / semaine,
    heure / an, heure / jour, heures par mois, heures par semaine, heures par
    an, heures par jour, heures / mois, heures / semaine, heures / an, heures
    / jour, semaine par mois, semaine par semaine, semaine par an, semaine par
    jour, semaine / mois, semaine / semaine, semaine / an, semaine / jour, h
    par mois, h par semaine, h par an, h par jour, h / mois, h / semaine, h /
    an, h / jour, j par mois, j par semaine, j par an, j par jour, j / mois, j
    / semaine, j / an, j / jour, jours ou plus, jours et plus, nuits ou plus,
    nuits et plus, semaines ou plus, semaines et plus, heures ou plus, mois ou
    plus, mois et plus, jour supplémentaire, journée supplémentaire, nuit
    supplémentaire, heure supplémentaire, semaine supplémentaire, appel de,
    appel découverte de, abonnement de, abonnements de, formulaire de,
    questionnaire de, contrat de, contrats de, engagement de, bail de, vidéo
    de, vidéos de, forfait de, forfaits de, programme de, parcours de, cure
    de, séjour de, séjours de, voyage de, circuit de, stages de, formations
    de, consultation gratuite de, jours immersifs, jours de stage, jours de
    formation, jours d'immersion, heures de cours, heures de formation, heures
    de conduite, filtres durent, piles durent, batteries durent, recharges
    durent, cartouches durent, appel de diagnostic de, appel téléphonique de,
    appel vidéo de, séance de, séances de, session de, sessions de,
    rendez-vous de, rdv de, consultation de, consultations de, entretien de,
    entretiens de, échange de, visio de, visioconférence de, réunion de,
    atelier de, ateliers de, démo de, démonstration de, visite de, cours de,
    leçon de, stage de, formation de, présentation de,
    (s'étale|s'étalent|s'étend|s'étendent|s'échelonne|s'échelonnent|se
    déroule|se déroulent) sur, se prépare en, se préparent en, se travaille
    en, d'immobilisation, difficulté moyenne, difficulté facile, d'intervalle,
    (séance|séances|cours|leçon|leçons|massage|massages|soin|soins|stage|stages|formation|formations|atelier|ateliers|appel|entretien|consultation|visite|coaching|session|sessions|programme|cure|séjour|circuit|croisière|randonnée|trajet|pause|vidéo|spectacle|balade|rendez-vous|examen|module) (de|d'), (séance|séances|cours|coaching|appel|entretien|bilan) (individuel|individuelle|individuels|personnalisé|personnalisée|privé|collectif|particulier|particuliers|découverte) (de|d'),
    gagnez, gagner, gagne, économisez, faites gagner, faire gagner, fait gagner,
    (consultation|consultations|rendez-vous|visite|visites|séance|séances|examen|soin|soins|bilan) (peut|peuvent|pourra|) (durer|prendre|dure|durent|prend|prennent)`,
  holiday: 'jours fériés, jour férié, fériés, férié, noël, congés, vacances',
  'day-name': `
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lundis, mardis,
    mercredis, jeudis, vendredis, samedis, dimanches, lun, mar, mer, jeu, ven,
    sam, dim, week-end, semaine, tous les jours, 7j/7, 7 jours sur 7,
    week end, jours fériés`,
  closed: 'fermé, fermée, fermés, fermeture, ferme, fermé le',
  'by-appointment':
    'sur rendez-vous, sur rendez-vous uniquement, uniquement sur rendez-vous, sur rdv',
  'always-access': `
    accès à vie, accès permanent, accès 24h, accès libre, accès 24/7,
    accès en continu, accès illimité à vie, accès illimité dans le temps,
    accès illimité aux cours, accès illimité à la formation,
    accès illimité à toute heure, accès illimité 24`,
  support: `
    assistance, support, service client, service clients,
    service à la clientèle, service clientèle, service après-vente, sav,
    hotline, hot-line, aide, dépannage, accueil, réception, conseillers,
    permanence, standard téléphonique, notre standard, le standard,
    standard ouvert, urgences, urgence, ligne d'urgence, centre d'appels,
    centre de contact, technicien, techniciens, ingénieur, agents,
    supervision, surveillance, équipe, équipes, chauffeur, chauffeurs,
    service d'urgence, service`,
  team: `
    équipe, équipes, conseillers, conseiller, agents, experts, personnel,
    spécialistes, collaborateurs, représentants, opérateurs`,
  phone: `
    téléphone, par téléphone, téléphonique, ligne, whatsapp, email, e-mail,
    courriel, chat, tchat, clavardage, appel, appels, téléphoniques, lignes,
    lignes téléphoniques`,
  'on-call': `
    astreinte, astreintes, de garde, permanence, de service, garde,
    ligne d'urgence, numéro d'urgence, ligne directe, veilleur, centrale
    d'écoute, centre d'appels, poste de contrôle, vétérinaire de garde, portable
    direct`,
  monitoring: `
    supervision, supervisée, supervisé, surveillance, surveillé, monitoring,
    télésurveillance, surveillée`,
  'all-year':
    "toute l'année, 365 jours par an, 365 jours, chaque jour de l'année, 365j",

  uptime: `
    disponibilité, uptime, taux de disponibilité, disponibilité du service,
    disponibilité réseau, garantie de disponibilité, temps de disponibilité,
    reste en ligne, restent en ligne, toujours en ligne, est en ligne,
    joignable, reste joignable, exactitude, exactitude de préparation, taux de
    service, du premier coup, à l'heure convenue, à la date convenue, dans le
    créneau, complets, complètes, reste accessible, accessible à, en service,
    % du temps, fonctionnent à tout instant, accessible à 99`,
  'on-time': `
    à l'heure, ponctualité, ponctuel, dans les délais, respect des délais,
    dans les temps, à temps,
    à l'heure (dite|convenue|prévue|promise)`,
  'starts-on-time': `
    (rendez-vous|consultations|cours|séances|visites|soins)
    (qui|toujours|) (commencent|débutent|démarrent) à l'heure,
    (rendez-vous|cours|séance|consultation) (commence|débute|démarre) à
    l'heure, (reçu|reçue|reçus|pris) à l'heure, (respectons|respecte)
    l'heure (de|du) (votre|vos|) (rendez-vous),
    (rendez-vous|consultations|cours|séances|visites|soins) (commencent|débutent|démarrent) (à la minute|à l'heure pile|ponctuellement|à l'heure dite),
    (rendez-vous|consultations|cours|séances|visites|soins|leçons|réunions) (commencent|débutent|démarrent) (toujours|bien|tous|toutes) à l'heure`,
  sla: `
    sla, gtr, gti, engagement de service, engagements de service,
    niveau de service, niveaux de service, norme de service,
    garantie de service, indicateurs suivants`,
  charter: `
    charte, notre charte, nos engagements, notre engagement, engagements de
    service, charte d'accueil, charte de qualité, charte client, charte qualité,
    ce que vous pouvez attendre, ce à quoi vous avez droit, nos standards, nos
    normes de service, normes de service, notre promesse, nos promesses, notre
    parole, vous pouvez compter sur,
    au contrat, c'est au contrat, inscrit au contrat, inscrits au contrat,
    inscrite au contrat, engagement signé, engagement contractuel, engagement
    chiffré, contractuel, contractuelle, par contrat, on s'y tient, nous nous
    y tenons, on s'y engage, noir sur blanc, c'est écrit, parole tenue, publié
    chaque mois, affiché en agence, nous le garantissons, garanti par contrat`,
  'done-in': `(ouvert|ouverte|activé|activée|approuvé|approuvée|créé|créée|transféré|transférée|transférés|transférées|vérifié|vérifiée|bloqué|bloquée|débloqué|débloquée|déverrouillé|enregistré|enregistrée|publié|publiée|publiés|publiées|imprimé|imprimée|imprimés|encadré|retouché|retouchée|affûté|affûtée|gravé|gravée|nettoyé|nettoyée|lavé|lavée|monté|montée|posé|posée|assemblé|recordé|recordée|réglé|réglée|réglés|réglées|versé|versée|versés|versées|crédité|créditée|crédités) (en|sous|dans les|en moins de|en seulement|en à peine)`,
  'book-direct': `
    en réservant en direct, réservez en direct, réservation en direct, en direct sur notre site, en réservant directement, sur notre propre site`,
  'never-expires': `
    n'expirent jamais, n'expirent pas, n'expire jamais, n'expire pas, sans date d'expiration, sans expiration, restent valables à vie,
    aucun délai d'expiration, aucune date d'expiration, sans limite de validité, sans limite de temps, sans date limite, pas de date d'expiration,
    restent valables indéfiniment, valables indéfiniment, valable indéfiniment, valables à vie, sans date de péremption, ne périment pas, ne périme pas`,
  'our-delay': `
    jour sans (service|connexion|internet|eau|courant|chauffage|ligne), (livraison|commande|technicien|installation|colis|train|équipe|chantier|mise en service) (en retard|retardé|retardée|prend du retard), par (jour|heure) de retard de notre, si nous sommes en retard, si nous prenons du retard`,
  delayed: `
    (retard|retards), (retardé|retardée|retardés|retardées), prenons du
    retard, imprévu de notre côté, (tout|un|moindre)
    (changement|report|décalage), changement (d'horaire|de
    date|d'heure|de dernière minute), (faut|faudrait|demande|prend)
    (plus de temps|davantage de temps|plus longtemps), (ne|n')
    (peut|pouvons|pourra|pourrons|pouvait) pas (partir|être
    livré|livrer|venir|être
    tenu|tenir|arriver|assurer|répondre|respecter), (ne pouvait|ne
    peut|ne pouvaient) être (respecté|tenu), pas en mesure de
    (vous|répondre|livrer|venir|respecter)`,
  'spare-parts': `
    pièce détachée, pièces détachées, pièce de rechange, pièces de rechange`,
  backup: `
    sauvegarde, sauvegardes, backup, backups, sauvegardé*, redondance, snapshots, snapshot`,
  tended: `
    nettoyé, nettoyés, changé, changés, contrôlé, contrôlés, vérifié,
    vérifiés, testé, testés, analysé, analysés, entretenu, entretenue,
    entretenus, entretenues, révisé, révisés, tondu, tondue, tondus,
    tondues, vidé, vidés, lavé, lavés, désinfecté, désinfectés,
    stérilisé, stérilisés, étalonné, étalonnés, ramoné, ramonés, balayé,
    balayés, aspiré, aspirés, arrosé, arrosés, désherbé, désherbés,
    taillé, taillés, aéré, aérés, chambres sont faites, lits sont faits,
    (nous|on)
    (nettoyons|nettoie|changeons|change|contrôlons|contrôle|vérifions|vérifie|testons|teste|analysons|analyse|entretenons|entretient|révisons|révise|tondons|tond|vidons|vide|lavons|lave|désinfectons|désinfecte|ramonons|ramone|balayons|arrosons|inspectons|inspecte),
    inspecté, inspectés,
    (recevez|envoyons|adressons|remettons|recevront|reçoivent) …
    (rapport|compte rendu|compte-rendu|bilan écrit|point écrit),
    (conducteur de
    travaux|responsable|jardinier|gardien|technicien|superviseur|infirmière|infirmier)
    passe,
    (est|sont) (sauvegardé|sauvegardés), (chambres|lits) sont (faites|faits),
    (est|sont) (visité|visités|pesé|pesés|examiné|examinés|nourri|nourris|promené|promenés|inspecté), (passe|passent) à l'autoclave,
    (fait|faisons|fais) le point`,
  'so-often': `
    chaque
    (jour|semaine|mois|année|nuit|matin|soir|heure|trimestre|saison|quinzaine|printemps|automne),
    (tous les|toutes les)
    (jours|mois|ans|nuits|matins|soirs|heures|semaines|trimestres),
    (une|deux|trois|quatre|plusieurs|au moins une) fois (par|l'|chaque)
    (jour|semaine|mois|an|nuit|heure|trimestre|saison|),
    quotidiennement, hebdomadairement, mensuellement, trimestriellement,
    (après|avant|entre) (chaque|deux|chacun)
    (client|clients|séjour|séjours|usage|utilisation|utilisations|patient|patients|passage|soin|soins|locataire|location|locations|cours|séance)`,
  'same-person': `
    (le|la|les|) (même|mêmes)
    (intervenant|intervenante|chauffeur|professeur|moniteur|thérapeute|infirmière|aide|jardinier|médecin|dentiste|technicien|personne|équipe|coach|auxiliaire|conseiller|conseillère|prof|enseignant)
    (à|pour|) (chaque|toutes les|tous les)
    (fois|visite|visites|séance|séances|passage|passages|semaine|semaines|leçon|rendez-vous|intervention|cours)`,
  'guaranteed-capacity': `
    bande passante est garantie, bande passante garantie, débit garanti,
    débits garantis, mbps garantis, vitesse garantie, bande passante est de,
    ressources garanties, ressources dédiées garanties, débit minimum,
    blocs garantis, blocs garanties`,
  discreet: `
    (emballage|emballages|colis|paquet|paquets|carton|cartons|enveloppe|enveloppes|conditionnement)
    (neutre|discret|anonyme|neutres|discrets|anonymes|sans logo),
    (emballé|emballés|expédié|expédiés|livré|livrés) (discrètement|en
    toute discrétion), (livraison|expédition) (discrète|anonyme|en toute
    discrétion)`,
  'group-capped': `
    (limité|limités|limitée|limitées|plafonné|plafonnée|plafonnés) à,
    (groupe|groupes|classe|classes|cours|séance|séances|session|sessions|atelier|ateliers)
    de … maximum,
    (groupe|groupes|classe|classes|cours|séance|session|sessions|atelier|ateliers)
    de, maximum, au maximum, pas plus de, jamais plus de, au plus,
    (groupes|groupe|classes|cours|effectifs) (ne dépassent|ne dépasse|n'excèdent) (jamais|pas), (un|une) (adulte|encadrant|encadrante|animateur|animatrice|moniteur|monitrice|éducateur|éducatrice|professeur|guide|accompagnateur|accompagnatrice) pour`,
  'success-rate': `
    des appels, des commandes, des livraisons, des demandes, des dossiers,
    des réclamations, des colis, des cas, des courriels, des tickets,
    de nos appels, de nos livraisons, de nos commandes, de nos interventions,
    de nos colis, de vos appels, de vos demandes, de vos commandes,
    des sinistres, des réparations, des expéditions, des messages, des pannes,
    des incidents, des rendez-vous, des installations,
    sur 100, sur cent, sur dix, de nos visites, des trajets, des départs, des
    trains, des visites, des chantiers, des tournées, des bulletins, des
    lettres, des courses, des palettes, des factures, des cours, des bus`,
  'share-of': `
    % de nos, % de vos, % des, % du temps, % d'entre, pour cent de nos, pour
    cent des, sur dix, sur cent, sur vingt, fois sur trois, fois sur quatre,
    fois sur cinq, fois sur dix, fois sur cent, taux de réussite, taux de
    service, taux de ponctualité, taux de décroché, taux de remise, taux de
    résolution, taux de respect, taux d'exactitude, % de ponctualité, % de
    réussite`,

  free: `
    gratuit, gratuite, gratuits, gratuites, offert, offerte, offerts, offertes,
    franco, franco de, gratis, gratos, gratuité`,
  'free-of-charge': `
    gratuitement, sans frais, sans frais supplémentaires, sans frais
    supplémentaire, sans frais additionnels, sans surcoût, sans coût, sans
    coût supplémentaire, sans supplément, sans majoration, à titre gracieux,
    gracieusement, à nos frais, zéro euro, sans aucun frais, sans aucun coût,
    sans aucun supplément, sans surcout, sans facturation, sans rien payer,
    non surtaxé, appel gratuit, sans payer, à notre charge, aucun frais, sans
    débourser, offert gratuitement, sont gratuits, est gratuite, est gratuit,
    non facturé*, non surtaxée, sans pénalité, sans pénalités, sans aucune
    pénalité, sans indemnité, sans motif ni frais, sans pénalité ni frais,
    service gratuit, services gratuits, service est gratuit, sont gratuites,
    sans frais pour vous, offert par, sans aucune majoration, sans aucune
    surcharge, sans surcharge, linge … fourni, draps … fournis, serviettes …
    fournies, serviettes fournis, linge de lit … fournis, draps … fournies,
    reste à charge zéro, zéro reste à charge, sans reste à charge, aucun reste
    à charge, 0 € de reste à charge, pour éviter des frais, pour éviter les
    frais, pour éviter tous frais, afin d'éviter des frais, afin d'éviter les
    frais, pour éviter toute pénalité, afin d'éviter toute pénalité, pour
    éviter une facturation, pour éviter toute facturation, pour ne pas être
    facturé*, sans être facturé*, sans rien verser, sans dépenser, aucuns
    frais, aucuns frais d'annulation, aucun frais d'annulation, sans frais
    d'annulation, pas de frais d'annulation, zéro frais d'annulation, aucuns
    frais de résiliation, aucun frais de résiliation, sans frais de
    résiliation, pour rien, sans rien débourser, sans qu'il vous en coûte,
    sans bourse délier, sans frais aucun, aux frais de la maison, c'est pour
    nous, c'est cadeau, c'est la maison qui offre, offert par nos soins, ne
    coûtent rien, ne coûte rien, ne coûte rien de plus, ne coûte pas plus
    cher, ne vous coûtera rien, coûte zéro, zéro frais, pas un centime, pas un
    sou, à zéro euro, sans un centime, sans contrepartie financière, à coût
    nul, à coût zéro, à l'œil, à l'oeil, sans facturer, sans rien facturer,
    sans vous facturer, sans facture, sans un sou de plus, sans un centime de
    plus, sans un euro de plus, sans un dollar de plus, sans rallonge, sans
    supplément de prix, sans ligne de plus, sans rien ajouter, sans débours,
    sans complément, sans complément de prix, sans être refacturé*, sans vous
    être facturé*, sans vous être refacturé*, sans facturation additionnelle,
    sans facturation supplémentaire, sans contrepartie, sans rien vous
    demander, zéro supplément, offert par la maison, à titre gratuit, à titre
    grâcieux, grâcieusement, en toute gratuité, nous incombe, nous incombent,
    est pour nous, sont pour nous, non refacturé*, est offert d'office, inclus
    d'office, est pour la maison, c'est pour la maison, sont pour la maison,
    port payé, franco de port, port offert, sans rien vous facturer, sans rien
    facturer de plus, sans rien vous compter, sans rien compter,
    (est|sont|c'est) (à|sur) (notre|mon) (charge|compte), (est|sont|c'est)
    pour (l'atelier|le patron|la patronne|l'équipe|ma pomme|notre
    pomme|moi|notre compte|notre poche), (est|sont) aux frais de (la
    maison|l'atelier|l'agence|l'entreprise), la maison (offre|régale|s'en
    charge|paie), tombe à zéro, passe à zéro, à zéro franc, pour zéro euro,
    sans (avoir|qu'on vous fasse|que vous n'ayez) rien à payer, sans
    (aucune|la moindre|autre) facture, sans (aucun|le moindre|autre)
    (paiement|versement|débours|surcoût|supplément), sans payer (un|le
    moindre) (centime|sou|euro|franc|dollar), sans (verser|dépenser|débourser)
    (un|le moindre) (centime|sou|euro|franc|dollar), ne vous sera jamais
    demandé, cadeau de la maison, offert de bon coeur, sans (aucune|la
    moindre) (pénalité|indemnité|retenue),
    (ne|n) (vous|) (coûte|coûtent|coûtera) rien`,
  'owe-nothing': `
    ne devez rien, ne nous devez rien, devez rien, rien à payer, rien à régler,
    rien à débourser, sans rien devoir, rien n'est dû, aucune facture, pas de
    facture, sans facture, non facturé, pas facturé, n'est pas facturé, ne sont
    pas facturés, ne vous sera facturé, ne vous sera compté, pour rien, ne coûte
    rien, ne vous coûte rien, ne vous coûtera rien, ne perdez rien, sans rien
    perdre, c'est pour nous, pour notre compte, à mes frais, à nos frais, c'est
    nous qui payons, c'est nous qui réglons, c'est cadeau, sans retenue, sans un
    sou, pas un sou, pas un centime, sans bourse délier, de notre poche, rien de
    plus à payer, sans pénalité, sans rien payer, sans payer, aucun frais,
    aucune pénalité, sans frais, zéro frais, ne payez rien, ne payez pas, vous
    ne payez que, rien à verser,
    sans second paiement, sans repayer, sans rien repayer, sans nouveau
    paiement, sans déplacement à payer, sans rien à payer, sans rien vous
    réclamer, sans rien vous compter, sans rien réclamer, sans rien compter,
    la facture reste chez nous, la facture est pour nous, ne sera pas compté*,
    ne seront pas comptées, ne vous sera pas compté*, ne vous seront pas
    compté*, n'a rien à payer, n'avez rien à payer, n'aurez rien à payer,
    n'ayez rien à payer, rien de plus à régler, aucun supplément, sans
    supplément, sans surcoût, ne vous facturons rien, on ne vous facture rien,
    on ne facture rien, ne vous réclamons rien, on ne vous réclame rien, on ne
    vous demande rien, on ne demande rien, gratis, gratos, à l'œil,
    gratuitement,
    pas de (frais|retenue|pénalité|supplément), n'est pas décompté*, ne sera
    pas décompté*, ne vous est pas décompté*, ne vous sera pas décompté*, sans
    (la|le|les) décompter, rien n'est
    (débité|facturé|retenu|prélevé|décompté),
    (tout|crédit|acompte|argent|séance|dépôt) vous revient, sans toucher à
    votre acompte,
    ni pénalité, ni pénalités, ni indemnité, ni frais ni pénalité, ni dédit,
    sans dédit,
    rien ne (sera|vous sera|vous est) (facturé|demandé|réclamé|compté)`,
  'is-free': `
    est gratuit, est gratuite, sont gratuits, sont gratuites, est 100 %
    gratuit, est 100 % gratuite, sont 100 % gratuits, sont 100 % gratuites,
    est 100% gratuit, est 100% gratuite, sont 100% gratuits, sont 100%
    gratuites, est toujours gratuit, est toujours gratuite, est offert, est
    offerte, sont offerts, sont offertes, reste gratuit, reste gratuite,
    restent gratuits, restent gratuites, est entièrement gratuit, est
    entièrement gratuite, est totalement gratuit, est totalement gratuite,
    c'est gratuit, voyage gratuitement, voyagent gratuitement, entre
    gratuitement, entrent gratuitement, gratuit pour les, gratuite pour les,
    gratuits pour les, gratuites pour les, gratuit pour tous, gratuite pour
    tous, gratuit à vie, gratuit en permanence, toujours gratuit, toujours
    gratuite, toujours gratuits, toujours gratuites, gratuit pour les moins,
    prêté gratuitement, prêtée gratuitement, prêtés gratuitement, fourni
    gratuitement, fournie gratuitement, fournis gratuitement, livré
    gratuitement, installé gratuitement, vérifié gratuitement, contrôlé
    gratuitement, stocké gratuitement, gardé gratuitement, se fait
    gratuitement, se font gratuitement, est sans frais, sont sans frais,
    entrée libre, accès gratuit pour, kilométrage libre, kilomètres gratuits,
    (reste|restent|demeure|demeurent)
    (gratuit|gratuite|gratuits|gratuites|offert|offerte), (est|sont)
    (gratis|gratos),
    (mange|mangent|dîne|dînent|déjeune|skie|skient) gratuitement`,
  none: `
    sans, aucun, aucune, aucuns, zéro, pas de, pas d', ni, jamais de, jamais d', exempt, 0, (n'êtes|n'es|n'est|ne serez) (pas|jamais|) (lié|liée|tenu|tenue|engagé|engagée) par (un|aucun|aucune|le|votre)`,
  fee: `
    frais, supplément, suppléments, surcoût, surcoûts, coût, coûts,
    commission, commissions, surfacturation, majoration, majorations, frais de
    dossier, frais d'installation, frais d'inscription, frais de gestion,
    frais d'adhésion, frais de mise en service, frais d'annulation, frais de
    résiliation, droits d'entrée, compteur, péages, surprime, avance de frais,
    frais de transfert, frais de transaction, frais bancaires, frais de
    réservation, frais de déplacement, frais de service, frais d'ouverture,
    frais de clôture, frais d'entrée, frais de sortie, dépassement,
    dépassements, dépassement d'honoraires, dépassements d'honoraires, frais
    de livret, cotisation, frais de carte, franchise, franchises, délai de
    carence, carence, questionnaire médical, honoraires, frais bancaires
    mensuels, coûtent, coûte, frais d'activation, frais de restitution, frais
    de remise en stock, droit de bouchon, bouchon, reste à charge, frais
    d'agence, frais de garde, frais de change, frais de retrait, frais de
    traitement, frais d'étude, frais d'envoi de dossier, frais de nettoyage,
    frais de ménage, frais de parking, frais d'expertise, frais d'ouverture de
    dossier, frais de plateforme, agios, frais d'itinérance, frais de
    stationnement, droits de bouchon, hors-forfait, amende, amendes, débours,
    redevance, redevances, forfait déplacement, prise en charge facturée,
    indexation, reconduction tacite, droit d'entrée, droit d'inscription,
    droits d'inscription, droit d'accès, forfait de mise en service, surtaxe,
    surtaxes, surcharge, surcharges, taxe d'enlèvement, éco-participation,
    pourboire obligatoire, ligne cachée, lignes cachées, extra, extras,
    à-côtés, frais annexes, frais de bouche`,
  hidden: 'caché, cachés, cachée, cachées, surprise, imprévu, imprévus',
  commitment: `
    engagement, engagements, obligation, obligations, durée d'engagement,
    engagement de durée, reconduction, obligation d'achat, engagement à,
    t'engage à rien, engage à rien, contrat, contrat à long terme,
    contrat de longue durée, durée minimale, durée minimum, solde minimum,
    solde minimal, durée imposée, tacite reconduction, contrat d'exclusivité,
    exclusivité, durée d'abonnement, promesse d'achat, abonnement minimum,
    abonnement, abonnements`,
  contract: `
    contrat, contrat à long terme, contrat de longue durée, durée minimale,
    durée minimum, durée d'engagement`,
  'card-needed': `
    carte bancaire, cb, carte de crédit, carte bleue, coordonnées bancaires,
    inscription, carte requise, coordonnées de carte`,
  deposit: `
    règlement en avance, règlement d'avance, paiement en avance,
    paiement d'avance, acompte, acomptes, dépôt, caution, arrhes, apport,
    prélèvement, versement initial, avance de, avance sur, une avance,
    avance à, mise de fonds, comptant initial, versement à l'avance,
    (bloque|bloquent|réserve|réservent|garantit|valide|confirme) (votre|la|le|vos) (date|jour|place|créneau|réservation|dates|week-end)`,
  'currency-stated': `
    en euros, en euro, en francs cfa, en fcfa, en dollars, en dirhams,
    en francs suisses, en chf, en xof, en mad, en cad, euros toutes taxes`,
  'fixed-price': `
    prix fixe, prix fixes, tarif fixe, tarifs fixes, prix ferme, prix fermes,
    tarif ferme, prix garanti, prix garantis, tarif garanti, tarifs garantis,
    tout compris, tout inclus, forfait fixe, forfait tout compris,
    prix forfaitaire, tarif forfaitaire, prix tout compris, prix bloqué,
    ferme et définitif, prix sont garantis, tarif fixé, prix fixés à l'avance,
    tarif fixe et garanti, même tarif, mêmes tarifs, tout est inclus,
    tout est compris, prix nets, prix net, tarif tout compris, prix définitif,
    prix ferme et définitif, honoraires fixes, honoraires fixés,
    honoraires forfaitaires, honoraires au forfait, forfait annoncé,
    toutes taxes comprises, taxes comprises, tous frais compris,
    prix plafonné, tarif plafonné, honoraires plafonnés, tout compris dans,
    forfait unique, montant forfaitaire, prix annoncé est ferme,
    course à prix fixe, sans majoration d'affluence`,
  priced: `
    (est|sont|toujours)
    (chiffré|chiffrée|chiffrés|chiffrées|tarifé|tarifée|tarifés|tarifées),
    chiffré avant, chiffrée avant, chiffrés avant`,
  'priced-up-front': `
    (chiffré|chiffrée|chiffrés|chiffrées|tarifé|tarifée|tarifés|tarifées)
    (à l'avance|d'avance|au préalable|d'abord),
    (prix|tarif|honoraires|montant) (est|sont|toujours)
    (convenu|convenus|fixé|fixés|arrêté|confirmé) (à
    l'avance|d'avance|avant|au préalable),
    (frais|coûts|travaux|suppléments|prestations) (supplémentaires|additionnels|) (sont|seront) (toujours|) (convenus|discutés|approuvés|annoncés|chiffrés|validés) (avec vous|par vous|) (au préalable|d'abord|avant|à l'avance), (annonçons|indiquons|précisons|chiffrons|convenons) (toujours|) (tout|les|tous les|des|de) (supplément|suppléments|frais supplémentaires|coûts supplémentaires) (avant|d'abord|à l'avance|au préalable),
    l'avance|d'avance|avant|au préalable),
    sans votre accord (sur|préalable sur) (le|les) (prix|tarif|devis), (tant que|avant que) vous (n'avez|n'ayez|ayez) (pas|) (accepté|approuvé|validé|signé) (le|notre|un) (devis|prix|tarif), avant (acceptation|validation|signature) (du|de votre) devis,
    (convenons|fixons|arrêtons) (toujours|) (des|les|du|le|un) (honoraires|prix|tarif|montant) (avec vous|ensemble|) (avant de commencer|avant tout|avant le début|d'avance|à l'avance|au préalable),
    (chiffré|tarifé|devisé|chiffrée|chiffrés|tarifés) (par écrit|à l'avance|au préalable|d'avance), (prix|tarif|tarifs|coût) (est|sont) (confirmé*|fixé*|arrêté*|convenu*) (par écrit|à l'avance|d'avance|au préalable)`,
  'price-told': `
    (vous|)
    (indiquons|indique|indiquera|indiquerons|disons|dira|donne|donnera|donnons|annonce|annonçons|annoncera)
    (le|son|votre|un nouveau|leur) (prix|tarif|coût|montant),
    (convenons|conviendrons|fixons|arrêtons) (ensemble|)
    (du|le|d'un|ensemble du) (prix|tarif|montant),
    (prix|tarif|coût|supplément|travaux supplémentaires)
    (est|sera|sont|seront) (convenu|discuté|fixé|arrêté) (avec
    vous|ensemble), nouveau (prix|devis|tarif) (vous|est|sera)
    (est|sera|) (proposé|remis|soumis|donné|présenté)`,
  price: `
    prix, tarif, tarifs, tarification, coût, montant, devis, loyer, loyers, le
    total, montant total, la somme, la facture, le chiffre, la note, le
    forfait, honoraires`,
  include: `
    livré avec, livrée avec, livrés avec, livrées avec,
    inclus, incluse, incluses, inclut, incluent, inclure, compris, comprise,
    comprises, comprend, comprennent, fourni, fournie, fournis, fournies,
    intègre, contient, contiennent,
    englobe, englobent`,
  included: `
    inclus, incluse, incluses, compris, comprise, comprises, est inclus,
    sont inclus, tout inclus, toujours inclus, toujours compris, inclus pour,
    compris pour, inclus sur tous, compris sur tous,
    (en fait|en font) partie, (fait|font) partie (du forfait|du prix|de la formule|du service|de l'abonnement|de chaque|du tarif)`,
  'brought-along': `
    (apportons|apporte|amenons|fournissons) (notre|nos|tout|tout
    le|leur|l'ensemble du) (propre|)
    (matériel|produits|outillage|équipement),
    (emportons|évacuons|enlevons|débarrassons) (les|vos|tous
    les|nos|l'ancien|votre ancien|la)
    (gravats|déchets|encombrants|déblais|chaudière|appareil|emballages),
    (gravats|déchets|déchets verts|emballages) (sont|seront)
    (évacués|emportés|enlevés),
    (venons|vient|viennent|arrivons|intervenons|interviennent) avec (le|leur|notre|tout le|nos|leurs|son) (propre|propres|) (matériel|produits|outils|équipement), (apportons|apporte|apportent|fournissons|fournit|fournissent) (le|leur|notre|tout le|nos|les|leurs|tous les) (matériel|produits|outils|équipement),
    (apportons|apporte|apportent|venons avec|vient avec|viennent avec|arrivons avec) (notre|nos|mon|mes|leur|leurs|son|ses|tout notre) (propre|propres|) (aspirateur|aspirateurs|échelle|échelles|chiffons|machine|machines|table|tables|appareils|escabeau|bâches|vaisselle|sono|éclairage|balais|seaux|ingrédients|ustensiles|tapis|tondeuse|couvertures|cartons|outillage)`,
  'is-included': `
    est compris, sont compris, est comprise, sont comprises, est inclus,
    sont inclus, est incluse, sont incluses, toujours compris,
    toujours inclus, c'est compris, c'est inclus, est toujours compris,
    est toujours inclus, compris d'office, inclus d'office`,
  'included-for-all': `
    (inclus|incluse|incluses|compris|comprise|comprises)
    (dans|avec|pour) (chaque|tous|toutes|tout|toute), (est|sont)
    (fourni|fournis|fournie|fournies|remis|remise) (à|avec|pour)
    (chaque|tous|toutes)`,
  'every-includes': `
    (tous|toutes) (nos|les)
    (séances|forfaits|formules|réservations|leçons|cours|soins|visites|locations|séjours|abonnements|prestations|services|chambres|billets|déménagements|réparations|interventions)
    (incluent|comprennent|intègrent), chaque
    (séance|forfait|formule|réservation|leçon|cours|soin|visite|location|séjour|abonnement|prestation|chambre|billet|déménagement|réparation|intervention)
    (inclut|comprend|intègre),
    (tous|toutes) (nos|les) (séances|forfaits|formules|réservations|abonnements|prestations) (couvrent|comportent), chaque (séance|forfait|formule|réservation|abonnement|prestation) (couvre|comporte), (tous|toutes|chacun|chacune) (comportent|comporte|incluent|inclut|comprennent|comprend),
    (notre|votre|le) (forfait|tarif|prix|abonnement) (mensuel|annuel|hebdomadaire|fixe) (couvre|comprend|inclut) (tous|toutes|tout|un nombre illimité|l'ensemble|des|deux|trois|les),
    (votre|le|chaque|ce|nos|les) (billet|billets|pass|séjour|séjours|stage|stages|inscription|place|réservation|ticket|entrée|location|adhésion|cotisation) (comprend|comprennent|inclut|incluent|couvre|couvrent)`,
  'so-many-included': `
    (premiers|premières) {1-100}
    (kilomètres|km|heures|minutes|pages|cartons) (sont|)
    (inclus|incluses|offerts|offertes|compris|comprises), {1-100}
    (premiers|premières) (kilomètres|km|heures|minutes|pages|cartons)
    (sont|) (inclus|incluses|offerts|offertes|compris|comprises)`,
  plan: `
    plan, plans, forfait, forfaits, formule, formules, abonnement,
    abonnements, prix, tarif, tarifs, pack, packs, offre, offres, devis,
    chambre, chambres, séjour, course, location`,
  'closed-during':
    'fermé pour travaux, fermée pour travaux, maintenance, indisponible',
  'reserve-right': `
    (remédie|remédier|remédié) (pas|à), pouvons (modifier|suspendre|changer) (ces|les|le|nos|votre),
    réservons le droit, réserve le droit, se réserve, se réservent,
    nous réservons, à notre discrétion, à sa discrétion,
    à notre seule discrétion, suspendre ou résilier, résilier ou suspendre,
    suspendre ou interrompre, modifier ou interrompre, pouvons annuler,
    pouvons résilier, pourrons annuler, résilié par nous, être contraint,
    être contraints, sans vous avertir, sans vous informer, nous puissions,
    sans avertissement,
    (pouvons|pourrons) (modifier|suspendre|changer|arrêter|interrompre),
    (sa|leur|seule) discrétion`,
  extra:
    'supplémentaire, supplémentaires, additionnel, additionnels, en plus, autre',
  'counted-against': `
    déduit de votre, déduite de votre, déduits de votre, déduites de votre,
    déduit de la facture, déduite de la facture, déduits de la facture,
    déduit du montant, déduits du montant, déduit du total, déduits du total,
    déduit du prix, déduits du prix, déduite du prix, déduite du montant,
    déduit de la réparation, déduits de la réparation,
    déduite de la réparation, déduit du coût, déduits du coût, déduit du devis, déduit sur, déduits sur,
    imputé sur, imputés sur, remboursé si vous, remboursés si vous,
    remboursé en cas de travaux, remboursé en cas de commande, offert si,
    offerts si, offerte si, offert en cas de, offerts en cas de,
    offerte en cas de, annulés si vous, déduit de vos, déduit de l'achat,
    déduit de la commande, déduit des honoraires, vient en déduction,
    viennent en déduction, retiré de la facture, retiré du total,
    retranché de, remboursé dès, remboursé à la commande,
    remboursé lors de votre, crédité sur votre, à valoir sur,
    si vous donnez suite, si vous signez, si vous acceptez le devis,
    (vient|viennent) en moins (sur|de), est retranché* (du|de la),
    déduit* (des|de la|de votre|de vos|du) (travaux|réparation|réparations|achat|prix|coût|commande|soins|chantier|montant|intervention), (offert|offerte|gratuit|gratuite) si vous (acceptez|donnez|signez|commandez|réalisez|confiez|nous confiez|poursuivez)`,
  'price-locked': `
    (prix|tarif|tarifs|loyer|abonnement|mensualité|cotisation|kwh) (est|sont|reste|) (bloqué|bloqués|bloquée|gelé|gelés|gelée|fixe|garanti|garantis) (jusqu'au|jusqu'en|jusqu'à|pendant|pour|durant),
    gardent leur tarif, conservent leur tarif, gardez votre tarif,
    conservez votre tarif, gardent leur prix, gardez votre prix,
    fixés à l'avance, fixé à l'avance, reste invariable, restent invariables,
    prix garanti, prix garantis, sont garantis, n'augmente pas,
    n'augmentera pas, n'augmenteront pas, aucune hausse, pas de hausse,
    aucune augmentation, pas d'augmentation, zéro hausse, ne changera pas, prix gelé,
    prix bloqué, prix que vous payez, sans augmentation,
    jamais d'augmentation, reste le même, restera le même,
    resteront les mêmes, restera identique, restera inchangé,
    resteront inchangés, reste inchangé, restent inchangés, reste identique, restent identiques,
    restent les mêmes, ne change pas, ne changent pas, ne changeront pas,
    ne bouge pas, ne bougera pas, n'augmentent pas, prix bloqués,
    tarif bloqué, tarifs bloqués, tarif gelé, tarifs gelés, prix gelés,
    prix fixe pendant, tarif fixe pendant, prix fixes pendant,
    tarifs fixes pendant, fixe pendant toute, prix est maintenu,
    tarif est maintenu, prix sera maintenu, tarif sera maintenu,
    prix sont maintenus, tarifs sont maintenus, maintenons le prix,
    maintenons le tarif, respectons le prix, respectons le tarif,
    prix convenu est respecté, tarif convenu est respecté,
    conservez votre tarif, conservez le tarif, gardez votre tarif,
    tarif est bloqué, tarif est gelé, prix est bloqué, prix est gelé,
    tarifs sont bloqués, tarifs sont gelés, prix sont bloqués,
    prix sont gelés, mensualité bloquée, abonnement bloqué,
    tarif reste bloqué, prix reste bloqué, tarif est garanti, tarif garanti,
    tarifs garantis, prix est garanti, prix demeure, prix demeurent,
    tarif demeure, prix est fixe, prix sont fixes, tarif est fixe,
    votre prix ne, n'augmente jamais, n'augmenteront jamais, ne bougera plus,
    ne bougent pas, ne bougeront pas, reste inchangé, restent inchangés,
    reste ferme, reste fixe, restent fixes, reste valable, devis est valable,
    devis sont valables, devis tient, prix tient, est gelé, sont gelés,
    est bloqué, sont bloqués, quel que soit le temps,
    quelle que soit la durée, peu importe le temps, même prix quoi qu'il,
    prix garanti à vie, tarif à vie, même prix pour tous, ne bouge plus,
    prix ne varie pas, prix ne varient pas, honoraires ne varient pas,
    tarif ne varie pas, tarifs ne varient pas, ne varie pas, ne varient pas,
    ne varie plus, ne varieront pas, ne grimpe pas, ne grimpera pas,
    pas d'augmentation, aucune augmentation, prix tenu, tarif tenu,
    tarif maintenu, prix maintenu, prix de renouvellement gelé,
    est bloqué pendant, est figé, reste figé, tarif figé, prix figé, sont figés,
    (ne|n')
    (bouge|bougera|bougent|bougeront|change|changera|varie|variera|varient|varieront|grimpe|grimpera|monte|montera|évolue|évoluera)
    (pas|plus|jamais), il ne bouge plus, (tenu|tenus|maintenu|maintenus) (à
    l'arrivée|jusqu'au bout|quoi qu'il arrive), même si (la mission|le
    chantier|le travail|l'intervention) (déborde|dure|se prolonge), estimation
    bloquée,
    (prix|tarifs|honoraires) (sont|restent) fermes, (prix|tarif) (est|reste)
    ferme, fermes jusqu*,
    jamais d'augmentation, jamais de hausse,
    (prix|tarif) (du|de) (kwh|gaz|mois) (bloqué|garanti|fixe|gelé),
    (prix|tarifs|devis) (tiennent|tient) (pendant|jusqu'au|dès|depuis|tant que),
    fermes et définitifs, ferme et définitif, (prix|tarif*) (sont|est|seront|restent) (ferme|fermes), (fermes|ferme) (pour|pendant|jusqu'à|durant), garantissons (le|les|nos|ce|votre) (prix|tarif*),
    (gardent|conservent|gardez|conservez|garde|conserve) (leur|votre|l'|son|vos|leurs) (ancien|actuel|anciens) (tarif|prix|tarifs),
    (reste|restent|maintenu|maintenus|maintenue) au (prix|tarif) (du jour|de la),
    n'augmentons pas (vos|nos|les|votre) (tarifs|prix|honoraires|frais|tarif), (devis|estimation|estimations) (est|sont|reste|restent) (valable|valables|valide|valides|ferme|fermes) (pendant|jusqu'au|durant),
    (gardez|payez|conservez|paierez) (l'ancien|l'ancienne|l'ancien tarif|l'ancien prix), (n'augmente|ne monte|ne change|n'augmentera|ne grimpe|n'évolue|ne bouge) (plus|pas|jamais), au (tarif|prix) (de votre|en vigueur à votre|du jour de votre) (réservation|inscription|commande)`,
  'in-price': `
    inclus* dans … abonnement*, inclus* dans … forfait*, inclus* dans …
    formule*, inclus* dans … pack*, inclus* dans … prix, inclus* dans …
    tarif*, inclus* dans … séjour*, inclus* dans … offre*, inclus* dans …
    cotisation*, inclus* dans … adhésion*, inclus* dans … inscription*,
    inclus* dans … billet*, inclus* dans … location*, inclus* dans … devis,
    compris* dans … abonnement*, compris* dans … forfait*, compris* dans …
    formule*, compris* dans … pack*, compris* dans … prix, compris* dans …
    tarif*, compris* dans … séjour*, compris* dans … offre*, compris* dans …
    cotisation*, compris* dans … adhésion*, compris* dans … inscription*,
    compris* dans … billet*, compris* dans … location*, compris* dans … devis,
    sont intégrés dans le prix, sont intégrés au prix, intégrés au tarif,
    intégré au tarif, intégrés dans le tarif, intégré dans le tarif, intégrés
    dans le prix, intégré dans le prix, intégré au prix, le prix comprend, les
    prix comprennent, nos prix comprennent, le tarif comprend, les tarifs
    comprennent, nos tarifs comprennent, prix mensuel inclut, prix mensuel
    comprend, le prix inclut, les prix incluent, nos prix incluent, nos tarifs
    incluent, prix du devis comprend, prix du devis inclut, devis comprend,
    devis inclut, devis comprennent, prix annoncé comprend, prix affichés
    comprennent, prix affichés incluent, soumission comprend, soumission
    inclut, le prix couvre, nos prix couvrent, fait partie du prix, font
    partie du prix, fait partie du forfait, font partie du forfait, fait
    partie du tarif, compris dans l'abonnement, inclus dans l'abonnement,
    incluse dans l'abonnement, pour le prix du billet, le tarif couvre, le
    forfait couvre, le montant couvre, couvert par le forfait, couvert par le
    prix, intégré au prix, intégré dans le prix, sans être facturé en plus,
    jamais en supplément, n'est pas en supplément, ne sont pas en supplément,
    n'est pas un supplément, pas en sus, jamais en sus, est dans le prix, sont
    dans le prix, est dans le forfait, sont dans le forfait, est dans le
    devis, sont dans le devis, est dans le tarif, sont dans le tarif,
    (compris|comprise|comprises|inclus|incluse|incluses) dans
    (tous|toutes|chaque|chacun|chacune) (les|nos|de
    nos|formule|forfait|plan|abonnement|séjour|location|réservation)
    (plans|formules|forfaits|abonnements|offres|tarifs|locations|séjours|chambres|),
    (prévu|prévue|prévus|prévues) (dans|au) (le|)
    (prix|tarif|forfait|contrat|devis), (est|sont) (dans|comprise dans|compris
    dans) (le|votre|notre) (prix|tarif|forfait|loyer|abonnement),
    fait partie (du|de ce|de votre) (prix|tarif|forfait), font partie (du|de ce) (prix|tarif|forfait),
    (nos|le|les|vos|votre|ce|notre) (tarif|tarifs|prix|loyer|loyers) (mensuel|mensuels|) (couvre|couvrent|comprennent|comprend|incluent|inclut|englobe|englobent), (prix|tarifs) s'entendent … (pose|livraison|installation|fournitures),
    (compris|comprise|comprises|inclus|incluse|incluses) dans (notre|le|votre|nos) (taux|tarif|prix|forfait|tarifs) (horaire|journalier|mensuel|annuel|annoncé)`,
  'price-change': `
    hausse de prix, hausse des prix, hausse de tarif, hausse des tarifs,
    hausse tarifaire, augmentation de prix, augmentation des prix,
    augmentation de tarif, augmentation des tarifs, augmentation tarifaire,
    évolution tarifaire, évolutions tarifaires, évolution des tarifs,
    évolution des prix, évolution de prix, changement de prix,
    changement de tarif, changements de tarif, changement tarifaire,
    modification des tarifs, modification tarifaire, modification des prix,
    modification de prix, révision des prix, révision tarifaire,
    nouveaux tarifs,
    avant (tout|un|le|l'entrée en vigueur d'un|l'application d'un|l'entrée en vigueur du|l'application du) nouveau (tarif|prix), avant (l'application|l'entrée en vigueur) des nouveaux (tarifs|prix),
    avant que (nos|les|vos|le|votre) (prix|tarifs|tarif|loyer) (ne|) (augmentent|augmente|changent|change|montent|monte)`,
  authority: `
    médiateur, médiation, cnil, autorité de contrôle, tribunal, conciliateur,
    défenseur des droits, ombudsman, protecteur du citoyen,
    office de la protection du consommateur, arbitre, arbitrage`,
  'on-top': `
    en plus de, en plus du, en plus des, en sus de, en sus du, en sus des,
    cumulable avec, cumulables avec, s'ajoute à, s'ajoutent à, se cumule avec,
    se cumulent avec, combiné à, combinée à, jumelé à, jumelée à`,
  'given-to-you': `
    vous est offert*, vous sont offert*, vous sera offert*,
    vous seront offert*, vous est remis gratuitement, est offert pour,
    est offerte pour, sont offerts pour, sont offertes pour, offert dès,
    offerte dès, offerts dès, offertes dès, offert pour tout,
    offerte pour tout, offert pour toute, offerte pour toute, offert à partir,
    offerte à partir, offert avec, offerte avec, offerts avec, offertes avec,
    on vous offre, nous vous offrons, on offre le premier,
    on offre la première, nous offrons le premier, nous offrons la première,
    on t'offre, nous t'offrons, vous offrons,
    offert* à l'achat, offert* pour l'achat, est à vous, est offert*,
    sont offert*, vous est remis, offert* par la maison, en guise de cadeau,
    à titre de cadeau, en cadeau, comme cadeau, à emporter chez vous,
    à garder, que vous gardez, en remerciement, glissé dans votre,
    ajouté à votre commande, vous est donné*, vous sont donné*, sont à vous,
    glissé dans, glissée dans, glissés dans, glissées dans, repartez avec un,
    repartez avec une, repartent avec un, repartent avec une,
    repartent avec notre, ajouté* d'office, ajoutés d'office, on vous l'offre,
    offert aux, offerte aux, offerts aux, offertes aux, offert à tous,
    offerte à tous, offerts à tous, offert à chaque, offerte à chaque,
    offert pour chaque, offerte pour chaque, cadeau de la maison,
    cadeau de l'agence, cadeau de bienvenue, accompagne les commandes,
    accompagne chaque commande,
    (se cache|se cachent|se glisse|se
    glissent|s'ajoute|s'ajoutent|s'invite|s'invitent)
    (dans|à|au|aux|d'elle-même|de lui-même),
    (repart|repartez|repartent|repartira|repartirez) avec
    (un|une|son|sa|ses|des|le|la|les|notre|nos|votre),
    (vient|viennent|arrive|arrivent|part|partent) (avec|en cadeau|en prime),
    en prime, en bonus, (joint|jointe|joints|jointes|inséré*|déposé*) (à|dans)
    (chaque|votre|vos|toute|tous), vous (attend|attendent) (dans|avec)
    (votre|chaque|vos), (remis|remise|distribué*|donné*) à
    (chaque|l'adhésion|l'inscription|l'arrivée|tous|votre|vos|l'achat|la
    signature), accompagne (chaque|toute|tout|les|vos|votre), accompagnent
    (chaque|toute|tout|les|vos|votre), complète (chaque|toute|votre),
    complètent (chaque|toute|votre),
    (vous attend|vous attendent) (à|au|en|sur) (la
    caisse|caisse|comptoir|l'accueil|votre table|votre chambre|boutique),
    (remis|remise|remis en main|tendu) à (l'ouverture|la
    signature|l'inscription|l'arrivée|la caisse|l'entrée),
    (inscrivez-vous|abonnez-vous|adhérez|souscrivez|rejoignez-nous|commandez|réservez|achetez|parrainez) (aujourd'hui|maintenant|en ligne|ce mois-ci|avant|) … et (recevez|obtenez|repartez avec|gagnez) (un|une|votre|notre|des), (recevez|recevrez) (aussi|également|en plus|en prime) (un|une|des),
    (offrons|envoyons|donnons|remettons) (un|une|des) … à (tous les deux|chacun|chacune|vous deux), (recevez|repartez) (chacun|tous les deux) (un|une|avec un|avec une)`,
  'one-given': `
    une … offerte, un … (vous est|est|sera|vous sera|t'est) offert, une …
    (vous est|est|sera|vous sera|t'est) offerte, {2-99} … (offerts|offertes),
    {2-99} … (vous sont|sont|seront) (offerts|offertes), (quelques|plusieurs)
    … (offerts|offertes), {2-99} … ne (vous|te|) (sont|seront) pas
    (compté*|facturé*), (recevez|emportez|obtenez) …
    (gratuitement|gracieusement|gratis), (recevez|emportez|obtenez) … à (titre
    gratuit|titre gracieux|l'œil),
    un … offert, (vous|t') (offre|offrons|offrira) (un|une|{2-99})`,
  'we-add': `
    nous (ajoutons|joignons|glissons|offrons|donnons|déposons|rajoutons|vous
    offrons|vous donnons|y ajoutons), on
    (ajoute|joint|glisse|offre|donne|rajoute|vous offre|vous donne|y
    ajoute|vous met|vous glisse|vous ajoute), je (glisse|joins|rajoute|vous
    offre), la maison (ajoute|glisse|offre),
    repartez avec (un|une|votre|notre|le|la|des), repart avec
    (un|une|son|sa|ses|des), repartent avec (un|une|leur|des),
    (nous|on) (laissons|laisse|préparons|prépare|dépose|disposons)`,
  'thrown-in': `
    on ajoute gratuitement, c'est notre cadeau, en cadeau, est notre cadeau,
    notre cadeau de, à titre de cadeau, à vous de le garder, on vous glisse,
    offert par la maison, avec nos compliments, on glisse dans,
    nous glissons dans,
    cadeau de la maison, c'est cadeau de la maison, avec les compliments de la
    maison, en guise de bienvenue, en cadeau de bienvenue, cadeau de
    bienvenue, en cadeau d'adieu,
    et choisissez (un|votre) (cadeau|surprise), (choisissez|recevez|obtenez) un cadeau (d'une valeur|au choix|de votre choix),
    (choisissez|emportez|recevez|obtenez) (un|une) … (gratuit|gratuite|offert|offerte)`,
  'money-given': `
    nous vous versons, on vous verse, nous vous offrons, on vous offre,
    nous créditons, vous empochez, prime de bienvenue de,
    bonus de bienvenue de, nous ajoutons, on ajoute, changez … et recevez,
    ouvrez un compte et recevez, ouvrez votre compte et recevez,
    inscrivez vous et recevez, rejoignez nous et recevez, et empochez`,
  'price-first': `
    (honoraires|prix|tarif|montant) (convenu|convenus|annoncé|annoncés|fixé|fixés|arrêté|connu) (avant|d'avance|à l'avance|au téléphone),
    avant tout travail, avant tous les travaux, avant chaque réparation,
    avant le début du chantier, avant toute intervention, avant tous travaux,
    avant travaux, avant intervention, avant de commencer,
    avant le début des travaux, avant le départ, avant de réserver,
    avant la réservation, avant toute confirmation, avant toute commande,
    avec votre accord, sans votre accord, après votre accord,
    avant réparation, avant toute réparation, avant le trajet,
    avant votre départ, avant tout engagement, avant tout devis,
    avant confirmation, avant de valider, avant validation, avant de signer,
    avant signature, avant d'intervenir, avant chaque intervention,
    avant l'intervention, avant le début de, avant de débuter,
    avant d'entreprendre, avant la course, avant de partir, avant tout achat,
    avant le démarrage, avant tout soin, avant les soins, avant chaque soin,
    avant le traitement, avant tout traitement, un devis d'abord,
    d'abord un devis, au préalable un devis, confirmé à l'avance,
    connu à l'avance, connaissez à l'avance, fixé* à l'avance,
    annoncé* à l'avance, indiqué* à l'avance, communiqué* à l'avance,
    avant le moindre, avant même de, avant que nous, avant qu'on,
    avant tout démontage, avant toute dépense, tant que vous n'avez pas,
    tant que vous n'avez pas dit oui, sans votre feu vert, sans votre aval,
    après votre feu vert, avec votre feu vert, par écrit avant,
    avant de lancer, avant le premier coup, avant toute validation,
    avant toute réservation, avant votre réservation, avant votre commande,
    avant de
    (sortir|toucher|ouvrir|démonter|percer|monter|démarrer|poser|mettre|raccrocher|déplacer|bouger|dévisser|couper),
    avant d'(ouvrir|attaquer|engager|allumer|envoyer), avant la première
    (vis|pièce|heure|minute), avant (qu'on|que l'on) (touche|commence|démarre),
    avant toute (démarche|intervention|opération|prestation|procédure|réparation|commande), (convention|lettre) (d'honoraires|de mission), avant (que nous sortions|de sortir) (le|un|nos),
    avant de (l'|le|la|les|tout|tous) (exécuter|faire|réaliser|entreprendre|engager|commencer|lancer), avant d'(exécuter|entreprendre|engager|effectuer|intervenir)`,
  'asked-before': `
    (nous|on) vous
    (prévenons|prévient|appelons|appelle|avertissons|consultons|demandons)
    avant (de|d'en) (continuer|poursuivre|aller plus loin|faire
    plus|procéder|faire davantage), (aucun|aucune)
    (travail|travaux|intervention|réparation|supplément de travail)
    (n'est|ne sont|ne sera)
    (engagé*|entrepris*|effectué*|réalisé*|commencé*|fait*|lancé*) sans
    votre (accord|feu vert|aval|validation|autorisation), nous (ne|n')
    (commençons|engageons|entreprenons|effectuons|faisons) (rien|aucun
    travail|aucune réparation|aucuns travaux) sans votre (accord|feu
    vert|aval|autorisation),
    (nous|on) vous (prévenons|prévient|appelons|appelle|avertissons|consultons) avant (d'effectuer|de faire|de réaliser|d'entreprendre|d'engager) (les|ces|tout|des|le|ce), (nous|on) vous (appelons|appelle|rappelons) avec (un|le) (prix|devis) avant,
    (arrêtons|stoppons|arrête) et (vous|nous vous|on vous) (appelons|prévenons|demandons|consultons|appelle|prévient|demande), vous (appelons|consultons|demandons|appelle|consulte) d'abord, nous vous demandons (d'abord|toujours) (votre|l') accord`,
  'costs-shown': `
    (donnons|remettons|recevez|repartez
    avec|fournissons|établissons|aurez|avez) une
    (estimation|indication|évaluation)
    (écrite|claire|détaillée|précise|) (du|des|de)
    (coût|prix|coûts|frais|honoraires|heures|tarifs|montant|temps),
    estimation de ce que (votre|le|la|cela) … coûter,
    (relevé|décompte|facture|compte rendu|état)
    (détaillé|détaillée|complet|complète) (de|des)
    (tout|toutes|heures|prestations|temps|travaux|frais|ce que|notre
    travail)`,
  'no-result-no-fee': `
    (pas de|pas d') (vente|résultat|réparation|solution|client|locataire|dépannage|neige|succès|économie|économies|amélioration) (,|-|)
    (pas de facture|pas d'honoraires|pas de frais|pas de commission|rien à payer),
    pas (réparé|dépanné|vendu|loué|satisfait|résolu|trouvé|guéri) (,|-|) pas (payé|facturé|de facture),
    si nous ne gagnons pas, si nous ne récupérons rien,
    aucun honoraire sans résultat, pas d'honoraires sans résultat,
    sans résultat pas d'honoraires,
    rien à payer si nous ne, ne payez rien si nous ne, ne payez que si nous,
    payez seulement si nous, honoraires au succès, honoraires au résultat,
    rémunération au succès, rémunérés au résultat, payés au résultat,
    (due|dû|dus|dues|payable|payables|facturé*|perçue|perçu|prélevée|prélevé|exigible)
    (uniquement|seulement|exclusivement) (si|en cas de|à|après|une fois),
    (due|dû|facturé*|perçue|prélevée) qu'(en cas de|à la|après),
    (rémunéré*|payé*) (uniquement|seulement|exclusivement|) (au résultat|au
    succès), pas de
    (vente|succès|gain|location|signature|résultat|réparation|récupération|solution)
    (pas|ni) de (commission|frais|honoraires|facture), pas
    (réparable|vendu|loué|signé|trouvé) pas de
    (facture|frais|commission|honoraires), sans
    (vente|succès|résultat|signature|location) (pas|aucun|aucune|rien),
    (ne vous facturons rien|ne facturons rien|vous ne payez rien|rien à payer|aucuns frais|pas de facture) si nous (ne|n') (pouvons|arrivons|parvenons|réussissons|trouvons),
    (ne sommes|ne serons|n'est|ne suis) (payé|payés|rémunéré|rémunérés) (qu'une fois|que si|que lorsque|que quand|qu'à la|qu'en cas), (payés|rémunérés) (uniquement|seulement) (une fois|si|quand|lorsque)`,
  'pay-what-you-see': `
    jamais de surprise sur la facture, jamais de surprise sur votre facture,
    jamais de mauvaise surprise sur la facture, jamais de mauvaise surprise
    sur votre facture, aucune surprise sur votre facture, pas de surprise sur
    votre facture, pas de mauvaise surprise sur votre facture, sans surprise
    sur la facture, sans surprise sur votre facture, sans mauvaise surprise
    sur la facture, aucune surprise sur la facture, pas de surprise sur la
    facture, pas de mauvaise surprise sur la facture, ce que vous voyez est ce
    que vous payez, ce que vous signez est ce que vous payez, vous ne payez
    que, ne payez que ce, payez uniquement, ne payez rien, le prix affiché est
    le prix, payez ce que, vous ne payez rien, et rien de plus, pas un centime
    de plus, pas un euro de plus, pas un sou de plus, prix affiché inclut,
    tarif affiché inclut, prix affiché comprend, tarif affiché comprend, prix
    annoncé est le prix, prix affiché est, tarif affiché est, prix du devis
    est, vous payez le prix annoncé, le prix annoncé est respecté, prix
    annoncé = prix payé, payez seulement, payez seulement ce, rien à ajouter,
    rien de plus à payer, rien d'autre à payer, aucun ajout, rien de caché,
    rien n'est caché, rien à cacher, sans rien de caché, chiffré avant,
    chiffrée avant, chiffrés avant, devisé avant, jamais découvert en cours,
    est le prix payé, est le prix facturé, est le prix que vous payez, est le
    montant que vous payez, est celui que vous payez, est celui de la facture,
    est le prix final, est ce que vous payez, est ce que vous paierez, est
    celui que vous paierez, prix annoncé est celui, montant annoncé est celui,
    prix du devis est celui, prix affiché est celui, au centime près, à l'euro
    près, au sou près, pas un dollar de plus, pas un franc de plus, prix signé
    est, prix signé reste, montant signé reste, montant du devis reste,
    montant final est, le devis signé est, celui que vous paierez, celui que
    vous payez, ni plus ni moins, prix annoncé reste, prix annoncé tenu, prix
    convenu est, prix convenu reste, total annoncé est, devis = facture, devis
    égale facture, (le prix|le tarif|le montant|le total|la somme|le devis)
    (affiché|annoncé|indiqué|signé|convenu|du
    devis|accepté|donné|inscrit|communiqué|lu|vu|que vous avez signé|que vous
    signez|que vous voyez) (est|sera|c'est|reste) (le prix|le tarif|le
    montant|le total|la somme|ce que|celui|celle), c'est (ce que|celui que)
    vous (paierez|payez|réglerez|réglez), (facture|addition|note)
    (sera|est|reste) (identique|conforme|égale|fidèle), facture
    (identique|conforme|égale) (au|à), devis fait foi, (pas une ligne|pas un
    poste|aucune ligne|aucun poste) (de plus|en plus|ajoutée|ajouté), rien ne
    s'ajoute, rien ne sera ajouté, sans rien ajouter à la note,
    ce que vous voyez est ce, ce que vous voyez c'est, ce que vous voyez est
    le prix,
    (même prix|même tarif) (le week-end|la nuit|le dimanche|le soir|les jours fériés), pas de majoration (le|la|les|de|pour|week), sans majoration (le|la|les|de|pour|week),
    prix facturé* (est|sont) (celui|ceux), facturé* (est|sont) (celui|ceux) (du|figurant|indiqué*|annoncé*),
    ne facturons que, ne facture que,
    (ce|le|votre) (chiffre|prix|montant|devis|total) ne (bouge|change|varie|augmente|bougera|changera|variera) (pas|plus|jamais), (n'ajoutons|ne facturons|n'ajoute|ne facture|ne comptons) (jamais|pas|rien|aucun) … (n'était|ne figure|n'est|n'étaient|ne figurait|ne figurent) (pas|) (dans|au|sur) (le|votre|), rien (de plus|d'autre|) que (le|ce que) (devis|prévoit), facturé* au (tarif|prix) (de la semaine|normal|habituel|de jour|ordinaire|de base|courant), (au même|même) (tarif|prix) (le week-end|le dimanche|le soir|la nuit|les jours fériés|qu'en semaine), (rien|aucun coût|aucune ligne) (en dehors|hors) (du|de) (devis|notre devis),
    (tenons|tient|tiens) (à|) ce (prix|tarif|devis), (respectons|respecte) (le|notre|ce|toujours le) (devis|prix annoncé|prix convenu)`,
  'no-surprise': `
    sans surprise, sans surprises, jamais de surprise, jamais de surprises,
    jamais de mauvaise surprise, jamais de mauvaises surprises,
    plus de mauvaise surprise, plus de mauvaises surprises,
    pas de mauvaises surprises, aucune surprise, zéro surprise,
    pas de surprise, pas de mauvaise surprise, sans mauvaise surprise,
    aucune mauvaise surprise, zéro mauvaise surprise, sans piège,
    sans astérisque, pas de coût caché, aucun coût caché, ni surprise,
    aucune mauvaise surprise sur, sans petites lignes,
    sans mauvaises surprises`,
  'we-pay': `
    à notre charge, prenons en charge, prend en charge,
    pris en charge par nous, à nos frais, nous payons, nous couvrons,
    sont pris en charge, est pris en charge, nous prenons à notre charge,
    nous prendrons à notre charge, prendrons en charge, prendra en charge,
    sont à notre charge, est à notre charge, pris en charge,
    supportés par nous, seront pris en charge, couvrira, couvrirons, couvrons,
    couvre, couvrent, remboursons, remboursera, paiera, paierons, on paie,
    on paye, nous offrons les frais, on prend en charge, nous payons aussi,
    assumons, assume, assumera, assumerons, nous réglons,
    prenons à notre charge, aux frais de l'entreprise, payons,
    c'est nous qui payons, c'est nous qui réglons, c'est nous qui prenons,
    nous prenons les frais, nous incombe, nous incombent, payé par nous,
    réglé par nous, pris en charge par la maison, est pour nous, sont pour nous,
    on s'en charge, nous en chargeons, port payé`,
  'not-charge': `
    ne facturons pas, ne facture pas, n'est pas facturé, ne sera facturé,
    ne sera demandé, ne vous sera demandé, ne sera prélevé, ne payez rien,
    ne paierez rien, pas facturé, n'est facturé, ne coûte rien,
    ne vous coûte rien, sans rien débourser, ne vous sera facturé,
    n'engage à rien, ne vous engage à rien, ne t'engage à rien,
    vous ne payez rien, vous ne payez pas, n'avancez rien, n'avancez aucun,
    n'avancez pas, n'avez rien à avancer, rien à avancer,
    pas d'avance de frais, tiers payant intégral, tiers payant total,
    tiers payant généralisé, pratiquons le tiers payant, ne vous coûte pas un,
    vous ne nous devez rien, vous ne devez rien, ne nous devez rien,
    rien n'est dû, rien ne vous est facturé, rien n'est facturé,
    ne vous facturons rien, ne facturons rien, ne vous réclamons rien,
    ne vous demandons rien, jamais facturé, n'est jamais facturé,
    ne sont jamais facturés, ne sont pas facturés,
    ne prenons aucune commission, ne touchons aucune commission,
    ne prélevons aucun, ne prélevons rien, n'apparaît pas sur la facture,
    n'apparaissent pas sur la facture, ne paie pas, ne paient pas,
    ne payez pas, ne payez jamais, vous ne paierez, n'aurez rien à payer,
    n'avez rien à payer, ne facturons ni, n'est jamais facturé*,
    ne sont pas facturé*, ne sont jamais facturé*, ne vous sont pas facturé*,
    ne vous est pas facturé*, ne vous est jamais facturé*,
    ne vous sont pas compté*, ne vous est pas compté*, ne vous les compte pas,
    ne vous comptera rien, ne vous comptons, ne sont pas compté*,
    n'est pas compté*, n'est pas refacturé*, ne sont pas refacturé*,
    ne vous sont pas refacturé*, ne coûtent rien, ne vous coûtera rien,
    ne vous coûtent rien, ne coûtera rien, ne coûte pas un, ne se paie pas,
    ne se paient pas, ne se paye pas, ne paye pas, ne payent pas,
    ne paierez pas, ne paierez jamais, ne paie son, personne ne paie,
    nul ne paie, rien à débourser, rien à régler, rien ne vous est réclamé,
    rien ne vous sera réclamé, rien ne vous est demandé, rien ne sera débité,
    rien n'est débité, rien n'est retenu, n'est pas retenu,
    ne vous engagent à rien, ne vous engage en rien, n'engagent à rien,
    ne déboursez rien, ne débourserez rien, n'avez rien à débourser,
    ne figure pas sur l'addition, ne figure pas sur la facture, ne prenons rien,
    prends rien pour, ne demandons rien, ne prenons aucune, ne prélevons aucune,
    (n'est|ne sont|ne sera|ne seront|ne vous est|ne vous sont|ne vous sera|ne
    vous seront) (pas|jamais)
    (facturé*|compté*|refacturé*|débité*|réclamé*|prélevé*|comptabilisé*), ne
    se (facture|facturent|paie|paient|paye|payent|compte|comptent)
    (pas|jamais), ne (vous|te|leur|lui)
    (facture|facturons|facturent|demande|demandons|compte|comptons|réclame|réclamons|prend|prenons|prélève|prélevons)
    (rien|aucun|aucune), ne
    (facture|facturons|facturent|demande|demandons|compte|comptons|réclame|réclamons|prend|prenons|prélève|prélevons)
    (rien|aucun|aucune), ne (vous|te|) (coûte|coûtent|coûtera|coûteront)
    (rien|pas un|pas davantage|pas plus), n'apparaît (pas|jamais|nulle part)
    sur (la|votre) (facture|note|addition), ne figure (pas|jamais|nulle part)
    sur (la|votre) (facture|note|addition), n'alourdit pas (la|votre)
    (facture|note|addition), n'est pas un poste de la facture, ne donne lieu à
    aucune facture, ne donne lieu à aucun frais, ne donne lieu à aucune
    facturation, n'entraîne aucun frais, n'entraînent aucun frais, ne font
    l'objet d'aucun frais, ne fait l'objet d'aucun frais, ne fait l'objet
    d'aucune facturation,
    ne (les|la|le) (facturons|facture|comptons|compte) (pas|jamais), ne vous
    (les|la|le) (facturons|facture|comptons|compte) (pas|jamais),
    (n'est|ne sera|n'est donc) (pas|jamais) encaissé*, jamais encaissé*, ne
    touchons rien, prenons rien sur,
    (aucune somme|rien|aucun montant|aucun paiement) (n'est|ne sera) (prélevé*|débité*|encaissé*|retiré*),
    ne nous (devez|devrez) rien, ne (devez|devrez) rien,
    ne (trouverez|verrez) (pas|jamais|aucun|aucuns) (de|) (frais|supplément|surcoût) … (facture|note|addition|devis),
    (demander|essayer|appeler|se renseigner|venir voir) ne coûte rien, (ça|cela|il) ne coûte rien de (demander|essayer|venir),
    rien ne (sera|vous sera|vous est) (facturé|demandé|réclamé|compté)`,
  yes: `
    oui, bien sûr, bien entendu, tout à fait, absolument, certainement,
    évidemment`,
  'asks-free': `
    est-ce gratuit, est-ce que c'est gratuit, c'est gratuit, est-il gratuit,
    est-elle gratuite, sont-ils gratuits, sont-elles gratuites, est-il inclus,
    est-elle incluse, sont-ils inclus, sont-elles incluses, est-il compris,
    est-elle comprise, sont-ils compris, sont-elles comprises, est-ce inclus,
    est-ce compris, est-ce que c'est inclus, est-ce que c'est compris`,
  'asks-fee': `
    facturez-vous, y a-t-il des frais, y a-t-il un frais, y a-t-il un coût,
    y a-t-il des coûts, est-ce que je paie, est-ce payant,
    est-ce que c'est payant, dois-je payer, vais-je payer, serai-je facturé,
    cela me coûte-t-il, c'est gratuit, des frais cachés,
    y a-t-il un engagement, suis-je engagé, y a-t-il une durée minimale,
    prenez-vous une commission, prenez-vous des frais,
    demandez-vous un acompte, demandez-vous une caution,
    faut-il verser un acompte, faut-il verser, est-il payant,
    est-elle payante, sont-ils payants, des frais d'inscription,
    des frais de dossier, chargez-vous, est-ce que vous chargez,
    est-ce que vous facturez, est-ce que ça coûte, cela coûte-t-il,
    faut-il payer,
    faut-il s'engager, (dois-je|faut-il) signer un contrat, combien coûte (la|le|une|un|votre) (première|premier|) (consultation|devis|estimation|inscription|évaluation)`,
  unlimited:
    'illimité, illimitée, illimités, illimitées, à volonté, sans limite',
  provided: `
    fourni, fournie, fournis, fournies, mis à disposition, mise à disposition,
    mis à votre disposition, à disposition, prêté, prêtés,
    à votre disposition, en libre-service, jointe à, joint à, jointe au,
    jointe dans, glissée dans, prêté gratuitement, fourni gratuitement,
    vous attend dans, vous attendent dans`,
  lent: `
    nous prêtons, nous vous prêtons, on vous prête, on prête,
    vous est prêté, vous est prêtée, vous sont prêtés, prêté le temps,
    prêtée le temps, de courtoisie, en prêt, prêté* gratuitement,
    (vélo|voiture|véhicule|appareil|téléphone|poussette|ordinateur|montre|machine|scooter|fauteuil|instrument|paire|lunettes|batterie|matériel|trottinette|tondeuse|chaudière|box|modem)
    de (prêt|courtoisie|dépannage),
    (vélo|voiture|véhicule|appareil|téléphone|ordinateur|machine|fauteuil|instrument)
    de remplacement (offert|offerte|prêté|prêtée|fourni|fournie|vous est),
    prêté* (jusqu'au|jusqu'à|pendant|durant|pour|à tout|à tous|à chaque|à
    l'accueil|sur place|sur demande|sans), se prête, se prêtent, je vous
    prête, je prête, est confié le temps, vous est confié le temps, prêt
    gratuit, prêtons,
    véhicule de remplacement, voiture de remplacement, téléphone de remplacement, véhicule de courtoisie, voiture de courtoisie`,
  'payment-put-off': `
    aucun paiement, aucun versement, aucune mensualité, pas de paiement,
    pas de versement, ne payez rien, ne paie rien, vous ne payez rien,
    rien à payer, rien à débourser, premier versement dans,
    premier versement en, première mensualité dans, première mensualité en,
    premier paiement dans`,
  'pay-later-service': `
    payez après, n'est prélevé qu'après, n'est débité qu'après,
    aucun prélèvement avant, rien n'est prélevé avant,
    rien n'est débité avant, jamais prélevé avant, vous ne payez qu'après,
    ne payez qu'une fois, vous ne réglez qu'après, ne réglez qu'une fois,
    facturé après, paiement après, payable après, paiement à la fin,
    payez à la fin, vous payez une fois, payez une fois,
    payez uniquement après, payez seulement après, facturé une fois,
    aucun paiement avant, aucun paiement d'avance, rien à payer avant,
    rien à payer d'avance, paiement s'effectue après,
    paiement se fait après, règlement s'effectue après,
    règlement se fait après, vous réglez après,
    paiement après intervention, paiement une fois,
    rien n'est débité avant, rien n'est prélevé avant, aucun débit avant,
    aucun prélèvement avant, rien n'est facturé avant, débité une fois,
    prélevé une fois,
    (jamais|pas) (d'acompte|d'arrhes), vous ne payez (qu'une fois|qu'à la fin|que lorsque|que quand), paiement (une fois les travaux|à la fin des travaux|en fin de chantier),
    (payez|réglez) (quand|lorsque|une fois que|après que) (le travail|le chantier|les travaux|tout|la prestation|la pose|l'intervention) (est|sont) (fini*|terminé*|achevé*|en place), (pas un centime|rien|aucune somme) à (verser|régler|payer|avancer) avant, (payez|réglez) (à la|en) fin (de|du|des)`,

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
    vous attend, vous attendent, vous attendra, (attend|accueille) chaque, vous accueille,
    (vous attend|vous attendent) (à|dans|sur|en|au) (l'|la|votre|le|leur|chambre)`,
  worth: "d'une valeur de, valeur de, une valeur de, d'une valeur, valant",
  'with-purchase': `
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
    (assurance|assureur|mutuelle), télétransmission`,
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

  discount: `
    réduction, réductions, remise, remises, rabais, ristourne, ristournes,
    escompte, démarque, prix réduit, baisse de prix, tarif réduit,
    tarifs réduits, prix baisse, remisé, remisés, remisée, remisées,
    geste commercial, tarif dégressif, baisse de, prix en baisse,
    cassons les prix, cassé les prix, tarification solidaire,
    (tarif|tarifs) (solidaire|solidaires|social|sociaux)`,
  'towards-new': `
    pour l'achat d'un neuf, sur un neuf, de reprise sur, de prime de reprise,
    de reprise pour, à valoir sur un, à valoir sur votre, de participation à`,
  lessening: `
    réduction du temps, réduction des erreurs, réduction des coûts,
    réduction du time, réduction des délais, réduction du stress,
    réduction de la consommation, réduction des émissions, réduction du bruit,
    réduction de bruit, réduction des risques, réduction du poids,
    réduction des pertes, réduction des dépenses, réduction du nombre,
    réduction de la taille, réduction des déchets, réduction de l'empreinte,
    réduction d'impôt, réduction de vos coûts, réduction de vos dépenses,
    réduction des accidents, réduction des absences, réduction de la durée,
    moins cher que, moins cher qu'un, moins cher qu'une, moins cher qu'en,
    marge de, marge unique, de moins par an, pèse, pèsent, pesant, consomme,
    consomment, émet, émettent, rejette, contient, contiennent, calories`,
  'at-discount': `
    remises pour, remise pour, rabais pour, réductions pour, réduction pour,
    tarifs réduits pour, à tarif réduit, à prix réduit, à prix réduits,
    remises disponibles, rabais disponibles, rabais offerts,
    remises accordées, remise accordée, tarifs dégressifs, tarif dégressif,
    prix dégressifs,
    (divisé|divisée|divisés|coupé|coupée|coupés) (par deux|en deux|par trois),
    (tarif|prix) divisé, un (quart|tiers|dixième|cinquième) (de moins|en
    moins|du prix), un (quart|tiers) du prix en moins, à (moitié prix|moitié
    tarif|demi-tarif|demi-prix|mi-prix), à moitié de (sa|son|leur), moitié
    prix pour, demi-tarif pour,
    (tarif|tarifs) de groupe, (tarif|tarifs) (préférentiel|préférentiels|dégressif) (de groupe|pour les groupes)`,
  off: `
    de réduction, de remise, de rabais, de ristourne, en moins, sur tous,
    sur toutes, sur toute, sur votre, sur vos, sur le, sur les, sur la,
    sur une, sur un, sur nos, de moins sur votre, de moins sur tout,
    de moins sur vos, de moins, de moins dès, moins cher, déduits, déduit,
    de remise immédiate, à valoir sur,
    on retire, nous retirons, on enlève, nous enlevons, on déduit, nous
    déduisons, on ôte, on rabote, nous consentons, on consent, tombent
    de, tombe de, retirés en caisse, retiré en caisse, retirés du, retiré du,
    enlevés, enlevé, de gagné, de gagnés`,
  save: `
    économisez, économiser, économie, économies, économisé, épargnez,
    épargner, gagnez, soit une économie, économisent, économise, épargnent,
    épargne, gagner, vous économisez, gardez … en poche, économisés, économisée,
    vous gagnez`,
  promo: `
    promo, promos, promotion, promotions, promotionnel, promotionnelle,
    promotionnelles, offre spéciale, offres spéciales, offre limitée,
    offre exclusive, offre du moment, soldes, en solde, soldé, soldés,
    vente flash, ventes flash, destockage, déstockage, liquidation,
    black friday, bon plan, bons plans, offre de lancement,
    offre de bienvenue, offre découverte, spécial, spéciaux, aubaine,
    aubaines, rabais, offre d'ouverture, réduction exclusive, prix choc,
    prix sacrifié, prix cassé, prix cassés, prix mini, prix fou, prix fous`,
  coupon: `
    code promo, code promotionnel, code de réduction, code avantage,
    bon de réduction, coupon, coupons, bon d'achat, avec le code, code,
    bons de réduction, chèque cadeau`,
  'price-was': `
    au lieu de, prix habituel, prix barré, ancien prix, prix de base,
    prix conseillé, prix public, prix normal, valeur, contre, habituellement,
    prix régulier, rég, normalement, d'ordinaire, d'habitude, tarif habituel,
    tarif normal, prix courant, était, était à, étaient à, valait, au lieu des,
    plutôt que, au lieu d', ordinairement, d'habitude à, normalement à,
    prix hab, prix plein, en temps normal, prix d'origine, auparavant`,
  'usual-price': `
    au lieu de, au lieu des, habituellement, d'habitude, d'ordinaire,
    normalement, prix habituel, tarif habituel, prix normal, tarif normal,
    prix régulier, plutôt que, prix barré, prix conseillé`,
  'price-now': `
    maintenant, seulement, aujourd'hui, prix promo, prix spécial, à seulement,
    désormais, notre prix, prix soldé, pour seulement, ramené à, descendu à`,
  'price-cut': `
    ramené à, ramenée à, ramenés à, descendu à, passe à seulement,
    maintenant à, désormais à, soldé à, soldée à, soldés à, bradé à, cassé à,
    réduit à`,
  'then-price': `
    premier mois à, premier mois pour, 1er mois à, 1er mois pour,
    première année à, 1re année à, 1ère année à, première séance à,
    le premier mois, le 1er mois, la première année, la 1re année,
    les {2-24} premiers mois, offre découverte, offre de bienvenue,
    ce mois-ci seulement, cette semaine seulement, aujourd’hui seulement`,
  renewal: `
    renouvelé à, renouvelée à, se renouvelle à, renouvellement à,
    prix de renouvellement, renouvelable à, par la suite,
    après la première année, après le premier mois,
    après la période promotionnelle`,
  afterwards: 'puis, ensuite, par la suite, après quoi',
  'for-first': `
    les premiers, les premières, pendant les, pour les, durant les,
    vos premiers, vos premières, le premier, la première, premiers, premières`,
  'new-customers': `
    nouveaux clients, nouvelles clientes, nouveaux patients, nouveaux membres,
    nouveaux abonnés, nouveaux adhérents, nouvelle clientèle, nouveau client,
    nouvelle cliente`,
  'special-price': `
    offre fondateur, offre fondateurs, tarif fondateur, tarif fondateurs, prix
    fondateur, prix spécial, prix spéciaux, tarif spécial, tarifs spéciaux,
    tarif préférentiel, tarifs préférentiels, prix préférentiel, prix
    préférentiels, prix promotionnel, tarif promotionnel, prix de lancement,
    tarif de lancement, offre spéciale, offre de lancement, prix exceptionnel,
    tarifs réduits, prix réduit, prix réduits, prix membre, tarif membre,
    tarif exclusif, prix exclusif, tarif early bird, prix promo, prix
    découverte, tarif découverte, tarif privilégié, tarifs dégressifs, tarif
    dégressif, promotion, promo, tarif remisé, tarif négocié, tarifs négociés,
    prix d'ami, tarif heures creuses, tarif matinée, prix de groupe, tarif
    résident*, prix de bienvenue, tarif de bienvenue`,
  'offer-heading': `
    (nos|les|vos) (meilleures|dernières|grandes|super) (offres|promos|promotions),
    offres exclusives, offre exclusive, bons plans, nos bons plans,
    (nos|les) offres … (du moment|du mois|de la semaine|exclusives),
    offre spéciale, offres spéciales, offre du mois, offres du mois,
    offre de la semaine, offre de bienvenue, offre de lancement,
    offre découverte, offre d'ouverture, nos promotions, nos offres,
    promotions, promotion, promo du mois, en promotion, bon plan,
    prix spécial, spécial du mois, spéciaux, offre du moment,
    offres du moment, promotion du mois, vente flash, offre du jour,
    offre été, offre hiver, offre printemps, offre automne, offre rentrée,
    offre noël, offre vidange, offre pneus, offre révision,
    offre nouveau client, offre nouveaux clients, offre première visite,
    spécial du jour, spécial du midi, spéciaux du midi, offres de la semaine,
    promos de la semaine, promotions de la semaine, offres du jour,
    en circulaire, spéciaux de la semaine, spécial de la semaine, les promos,
    nos promos, offres de bienvenue, déstockage, liquidation, soldes`,
  'buy-one-get-one': `
    un acheté un offert, 1 acheté 1 offert, un acheté = un offert,
    1 acheté = 1 offert, {2-99} achetés = 1 offert, {2-99} achetés un offert,
    {2-99} acheté* … offert*, achetez {2-99} … offert*, 2 achetés = 3e offert,
    2 achetés le 3e, achetés = … offert*, le deuxième offert, le 2e offert,
    2e gratuit, le deuxième à, le 2ème à, le troisième offert, le 3e offert,
    acheté un offert, achetés un offert, achetés 1 offert, achetée une offerte,
    achetée une paire offerte, acheté* … offert*, achetés le troisième,
    la 2e offerte, la 3e offerte, la 4e offerte, la deuxième offerte,
    la seconde offerte, le second offert, la troisième offerte,
    pour 1 € de plus, pour un euro de plus, pour 1 euro de plus,
    la 2ème offerte, le 2ème offert, la 3ème offerte, le 3ème offert,
    le quatrième offert, pour 1 $ de plus, 2e paire offerte,
    deuxième paire offerte, seconde paire offerte, 2ème paire offerte,
    2e … offert*, deuxième … offert*, seconde … offert*, second … offert*,
    3e … offert*, troisième … offert*, 2ème … offert*, 3ème … offert*,
    un menu enfant offert, menu enfant offert, mangent gratuitement,
    enfants mangent … gratuit*, repas gratuit pour les enfants,
    repas enfant gratuit, repas enfant offert, le deuxième à moitié,
    la deuxième à moitié, un acheté un gratuit, achetés un gratuit,
    la deuxième à, la 2e à, le second à, la seconde à,
    la quatrième est offert*, la troisième est offert*,
    le quatrième est offert*, le troisième est offert*, la 3e est offert*,
    la 4e est offert*, 3e nuit offerte, 4e nuit offerte, 3e nuit gratuite,
    4e nuit gratuite, pour le prix d'un, pour le prix d'une,
    treize à la douzaine, le troisième gratuit, la troisième gratuite,
    la quatrième gratuite, le quatrième gratuit, et le second est offert,
    et la seconde est offerte, et on vous offre le, et nous vous offrons le,
    le 4e est pour vous, le 5e gratis, achetés le 4e, achetés le 5e,
    achetées la 4e, achetées la 5e, le 4e gratuit, la 4e gratuite,
    le 5e gratuit, la 5e gratuite, le 5e offert, la 5e offerte, le 6e offert,
    la 6e offerte, la quatrième offerte, le cinquième offert,
    la cinquième offerte, au prix d'une seule, au prix d'un seul,
    le moins cher est offert, la moins chère est offerte, le moins cher offert,
    la moins chère offerte, le moins cher des, la moins chère des, un pour deux,
    (le|la|votre) (deuxième|second|seconde|troisième|quatrième|cinquième|2e|3e|4e|5e) (article|nuit|paire|bouteille|semaine|mois|) (est|vous est|) (pour nous|gratuit|gratuite|à notre charge|offert|offerte)`,
  'multi-buy': `
    (deux|trois|quatre|cinq|six|{2-6}) (paires|pizzas|bouteilles|articles|chemises|livres|cocktails|pintes|boîtes|sacs|billets|places|pneus|burgers|bouquets|bougies|plantes|pots|viennoiseries|plats) (pour|à),
    {2-6} pour, les {2-6} pour, les {2-3} à, lot de {2-3} à, le lot de {2-3},
    au choix pour`,
  'points-multiplied': `
    points doublés, points triplés, points en double, points en triple,
    doublez vos points, triplez vos points, deux fois plus de points,
    trois fois plus de points, double de points, points x2, points x3,
    points sont doublés`,
  'next-one': 'le prochain, la prochaine, le suivant, la suivante',
  'nth-item': `
    5e, 6e, 7e, 8e, 9e, 10e, 11e, 12e, 13e, 20e, 5ème, 6ème, 7ème, 8ème, 9ème,
    10ème, 11ème, 12ème, 13ème, 5eme, 6eme, 7eme, 8eme, 9eme, 10eme, 11eme,
    12eme, cinquième, sixième, septième, huitième, neuvième, dixième, onzième,
    douzième, treizième, 14e, 15e, 16e, quinzième, quatorzième, seizième,
    vingtième, le onzième, la onzième, un onzième, une onzième`,
  newsletter: `
    newsletter, infolettre, lettre d'information, abonnez-vous,
    inscrivez-vous, liste de diffusion, inscription à la newsletter,
    communications commerciales, prospection, démarchage,
    emails promotionnels, courriels promotionnels, communications marketing,
    offres par email, offres par e-mail, sms promotionnels,
    courriels commerciaux`,
  'first-order': `
    première commande, 1ère commande, 1re commande, premier achat,
    première réservation, première box, prochaine commande, prochain achat,
    première visite, premier mois, première course`,
  'limited-time': `
    durée limitée, pour une durée limitée, temps limité, jusqu'à épuisement,
    jusqu'à épuisement des stocks, derniers jours, dernière chance,
    aujourd'hui seulement, offre limitée, ce week-end, cette semaine,
    dans la limite des stocks, ce mois-ci seulement, cette semaine seulement,
    jusqu'à pâques, jusqu'à noël, jusqu'à la fin du mois, tout le mois,
    un jour seulement, ce week-end seulement, jusqu'à dimanche,
    jusqu'à samedi soir`,
  trial: `
    essai, essais, période d'essai, version d'essai, séance d'essai,
    cours d'essai, test, période de test, d'essai, à l'essai, séance découverte,
    pour tester, pour essayer, période découverte, journée découverte`,
  'first-session': `
    premier cours, 1er cours, première séance, 1re séance, 1ère séance,
    première leçon, 1re leçon, 1ère leçon, séance découverte,
    cours découverte, leçon découverte, séance d'essai, cours d'essai,
    leçon d'essai, journée d'essai, premier entraînement, cours d'initiation,
    première journée, 1re journée, première nuit, premier tour,
    premier module, nuit d'essai, premier trajet, premier entretien d'essai,
    séance de découverte, atelier découverte, premier jour, 1er essai,
    première semaine, premier atelier, tout premier cours,
    première leçon d'essai,
    (premier|1er) (essai|rendez-vous découverte|passage|parcours|match|cours
    collectif|cours d'essai|plongeon|baptême), (première|1re|1ère)
    (initiation|répétition|plongée|sortie|partie|heure de cours|heure de
    conduite|heure de bureau), (séance|séances) (découverte|d'essai|de
    découverte), (cours|leçons|leçon) (découverte|d'essai|de découverte),
    journée découverte, semaine découverte, matinée découverte, baptême
    offert, initiation (offerte|gratuite)`,
  'first-period': `
    (premier|1er|tout premier)
    (mois|jour|trimestre|semestre|trajet|lavage|ménage|repas|panier),
    (première|1re|1ère|toute première)
    (semaine|journée|nuit|quinzaine|heure|box|course|location|livraison de
    box|garderie), premier jour de, {2-60} premiers jours, {2-60} premières
    (nuits|heures|minutes), les premiers jours,
    {2-60} premières (semaines|séances), {2-12} premiers mois`,
  'free-trial': `
    essai gratuit, essais gratuits, essayer gratuitement,
    essayez gratuitement, essai offert, essai sans engagement,
    tester gratuitement, testez gratuitement, testez … gratuitement,
    essayez … gratuitement, essayer … gratuitement, d'essai gratuit,
    période d'essai gratuite, version d'essai gratuite, jours gratuits,
    jours d'essai, séance d'essai gratuite, cours d'essai gratuit,
    séance d'essai offerte, premier cours offert, première séance offerte,
    premier cours gratuit, première séance gratuite,
    séance découverte gratuite, premiers jours gratuits,
    premiers jours offerts, première semaine offerte,
    essayez une … gratuitement, essayer une … gratuitement,
    essayez un … gratuitement, essayer un … gratuitement,
    premier mois gratuit, premier mois offert, 1er mois offert,
    1er mois gratuit, premier mois est offert, premier mois est gratuit,
    1re semaine offerte, 1re semaine gratuite, première semaine gratuite,
    première semaine est offerte, première semaine est gratuite,
    premier cours est offert, premier cours est gratuit, essayez sans frais,
    essayer sans frais, testez sans frais, tester sans frais,
    première journée offerte, première journée gratuite,
    journée d'essai gratuite, journée d'essai offerte, nuit d'essai gratuite,
    nuit d'essai offerte, essai à domicile gratuit, essai sans frais,
    à l'essai gratuitement, à l'essai sans frais, gratuitement à l'essai,
    goûtez … gratuitement, test gratuit, démo à domicile gratuite,
    jours d'accès gratuit, semaine d'essai offerte, semaine d'essai gratuite,
    mois d'essai offert, mois d'essai gratuit, pilote gratuit,
    (journée|semaine|matinée|soirée|nuit|quinzaine|période)
    (d'essai|découverte|de découverte) (offerte|gratuite),
    (séances|séance|leçon|leçons) (d'essai|découverte|de découverte) (sont
    offertes|est offerte|offertes|offerte|gratuites|gratuite), (cours|essai)
    (d'essai|découverte) (offert|gratuit|offerts|gratuits)`,
  try: `
    essayer, essayez, tester, testez, découvrir gratuitement, essayez avant,
    dormez dessus, goûtez, portez-les, portez-la, utilisez-le,
    faites-en l'essai, prenez-le en main, jouez-en, venez essayer,
    faites un essai, testez-le, testez-la, essayez-le, essayez-la,
    essayez-les, pour tester, pour essayer, avant de vous décider,
    avant de décider, avant de trancher, faites un tour, venez tester`,
  'use-it': `
    (posez|prenez|portez|utilisez|gardez|installez|chaussez|enfilez|montez|pilotez|conduisez|branchez|manipulez|écoutez|jouez|roulez|dormez|cuisinez|travaillez|vivez)
    (-le|-la|-les|avec|dessus|dedans), posez-le, posez-la, posez-les,
    prenez-le, prenez-la, prenez-les, portez-le, portez-la, portez-les,
    utilisez-le, utilisez-la, utilisez-les, gardez-le, gardez-la, gardez-les,
    installez-le, installez-la, chaussez-les, enfilez-la, enfilez-le,
    conduisez-la, conduisez-le, dormez dessus, dormez avec, jouez dessus,
    jouez avec, vivez avec, travaillez avec, roulez avec, utilisez
    (toutes|tout|l'outil|le logiciel|l'application|la plateforme|la
    version|nos|notre), servez-vous-en, faites … (avec elle|avec lui|avec
    eux), (mettez|mettre) … à l'épreuve, à (tester|essayer|éprouver|goûter),
    pour (voir|vous faire une idée|se faire une idée|vous décider|se
    décider|juger), vous faire une idée, assistez à, participez à,
    joignez-vous à, visitez, parcourez, en conditions réelles, grandeur
    nature, chez vous pour, venez
    (nager|jouer|danser|courir|grimper|pédaler|voir|bouger|ramer|vous
    entraîner|travailler|chanter|skier|patiner)`,
  'done-by-you': `
    réservez en ligne, réservation en ligne, inscrivez-vous en,
    inscription en, créez votre (compte|profil|boutique), commandez en,
    en ligne en, remplissez le formulaire, complétez le formulaire,
    réservez en, réservation en, simulation en`,
  'then-decide': `
    avant d'acheter, avant de payer, avant de vous décider, avant de décider,
    avant de vous engager, avant de s'engager, avant de choisir, avant de
    signer, avant de dépenser, puis décidez, et décidez ensuite, vous décidez
    ensuite, vous décidez après, ensuite seulement, avant de débourser, puis
    vous décidez, décidez après, avant de vous prononcer, puis choisissez, et
    choisissez ensuite, avant de trancher, vous choisissez ensuite, on décide
    après, avant de (dire oui|trancher|signer|s'abonner|vous
    abonner|t'abonner|adhérer|souscrire|prendre une décision|vous lancer|vous
    prononcer|passer à la caisse|sortir la carte|passer commande|régler),
    avant toute (décision|décision d'achat|souscription|adhésion), avant
    (la|le|votre) (première|premier)
    (cotisation|facture|mensualité|échéance|prélèvement|règlement|paiement),
    sans obligation d'achat, sans obligation de (suite|poursuivre|souscrire),
    vous paierez (après|ensuite), (et|puis) vous
    (voyez|verrez|déciderez|choisirez), (puis|et) décidez, la décision vient
    après, rien ne vous oblige,
    sans (adhérer|rien signer|rien acheter|rien souscrire|prendre de
    carte|prendre d'abonnement|suite obligatoire)`,
  'at-home': `
    chez vous, à domicile, à la maison, dans votre salon, dans votre chambre,
    dans votre intérieur, dans votre jardin, dans votre lit, dans vos locaux`,
  financing: `
    financement, financements, solution de financement,
    solutions de financement, facilités de paiement, facilité de paiement,
    paiement en plusieurs fois, paiement échelonné, paiement fractionné,
    payer en plusieurs fois, payez en plusieurs fois, paiement en {2-10},
    payez en {3-4}, payer en {3-4}, en plusieurs fois, crédit gratuit,
    crédit à taux zéro, prêt à taux zéro, taux zéro, éco-prêt, mensualités,
    mensualité, versements, versements égaux, échelonner, échelonnement,
    échéancier, étaler, location avec option d'achat, leasing,
    plan de paiement, plans de paiement, modalités de paiement flexibles, alma,
    klarna, oney, cofidis, fois sans frais, 3x, 4x, 10x, paiement différé,
    paiements échelonnés, paiements fractionnés, paiements en plusieurs fois,
    paiement étalé, paiements étalés, étalement du paiement, étalez,
    échelonnez, règlement en plusieurs fois, régler en plusieurs fois,
    réglez en plusieurs fois, règlement échelonné, payable en plusieurs fois,
    payez au mois, paiement mensuel, paiements mensuels, location-vente,
    crédit-bail, remboursable sur, remboursez sur, étalé sur, étalée sur,
    étalés sur, étalées sur, échelonné sur, réparti sur, répartis sur,
    paiement étalé sur,
    financez votre, financez vos`,
  arranged: `
    (établir|établissons|mettre en place|mettons en place|convenir
    d'un|possible|possibles), (peut|peuvent) être
    (mis|étalé|accordé|accordés|convenu)`,
  'splits-payment': `
    (possible|possibilité|pouvez|possible de|possibilité de) (de|)
    (diviser|répartir|étaler|échelonner|fractionner) (le|votre|vos|les)
    (total|montant|paiement*|règlement*|solde|facture), échéancier (peut
    être|est|sera|pourra être) (mis en
    place|établi|convenu|proposé|accordé|possible), (chèques|chèque)
    possible*, {2-12} possibles, paiement en {2-12} chèques,
    (régler|payer|règlement) en {2-12} (chèques|fois),
    (paiement|règlement|payable|régler|payer) en (deux|trois|quatre|{2-6}) acomptes`,
  lender: `
    financement alma, cetelem, sofinco, cofidis, oney, floa, younited,
    medicard, ifinance`,
  'small-parts': `
    (mensualités|mensualité) (à partir de|dès|de seulement),
    (petites|faibles) mensualités, (paiement|règlement) mensuel (sans
    frais|gratuit|possible), sans frais de
    (fractionnement|mensualisation), (solution|solutions) de financement
    (adaptée|adaptées|sur mesure|flexible|flexibles|personnalisées)`,
  accepts: `
    acceptons, acceptée, acceptées, accepté, acceptés, possible,
    possibles`,
  pay: `
    payer, payez, régler, réglez, règlement, règlements, paiement, paiements,
    payable, payables, étaler, étalez, financer, financez, acquitter`,
  instalments: `
    fois, versements, mensualités, échéances, paiements, ×, 3x, 4x, 10x, 2x,
    5x, 6x, 8x, 12x, remboursements, tranches, parts égales, quinzaines,
    versements mensuels, chèques, prélèvements, prélèvements mensuels,
    virements mensuels,
    (étaler|étalez|répartir|répartissez) (vos|votre|les|la|le) (frais|paiements|paiement|facture|cotisation|prime|solde) sur`,
  'interest-free': `
    sans intérêt, sans intérêts, taux zéro, à taux zéro, 0 %, crédit gratuit,
    taux 0, sans aucun intérêt, aucun intérêt, fois sans frais, 2x sans frais,
    3x sans frais, 4x sans frais, 10x sans frais, versements sans frais,
    mensualités sans frais, paiements sans frais,
    paiement en plusieurs fois sans frais, échelonné sans frais,
    fractionné sans frais, 12x sans frais, 5x sans frais, 6x sans frais,
    20x sans frais, 24x sans frais, 36x sans frais, libre d'intérêt,
    libre d'intérêts, sans le moindre intérêt, zéro intérêt, zéro intérêts,
    intérêts à zéro, pas d'intérêts, intérêts nuls, ni frais ni intérêts,
    ni intérêts, sans agios, sans frais ni intérêts, aucun frais ni intérêt,
    sans majoration ni intérêt, sans payer d'intérêt, sans payer d'intérêts`,
  interest: 'taeg, taux, intérêt, intérêts',
  'cash-or-cheque':
    'espèces, en liquide, chèque, chèques, par virement, virement bancaire',
  'pay-later': `
    financement à partir de, financement dès, financement disponible,
    financement possible,
    payez plus tard, payer plus tard, paiement différé,
    payez en plusieurs fois, paiement en plusieurs fois, achetez maintenant,
    payer en plusieurs fois, possibilité de payer en, facilités de paiement,
    paiement fractionné, paiement échelonné, paiements échelonnés,
    paiements fractionnés, paiements en plusieurs fois, paiement étalé,
    paiements étalés, règlement en plusieurs fois, régler en plusieurs fois,
    réglez en plusieurs fois, échelonnez vos, étalez vos, étalez le paiement,
    payable en plusieurs fois, paiement possible en,     étalez le règlement, étalez la dépense, étaler la dépense,
    payez par mensualités, payer par mensualités, payable par mensualités,
    règlement par mensualités, paiement par tranches, paiement en {3-4},
    payez en {3-4}, payer en {3-4}, payez tranquillement en, règlement étalé,
    mois pour payer, semaines pour payer, ans pour payer, moitié maintenant,
    moitié à la commande, mensualités à partir de, payez un peu chaque,
    payez le reste plus tard, le solde plus tard, réglez plus tard,
    réglez en (deux|trois|quatre|cinq|six|dix|plusieurs|{2-12})
    (fois|chèques|mensualités|versements|paiements|échéances)`,
  points: `
    points, points de fidélité, miles, points bonus, points cadeaux, un point,
    1 point, point par, point pour chaque, récompenses, tampon, tampons,
    timbres, points bonis, un timbre, points doublés, pts, pt, points club,
    vaut un point, un tampon, milles, pastille, pastilles, étoiles fidélité,
    coups de tampon,
    par euro dépensé, pour chaque euro dépensé, chaque euro dépensé, par euro
    d'achat, un grain par, une étoile par, un cœur par, une graine par, tampon
    par, une case par, un jeton par`,
  cashback: `
    remise en argent, remises en argent, cashback, cash back, cagnotte,
    argent remis, ristourne, cagnotter, cagnottez, argent de, % en argent,
    argent remise, remboursé sur vos achats, remboursés sur vos achats,
    remboursés sur tous vos achats, remboursés sur chaque achat,
    de vos achats remboursés, % de vos achats, % crédités, % en bons d'achat,
    % en chèques cadeaux, % en points, % en crédit, % en crédits,
    en crédit magasin, reversé sur votre carte, reversés sur votre carte,
    % remis, % remboursés, retourné sur votre carte, % de cashback,
    remise en argent comptant, reversé sur votre compte,
    reversés sur votre compte, en bons d'achat, reversé en bons,
    crédité sur votre carte, crédités sur votre carte,
    de vos achats vous revient, de vos achats reviennent, vous reviennent en,
    reviennent sur votre (carte|cagnotte|compte), revient sur votre
    (carte|cagnotte|compte), reversé* (dans|sur|en) votre cagnotte, reviennent
    en bon, crédité* sur votre (cagnotte|carte), de vos courses, reversé* en
    cagnotte, en cagnotte,
    % de chaque achat, % de chaque commande, % de vos dépenses, % du montant
    de vos achats, en bon chaque`,
  referral: `
    votre ami reçoit, vos amis reçoivent, votre ami bénéficie,
    vos amis bénéficient, votre ami profite, parrainage, parrainez, parrainer,
    parrain, filleul, filleuls, parrainé, recommandez, ami parrainé,
    invitez un ami, invitez vos amis, référez, référer,
    programme de parrainage, référence un ami, parrainez un proche,
    parrainez vos proches, parrainez vos amis, filleule, recommandez-nous,
    parlez de nous, invitez vos proches, amenez un ami, faites-nous connaître,
    code parrain, lien de parrainage, offrez … recevez, donnez … recevez,
    recommandez … recevez, parrainez un, parrainez une, faites venir un ami,
    faites venir un proche, amenez un proche, amenez une amie,
    invitez une amie, présentez-nous un, présentez un ami,
    envoyez-nous un ami, envoyez un ami, votre filleul, vos filleuls,
    bouche-à-oreille récompensé, partagez votre code, partagez votre lien,
    amenez, amène un, ramenez un ami, ramenez un nouveau, copain inscrit,
    ami inscrit, parrainent, filleul inscrit, parrainés, faites venir un,
    faites venir vos, convertissez vos proches,
    faites venir (un|une|vos|votre)
    (voisin|voisine|voisins|collègue|collègues|ami|amie|amis|proche|proches),
    ramenez (un|une|vos)
    (voisin|voisine|collègue|collègues|ami|amie|amis|proche|proches|copain|copine),
    amenez (un|une|vos) (voisin|voisine|collègue|ami|amie|amis|copain|copine),
    parraine (un|une), ramène (un|une), votre voisin s'abonne, un ami
    s'inscrit, un proche s'inscrit,
    (amenez|faites venir|présentez) (un|une|vos) (collègue|collègues|voisin|voisine|voisins|connaissance)`,
  'each-side': `
    pour vous et, vous deux, tous les deux, toutes les deux, chacun, chacune,
    pour votre filleul, pour votre ami, pour votre amie, pour le filleul,
    pour le parrain, votre ami reçoit, votre filleul reçoit,
    votre ami bénéficie, votre filleul bénéficie, vos amis reçoivent,
    à votre filleul, à vos amis, offrez … recevez, donnez … recevez,
    l'un et l'autre, tous deux, vous comme lui, à tous les deux, à chacun,
    pour lui, autant pour vous, pareil pour vous, lui aussi,
    pour toi, pour elle, pour l'ami, pour l'amie, pour le parrainé, pour vous
    un, et autant pour, de part et d'autre, à vous deux, vous et votre, toi et
    ton, toi et ta, lui et vous, un pour vous, un pour lui`,
  'loyalty-program': `
    programme de fidélité, carte de fidélité, carte fidélité, fidélité,
    points de fidélité, programme fidélité, avantages fidélité, club fidélité,
    programme de récompenses, programme privilège, club privilège,
    remise fidélité, bons de fidélité, chèque fidélité, chèques fidélité,
    carte à tampons, carte de membre, club de points, compte fidélité`,
  reward: `
    récompense, récompenses, prime, primes, bonus, avantage, avantages,
    chèque-cadeau, bon cadeau, bon, bon d'achat, bons d'achat`,
  earn: `
    cumulez, cumuler, cumulés, cumulables, gagnez, gagner, accumulez,
    accumuler, accumulés, recevez, recevrez, convertir, échanger, échangez,
    obtenez, virement, retirer, utiliser, bénéficiez, rapporte, rapportent,
    cumulable, cagnottez, donne droit, gagnés, accumulent, accumule, cumulent,
    cumule, gagnent, gagne, obtiennent, obtient, reçoivent, reçoit,
    accumulons, vous rapporte, empochez, remportez, récoltez, collectez,
    engrangez, sont à vous, est à vous, crédité de, crédités de,
    sont crédités, est crédité, cagnottent, cagnotte, rapportez, vaut un point,
    vaut 1 point, collectionnez, engrangent, crédités, donnent droit, retombe,
    vous revient,
    (rien que|juste|simplement|) (pour|dès) (l'|votre) (inscription|adhésion), (dès|quand) vous vous inscrivez,
    (nous|on) vous (créditons|crédite)`,
  birthday: 'anniversaire, anniversaires',
  voucher: `
    bon d'achat, bons d'achat, chèque-cadeau, chèque cadeau, carte-cadeau,
    carte cadeau, bon cadeau, bons d'achats, cartes-cadeaux, cartes cadeaux,
    chèques-cadeaux, chèques cadeaux, bons cadeaux`,
  'stored-value': `
    (carte|cartes|chèque|chèques|bon|bons) (cadeau|cadeaux),
    (votre|vos|nos|les)
    (crédits|crédit|heures|séances|jetons|tickets|cartes|carnets|bons),
    crédits, crédit, (carte|cartes|carnet|carnets) de
    (séances|cours|entrées), séances, jetons, packs, pack,
    (carte|cartes|carnet|carnets|abonnement|forfait) de {2-99} (séances|cours|entrées|passages|tickets|leçons),
    (entrées|billets|tickets|carnets|forfaits) (sont|restent|s'utilisent|valables)`,
  'place-assured': `
    (place|table|siège|créneau|ligne|emplacement) (est|sont|vous est|)
    (garanti|garantie|assurée|assuré|garanties|assurées)`,
  'keeps-for': `
    (colis|réservation|réservations|option|options|photos|galerie|galeries|négatifs|fichiers|maquettes|moules|patrons|enregistrements|commande)
    … (est|sont|sera|seront|reste|restent)
    (conservé|conservés|gardé|gardés|stocké|stockés|maintenu|maintenue|maintenus|maintenues|archivé|archivés|posée|accessible|accessibles|disponible|disponibles|en
    ligne|mise de côté|mis de côté), (nous|on)
    (conservons|conserve|gardons|garde|archivons|stockons|maintenons|mettons
    de côté) (votre|vos|les|le|la) …
    (colis|réservation|photos|fichiers|maquettes|négatifs|commande|moules|patrons|enregistrements|option|images),
    (photos|galerie|galeries|images|vidéos|enregistrements)
    (restent|reste|demeurent|demeure) (en
    ligne|accessibles|accessible|disponibles|disponible)`,
  'season-span': `
    (de|dès|du|d') (début|mi|fin|)
    (mars|avril|mai|juin|juillet|septembre|octobre|novembre|décembre)
    (à|jusqu'à|au) (la|) (début|mi|fin|)
    (toussaint|juin|septembre|octobre|novembre|mars|avril|août|mai|décembre)`,

  'energy-bill': `
    votre facture, vos factures, sur la facture, sur les factures,
    facture d'électricité, factures d'électricité, facture de chauffage,
    factures de chauffage, facture énergétique, factures énergétiques,
    facture d'énergie, factures d'énergie, facture de gaz, facture d'eau,
    économies d'énergie, économie d'énergie, économies de chauffage,
    économie de chauffage, économies d'eau, consommation, consommations,
    consommé, kwh, pertes de chaleur, déperditions, marché immobilier,
    émissions, empreinte carbone`,
  'energy-equipment': `
    pompe à chaleur, pompes à chaleur, pac, chaudière, chaudières,
    panneaux solaires, panneau solaire, panneaux photovoltaïques,
    photovoltaïque, isolation, chauffe-eau, thermostat, thermostats,
    éclairage led, ampoules led, poêle à bois, poêle à granulés, chauffage,
    climatisation, énergie, énergies, rénovation énergétique,
    récupérateur d'eau`,
  'public-aid': `
    maprimerénov, maprimerenov, ma prime rénov, prime cee, primes cee, cee,
    certificats d'économies d'énergie, certificats d'économie d'énergie,
    prime énergie, primes énergie, éco-ptz, éco ptz, prime à la conversion,
    bonus écologique, crédit d'impôt, crédits d'impôt, crédit impôt,
    réduction d'impôt, réductions d'impôt, déduction fiscale, avantage fiscal,
    déductible des impôts, déductible de vos impôts, tva réduite,
    tva à taux réduit, tva à, taux réduit de tva, aide de l'état,
    aides de l'état, aide financière de l'état, aides financières de l'état,
    aide publique, aides publiques, aides et subventions, aides financières,
    aide à la rénovation, aides à la rénovation, subvention, subventions,
    subventionné*, du gouvernement, gouvernementale*, gouvernementaux,
    gouvernemental, aide de la région, aides de la région, aides régionales,
    aides locales, aide de la caf, aides de l'anah, rénoclimat, logisvert,
    don déductible, dons déductibles, de l'impôt sur le revenu`,

  within: `
    sous, dans les, dans un délai, en, dans le délai, dans un délai de,
    en moins de, d'ici, dans, endéans, en dedans de, pendant, au plus tard,
    maximum, sous un délai, durant, à l'intérieur de, jusqu'à`,
  'no-later': `
    au plus tard, au plus tard dans, au plus tard dans les, au plus tard sous,
    sous, dans les, en moins de, d'ici, sous un délai de, dans un délai de,
    endéans, en dedans de, en, sous les, dans un délai maximal de,
    dans un délai maximum de, au bout de,
    avant la fin de, avant la fin du`,
  over: `
    supérieur ou égal à, supérieure ou égale à, supérieurs ou égaux à,
    supérieures ou égales à, égal ou supérieur à, égale ou supérieure à, égales ou supérieures à,
    plus de, supérieur à, supérieure à, supérieures à, au-delà de, au delà de,
    dès, à partir de, minimum, au moins, d'au moins`,
  'up-to': "jusqu'à, maximum, au plus, au maximum",
  until: `
    jusqu'au, jusqu'à, avant le, valable jusqu'au, valable jusqu'à, prend fin,
    se termine, expire, fin le, au plus tard`,
  'from-amount': 'à partir de, dès, à compter de, depuis',
  after: `
    après, à compter de, à partir de, suivant, suivants, dès, de la réception,
    de la livraison, de la date, à réception, après réception,
    suivant la réception`,
  before: `
    avant, préalablement, précédant, tant que … n'a pas, tant que … n'est pas,
    tant que … n'ont pas, tant que … ne sont pas, tant qu'il n'a pas,
    tant qu'elle n'a pas, tant qu'il n'est pas, tant qu'elle n'est pas,
    tant qu'aucun, si … n'a pas encore, si … n'est pas encore,
    si … n'ont pas encore, si … ne sont pas encore`,
  'asks-when': `
    sous quel délai, dans quel délai, quel délai, quels délais,
    quel est le délai, quels sont les délais, combien de temps,
    combien de jours, quand vais-je, quand serai-je, quand recevrai-je,
    quand aurai-je, quand sera, quand seront, quand puis-je, à quel moment`,
  'asks-how-soon': `
    sous quel délai, dans quel délai, dans quels délais, sous quels délais,
    quel délai, quels délais, quel est le délai, quel est votre délai,
    quels sont les délais, quels sont vos délais, en combien de temps,
    quand vais-je, quand serai-je, quand recevrai-je, quand aurai-je,
    quand sera, quand seront, quand puis-je, à quelle vitesse`,
  'asks-seen': `
    (quel est le délai|sous quel délai|dans quel délai|quel délai|quand)
    (pour|puis-je|peut-on|pourrai-je|dois-je attendre)
    (un|obtenir|avoir|être|consulter|prendre) (rendez-vous|un
    rendez-vous|reçu|vu|une place), (combien de temps|quel délai)
    (faut-il|dois-je) attendre`,
  'take-time': `
    délai, délais, délai moyen, prend, prennent, comptez, compter, prévoir,
    prévoyez, estimée, estimé, environ, moyen, moyenne, durée, temps, varie,
    généralement, habituellement, prendre, prendra, prendront, mettre, mettra,
    mettent, comptons, allouez`,
  'usually-takes': `
    (prend|prennent|dure|durent|nécessite|demande)
    (généralement|habituellement|normalement|en moyenne|environ|entre),
    (généralement|habituellement|normalement) (prend|prennent|dure),
    il nous faut, nous faut, (nous|il) (met|mettons|faut compter) (en moyenne|environ|généralement|habituellement|)`,
  'treatment-course': `
    invisalign, appareil dentaire, aligneurs, cicatrisation, guérison,
    rééducation, implant, implants, blanchiment, résultats, repousse,
    programme, trajet, vol, marche, randonnée`,
  per: 'par, chaque, tous les, /, toutes les',
  'joined-with': 'et, ainsi que, comme',
  every: 'tous les, toutes les, chaque',
  'off-of':
    'sur tous, sur tout, sur toute, sur votre, sur vos, sur nos, sur le, sur la, sur les',
  threshold: `
    dès, à partir de, à partir d'un achat, d'achat, pour toute commande,
    commandes de plus de, commande supérieure, commandes supérieures,
    achats de plus de, minimum d'achat, au-delà de, supérieure à,
    supérieures à, pour tout achat, de commande`,

  validity: `
    valable, valables, valide, validité, expire, expirent, expiration, dure,
    valable pendant, valables pendant,
    (reste|restent) valables, (reste|restent) valable,
    (s'utilise|s'utilisent) (dans|pendant), (utilisable|utilisables) (pendant|dans|durant)`,
  lasts: `
    dure, est de, sont de, valable pendant, disposez de, disposez d'un,
    disposent de, bénéficiez d'un, avez, accorde, accordons`,
  'in-so-long': 'en, en plus de, en près de',
  'since-receipt': `
    de la livraison, après livraison, après la livraison,
    suivant la livraison, à compter de la livraison, de la réception,
    après réception, dès réception, suivant la réception, à la livraison,
    lors de la livraison, de livraison pour, date de livraison, à réception,
    date de réception, après la réception, à compter de la réception,
    à partir du jour où vous recevez, à partir du jour où vous le recevez,
    dès que vous recevez, après l'avoir reçu, après l'avoir reçue,
    après que vous l'avez reçu, une fois reçu, à partir de son arrivée,
    après son arrivée`,
  'since-dispatch': `
    (après|à compter de|à compter de la date|à partir de|à partir de la date|suivant|dès|depuis) (l'|son|votre|leur|d'|) (expédition|envoi|expédition de votre commande|expédition du colis), (après|à compter de|à partir de|dès) la remise au transporteur, une fois (expédié|expédiée|expédiés|parti|partie), (après|depuis) le départ de l'atelier`,
  'since-order': `
    après réception de votre commande, après réception du paiement,
    après réception de votre paiement, à réception du paiement,
    à réception de votre commande, de la commande, après commande,
    après la commande, après votre commande, après paiement,
    après le paiement, suivant la commande, suivant votre commande,
    suivant le paiement, après confirmation, dès confirmation,
    à compter de la commande, à compter du paiement, après validation,
    dès réception du paiement, dès validation, après acceptation du devis,
    à partir de la commande, suivant la validation, après l'achat,
    réception de votre paiement,
    (après|dès|à compter de|suivant) (la|votre) validation (de l'épreuve|du bon à tirer|du bat|de la maquette|de l'épreuve), (après|dès) (validation|approbation) (de l'épreuve|du bon à tirer|du bat|de la maquette|des fichiers)`,
  'since-call': `
    de votre appel, après votre appel, suivant votre appel,
    suivent votre appel, dès votre appel, après l'appel, après appel,
    à compter de votre appel, à partir de votre appel,
    après réception de votre appel, de l'appel,
    après (avoir appelé|nous avoir appelés|nous avoir contactés|votre demande d'aide|votre prise de contact), après que vous nous (appelez|contactez)`,
  told: `
    nous (vous|) (appelons|téléphonons|demandons|prévenons) (avant|d'abord),
    remettons, remettrons, fournissons, fourni, présenté, transmis,
    transmettons, établissons, affiché, affichée, confirmé, confirmée,
    annoncé, communiqué, expliqué, connu, fixé, validé, vous connaissez,
    convenu, accepté, indiqué, écrit, écrite, communiqués, communiquées, communiquée,
    affichés, annoncés, annoncée, confirmés, connus, fixés, établi, remis,
    indiqués, indiquée, indiquées, détaillé, connaissez, recevez, vous savez,
    donnons, expliquons, validons, présentons, chiffré, chiffrée, chiffrés,
    vous annonce, vous annonçons, on annonce, vous dit, vous disons, vous
    donne, vous donnons, vous communique, vous communiquons, chiffrons,
    annonçons, affichons, s'affiche, écrivons, on écrit, noir sur blanc,
    fixés par, (fixé|fixés|fixée|fixées|arrêtés|convenus) (par|dans|avec) (une|la|vous|convention),
    communiquons, indiquons, signalons`,

  'we-act': `
    notre … vous, nos … vous, nous vous, nous serons, nous prenons,
    nous répondons, nous revenons, on vous, notre équipe vous, notre équipe,
    nos équipes, un conseiller, une conseillère, un technicien, un expert,
    un membre de, nos techniciens, nos conseillers, je vous, nous,
    vous recevrez, vous recevez, vous serez, vous obtenez, vous obtiendrez,
    et recevez, et obtenez, et vous recevez, et profitez,
    on (est|arrive|débarque|passe) chez (vous|toi)`,
  'we-do': `
    (nous|on|je) (vous|) (immatriculons|immatricule|enregistrons|enregistre|activons|active|ouvrons|ouvre|créons|crée|traitons|traite|étudions|étudie|affûtons|affûte|aiguisons|aiguise|recordons|recorde|remplaçons|remplace|nettoyons|nettoie|révisons|révise|numérisons|numérise|transférons|transfère|raccordons|raccorde|retouchons|retouche|mettons à jour|corrigeons|corrige|enlevons|enlève|débouchons|débouche|clôturons|clôture|réglons|règle|validons|valide|accordons|accorde|déposons|dépose|constituons|convertissons|convertis|ramassons|ramasse) (votre|vos|le|la|les|un|une|chaque|tout|toute|toutes|tous|l'|cela|ça),
    (nous|on|je) (le|la|les|l') (immatriculons|immatricule|enregistrons|enregistre|activons|active|ouvrons|ouvre|créons|crée|traitons|traite|étudions|étudie|affûtons|affûte|aiguisons|aiguise|recordons|recorde|remplaçons|remplace|nettoyons|nettoie|révisons|révise|numérisons|numérise|transférons|transfère|raccordons|raccorde|retouchons|retouche|mettons à jour|corrigeons|corrige|enlevons|enlève|débouchons|débouche|clôturons|clôture|réglons|règle|validons|valide|accordons|accorde|déposons|dépose|constituons|convertissons|convertis|ramassons|ramasse)`,
  we: 'nous, notre, nos, on',
  you: `
    vous, votre, vos, client, clients, cliente, clientes, membre, membres,
    patient, patients, consommateur, voyageur, adhérent, acheteur, abonné,
    abonnés, utilisateur`,
  can: `
    est remboursable, sont remboursables, pouvez, peut, peuvent, pourrez, pourra, possibilité, droit, disposez,
    dispose, bénéficiez, bénéficie, avez le droit, avez droit, possible`,
  will: 'sera, seront, serez, allons, ira',
  offer: `
    proposerons, proposera, proposeront, proposer un, proposer une,
    proposé au choix, vous proposer, offre, offres, offrons, propose,
    proposons, proposent, accorde, accordons, accordés, fournit, fournissons,
    met à disposition, bénéficiez, donne droit, donnons, offert, vous accorde,
    vous offrir, vous offre, bénéficient, bénéficie, obtenez, obtiennent,
    ont droit, reçoivent, recevez,
    accordée, accordées, consenti*`,
  enjoy: `
    profitez, bénéficiez, recevez, découvrez, obtenez, jouissez, profiter,
    bénéficier, récupérez, profitent, profite, bénéficient, bénéficie,
    ont droit à, a droit à, avez droit à, obtiennent, obtient, reçoivent,
    reçoit, droit à`,
  promise: `
    s'engage, nous engageons, engageons, engage, promettons, promesse, promis,
    garantissons, garantit, engagement`,

  not: `
    pas, ne, jamais, aucun, aucune, ni, non, impossible, malheureusement,
    sans, nullement, refusons, refusé`,
  non: 'non',
  hedge: `
    environ, généralement, habituellement, normalement, en principe,
    en moyenne, moyenne, moyen, peut, peuvent, pourrait, estimé, estimée,
    indicatif, indicatifs, autour du, vers le, dans la plupart des cas,
    la plupart, objectif, cible, visons, s'efforce, efforçons, essayons,
    approximativement, sous réserve de disponibilité, selon,
    à titre indicatif, prévu, prévus, en général, dans la mesure du possible,
    souvent, le plus souvent, à peu près, parfois, sauf imprévu, si possible`,
  firm: `
    garanti, garantie, garantis, garantissons, s'engage, engageons, toujours,
    promis, obligatoirement, assuré`,
  absolute: `
    toujours, jamais, plus jamais, 100 %, à chaque fois, à tous les coups,
    quoi qu'il arrive, sans exception, sans faute, à tout instant,
    instantanément, sans attente, aucune attente, aucun temps d'attente,
    sans temps d'attente, zéro attente, zéro temps d'attente, sans attendre,
    sans aucune attente, pas d'attente, plus d'attente, plus aucune attente,
    finie l'attente, fini l'attente, finies les files d'attente,
    sans file d'attente, aucune file d'attente`,
  'at-customer-cost': `
    à la charge du client, à votre charge, à vos frais, aux frais du client,
    à la charge de l'acheteur, à la charge de l'acquéreur, à charge du client,
    restent à votre charge, frais de retour sont à la charge,
    sont à la charge, est à la charge, payant, payante,
    aux frais de l'acheteur, à ses frais, facturé, facturée, facturés,
    facturées, seront facturés, sera facturé, sera facturée, non remboursable,
    déduits, déduit, déduite, seront déduits, sera déduit, à déduire,
    au (tarif|prix) (normal|habituel|courant)`,

  if: `
    dans les cas suivants, dans l'un des cas suivants, si, lorsque,
    à condition, dès que, en cas de, en cas d', quand, une fois que,
    lorsqu'un, dans le cas, s'il, pourvu que, pour autant que,
    (devait|devaient) (se|s'|être|ne|arriver|tomber|lâcher|casser)`,
  'falls-short': `
    manquement, manquements, (chaque|tout) (retard|dépassement) (de|donne|ouvre), en dessous du seuil, au-dessous du seuil, en deçà du seuil, au-delà nous (vous|créditons|versons|remboursons|déduisons), mise en service (tardive|en retard), retard de mise en service,
    rendez-vous manqué*, rendez vous manqué*, rendez-vous non honoré*,
    avons du retard, a du retard, sommes en retard, est en retard,
    arrivons en retard, arrive en retard, ratons, manquons, ne tenons pas, ne sommes pas
    à l'heure, ne venons pas, n'arrivons pas, ne parvenons pas, n'y parvenons
    pas, n'y arrivons pas, ne pouvons pas, ne trouvons pas, échouons, descend
    sous, tombe sous, tombe en dessous, passe sous, indisponibilité, dépassons,
    hors service, est en panne, interruption, ne se présente pas, ne vient pas,
    n'arrive pas, n'est pas là, n'est pas tenu, non tenu, pas tenue, pas
    n'est pas réparé, n'est pas réparée, n'est pas rétabli, n'est pas rétablie,
    n'est pas résolu, n'est pas résolue, n'est pas livré, n'est pas livrée,
    n'est pas remis en service,
    atteint, pas respecté, pas au rendez-vous, erreur de notre part, si nous ne,
    si on ne, si nous n', annulons,
    (technicien|installateur|chauffeur|plombier|livreur|moniteur) ne (vient|se présente|passe) pas, si nous (commettons|faisons) une (erreur|faute),
    (résulte|vient|provient|résultant) de notre (erreur|faute), (n'est|ne sont) pas (rétabli*|réparé*|raccordé*|activé*|livré*) (sous|dans|avant|en|le),
    arrivons (avec|en) (plus|du|un|retard), (absence|retard|manquement|défaillance|erreur) de notre (part|fait|côté), ne (récupère|récupérons|retrouve|retrouvons|répare|réparons|livre|livrons|fournit|fournissons|pouvons) (pas|rien|plus), rupture de stock, (candidat|collaborateur|salarié|recruté) (part|quitte|démissionne|ne fait pas l'affaire), (n'est|ne sont) plus disponible*, n'est pas chaud, arrive froid, ne pouvons (vous|) (fournir|livrer|honorer), nous (manquons|ratons|oublions)`,
  'late-by': `
    retard à l'arrivée, durée du retard, retard de plus de,
    par jour de retard, par heure de retard, par semaine de retard, par minute
    de retard, par tranche de retard, chaque jour de retard, chaque heure de
    retard, chaque semaine de retard, jour de retard, jours de retard, heure
    de retard, heures de retard, minutes de retard, semaine de retard,
    semaines de retard, retard de plus, retard de livraison, retard excède,
    retard dépasse, retardé de plus, différée de plus, retard supérieur,
    retard d'au moins, délai non respecté, délai non tenu, délai dépassé,
    délai annoncé n'est pas, date non tenue, date non respectée, promesse non
    tenue, engagement non tenu, engagement non respecté, dépassons la date,
    dépassons le délai, dépassons l'échéance, livrons en retard, finissons en
    retard, terminons en retard, fini en retard, livré en retard, rendu en
    retard, terminé en retard, pas prêt à la date, pas prête à la date, n'est
    pas livré à la date, n'est pas fini à la date, pas fini à temps, pas livré
    à temps, pas prêt à temps, heure de panne, heures de panne, jour de panne,
    heure de coupure, heures de coupure, jour de coupure, heure
    d'interruption, heures d'interruption, heure d'indisponibilité, minutes de
    coupure, minutes de panne, en dérangement plus, coupé plus de, coupure de
    plus, panne de plus, interruption de plus, indisponible plus de, en
    dessous de ce seuil, en deçà, au-dessous de ce seuil,
    (ligne|service|commande|livraison|technicien|mise en service|train|installation) (est|a) (en retard|du retard)`,
  except: `
    sauf, hors, excepté, à l'exception, à l'exclusion, hormis, exclu, exclus,
    non valable*, pas valable*, ne s'applique pas, non disponible* du, à moins que, non compris`,
  'subject-to': `
    sous réserve, selon, dans la limite, voir conditions,
    conditions applicables, soumis à, soumise à, suivant disponibilité,
    sous conditions, voir modalités, certaines conditions`,
  only: 'seulement, uniquement, exclusivement, réservé, réservée, valable pour',

  'cue-duty': `
    (client|acheteur|locataire|abonné|assuré|utilisateur) (fournit|transmet|communique|remplit|indique),
    enregistrez (le|la|ce|cet|cette|vos), à enregistrer (dans|sous|avant),
    (client|acheteur|consommateur|abonné|locataire|voyageur|adhérent|assuré|utilisateur|preneur) (renvoie|retourne|restitue|confirme|prévient|informe|notifie|déclare|signale|vérifie|adresse|remet|rapporte|règle|paie|relève), il (renvoie|retourne|restitue|prévient la|prévient le|prévient l), (il|elle) (le|la|les|nous le|nous la) (renvoie|retourne|confirme|restitue|notifie|déclare), dispose de {2-99} jours pour (payer|régler|fournir|contester|répondre|s'acquitter), dispose d'un (délai|mois) (de|pour) (payer|régler), (est|sont) à (renvoyer|retourner|restituer|rendre|rapporter|déclarer|régler), à faire (dans|sous|avant), (réclamation|réclamations|contestation|contestations) (est|sont|doit être|doivent être|à) (adressée|adressées|adresser|faite|faites|faire|formulée|formulées|formuler|présentée|présentées|présenter|transmise|transmises),
    devez, doit, doivent, devra, devront, veuillez, merci de, il faut,
    obligatoire, obligatoirement, êtes tenu, est tenu, tenu de, prière de,
    prévenir l'hôtel, se réserve le droit, réserve le droit, payable sous,
    payables sous, payable à, payables à, régler dans, réglé dans,
    doit être réglé, doivent être réglées, à régler, règlement doit,
    présentez-vous, se présenter, nécessaire de, devez nous, vous engagez,
    le client s'engage, l'acheteur s'engage, l'utilisateur s'engage,
    sera facturé, seront facturés, sera facturée, recommandons de,
    nous vous recommandons, n'oubliez pas, assurez-vous, pensez à,
    le client est tenu, payer dans, paiement sous, paiement à, vous faudra,
    vous faut, nous vous demandons, vous disposez … pour, vous avez … pour,
    vous aurez … pour, disposez de … pour, enregistrez votre,
    enregistrer votre, demandez si, demandez toujours, demandez-leur,
    vérifiez si, vérifiez que, renseignez-vous,
    laissez
    (sécher|reposer|respirer|refroidir|agir|poser|infuser|tremper|mijoter|cuire|lever|durcir|tiédir|charger),
    (attendez|patientez) {1-99}, attendez (une|un|au moins|quelques),
    patientez (une|un|au moins|jusqu'au), il faut
    (patienter|attendre|compter), se
    (dépose|déposent|déclare|déclarent|notifie|signale|demande|fait la
    demande) (dans|sous|avant|au plus tard), s'annonce
    (dans|sous|avant|huit|quinze|un|deux|trois), annonce tout changement, à
    nous (remettre|signaler|adresser|envoyer|retourner|renvoyer|faire
    parvenir), (doit|doivent|devra|devront) nous (parvenir|être), nous
    parvenir (dans|sous|avant|au plus tard), recours (est|peut|doit),
    (locataires|clients|adhérents|parents|résidents|propriétaires|élèves|patients|passagers|visiteurs) (sont priés|sont invités|sont tenus|veillent|s'engagent) (de|à), (faites|faire) (contrôler|vérifier|réviser|nettoyer|entretenir|ramoner|vidanger) (votre|vos|son|sa|ses|le|la|les)`,
  'cue-ask': `
    demande à faire, demandes à faire, à demander dans,
    revenez, repassez,
    demandez un réexamen, demander un réexamen, demandez une révision,
    demander une révision, faire appel, faites appel, contestez, contester,
    contactez-nous, contactez nous, nous contacter, écrivez-nous, appelez-nous,
    appelez nous, envoyez-nous, envoyez nous, signaler, signalez, nous informer,
    nous prévenir, prévenez, prévenez-nous, informez-nous, adressée dans,
    dites-le-nous, dites-le nous, signalez-le-nous, signalez-le nous,
    avertissez-nous, faites-le-nous savoir, faites-le nous savoir,
    adresser, adressez, fournir, remplissez, complétez, dites-nous, faites-nous,
    décrivez, renseignez, faites-nous parvenir, faites parvenir, remettez-nous`,
  'cue-lapse': `
    passé cette heure, passé ce créneau, après cette heure, au-delà de cette heure,
    (peut|peuvent|pourra|pourrait) ajouter, (jours|jour|semaines|semaine|heures) (de plus|supplémentaires) (que|à|pour|en|sur|selon), jours de plus, jours supplémentaires,
    délai de grâce, période de grâce, minutes de grâce, minutes de tolérance,
    minutes de battement, non réclamé, non réclamée, non réclamés,
    non réclamées, non retiré, non retirée, non retirés, non retirées,
    abandonné, abandonnée, abandonnés, impayé, impayée, impayés, impayées,
    inactif, inactive, frais de garde, frais de gardiennage,
    frais de stockage, retard de paiement, sera considéré, sera considérée,
    seront considérés, supplémentaires peuvent, sans réponse … sous,
    sans réponse … dans, sans nouvelles … sous, sans nouvelles … dans,
    sans nouvelles de notre part, délai a expiré, délai est expiré,
    délai expiré, délai est dépassé, délai dépassé, passé ce délai,
    au-delà de ce délai, après ce délai, après l'expiration`,
  'cue-charge': `
    frais peuvent s'appliquer, frais de service peuvent s'appliquer,
    avec supplément, option payante, en supplément,
    ajustement tarifaire, supplément peut, supplément est appliqué,
    supplément s'applique, suppléments peuvent,
    sera facturé, sera facturée, seront facturés, seront facturées,
    est facturé, est facturée, sont facturés, sont facturées, facturé en sus,
    facturés en sus, en sus, frais supplémentaires, surcoût, majoration,
    supplément de,
    (est|sera|sont|seront|reste|restera) (conservé|conservée|retenu|retenue|acquis|acquise|dû|due), frais (égaux à|équivalant à|équivalents à|de) la moitié, frais (pouvant aller|allant) jusqu'à,
    majoré de, majorés de, majorée de, majorées de,
    (sont|seront) (conservés|conservées|retenus|retenues|acquis|acquises|dus|dues|facturés), frais … de {1-99} %`,
  'cue-disclaimer': `
    (commandes|commande|demandes|demande|celles|paiements) (passées|passée|reçues|reçue|reçus|faites|envoyées|validées|enregistrées) (après|le week-end|le weekend|le dimanche|le samedi|les jours fériés|en dehors|au-delà), (commandez|commandé|commandée) après {1-24}, après {1-24} h, (sera|seront|est|sont) refusé*,
    ne garantissons pas, ne garantit pas, ne pouvons garantir,
    ne peut garantir, ne pouvons pas garantir, ne peut pas garantir,
    ne saurait garantir, ne saurions garantir, sans garantir,
    ne promettons pas, aucune garantie de, ne garantissent pas, ne garanti*,
    demandes sont soumises à, demandes sont sous réserve,
    commandes sont soumises à, demandes dépendent`,
  'cue-job': `
    recrutons, recrute, recrutement, poste à pourvoir, offre d'emploi,
    offres d'emploi, cdi, cdd, salaire brut, salaire net, salaire selon,
    salaire mensuel, salaire annuel, salaire de base, salaire compétitif,
    fourchette salariale, candidature, candidatures, candidat idéal,
    candidats retenus, candidat retenu, profil du candidat,
    candidats intéressés, curriculum, profil recherché, rejoignez notre équipe,
    nous recherchons, rémunération, avantages sociaux, congés payés,
    télétravail, offre de stage, offres de stage, stage rémunéré,
    stage de fin d'études, convention de stage, contrat d'alternance,
    contrat en alternance, poste en alternance, années d'expérience requises,
    années d'expérience minimum, ans d'expérience minimum,
    ans d'expérience requis, minimum … ans d'expérience, postuler,
    lettre de motivation, poste permanent, poste temporaire, poste à temps,
    temps plein, temps partiel, rabais employé, rabais employés,
    rabais aux employés, remise employé, envoyez … cv, envoyer … cv,
    adressez … cv, adresser … cv, transmettez … cv, déposez … cv, déposer … cv,
    faites parvenir … cv, assurance collective, tickets restaurant,
    titres-restaurant, semaines de vacances, ce que nous cherchons,
    ce que nous recherchons, vos missions, prise de poste, est embauché,
    embauché, embauchée, embauchés, sera embauché, nos employés, nos salariés,
    notre personnel bénéficie, notre personnel reçoit,
    nos collaborateurs bénéficient, rabais du personnel, vous répondrez,
    vous traiterez, vous prendrez en charge, vous assurerez, salaire de départ,
    h/f, f/h, indemnisée,
    à nos
    (salariés|salariées|collaborateurs|collaboratrices|employés|employées|équipiers),
    nos salariées et salariés`,
  'cue-news': `
    communiqué de presse, communiqués de presse, ce communiqué, le communiqué,
    notre communiqué, a annoncé, annonce que, selon un communiqué, a déclaré,
    contact presse, actionnaires, chiffre d'affaires, résultats trimestriels,
    ont été traités, ont été traitées, ont été réglés, ont été réglées,
    ont été résolus, ont été résolues, en hausse de, en baisse de,
    un an plus tôt, au troisième trimestre, au premier trimestre,
    au deuxième trimestre, au quatrième trimestre, prévoit d'ouvrir,
    inauguré, inauguration, la semaine dernière, le mois dernier,
    l'an dernier, l'année dernière, l'an passé, l'année passée,
    restez à l'affût, restez à l'écoute, restez connectés, guettez nos,
    futures offres, futures promotions, prochaines promotions, offres à venir,
    promotions à venir`,
  'cue-history': `
    en {1800-1999},
    fondée en, fondé en, créée en, créé en, depuis plus de, depuis 19, il y a (plus|près|environ|bientôt|déjà|presque|quelques|longtemps|un an|un siècle|une dizaine|une vingtaine|une quinzaine|{2-999}) (de|d'|ans|années|siècles|mois|un|),
    notre histoire, à l'origine, a ouvert, siècle, ans d'existence,
    nos premiers clients, nos premières clientes, attendaient, à l'époque,
    nos débuts, à nos débuts, premiers pas, fut fondé*, a vu le jour,
    avons commencé, prenait, prenaient, mettait, mettaient, avons livré,
    avons expédié, avons réalisé, avons accompagné, avons traité,
    avons déménagé, avons formé, avons réparé, avons répondu à, a livré,
    a réalisé, a accompagné, avons ouvert, avons équipé, avons installé,
    était gratuit jusqu*, était gratuite jusqu*, étaient gratuits jusqu*,
    est passé de, sont passés de, est passée de, nous étions, lors de la panne,
    ont été réglés en, a été rétabli, ont été traités en, en 2016, en 2017,
    en 2018, en 2019, en 2020, en 2021, en 2022, en 2023, en 2024,
    la naissance de, naissance de la marque, naissance du,
    avons réduit leur, avons réduit leurs, a réduit ses, a réduit son`,
  'cue-review': `
    nous écrit, nous a écrit, écrit un client, écrit une cliente,
    j'ai, je suis, j'avais, je recommande, m'a, m'ont, ma commande, mon colis,
    j'étais, ils ont été, elles ont été, mon mari, ma femme, ma fille,
    mon fils, ma voiture, mon véhicule, mon ordinateur, mon téléphone,
    mon chien, mon chat, mon bébé, mon appartement, mon logement,
    mon problème, mon expérience, mon dossier, mon séjour, mon achat,
    mon rendez-vous, mon dentiste, mon plombier, ma maison, très satisfait,
    super service, merci à, a pris seulement, est arrivé en, est arrivée en,
    livré en à peine, colis reçu en, commande reçue en, produit reçu en,
    article reçu en, reçu en bon`,
  'cue-testimonials': `
    témoignage, témoignages, avis clients, avis client, avis vérifié,
    avis vérifiés, ce que disent, ce qu'en disent, ce qu'ils disent,
    avis de nos, ils parlent de nous, ils nous font confiance, étude de cas,
    études de cas, clients satisfaits,
    mots doux, ce que disent nos clients, ce que disent nos clientes,
    ce que disent nos patients, ce que disent nos élèves,
    elles parlent de nous, nos clients racontent`,
  'cue-statistic': `
    notre enquête, nous avons testé, nous avons appelé, ont rappelé,
    % des clients, % des français, % des québécois, % des belges, % des suisses,
    % des consommateurs, % des entreprises, % des utilisateurs,
    % des répondants, % des visiteurs, % des gens, des consommateurs,
    des répondants, clients sur, utilisateurs sur, français sur, millions de,
    milliards de, sondage, statistiques, selon une étude,
    d'après une étude, en moyenne les, % des foyers, % des personnes,
    % de nos clients, % de nos patients, % de nos élèves, part de marché,
    croissance, % des internautes, marché mondial, leader mondial,
    échelle mondiale, personnes dans le monde, fois dans le monde,
    pays dans le monde, cette étude, l'étude, études montrent, étude réalisée,
    étude menée, étude publiée, récente étude, dernière étude, les études,
    des études, étude de l', une étude montre, une étude de l', une étude menée,
    une étude réalisée, une étude publiée, une étude récente, groupe témoin,
    groupe traité, résultats préliminaires, participants à l'étude,
    moyenne … dans notre secteur, moyenne … du secteur, moyen … du secteur,
    moyen … dans notre secteur,
    (coûte|coûtent|revient|reviennent) (entre|en moyenne), comptez entre, se
    sont multiplié*, en moyenne en France, sur le marché,
    (la plupart des|beaucoup de|certains|certaines) (gens|patients|patientes|clients|personnes|utilisateurs) (sentent|ressentent|constatent|voient|remarquent|guérissent|perdent)`,
  'cue-third-party': `
    (la plupart des|beaucoup de|beaucoup d'|bien des|certains|certaines|de nombreux|de nombreuses) (agences|applications|artisans|assureurs|banques|boutiques|cabinets|carrossiers|clubs|commerçants|compagnies|concurrents|courtiers|cuisinistes|déménageurs|dentistes|enseignes|entreprises|fabricants|fleuristes|garages|garagistes|hébergeurs|hôteliers|hôtels|installateurs|instituts|loueurs|magasins|marchands|marques|opérateurs|opticiens|plateformes|plombiers|prestataires|professionnels|restaurants|salles|sites|sociétés|studios|traiteurs|transporteurs|vendeurs),
    un bon (artisan|assureur|cabinet|dentiste|garage|garagiste|hébergeur|installateur|opticien|plombier|prestataire|professionnel|vendeur),
    un (artisan|garagiste|hébergeur|installateur|plombier|prestataire|professionnel|vendeur) sérieux,
    les (banques|transporteurs|assureurs|fabricants|compagnies) (peuvent|demandent|mettent|prennent|proposent),
    (certains|certaines|quelques) (sites|enseignes|entreprises|agences|garages|sociétés|applications) (promettent|annoncent|proposent|facturent),
    la loi (laisse|donne|accorde|permet|impose|prévoit|fixe), suivi s'affiche,
    suivi apparaisse, suivi se mette, son concurrent, ses concurrents,
    un concurrent, les analystes, que le suivi, le suivi soit, le suivi ne soit,
    le numéro de suivi, le lien de suivi, votre banque, la banque,
    le transporteur peut, fournisseur, fournisseurs, une entreprise sérieuse,
    concurrents, contrairement aux autres, chez les autres, comme les autres,
    que les autres, où les autres, les autres vous, les autres ne,
    les autres n', les autres ont, les autres sont, les autres font,
    les autres facturent, les autres proposent, les autres demandent,
    les autres prennent, les autres ajoutent, les autres promettent,
    les autres exigent, les autres mettent, les autres offrent,
    les autres garages, les autres sites, les autres agences,
    les autres plateformes, les autres boutiques, les autres enseignes,
    les autres marques, les autres sociétés, les autres entreprises,
    les autres compagnies, les autres banques, les autres assureurs,
    les autres opérateurs, les autres hébergeurs, les autres prestataires,
    les autres vendeurs, les autres artisans, les autres loueurs,
    les autres applications, les autres solutions, les autres services de,
    d'autres sociétés, le fabricant peut, prestataires tiers,
    logiciels classiques, taxi classique, taxi ordinaire, des tiers, un tiers,
    aux tiers, de tiers, par un tiers, les tiers, sociétés tierces,
    certains … facturent, certaines … facturent, certains offrent,
    certaines offrent, certains proposent, certaines proposent,
    la plupart des … facturent, beaucoup de … facturent, d'autres facturent,
    comparez les, suivi peut apparaître, suivi peut prendre, suivi peut mettre,
    suivi peut n'être, suivi apparaît, suivi sera actif,
    numéro de suivi sera actif, la préfecture, le conseil départemental,
    l'assurance maladie, constructeur assure, certains contrats,
    certaines assurances, imposé par la loi, imposée par la loi,
    fixé par la loi, l'emprunteur, votre assureur, l'assureur, votre employeur,
    la compagnie aérienne, votre bailleur, le bailleur, le propriétaire,
    la poste livre, colissimo livre, le fabricant offre, les fabricants,
    le constructeur, le tribunal, le médiateur, l'ursaff,
    l'administration fiscale, d'autres enseignes, le marchand, les marchands,
    cherchez une entreprise, choisissez une entreprise,
    une entreprise qui offre, une entreprise qui propose, composez le 15,
    composez le 112, appelez le 15, appelez le 112, appelez le 911,
    composez le 911, hôpital le plus proche, urgences les plus proches, samu,
    la compagnie (examine|traite|verse|rembourse|dispose|indemnise|vous),
    (de la|la) sécurité sociale,
    par (la préfecture|le bailleur|l'assureur|la caisse|l'administration|le fisc|la mairie|le tribunal|la banque|le syndic|le fabricant|le constructeur|l'état|la commune),
    (le|au) gestionnaire de réseau, selon le gestionnaire,
    le conseil (communal|municipal|départemental|régional),
    un bon (hébergeur|plombier|garagiste|serrurier|artisan|assureur|avocat|courtier),
    un technicien expérimenté, bons professionnels,
    les (assureurs|banques|mairies|fabricants|constructeurs|ambassades|universités|organismes|administrations) (répondent|décident|statuent|traitent|se prononcent|instruisent|versent|indemnisent), à l'hôpital,
    les transporteurs (se présentent|tentent|essaient|font),
    demandez à votre (banque|assureur|assurance|employeur|mutuelle)`,
  'public-help': `
    composez le 15,
    composez le 112, composez le 911, composez le 17, composez le 18,
    appelez le 15, appelez le 112, appelez le 911, appelez le 17,
    appelez le 18, le samu, hôpital le plus proche, urgences les plus proches,
    commissariat, numéro d'urgence européen, sos amitié,
    prévention du suicide`,
  'others-column': `
    les autres,
    autres, concurrent*, la concurrence, ailleurs, autres marques,
    autres agences, autres sociétés, autres entreprises, agence classique,
    agences classiques, agence traditionnelle, agences traditionnelles,
    la grande surface, grandes surfaces`,
  'cue-legal': `
    se prescrit, se prescrivent, se prescrivant,
    résolution amiable, règlement amiable, solution amiable, les parties s'engagent,
    responsabilité de, ne saurait, ne pourra être tenu, force majeure,
    propriété intellectuelle, juridiction, tribunaux, droit applicable,
    loi applicable, médiateur, médiation, litige entre, responsabilité,
    tribunal, code civil, mise en demeure, intérêts de retard,
    pénalités de retard, indemnité forfaitaire, taux d'intérêt légal,
    entré en vigueur, entrée en vigueur, est entrée en vigueur,
    sont entrés en vigueur, délai de prescription, prescription de,
    prescription légale, prescription biennale, lien affilié, liens affiliés,
    site affilié, affiliation, liens d'affiliation, via nos liens,
    percevons une commission, touchons une commission, strictement personnels,
    strictement personnel, non cessibles, non cessible`,
  'cue-data': `
    effacent, effacé*, efface vos, effacer vos,
    conformément au rgpd, retirer votre consentement, retirer son consentement,
    droit d'accès,
    cookie, cookies, conservées, conservation, données personnelles sont,
    données à caractère, durée de conservation, journaux, effacées,
    supprimées, archivées, adresse ip, conservé, conservée, conservés,
    conserver vos, rgpd prévoit, cnil, sont conservées, suppression,
    exporter ses données, exporter vos données, exporter les données,
    récupérer vos données, récupérer ses données, télécharger vos données`,
  'cue-example': `
    à faire avant mise en ligne, à compléter avant,
    par exemple, exemple, exemples, imaginons, supposons, cas concret,
    cas concrets, situations concrètes, mise en situation, cas pratique,
    cas pratiques, p ex, par ex,
    lorem ipsum, dolor sit amet`,
  'cue-worked': `
    à faire avant mise en ligne, à compléter avant, exemple, exemples,
    imaginons, supposons, cas concret, cas concrets, situations concrètes,
    mise en situation, cas pratique, cas pratiques`,
  'cue-section': `
    recette, recettes,
    vos droits en cas, ce que dit la loi, ce que dit le règlement,
    connaître vos droits, connaissez vos droits,
    intervenants, conférenciers, journal des modifications, notes de version,
    chiffres du trimestre, glossaire, rapport annuel, rapport d'activité, revue
    de presse, on recrute, rejoignez l'équipe, rejoindre l'équipe, avis de décès`,
  'cue-title-asks': `
    comment, quand, pourquoi, où, que, qu'est ce, qui, quel, quels, quelle,
    quelles, combien, ce que, ce qui`,
  'cue-excluded': `
    non acceptés, non acceptées, non accepté, non acceptée, pas acceptés,
    pas acceptées, pas accepté, pas acceptée, retours refusés,
    motifs de refus, non inclus, non incluse, non incluses, pas inclus,
    pas incluse, pas incluses, non compris, non comprise, non comprises,
    pas compris, pas comprise, pas comprises, ne comprend pas, n'inclut pas,
    non couvert, non couverts, non couverte, non couvertes, pas couvert,
    pas couverts, pas couverte, pas couvertes, ne couvre pas, ne couvrons pas,
    exclusions, exclu, exclus, exclue, exclues, ce que nous ne faisons pas,
    hors contrat, moyenne du secteur, moyenne du marché, moyenne nationale,
    non éligible, non éligibles, pas éligible, pas éligibles,
    ne remboursons pas, ne pourrons pas, ne pourrons malheureusement pas,
    ne pouvons pas, ne pouvons malheureusement pas, cas de refus,
    ne donne pas droit, ne donnent pas droit, n'ouvre pas droit,
    n'ouvrent pas droit, ne s'applique pas dans, ne s'appliquent pas dans,
    ne sera pas accordé, ne seront pas accordés`,
  'order-sum': `
    sous-total, sous total, total général, total de la commande,
    total du panier, montant dû, net à payer, total à payer, montant à payer,
    récapitulatif de commande, récapitulatif de la commande`,
  'cue-event': `
    concert, festival, exposition, conférence, spectacle, match,
    assemblée générale, élection, cérémonie, procès-verbal, ordre du jour,
    tournoi, journée de dépistage, journée gratuite, grande journée,
    campagne de dépistage, portes ouvertes, journée portes ouvertes, caravane,
    au classement, leaderboard, dans le classement`,
  'cue-program': `
    pour (deux|trois|quatre|cinq|six|huit|{2-12}) personnes (,|) prêt, notre record,
    temps de récupération, convalescence, cicatrisation, guérison,
    reprise du sport, reprise du travail, reprennent le travail,
    arrêt de travail, ingrédients, dosage, préchauffer, cuisson, recette,
    temps de séchage, autonomie, gélules, comprimés, posologie, grossesse,
    minutes à pied, min à pied, minutes en voiture, minutes de, min des, min de,
    mn de, heures de sommeil, heure de route, minutes de marche, min de marche,
    heures de marche, jours de marche, mn de marche, km de la, km du, km des,
    km d'autonomie, km à pied, km à vélo, autonomie de la batterie,
    la batterie dure, la batterie tient, batterie de, mètres à pied, m à pied,
    accessible à pied, se fait à pied`,

  quantity: `
    volume, volumes, gros volumes, quantité, quantités, grandes quantités,
    grosse commande, grosses commandes, achat* groupé*, plusieurs articles,
    en gros, en lot, par lot`,

  'scope-express':
    'express, prioritaire, priorité, chronopost, rapide, accéléré, livraison rapide',
  'scope-standard':
    'standard, classique, normal, normale, ordinaire, de base, colissimo',
  'scope-economy': 'économique, éco, lent',
  'scope-overnight':
    'lendemain, jour suivant, livraison 24h, express 24h, le lendemain',
  'scope-store': `
    magasin, magasins, en magasin, boutique, boutiques, showroom, agence,
    agences, succursale, succursales, bureau, atelier`,
  'scope-online':
    'en ligne, site internet, site web, web, internet, boutique en ligne, application',
  'scope-phone': `
    téléphone, par téléphone, téléphonique, centre d'appels, appel,
    ligne téléphonique, ligne directe, ligne d'urgence, ligne d'assistance,
    notre ligne, au téléphone, appels, des appels, téléphoniques,
    lignes téléphoniques, lignes`,
  'scope-email':
    'courriel, courriels, e-mail, email, mail, formulaire, message',
  'scope-chat':
    'chat, tchat, clavardage, messagerie, whatsapp, réseaux sociaux, live chat',
  'scope-new-customer': `
    nouveau client, nouveaux clients, nouveaux abonnés, première commande,
    premier achat, nouveaux membres, nouveaux patients, nouvel abonné,
    première box`,
  'scope-existing-customer': `
    clients existants, client existant, anciens clients, clients actuels,
    anciens stagiaires, clients fidèles, déjà client, déjà clients`,
  'scope-member': `
    membre, membres, abonné, abonnés, adhérent, adhérents, porteurs de carte,
    inscrits, titulaires`,
  'scope-student': 'étudiant, étudiants, étudiante',
  'scope-senior': 'aînés, retraités, seniors, senior, plus de 65 ans',
  'scope-business': `
    professionnel, professionnels, entreprise, entreprises, b2b, pro, pros,
    corporate, associations, organismes publics`,
  'scope-consumer': 'particulier, particuliers, consommateur, consommateurs',
  'scope-premium': `
    premium, vip, business, enterprise, privilège, platine, support vip,
    membre or, membres or, carte or, forfait pro`,
  'scope-domestic': `
    france, france métropolitaine, canada, québec, belgique, maroc, suisse,
    national, métropole, partout en france, partout au maroc,
    partout au canada, partout au québec, ontario, partout au pays, au pays,
    royaume-uni, états-unis, angleterre, aux états-unis`,
  'scope-international': `
    international, internationale, étranger, europe, monde entier,
    union européenne, hors de france, autres pays, dom-tom, outre-mer,
    hors québec`,
  'scope-remote':
    'régions éloignées, corse, îles, dom, tom, zones éloignées, zone rurale',
  'scope-sale-items': `
    articles soldés, produits soldés, articles en solde, soldes, déstockage,
    articles en promotion`,
  'scope-bulky':
    'meubles, meuble, volumineux, gros colis, électroménager, matelas, encombrants, palette',
  'scope-custom-made':
    'sur mesure, personnalisé, personnalisés, personnalisée, sur commande, gravé, gravés',
  'scope-digital':
    'numérique, numériques, téléchargement, logiciel, logiciels, licence, cours en ligne',
  'scope-damaged': `
    endommagé, endommagés, défectueux, défectueuse, erreur, non conforme,
    cassé, erreur de notre part, notre erreur, brisé, brisés, abîmé, abîmés,
    cassés`,
  'scope-monthly':
    'mensuel, mensuelle, mensuels, mensuelles, par mois, de mois en mois, au mois, chaque mois',
  'scope-yearly':
    "annuel, annuelle, annuels, annuelles, par an, à l'année, annuellement, par année",
  'scope-urgent':
    'urgent, urgente, urgence, urgences, critique, critiques, bloquant, bloquants',
  'scope-weekend': 'week-end, weekend, samedi, dimanche, fin de semaine',
  'scope-group': `
    groupe, groupes, famille, familles, enfants, couple, couples,
    les moins de, aux moins de, de moins de … ans, enfant, jeunes de moins de,
    tout-petits, nourrissons, bambins, accompagnateur, accompagnateurs,
    accompagnant, accompagnants, ados, adolescents,
    anciens combattants, militaires, pompiers, soignants, enseignants, jeunes mariés, jeunes parents, riverains, demandeurs d'emploi, intermittents`,
};
