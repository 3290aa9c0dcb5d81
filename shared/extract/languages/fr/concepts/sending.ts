import type { ThemeWords } from '../../../frame-words.ts';

export const sending: ThemeWords<'sending'> = {
  deliver: `
    mondial relay, sont délivrés, livraison, livraisons, livrer, livrés, livré,
    livrons, livrez, livrent, acheminé*, expédition et livraison,
    délai de livraison, délais de livraison, délai d'acheminement, colissimo,
    relais colis, bpost, postnl, postes canada, poste canada,
    (chronopost|lettre|colis|envoi) (suivi|suivie|express|prioritaire|recommandé|recommandée|simple|standard|verte),
    (on|nous|nos coursiers|nos livreurs|notre livreur) (apporte|apportons|apportent|dépose|déposons|déposent) (vos|votre|tes|ton|ta|tous vos|toutes vos|chaque),
    en transit, de transit, délai de transit, temps de transit, délais d'acheminement, acheminement,
    temps de livraison, durée de livraison,
    temps de transport, durée de transport, délai de transport, durée du transport, temps d'acheminement,
    (courrier|lettre|colis|envoi|port) (simple|standard|express|normal|économique|prioritaire)`,
  ship: `
    livraison, livraisons, expédition, expéditions, expédié, expédiés, port,
    envoi, envois, expédions, transport, acheminement, colissimo, mondial relay,
    relais colis, chronopost, bpost, postes canada, poste canada`,
  dispatch: `
    expédié, expédiés, expédition, expéditions, expédions, expédier, envoyé,
    envoyés, envoi, envois, envoyons, part de, partent de, quitte nos,
    quittent nos, quitte notre, préparés, préparée, préparées, préparation,
    (est|sera|soit|été|et|ou|colis|plat|panier|bouquet|gâteau|menu|repas|plateau|coffret|fraîchement|aussitôt|soigneusement) préparé,
    (nous|on|équipe|artisan|fleuriste|boulanger|atelier|maison) prépare, prépare (votre|vos|la commande|les commandes|chaque commande|le colis),
    mise en expédition, remis au transporteur, remise au transporteur, posté,
    départ de nos, traitée et expédiée, quittent notre, quittent l'entrepôt,
    quitte l'entrepôt, quittent nos entrepôts, quitte nos entrepôts, part sous,
    partent sous, départ de l'entrepôt, départ entrepôt, départ usine,
    départ atelier, départ sous, partent le jour même, part dès le lendemain,
    partent dès le lendemain, part le lendemain, partent le lendemain,
    part le jour-même,
    (quitte|quittent|quittera|quitteront) (l'atelier|la boutique|la cave|le chai|la maison|le dépôt|l'imprimerie|la ferme|l'usine|le magasin|le laboratoire|la fabrique|les presses|notre atelier|notre boutique|notre dépôt|nos ateliers|nos stocks|nos rayons|nos locaux|le quai),
    (sort|sortent|sortira|sortiront) (de l'atelier|de nos ateliers|de l'imprimerie|de l'usine|du dépôt|de l'entrepôt|des presses|de notre atelier|de chez nous),
    (part|partent|partira|partiront) (par la poste|par coursier|par colissimo|au courrier|chez le transporteur|dans l'heure|dans la journée|dans les|dans l'après-midi|le soir|le matin|l'après-midi|le lundi|le mardi|le mercredi|le jeudi|le vendredi|demain|dès demain|aujourd'hui|chaque soir|chaque matin|en tournée|de l'atelier|de la boutique|de notre|de nos|de chez nous),
    parti (avant|le jour même|dans la journée),
    partie (avant|le jour même|dans la journée), réexpédié, réexpédions,
    emballé et (expédié|posté|remis), repart sous, repartent sous,
    (week-end|dimanche|samedi|férié|fériés|heure|heures|midi|h|délai) (partent|part|partiront|partira) (le|dès|),
    emballez-vous, préparez-vous les commandes,
    (postons|expédions|envoyons) (le jour même|le lendemain), postons,
    (part|partent|partons|partiront) (du|le|les|tous|chaque|aussitôt|immédiatement|lundi|mardi|mercredi|jeudi|vendredi|samedi),
    (se font|sont faits|ont lieu|se fait) (du|le|les|tous les|chaque) (lundi|mardi|mercredi|jeudi|vendredi),
    (remis*|confié*|donné*|transmis*|déposé*) (au|aux|à la|à un|chez le|à l'|auprès du|à notre) (transporteur|transporteurs|poste|livreur|coursier|bureau de poste),
    (le|avant le|au|avant) départ (de|du) (votre|vos|colis|la|commande|carton),
    (être|est|sont|sera|seront|soit|soient) (fabriqué*|réalisé*|emballé*|traité*|confectionné*|imprimé*|contrôlé*) et (envoyé*|expédié*|posté*)`,
  receive: `
    recevoir, recevez, recevrez, reçoit, reçu, reçue, reçus, réception,
    réceptionner, recevront, chez vous, recevons, recevrons, recevrai,
    recevrez-vous, reçoivent, obtiennent, vous récupérez, récupérez,
    vous réceptionnez,
    (aurai-je|aurons-nous|verrons-nous|verrai-je|obtiendrai-je) (mes|nos|ma|les|la|mon|notre) (photos|images|galerie|film|album|tirages|commande|colis|gâteau|fleurs|livre|livres|traduction|documents|résultats),
    (aurez|avez|recevrez|récupérez|obtenez|aurez bien) (votre|vos|le|la|les) … (commande|colis|paquet|photos|album|livre|livres|meuble|canapé|gâteau|bouquet)`,
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
    devant chez vous, à votre adresse, sonne à la porte, sonne à votre porte,
    à destination, chez le destinataire,
    (vous|) (est|sont|sera|seront) remis* (en main propre|à domicile|chez vous),
    (le|la|les) (remet|remettra|remettent|remettront) (à|chez|sous|dans|en)`,
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
  'arrives-soon': `
    (livré*|livraison|arrive|arrivent|reçu*|chez vous) …
    (en|sous|dans|d'ici) quelques (jours|jours ouvrés|jours ouvrables),
    (généralement|habituellement|en général|souvent) (en|sous|dans)
    quelques (jours|jours ouvrés|jours ouvrables)`,
  'put-in-service': `
    mise en service, mise en ligne, activation, activé, activés, provisionné,
    ouverture de compte, crédité, crédités, ajouté à votre (compte|solde),
    envoyé par (mail|email|courriel), livré par (mail|email|courriel),
    reçu par (mail|email|courriel), débloqué,
    (compte|crédit|accès|carte|bon) (est|sera) (ajouté|ouvert|généré|créé),
    (carte|crédit) … (générée|ajoutée|créée), est généré, sera généré,
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
    visibles dans, visible dans, résultats en ligne, déposé dans,
    (rendre|rends|rendons|rendrai|rendrons|remettre|remets|remettons|remettrai|remettrons|livre|livrons|livrerai|transmets|transmettons|transmettrai) (les|vos|le|la|votre|tes|l'ensemble des|toutes les|) (photos|images|fichiers|clichés|tirages|album|albums|film|films|vidéo|vidéos|travaux|plans|textes|traductions|traduction|documents|rapport|maquettes|galerie|reportage)`,
  papers: `
    (votre|notre|vos|les) (compte rendu|comptes rendus|rapport d'intervention|rapport d'expertise|certificat|certificats|résultats d'analyse|attestation|attestations|épreuves|maquette|maquettes|traduction|traductions),
    comptes rendus, compte rendu, certificat, certificats, attestation,
    attestations, traductions, bulletins de paie, bulletin de paie,
    premières photos, photos retouché, vidéo montée, copies corrigé,
    résultats d'analyse, analyses, procès-verbal, maquette, maquettes, épreuves,
    images, galerie, vos photos, bulletin, bulletins, diplôme,
    déclaration remplie, plans, plan coté, dessin, croquis,
    rapport (d'analyse|d'étude|de visite|transmis|rendu|remis|diffusé),
    (votre|vos|le|la|les|un|une) (carte|badge|licence|accès|code|audit|bilan|relevé|résultat|résultats|expertise|plan|plans|dessin|album|film|vidéo|galerie|transcription|procès-verbal|bulletin|copies|scan|acte|visa|passeport),
    vos billets, votre billet, e-billet, e-billets, vos places, votre e-billet,
    premier aperçu, premiers aperçus,
    (quelques|des) (aperçus|images en avant-première)`,
  'work-back': `
    (corrigé|corrigée|corrigés|corrigées|relu|relue|relus|relues|annoté|annotés|signé|signés|traduit|traduits) et (rendu|rendue|rendus|rendues|retourné|retournés|restitué|restitués),
    (traduction|traductions|transcription|transcriptions|plans|épreuves|photos|négatifs|films|scans|certificats|rapport|rapports|copies|documents|bilan|bilans|compte
    rendu) (assermentées|) (vous|) (est|sont|sera|seront) (vous|)
    (rendu|rendus|rendue|rendues|restitué|restitués|retourné|retournés),
    (traduction|traductions|plans|épreuves|photos|rapport|rapports|copies) … (est|sont|sera|seront) (rendu|rendus|rendue|rendues|restitué|restitués|retourné|retournés)`,
  order: `
    commandes, commandé, commander, article, articles, produit, produits, colis,
    panier, courses, épicerie, repas, plats, bouquet, bouquets, fleurs,
    ordonnance, livré, lunettes, meuble, meubles, matelas, canapé,
    carte bancaire, vêtements, tirages, faire-part, pneus, médicaments, box,
    modem, équipement, gâteau, kit, photos, galerie, album, albums, carte,
    badge, chemise, bouteille, bouteilles, paquet, paquets, bagage, gouttière,
    poubelle, benne, livres, disque, bijou, bijoux, montures, monture, verres,
    rideaux, tapis, vélo, machine, pièce détachée, pièces détachées, tableau,
    costume, robe, bagues, bague, alliances, échantillon`,
  purchase: `
    achat, achats, acheté, achetez, achetés, acheter, d'achat, panier, dépensez,
    dépensé, dépensés, d'achats`,
  produce: `
    confection, production, fabrication, fabriqué, fabriqués, confectionné*,
    sur mesure, sur commande, délai de fabrication, réalisation, réalisé,
    façonnage, impression, personnalisation, personnalisé*, fabriquons, cousu,
    cousus, gravés, cuisinés, encadré, ourlet, tapissé, brodé, découpé,
    torréfié, torréfiés, mis en page, maquetté, première ébauche,
    première version, relié, tissé, soudé, façonné, mise en production,
    (fait|faits|faite|faites|cousu|coulé|peint|teint|moulé) (main|à la main),
    réalisons, confectionnons,
    créer votre, créer chaque, imprimons, graver, gravons, broder, brodons,
    tisser, tissons, cuire votre, monter votre, assembler, assemblons,
    (atelier|gravure|gravures|broderie|tirage|montage|assemblage|couture|reliure|finitions) (est de|demande|demandent|prend|prennent|nécessite|nécessitent)`,
  install: `
    installation, installé, installer, installations, mise en service,
    mis en service, activation, activé, pose, montage, raccordement,
    déploiement, déployé, mise en place, mise en ligne, en ligne sous,
    mis en ligne, migration, opérationnel, ouverture de compte,
    ouverture de votre compte, activés, est en ligne en, en ligne en, raccordé,
    déploiements, déployons, mise en production, opérationnelle, opérationnels,
    mettons en route, mise en route, est branché, branché en, branché sous,
    est connecté, connecté en, connecté sous, branchement, raccordés,
    vous êtes branché, branchons, est posé, sont posé, sera posé, posé en,
    posé sous, posé dans, installé en, raccordé en`,
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
    récupérez en, disponible en, disponible sous,
    (retrait|ramassage|cueillette|click and collect|click & collect) (gratuit|gratuite|sans frais|offert|) (en magasin|en boutique|en succursale|au comptoir|) (en|sous|dans les|en moins de)`,
  pickup: `
    retrait, click and collect, click & collect, retrait en magasin,
    ramassage, cueillette, à emporter, drive, enlèvement,
    prise en charge à domicile, enlevé`,
  process: `
    traité, traités, traitement, effectué, crédité, versé, virement,
    créditerons, créditons, restitué, restitution, effectuerons, effectuons,
    procéderons, procédons, sera effectué, seront effectués, débloqué,
    débloqués, viré, virés, reversé, reversés, virement part, chèque part,
    réglé sous, apparaît sur votre compte, arrive sur votre compte,
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
    préparez-vous (ma|une|les|la|), (expédiez-vous|envoyez-vous|postez-vous) (ma|mon|mes|les|la|une) (commande|commandes|colis|articles), (quand|délai) (expédiez-vous|envoyez-vous), (emballez|emballer|emballons) (votre|vos|ma|la|les|une) (commande|commandes|colis), emballez-vous`,
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
    passée avant, passées avant, reçue avant`,
  'freight-cost': `
    frais de port, frais de livraison, frais d'expédition, frais d'envoi,
    coût de livraison, coûts de livraison, frais de transport, livraison à,
    frais de livraisons, frais d'acheminement, payons le transport,
    paie le transport, le transport est,
    affranchissement`,
  'delivery-window': `
    plage de (une|deux|trois|quatre|{1-6}) (heure|heures), plage horaire,
    créneau, créneaux, créneau de livraison, fenêtre de livraison,
    tranche horaire, créneau horaire`,
  'sent-with': `
    (expédié|expédiée|expédiés|expédiées|livré|livrée|livrés|livrées|envoyé|envoyée|envoyés|envoyées) avec (un|une|deux|trois|votre|son|sa)`,
  kept: `
    venir retirer, pour retirer, pour récupérer, venir récupérer, gardé, gardés,
    conservé en, conservé au, conservé pendant, disponible pendant,
    reste disponible, mis en instance, en instance, à votre disposition pendant,
    gardons, conservées`,
};
