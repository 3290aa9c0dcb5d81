import type { ThemeWords } from '../../../frame-words.ts';

export const fees: ThemeWords<'fees'> = {
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
    abonnement, abonnements,
    engagement (de|sur la|à|dans la|de longue) (longue durée|long terme|durée),
    contrats (longs|de longue durée),
    (commande|quantité|dépense) (minimum|minimale),
    (montant|achat|panier|nombre) (minimum|minimal),
    minimum de (personnes|convives|participants|couverts)`,
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
  'security-deposit': `
    caution, cautions, dépôt, dépôts, dépôt de garantie,
    dépôts de garantie, consigne, empreinte, empreintes,
    préautorisation, pré autorisation, chèque de garantie`,
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
    (sa|leur|seule) discrétion,
    (accès|service|services|compte) … (peut|pourra|peuvent|pourront) être suspendu*, jusqu'à (régularisation|paiement complet),
    susceptible* d'être (annulé*|modifié*|reporté*), sous réserve d'annulation`,
  extra:
    'supplémentaire, supplémentaires, additionnel, additionnels, en plus, autre',
  'counted-against': `
    déduit de votre, déduite de votre, déduits de votre, déduites de votre,
    déduite de la facture, déduit sur, déduits sur, imputé sur, imputés sur,
    remboursé si vous, remboursés si vous, remboursé en cas de travaux,
    remboursé en cas de commande, offert si, offerts si, offerte si,
    offert en cas de, offerts en cas de, offerte en cas de, annulés si vous,
    déduit de vos, vient en déduction, viennent en déduction, retranché de,
    remboursé dès, remboursé à la commande, remboursé lors de votre,
    crédité sur votre, à valoir sur, si vous donnez suite, si vous signez,
    si vous acceptez le devis, (vient|viennent) en moins (sur|de),
    est retranché* (du|de la),
    déduit* (des|de la|de votre|de vos|du) (travaux|réparation|réparations|achat|prix|coût|commande|soins|chantier|montant|intervention),
    (offert|offerte|gratuit|gratuite) si vous (acceptez|donnez|signez|commandez|réalisez|confiez|nous confiez|poursuivez),
    (déduit|retranché|imputé|retiré|décompté|déduits|imputés) (intégralement|entièrement|) (de|du|des|de la|de l'|de votre|de vos|sur|sur la|sur le|sur votre) … (facture|montant|total|prix|coût|devis|réparation|travaux|commande|honoraires|soins|chantier|achat|intervention|forfait|séjour|traitement|prestation)`,
  authority: `
    à (l'autorité|la mairie|l'inspection|la police|la préfecture|l'académie), informe (l'autorité|la mairie|l'inspection|la police|la préfecture|les élèves|le directeur|le médecin|l'école), médiateur, médiation, cnil, autorité de contrôle, tribunal, conciliateur,
    défenseur des droits, ombudsman, protecteur du citoyen,
    office de la protection du consommateur, arbitre, arbitrage`,
  'on-top': `
    en plus de, en plus du, en plus des, en sus de, en sus du, en sus des,
    cumulable avec, cumulables avec, s'ajoute à, s'ajoutent à, se cumule avec,
    se cumulent avec, combiné à, combinée à, jumelé à, jumelée à`,
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
  'payment-put-off': `
    aucun paiement, aucun versement, aucune mensualité, pas de paiement,
    pas de versement, ne payez rien, ne paie rien, vous ne payez rien,
    rien à payer, rien à débourser, premier versement dans,
    premier versement en, première mensualité dans, première mensualité en,
    premier paiement dans`,
  'pay-later-service': `
    payez après, n'est prélevé qu'après, n'est débité qu'après,
    aucun prélèvement avant, rien n'est prélevé avant, rien n'est débité avant,
    jamais prélevé avant, vous ne payez qu'après, ne payez qu'une fois,
    vous ne réglez qu'après, ne réglez qu'une fois, facturé après,
    paiement après, payable après, paiement à la fin, payez à la fin,
    vous payez une fois, payez une fois, payez uniquement après,
    payez seulement après, facturé une fois, aucun paiement avant,
    aucun paiement d'avance, rien à payer d'avance, paiement s'effectue après,
    paiement se fait après, règlement s'effectue après, règlement se fait après,
    vous réglez après, paiement après intervention, paiement une fois,
    rien n'est débité avant, rien n'est prélevé avant, aucun débit avant,
    aucun prélèvement avant, rien n'est facturé avant, débité une fois,
    prélevé une fois, (jamais|pas) (d'acompte|d'arrhes),
    vous ne payez (qu'une fois|qu'à la fin|que lorsque|que quand),
    paiement (une fois les travaux|à la fin des travaux|en fin de chantier),
    (payez|réglez) (quand|lorsque|une fois que|après que) (le travail|le chantier|les travaux|tout|la prestation|la pose|l'intervention) (est|sont) (fini*|terminé*|achevé*|en place),
    (pas un centime|rien|aucune somme) à (verser|régler|payer|avancer) avant,
    (payez|réglez) (à la|en) fin (de|du|des),
    (payez|réglez|paies|règles|paie|règle) … (une fois|qu'une fois|après|qu'après|quand|lorsque|que lorsque) … (posé|fini|terminé|achevé|livré|installé|satisfait|en place|réparé|fait),
    (solde|reste|restant) n'est (dû|exigible|à régler|payable|encaissé|demandé) (qu'|que) (une fois|après|à la|lorsque), ne (payez|réglez|versez) le (solde|reste|restant) (qu'|que) (une fois|après|à la|lorsque), (aucun|pas de) (paiement|règlement) en ligne … (demandé|exigé|avant), rien n'est (encaissé|demandé|dû|réclamé) avant`,
  'payment-taken': `
    (paiement|règlement|solde|facturation|encaissement|débit|somme|montant) (est|n'est|sont|ne sont|se fait|ne se fait|s'effectue|ne s'effectue|intervient|n'intervient|a lieu|n'a lieu|vous est|ne vous est) (uniquement|seulement|) (encaissé*|prélevé*|dû|exigible|demandé*|débité*|effectué*|facturé*|),
    vous (ne|n'|) (payez|réglez|êtes débité*|êtes facturé*|êtes prélevé*), (on|nous) (ne|n'|) (vous|) (débite|débitons|prélève|prélevons|facture|facturons|encaisse|encaissons),
    carte (est|n'est|sera|ne sera) (débitée|prélevée), (paiement|règlement)`,
  'after-work': `
    (après|qu'après|à l'issue de|à la suite de) (la|le|l'|les|votre|vos|chaque|) (prestation|intervention|visite|séance|soin|soins|travaux|chantier|réparation|pose|nettoyage|ménage|cours|rendez-vous),
    (à la fin|qu'à la fin|en fin) (de|du|des) (la|l'|) (prestation|intervention|séance|soin|soins|travaux|chantier|réparation|pose),
    (une fois|qu'une fois|quand|lorsque|que lorsque) (la|le|l'|les|vos|votre|tout|) (prestation|intervention|travaux|chantier|réparation|pose|travail|) (est|sont|) (terminé*|fini*|achevé*|réalisé*)`,
  'paid-extra': `
    (option|options|module|modules|mise à jour|mises à jour|fonctionnalité|fonctionnalités|extension|extensions|supplément|suppléments|version|services) (payant|payants|payante|payantes),
    (facturé|vendu|compté|tarifé) (à part|en plus|en sus|en supplément|séparément),
    (mauvaise|mauvaises) (ligne|lignes), (ligne|lignes|poste|postes) (surprise|caché*|en plus)`,
  requires: `
    exigé, exige, exigeons, exigent, demandé, demande, demandons, requis, requise,
    nécessaire, nécessaires, obligatoire, obligatoires, réclamé, réclamons, réclame,
    imposé, imposons, impose, nécessite, nécessitent, faut, attendu`,
  'added-on': `
    (ajouté*|rajouté*|répercuté*|reporté*|glissé*) (à|au|aux|sur|dans), s'ajoute (à|au|aux|sur),
    s'ajoutent (à|au|aux|sur), (apparaît|apparaissent|figure|figurent|atterrit|atterrissent) (sur|dans),
    (alourdit|alourdissent|gonfle|gonflent|grossit|grossissent)`,
  'if-you-order': `
    (si|lorsque|quand|dès que) vous (donnez|signez|commandez|réservez|achetez|acceptez|validez|passez|confiez|nous confiez|poursuivez|choisissez|faites),
    (à|dès|lors de) (la|votre) (commande|signature|réservation|réalisation|première commande),
    en cas de (travaux|commande|réalisation|suite|signature|réparation|achat)`,
  'ties-down': `
    (lié*|tenu*|engagé*|enfermé*|bloqué*|attaché*|coincé*) (par|à|dans)`,
  incurs: `
    (entraîner|entraîne|entraînent|occasionner|occasionne|occasionnent|donner lieu à|donne lieu à) (un|une|des|de|)`,
};
