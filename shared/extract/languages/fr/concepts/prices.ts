import type { ThemeWords } from '../../../frame-words.ts';

export const prices: ThemeWords<'prices'> = {
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
    (chiffré|chiffrée|chiffrés|chiffrées|tarifé|tarifée|tarifés|tarifées) (à l'avance|d'avance|au préalable|d'abord),
    (prix|tarif|honoraires|montant) (est|sont|toujours) (convenu|convenus|fixé|fixés|arrêté|confirmé) (à l'avance|d'avance|avant|au préalable),
    (frais|coûts|travaux|suppléments|prestations) (supplémentaires|additionnels|) (sont|seront) (toujours|) (convenus|discutés|approuvés|annoncés|chiffrés|validés) (avec vous|par vous|) (au préalable|d'abord|avant|à l'avance),
    (annonçons|indiquons|précisons|chiffrons|convenons) (toujours|) (tout|les|tous les|des|de) (supplément|suppléments|frais supplémentaires|coûts supplémentaires) (avant|d'abord|à l'avance|au préalable),
    sans votre accord (sur|préalable sur) (le|les) (prix|tarif|devis),
    avant (acceptation|validation|signature) (du|de votre) devis,
    (convenons|fixons|arrêtons) (toujours|) (des|les|du|le|un) (honoraires|prix|tarif|montant) (avec vous|ensemble|) (avant de commencer|avant tout|avant le début|d'avance|à l'avance|au préalable),
    (chiffré|tarifé|devisé|chiffrée|chiffrés|tarifés) (par écrit|à l'avance|au préalable|d'avance),
    (prix|tarif|tarifs|coût) (est|sont) (confirmé*|fixé*|arrêté*|convenu*) (par écrit|à l'avance|d'avance|au préalable),
    (sans que|tant que|avant que|jusqu'à ce que) vous … (accepté|approuvé|validé|signé|vu) (le|notre|un|ce|son|votre) (devis|prix|tarif|montant|chiffrage)`,
  'price-told': `
    (vous|) (indiquons|indique|indiquera|indiquerons|disons|dira|donne|donnera|donnons|annonce|annonçons|annoncera) (le|son|votre|un nouveau|leur) (prix|tarif|coût|montant),
    (convenons|conviendrons|fixons|arrêtons) (ensemble|) (du|le|d'un|ensemble du) (prix|tarif|montant),
    (prix|tarif|coût|supplément|travaux supplémentaires) (est|sera|sont|seront) (convenu|discuté|fixé|arrêté) (avec vous|ensemble),
    nouveau (prix|devis|tarif) (vous|est|sera) (est|sera|) (proposé|remis|soumis|donné|présenté),
    (prévenons|prévient|informons|informe|avertit|avertissons|connaissez|savez|connaît|sait) (toujours|) (du|leur|le|des|les|nos|exactement le|à l'avance le) (prix|tarif|coût|montant|tarifs|honoraires) … (avant|d'avance|à l'avance|dès),
    (connaissez|connaîtrez|voyez|savez|découvrez) (votre|le|la) (mensualité|prix|tarif|montant|coût) (exact|exacte|réel|réelle|final|finale|précis|précise|ferme|total) … avant,
    (confirme|confirmons|confirment|fixe|annonce) (le|votre|un) (prix|tarif|montant) (exact|définitif|final|ferme) avant,
    (nouveau|nouveaux|tout nouveau) (montant|prix|tarif|total|devis|coût) (vous|) (est|sera|seront|sont) (communiqué|confirmé|annoncé|indiqué|transmis|notifié)`,
  'rate-period': `
    (tarif|tarifs|tarification|prix) (de|) (jour|journée|nuit|soirée|semaine|week-end),
    (tarif|tarifs) (jour|nuit), heures (pleines|creuses)`,
  'meant-to-cover': `
    (pour|afin de|destinés à|destiné à|servent à|sert à) couvrir`,
  price: `
    prix, tarif, tarifs, tarification, coût, montant, devis, loyer, loyers,
    le total, montant total, la somme, la facture, le chiffre, la note,
    le forfait, honoraires,
    (abonnement|cotisation|mensualité|adhésion|prime|pension|redevance) (ne|n'|reste|restera|demeure|est bloqué|est gelé|est garanti|est fixe)`,
  'price-locked': `
    (prix|tarif|tarifs|loyer|abonnement|mensualité|cotisation|kwh) (est|sont|reste|) (bloqué|bloqués|bloquée|gelé|gelés|gelée|fixe|garanti|garantis) (jusqu'au|jusqu'en|jusqu'à|pendant|pour|durant),
    gardent leur tarif, conservent leur tarif, gardez votre tarif,
    conservez votre tarif, gardent leur prix, gardez votre prix,
    fixés à l'avance, fixé à l'avance, sont garantis, prix que vous payez,
    resteront inchangés, restent inchangés, prix bloqués, tarifs bloqués,
    tarifs gelés, prix gelés, prix fixes pendant, tarifs fixes pendant,
    fixe pendant toute, maintenons le prix, maintenons le tarif,
    respectons le prix, respectons le tarif, prix convenu est respecté,
    tarif convenu est respecté, conservez votre tarif, conservez le tarif,
    gardez votre tarif, tarifs sont bloqués, tarifs sont gelés,
    prix sont bloqués, prix sont gelés, mensualité bloquée, tarif reste bloqué,
    prix reste bloqué, prix demeure, prix demeurent, tarif demeure,
    votre prix ne, restent inchangés, reste valable, devis est valable,
    devis sont valables, devis tient, prix tient, est gelé, sont gelés,
    est bloqué, sont bloqués, quel que soit le temps, quelle que soit la durée,
    peu importe le temps, même prix quoi qu'il, prix garanti à vie, tarif à vie,
    même prix pour tous, prix ne varie pas, prix ne varient pas,
    honoraires ne varient pas, tarif ne varie pas, tarifs ne varient pas,
    prix de renouvellement gelé, est bloqué pendant, est figé, sont figés,
    (ne|n') (bouge|bougera|bougent|bougeront|change|changera|varie|variera|varient|varieront|grimpe|grimpera|monte|montera|évolue|évoluera) (pas|plus|jamais),
    il ne bouge plus,
    (tenu|tenus|maintenu|maintenus) (à l'arrivée|jusqu'au bout|quoi qu'il arrive),
    même si (la mission|le chantier|le travail|l'intervention) (déborde|dure|se prolonge),
    estimation bloquée, (prix|tarifs|honoraires) (sont|restent) fermes,
    (prix|tarif) (est|reste) ferme, fermes jusqu*,
    (prix|tarif) (du|de) (kwh|gaz|mois) (bloqué|garanti|fixe|gelé),
    (prix|tarifs|devis) (tiennent|tient) (pendant|jusqu'au|dès|depuis|tant que),
    fermes et définitifs, ferme et définitif,
    (prix|tarif*) (sont|est|seront|restent) (ferme|fermes),
    (fermes|ferme) (pour|pendant|jusqu'à|durant),
    garantissons (le|les|nos|ce|votre) (prix|tarif*),
    (gardent|conservent|gardez|conservez|garde|conserve) (leur|votre|l'|son|vos|leurs) (ancien|actuel|anciens) (tarif|prix|tarifs),
    (reste|restent|maintenu|maintenus|maintenue) au (prix|tarif) (du jour|de la),
    n'augmentons pas (vos|nos|les|votre) (tarifs|prix|honoraires|frais|tarif),
    (devis|estimation|estimations) (est|sont|reste|restent) (valable|valables|valide|valides|ferme|fermes) (pendant|jusqu'au|durant),
    (gardez|payez|conservez|paierez) (l'ancien|l'ancienne|l'ancien tarif|l'ancien prix),
    au (tarif|prix) (de votre|en vigueur à votre|du jour de votre) (réservation|inscription|commande),
    (ne|n') (bouge|bougera|bougent|bougeront|change|changera|changent|changeront|varie|variera|varient|varieront|grimpe|grimpera|grimpent|monte|montera|montent|évolue|évoluera|évoluent|augmente|augmentera|augmentent|augmenteront) (pas|plus|jamais),
    (aucune|pas de|pas d'|zéro|sans|jamais de|jamais d'|sans aucune) (hausse|hausses|augmentation|augmentations),
    (reste|restent|restera|resteront|demeure|demeurent) (bloqué|gelé|figé|inchangé|identique|identiques|invariable|invariables|stable|stables|fixe|fixes|ferme|fermes|le même|la même|les mêmes),
    (prix|tarif|tarifs|loyer|abonnement|mensualité|cotisation|kwh|honoraires|devis) (est|sont|sera|seront|) (bloqué|gelé|figé|garanti|garantie|garantis|maintenu|maintenus|tenu|tenus),
    (prix|tarif|tarifs|loyer|abonnement|mensualité|cotisation|honoraires|devis) (est|sont|sera|seront) (fixe|fixes|ferme|fermes)`,
  'amount-due': `
    montant, somme, total, chiffre, facture, factures, note, addition, palier,
    mensualité, mensualités, échéance, budget, enveloppe`,
  'every-cost': `
    (tous|toutes|l'ensemble) (les|des|vos|nos) (frais|coûts|charges|taxes|fournitures|pièces|matériaux|dépenses|honoraires|suppléments|consommables|produits|ingrédients),
    (main d'œuvre|main d'oeuvre) et (pièces|fournitures|matériaux|déplacement), pièces et main (d'œuvre|d'oeuvre),
    (fournitures|matériaux|pièces) et (pose|main d'œuvre|main d'oeuvre), (chaque|tout|le moindre) (frais|coût|poste|détail)`,
  'held-steady': `
    (est|sont|sera|seront|reste|restent|restera|resteront|demeure|demeurent) (toujours|) (gelé*|bloqué*|maintenu*|figé*|garanti*|inchangé*|identique|identiques|fixe|fixes|ferme|fermes|plafonné*|le même|la même|les mêmes|stable|stables),
    gelé, bloqué, maintenu, figé, inchangé`,
  'come-what-may': `
    quoi qu'il (arrive|advienne), même (si|quand|en cas|lorsque), quel que soit, quelle que soit,
    quels que soient, quelles que soient, peu importe, indépendamment (de|du|des),
    tant que vous, aussi longtemps que, quoi que`,
  'no-more-than': `
    exactement, précisément, strictement, uniquement, seulement, rien (que|de plus que|d'autre que),
    pas (plus|davantage) que, jamais plus que, (ne|n') … que`,
  'starts-work': `
    commençons, commence, démarrons, démarre, débutons, débute, entreprenons,
    engageons, effectuons, réalisons, intervenons, lançons, procédons, poursuivons,
    continuons, commandons, touchons, remplaçons, engagé*, entrepris,
    effectué*, réalisé*, lancé*, commencé*, démarré*`,
  'your-yes': `
    (sans|avant|tant que|qu'avec|qu'après|qu'une fois|après|avec) (votre|vous|que vous|d'avoir votre|avoir votre|avoir reçu votre) … (accord|feu vert|aval|validation|autorisation|consentement|approbation|accepté|validé|approuvé|signé|signature|oui|d'accord),
    qu'une fois … (accepté|validé|approuvé|signé|convenu)`,
  'as-told': `
    (annoncé|convenu|indiqué|affiché|donné|communiqué|confirmé|accepté|signé|devisé|fixé), annoncé, convenu, indiqué, affiché, communiqué, confirmé, accepté, signé, (du|au|sur le|dans le|sur votre) (devis|contrat|site), (à la|lors de la) (réservation|commande)`,
  'holds-good': `
    (est|sont|reste|restent|sera|seront) (toujours|) (ferme|fermes|définitif|définitifs|garanti|garantis|respecté|respectés|tenu|tenus|inchangé|inchangés), (ne|n') (change|changent|changera|bouge|augmente|augmentent|augmentera|évolue|varie) (pas|plus|jamais)`,
  'hands-over': `
    vous parvient, vous parviendra, suit, suivra,
    remettons, remet, remis, recevez, reçoit, reçoivent, recevrez, fournissons, fournit, établissons, établit, envoyons, donnons, obtenez, délivrons, (commence|commencent|débute|débutent) par, (est|vous est|sera) (remis|fourni|envoyé|établi|transmis)`,
  'in-writing': `
    écrit, par écrit, détaillé, chiffré`,
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
    avant que (nos|les|vos|le|votre) (prix|tarifs|tarif|loyer) (ne|) (augmentent|augmente|changent|change|montent|monte),
    (ajuster|modifier|réviser|changer|augmenter|revoir|faire évoluer|actualiser) (nos|les|ses|vos|ces|leurs|notre|le|votre) … (tarifs|prix|honoraires|loyer|redevances|cotisations|tarification), (tarifs|prix|honoraires|loyers|cotisations) (peuvent|pourront|peut) (être|) (révisés|ajustés|modifiés|augmentés|changer|évoluer|augmenter), (révision|ajustement|modification|augmentation|hausse|évolution) (de loyer|du loyer|des honoraires|de nos tarifs|de nos prix|de nos honoraires|de la cotisation|de l'abonnement|de nos frais|des frais)`,
  'capped-at': `
    (ne|n') (dépasse|dépassent|dépassera|dépasseront|excède|excèdent|excédera|excéderont) (pas|jamais),
    ne (peut|peuvent|pourra|pourront) (pas|) (excéder|dépasser),
    (est|sont|reste|restent|sera|seront) (plafonné|plafonnés|plafonnée|plafonnées|limité|limités|limitée|limitées) à`,
  rises: `
    (hausse|hausses|augmentation|augmentations|révision|révisions) (annuelle|annuelles|tarifaire|tarifaires|de prix|des prix|de tarif|des tarifs|de loyer|du loyer|de nos tarifs|de nos prix|des honoraires|des frais|de la cotisation),
    (l'|cette|toute) augmentation,
    (hausse|hausses|augmentation|augmentations) (annuelle|annuelles|éventuelle|éventuelles)`,
  'rises-no-more': `
    (prix|tarifs|tarif|loyer|loyers|honoraires|cotisation|abonnement|frais)
    … (n'augmentent|n'augmente|n'augmentera|n'augmenteront|ne montent|ne
    monte|ne montera|n'évoluent|n'évolue) (pas|jamais) … plus de,
    n'augmentons (pas|jamais) … plus de`,
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
    avant de (l'|le|la|les|tout|tous) (exécuter|faire|réaliser|entreprendre|engager|commencer|lancer), avant d'(exécuter|entreprendre|engager|effectuer|intervenir),
    avant d'être (réalisé*|commandé*|posé*|effectué*|engagé*)`,
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
    (arrêtons|stoppons|arrête) et (vous|nous vous|on vous) (appelons|prévenons|demandons|consultons|appelle|prévient|demande), vous (appelons|consultons|demandons|appelle|consulte) d'abord, nous vous demandons (d'abord|toujours) (votre|l') accord,
    vous en (parlons|avertissons|informons|prévenons) (avant|d'abord|toujours avant), (chiffrons|chiffre|chiffrée|chiffrées|chiffrés) … (l'écart|la différence|le supplément) par écrit, (modification|modifications|changement|changements|supplément|suppléments) … (est|sont) (chiffré*|discuté*|validé*) … (avant|par écrit),
    (sollicitons|demandons|obtenons|recueillons|attendons|sollicite|demande) (toujours|systématiquement|) (votre|l') (accord|approbation|autorisation|aval|feu vert|consentement|validation) (écrit|préalable|) (avant|au préalable), votre (accord|approbation|autorisation|aval|validation) (écrit|préalable|) (est|sera) (toujours|) (demandé|sollicité|demandée|sollicitée|requis|requise) avant, (aucun|aucune) (travail|travaux|intervention|réparation|frais|dépense|prestation|pièce) (supplémentaire|supplémentaires|complémentaire|complémentaires|additionnel|additionnels|imprévu|imprévue) … sans votre (accord|feu vert|aval|validation|autorisation), (discutons|parlons|signalons|exposons|informons) … (avec vous|) … (de|) (tout|toute|tous) (prestation|prestations|frais|coût|travail|service|dépense) (supplémentaire|supplémentaires|imprévu|imprévue|imprévus|additionnel)`,
  'costs-shown': `
    (donnons|remettons|recevez|repartez avec|fournissons|établissons|aurez|avez) une (estimation|indication|évaluation) (écrite|claire|détaillée|précise|) (du|des|de) (coût|prix|coûts|frais|honoraires|heures|tarifs|montant|temps),
    estimation de ce que (votre|le|la|cela) … coûter,
    (relevé|décompte|facture|compte rendu|état) (détaillé|détaillée|complet|complète) (de|des) (tout|toutes|heures|prestations|temps|travaux|frais|ce que|notre travail),
    (relevé|décompte|facture|état) (détaillé|complet) (de|des|du) … (heures|prestations|temps|travaux|frais)`,
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
  bundled: `
    (avec|dès) (un|votre|tout|le|l') (forfait|abonnement|contrat) (mobile|internet|box|fibre|énergie|télé),
    (avec|en) (le|) (prélèvement|paiement|débit) automatique,
    si vous (avez|ajoutez|prenez) (déjà|) (un|une|votre) … (ligne|forfait|abonnement|contrat|offre),
    (combiné|couplé|jumelé) (à|avec) (un|une|votre|un autre)`,
  switching: `
    quand vous (passez|venez) chez nous, lorsque vous (passez|venez) chez nous,
    si vous (passez|venez) chez nous, en changeant (d'opérateur|de fournisseur),
    frais de résiliation, frais de rupture de votre`,
};
