import type { ThemeWords } from '../../../frame-words.ts';
import { pays } from '../families.ts';

export const free: ThemeWords<'free'> = {
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
    (ne|n) (vous|) (coûte|coûtent|coûtera) rien,
    aucune facture pour (le|la|l'|votre) (temps|visite|déplacement|diagnostic|travail)`,
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
    rien ne (sera|vous sera|vous est) (facturé|demandé|réclamé|compté),
    (aucun|sans|pas de) frais (de|d') (annulation|résiliation|modification|report|dossier|changement|gestion|transfert|sortie|clôture),
    (frais) (ne sont|ne seront|ne vous sont|ne vous seront) pas (facturés|prélevés|dus|retenus|appliqués),
    sans (occasionner|entraîner|encourir|engendrer|générer|payer|avoir à payer|devoir payer|subir|supporter) (de|d'|des|aucun|le moindre) … frais,
    sans (occasionner|entraîner|encourir|engendrer) (de|d'|aucune) pénalité*`,
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
    (mange|mangent|dîne|dînent|déjeune|skie|skient) gratuitement,
    (logé|logés|logées|hébergé|hébergés|accueilli|accueillis|dort|dorment|séjourne|séjournent) gratuitement`,
  none: `
    sans, aucun, aucune, aucuns, zéro, pas de, pas d', ni, jamais de, jamais d', exempt, 0, (n'êtes|n'es|n'est|ne serez) (pas|jamais|) (lié|liée|tenu|tenue|engagé|engagée) par (un|aucun|aucune|le|votre),
    ne vous (enfermons|lions|bloquons|attachons) (jamais|pas) (dans|par|à) (un|une|des|),
    sans (prendre|signer|contracter) (d'|un|aucun|le moindre|)`,
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
    (compté*|facturé*), (recevez|emportez|obtenez) (un|une|deux|trois|le|la|{2-99}) …
    (gratuitement|gracieusement|gratis), (recevez|emportez|obtenez) … à (titre
    gratuit|titre gracieux|l'œil),
    un … offert`,
  'we-add': `
    (nous|on) (joignons|joint|glissons|glisse|ajoutons|ajoute|mettons|insérons|rajoutons|accrochons) (aussi|toujours|) (un|une|des|deux|quelques|le|la|les),
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
    sont à vous, est à vous, sont pour vous, vous reviennent, vous revient, vous sont versés, vous sont crédités, vous est versé,
    nous vous versons, on vous verse, nous vous offrons, on vous offre,
    nous créditons, vous empochez, prime de bienvenue de,
    bonus de bienvenue de, nous ajoutons, on ajoute, changez … et recevez,
    ouvrez un compte et recevez, ouvrez votre compte et recevez,
    inscrivez vous et recevez, rejoignez nous et recevez, et empochez`,
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
    on s'en charge, nous en chargeons, port payé,
    (nous sommes|sommes) (responsables|redevables) (des|du|de la) … (frais|port|retour|transport)`,
  'not-charge': `
    ne facturons pas, ne facture pas, ne sera facturé, ne sera demandé,
    ne vous sera demandé, ne sera prélevé, pas facturé, n'est facturé,
    sans rien débourser, ne vous sera facturé, n'engage à rien, ne vous (engage|oblige|lie) (pas|nullement|jamais|en rien),
    ne vous engage à rien, ne t'engage à rien, vous ne payez rien,
    vous ne payez pas, n'avez rien à avancer, rien à avancer,
    pas d'avance de frais, tiers payant intégral, tiers payant total,
    tiers payant généralisé, pratiquons le tiers payant,
    vous ne nous devez rien, vous ne devez rien, rien n'est dû,
    rien n'est facturé, jamais facturé, ne prenons aucune commission,
    ne touchons aucune commission, n'apparaissent pas sur la facture,
    ne paie pas, ne paient pas, ne payez pas, vous ne paierez,
    n'aurez rien à payer, n'avez rien à payer, ne facturons ni,
    ne vous comptera rien, ne vous comptons, ne paye pas, ne payent pas,
    ne paierez pas, ne paie son, personne ne paie, nul ne paie,
    rien à débourser, rien à régler, rien n'est retenu, n'est pas retenu,
    ne vous engagent à rien, ne vous engage en rien, n'engagent à rien,
    ne débourserez rien, n'avez rien à débourser, ne figure pas sur l'addition,
    prends rien pour,
    (n'est|ne sont|ne sera|ne seront|ne vous est|ne vous sont|ne vous sera|ne vous seront) (pas|jamais) (facturé*|compté*|refacturé*|débité*|réclamé*|prélevé*|comptabilisé*),
    ne se (facture|facturent|paie|paient|paye|payent|compte|comptent) (pas|jamais),
    ne (vous|te|leur|lui) (facture|facturons|facturent|demande|demandons|compte|comptons|réclame|réclamons|prend|prenons|prélève|prélevons) (rien|aucun|aucune),
    ne (facture|facturons|facturent|demande|demandons|compte|comptons|réclame|réclamons|prend|prenons|prélève|prélevons) (rien|aucun|aucune),
    ne (vous|te|) (coûte|coûtent|coûtera|coûteront) (rien|pas un|pas davantage|pas plus),
    n'apparaît (pas|jamais|nulle part) sur (la|votre) (facture|note|addition),
    ne figure (pas|jamais|nulle part) sur (la|votre) (facture|note|addition),
    n'alourdit pas (la|votre) (facture|note|addition),
    n'est pas un poste de la facture, ne donne lieu à aucune facture,
    ne donne lieu à aucun frais, ne donne lieu à aucune facturation,
    n'entraîne aucun frais, n'entraînent aucun frais,
    ne font l'objet d'aucun frais, ne fait l'objet d'aucun frais,
    ne fait l'objet d'aucune facturation,
    ne (les|la|le) (facturons|facture|comptons|compte) (pas|jamais),
    ne vous (les|la|le) (facturons|facture|comptons|compte) (pas|jamais),
    (n'est|ne sera|n'est donc) (pas|jamais) encaissé*, jamais encaissé*,
    ne touchons rien, prenons rien sur,
    (aucune somme|rien|aucun montant|aucun paiement) (n'est|ne sera) (prélevé*|débité*|encaissé*|retiré*),
    ne (trouverez|verrez) (pas|jamais|aucun|aucuns) (de|) (frais|supplément|surcoût) … (facture|note|addition|devis),
    (demander|essayer|appeler|se renseigner|venir voir) ne coûte rien,
    (ça|cela|il) ne coûte rien de (demander|essayer|venir),
    rien ne (sera|vous sera|vous est) (facturé|demandé|réclamé|compté),
    ne (nous|vous|lui|leur|me|) ${pays} (jamais|rien|aucun|aucune|aucuns),
    n' (avance|avancent|avancez) (jamais|rien|aucun|aucune|aucuns),
    ne (nous|vous|lui|leur|me|) (doit|doivent|devez|dois|devra|devront|devrez) rien,
    n' (avance|avancent|avancez|avances) (pas|jamais|rien|aucun|aucune|aucuns)`,
  yes: `
    oui, bien sûr, bien entendu, tout à fait, absolument, certainement,
    évidemment`,
  'asks-free': `
    est-ce gratuit, est-ce que c'est gratuit, c'est gratuit, est-il gratuit,
    est-elle gratuite, sont-ils gratuits, sont-elles gratuites, est-il inclus,
    est-elle incluse, sont-ils inclus, sont-elles incluses, est-il compris,
    est-elle comprise, sont-ils compris, sont-elles comprises, est-ce inclus,
    est-ce compris, est-ce que c'est inclus, est-ce que c'est compris`,
  unlimited:
    'illimité, illimitée, illimités, illimitées, à volonté, sans limite',
  'work-unlimited': `
    (intervention|interventions|dépannage|dépannages|déplacements|visites|retouches|modifications|révisions|corrections|support|assistance|conseils|consultations|accompagnement|réparations|allers-retours|ajustements|relectures)
    … (illimité|illimités|à volonté|sans limite), nombre
    (illimité|infini) (de|d')
    (retouches|modifications|révisions|corrections|interventions|visites|relectures|ajustements),
    autant (de|d')
    (retouches|modifications|révisions|corrections|interventions|visites|relectures|ajustements)`,
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
    véhicule de remplacement, voiture de remplacement, téléphone de remplacement, véhicule de courtoisie, voiture de courtoisie,
    (fournissons|prêtons|prête|prêté*) … (à ceux qui n'en ont pas|si vous n'en avez pas|en cas d'oubli), (est|sont) prêté* sur place`,
};
