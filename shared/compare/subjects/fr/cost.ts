import type { costTheme } from '../themes/cost.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What things cost, and what is or is not charged. */
export const costWords: ThemeWords<typeof costTheme> = {
  free: `
    (n est|ne sont|ne sera|ne seront)
    (facture|facturee|factures|facturees|payant|payante|payants|payantes),
    personne ne paie, pas un sou, ni paiement, sans facture, sans
    honoraires, sans aucun frais, entree libre, acces libre, sans penalite*,
    sans aucune penalite, gratuit*, offert*, offrons, offre* la, offre* le,
    sans frais, aucun frais, sans supplement, sans surcout, aucun surcout,
    aucun supplement, ne coute .. rien, coute .. rien, ne paie .. rien, ne
    paie jamais, ne paient jamais, ne (paie|paient|paye) plus, ne paie pas,
    ne paient pas, ne paye rien, rien a payer, rien a regler, rien n est
    facture, jamais factur*, pas factur*, non factur*, sans le facturer,
    sans facturation, sans la facturer, ne facturons pas, a notre charge,
    notre charge, nos frais, pris* en charge, prenons en charge, prenons ..
    charge, sans payer, sans rien payer, sans rien regler, rien payer, zero
    euro, zero frais, ne compte rien, ne compte* rien, n est pas compte, pas
    compte, couvr* les frais, en cadeau, est pour nous, toujours pour nous,
    rien n est preleve, sans rien, ne facture pas, pas de frais, rien d
    autre, on ne reclame rien, ne coute rien, ne coutent rien, ne lui coute
    rien, sans cout, sans depense, a nos frais, c est nous qui payons, nous
    payons, nous reglons, nous offrons, est offert, ne se paie pas, ne se
    facture pas, ne sont pas factures, n est pas facture, n est jamais
    facture, ne demandons rien, sans contrepartie, sans debourser, rien a
    debourser, aucune facturation, aucun cout, zero, gracieus*, a titre
    gracieux, sans majoration, aucune majoration, jamais de supplement, ne
    paie rien, sans rien devoir, ne doit rien, en plus gratuit, attente
    gratuit*, ne debourse rien, ne debourse* pas, sans bourse delier, ne lui
    compt* rien, sans rien lui compter, sans rien compter, ne lui facture*
    rien, ne lui facturons rien, rien n est du, est offerte, sont offerts,
    sont offertes, ne lui coutent rien, non payant*, n a rien a payer, n a
    rien a regler, ne verse rien, ne regle rien, rien a verser, aucun
    versement, sur notre compte, aux frais de la maison, nous revient, est
    pris en charge par, c est nous qui, est a nous, a nos depens, nous
    absorbons, n apparait sur aucune facture, ne figure pas sur la facture,
    rien ne lui est demande, rien n est demande, rien n est reclame, ne lui
    demande rien, ne lui demandons rien, ne rapporte rien a payer, sans
    contribution, sans participation, aucuns frais, aucuns frais de, pas d
    honoraires, aucuns honoraires, aucun honoraire, payez rien, paierez
    rien, payez pas, inclus*, compris, comprise, comprises, ne vous coute
    rien, gratis, pour rien, sans facturer, n est pas demandee, n est pas
    demande, ne sont pas demandes, ne sont pas demandees, sans rien
    demander, se donne pour rien, est donne, est donnee, entree libre,
    neant, sans la compter, sans le compter, dans le prix, dans le tarif,
    dans le forfait, la maison offre, maison paie, c est la maison, nous
    prenons les frais, on ne prend rien, ne prenons rien, ne prend rien,
    jamais comptes, jamais compte, 0 euro, 0 chf, 0 frais, n est pas majore,
    sans majorer, ne sont pas comptes, ne sont pas comptees, ne se paie, ne
    se paient pas, pas de supplement, pas de surcout, ne rajoute rien, sans
    rajouter, rien a avancer, rien a sortir, rien ne s ajoute, nous la
    prenons, sans frais supplementaires, on absorbe, sans qu il paie, sans
    que le client paie, gracieusement, nous assumons, a notre compte, notre
    poche, sans addition, n est pas refacture, ne refacturons pas, on ne
    compte, sans bourse, (ni|jamais|aucun|aucune|rien) ..
    (facture|factures|facturee|facturees|facturer), ni .. (se paie|se
    paient|se facture|se facturent|se paye|se payent), (ne se|se)
    (paient|payent|facturent|comptent) pas, ne (coute|coutent) rien,
    (on|nous|personne) ne
    (demande|demandons|reclame|prend|facture|compte|prenons) .. rien,
    (on|nous) ne (facture|compte) (pas|rien|jamais), n encaisse* (rien|pas),
    n encaissons rien, sans rien
    (debourser|demander|verser|payer|regler|devoir|sortir|facturer|avancer),
    (est|sont|reste|restent) (pour nous|a nous|a notre compte), c est pour
    nous, n est jamais (compte|comptee|factures|facturee), ne sont jamais
    (comptes|comptees|factures|facturees), ne
    (debourse|debourses|deboursent|doit|doivent) (rien|pas), (ne va|ne
    vont|ne figure|ne figurent) .. facture, sur aucune facture, sans ticket,
    sans horodateur, (personne|aucun client) ne (paie|paye|regle), ne ..
    rien a (payer|regler|verser|debourser|avancer), aucune facture,
    (on|nous) n ajoute* rien, on ne lui demande rien, pas un
    (sou|centime|euro|franc), (prime|premier|premiere) .. (ne se paie
    pas|est pour nous), nous le payons, la maison (regle|paie|offre|s en
    charge), sans (debours|depense|participation), ne (paie|paye|paient)
    (le|la|l|les), aucun .. ne (paie|paye), (aucun|personne) .. paie,
    (voiture|auto|navette) .. sans rien demander, ne retenons rien, ne
    retient rien, rien n est retenu, sans retenue, aucune retenue, on n en
    parle plus, sans encaisser, n encaisse rien, pas un rond, cadeau de la
    maison, on fait cadeau, faisons cadeau, fait cadeau, cadeau (des|a
    partir|au-dela), sans sortir un sou, (ca|cela) ne (figure|va) ..
    facture, ne figure pas sur la (facture|note), hors facture, pas sur la
    (note|facture), l addition est pour nous, on prend sur nous, prenons sur
    nous, sans autre frais, rien a (sortir|debourser), ne facture*
    (pas|rien), ca ne coute rien, ne coute* rien (a|au|aux), on laisse
    passer, sans facturer (la|le|les), rien ne (se paie|se facture),
    (lui|leur) coute* rien, on ne (le|la|les) (compte|facture) pas, dans le
    loyer, dans la nuitee, passer a la caisse`,
  included: `
    inclus*, incluent, inclut, compris*, comprend, comprennent, font partie,
    fait partie, contient, dans le prix, dans le tarif, dans le forfait,
    dans l abonnement, inclus dans, fournie avec, vient avec, va avec, est
    dedans, (vient|viennent) avec, (fait|font) partie, (est|sont) dans
    (la|le|toutes), dans le (loyer|devis|montant), dans la
    (location|nuitee|mensualite|cotisation|prestation),
    (prix|tarif|loyer|forfait) .. (comprend|contient|couvre), est dans le,
    sont dans le, compris* d office, fait* et pose*, tout est (dedans|dans
    le)`,
  'customer-pays': `
    a ses frais, a leurs frais, a vos frais, a la charge du, a votre charge,
    a sa charge, frais du client, est pour le client, sont pour le client,
    frais pour le client, est pour lui, pour lui, client paie, client regle,
    client paye, doit payer, client supporte, doit regler, commande
    supporte, reste a la charge, supporte, est a lui de payer, incombe, a
    regler par, frais de retour au client, nous facturons, lui facturons,
    est facture au client, demande au client, reste pour le client, aux
    frais, a lui de payer, c est lui qui paie, c est le client qui, de sa
    poche, a ses depens, paie le retour, paie l envoi, paye le retour, paye
    l envoi, paie le transport, regle le transport, payee par le client,
    paye par le client, payes par le client, a la charge du client, aux
    frais du client, refacture*, refacturons, en supplement, facture en sus,
    paye en plus, paie en plus, payes en plus, en option payante,
    (pas|jamais|plus) (gratuit|gratuite|gratuits|offert|offerte|offerts),
    plus de franco, (est|sont)
    (facture|facturee|factures|facturees|payant|payante|payants|payantes),
    facturer (le|la|les|l|toute|toutes|chaque), le reste (se paie|se paye|se
    facture|est facture|est payant), se
    (paie|paye|paient|payent|facture|facturent) (a part|en plus|en
    sus|separement|au|sur), (est|sont) a part, (est|sont) en plus, en plus
    du (prix|tarif|loyer|forfait), (colle|paie|paye) ..
    (timbre|affranchissement), timbre est pour,
    (port|affranchissement|transport|retour) .. (a sa charge|pour lui|pour
    elle|pour la cliente|pour l acheteur), a la charge (des|de)
    (hotes|locataires|clients|l hote|la cliente|l acheteur|locataire), reste
    a (payer|regler), au client de (payer|regler|prendre)`,
  fee: `
    frais, supplement*, surcout*, factur*, penalite*, majoration*, retenu*,
    retenue*, majore, majoree, majores, payant*, surtaxe*`,
  price: 'prix, tarif*, montant*, cout, couts',
  'fixed-price': `
    tarif garanti, avec tarif garanti, forfait ferme, rien a ajouter
    ensuite, tout est dedans, sans augmentation, aucune augmentation, garde
    son prix, gardent leur prix, gardent leur tarif, fixe, fixes, prix
    ferme, ne bouge pas, ne change pas, sans surprise*, inchange*, celui qu
    il paie, est celui qu, prix sont garantis, maintenu*, bloque*, prix
    definitif, prix annonce, prix convenu, prix est ferme, ne varie pas, ne
    bougera pas, reste le meme, meme prix, prix bloque, prix tout compris,
    montant ferme, conserve son prix, garde son prix, facture finale, prix
    final, somme annoncee, montant annonce, ce qui est ecrit, ce que dit le
    devis, chiffre annonce, prix signe, montant signe, tarif ecrit, tarif
    convenu, ne depasse pas, ne depasse jamais, n augment* (jamais|pas), pas
    un centime de plus, pas un sou de plus, au centime pres, pas un .. de
    plus, pas une .. de plus, tarif est garanti, prix est garanti, tarifs
    garantis, prix garantis, prix garanti pendant, tarif garanti pendant, un
    prix garanti, un tarif garanti, prix ne bougera, ne bougera jamais,
    gardent leur prix, garde le meme prix, taux garanti, tarif bloque, prix
    fixe, taux fixe, tarif ne change, le prix du devis, prix garanti,
    montant du devis, montant inchange, le prix annonce est, prix annonce
    est celui, prix du devis est, le devis est ferme, prix ne bouge pas,
    rien ne s ajoute, (montant|prix|somme|chiffre)
    (annonce|annoncee|convenu|dit|donne|ecrit) (est|reste|ne) ..
    (celui|du|due|bouge|paye|change), rien ne s (y|) ajoute, (sans|aucun)
    ajout, ne
    (bouge|bougera|bougent|change|changera|changent|varie|variera|monte|montera)
    plus, (somme|prix|montant|chiffre|facture|tarif) .. (ne bouge|ne
    change|ne monte|ne grimpe|tient|tenu), jamais une ligne, forfait (au|a
    la|par|fixe), on tient le prix, on s y tient, on s en tient au, prix
    tenu, reste fixe, garde son tarif, pas un (euro|franc) de plus`,
  'hidden-fee': `
    option* cachee*, transparent*, transparence, tout compris, rien d autre,
    sans surprise, ne reclame* rien, reclame rien, cache, cachee, caches,
    cachees, mauvaise surprise, rien en plus, rien de plus, aucun extra,
    sans extra, pas d extra, rien a ajouter, pas de mauvaise, ne s ajoute,
    rien ne s ajoute, n est ajoute, pas un centime de plus, pas un sou de
    plus, rien ne vient, apres coup, rien n apparait, ligne cachee, petite
    ligne, petites lignes, frais caches, mauvaises surprises, pas un .. de
    plus, pas une .. de plus, aucune surprise, pas de surprise, surprise sur
    la facture, surprises sur la facture, pas de surprise*, sans surprise*,
    ligne en plus, aucun supplement, pas de supplement, pas de facture a
    cote, rien a cote, aucune facture a cote, n apparait en plus, pas de
    ligne, sans ligne, aucune ligne, une ligne de plus, jamais une ligne,
    rien (ne|n) .. (rajoute|ajoute), pas de rallonge, sans rallonge, aucune
    rallonge, sans rajout, aucun rajout, pas de rajout, rien derriere`,
  'price-first': `
    (prix|tarif|tarifs|devis|montant|cout|couts|somme|estimation|chiffre) ..
    (avant|a l avance|au prealable|d abord|d avance),
    (connait|connaitre|connaissez|sait|saura|savez|voit|apprend|annonce|annoncer|annoncons|dit|dire|disons|donne|donner|communique|indique|precise)
    .. (prix|tarif|montant|cout|somme|chiffre) .. avant, avant
    (de|que|toute|tout|le|chaque) .. (prix|tarif|montant|devis), (combien|ce
    que) .. (coutera|coute|paiera) .. avant, annoncer .. prix, dire .. prix,
    prix .. annonce (avant|sur place|d abord), (rien|aucun travail|aucune
    intervention|aucune prestation) .. (avant|sans) ..
    (accord|devis|prix|oui|signature|signe), signe .. avant
    (que|qu|de|le|les), attend (un|son|le) oui, (accord|oui) .. avant
    (de|tout|toute|que|qu), on dit le prix (avant|d abord), prix d abord, on
    annonce (le|la|combien), (chiffre|prix|somme|devis) signe avant, avant
    de (demonter|commencer|toucher|ouvrir)`,
  quote: `
    devis, estimation*, chiffr*, proposition*, simul*, evaluation tarifaire,
    chiffrer, chiffrage, chiffrons, prix estime, estimatif*, proposition de
    prix, offre de prix, evaluation du prix, soumission*, prix par ecrit,
    chiffrons le, chiffre le travail, prix du chantier, prix des travaux,
    demande de prix, demandes de prix, offre chiffree, chiffrages,
    chiffrees, demande d offre, demandes d offre, offre ecrite, avant-devis,
    soumissionner, offre de pret,
    (donne|donner|donnons|etablir|etablit|etablissons|ecrit|ecrire|remet|remettre|faire|fait|calculer|calcule)
    .. (prix|offre|estimation|proposition), proposition (chiffree|de prix),
    (ce que|combien) .. (couterait|coutera), prix (annonce|ecrit|par ecrit)
    avant, l (estimation|offre|evaluation) (est|n est|ecrite), offre poste
    par poste, ni la visite ni l offre, mettre un prix, met un prix, le prix
    part, (envoyer|envoie|envoyons|transmettre) (une offre|un prix|le prix|l
    offre), (son|sa|leur|notre|une|l) offre
    (ecrite|en|sous|dans|gratuite|est envoyee|part|arrive), on chiffre, nous
    chiffrons, un chiffre (en|sous|ecrit|clair), met un chiffre, mettre un
    chiffre, prix en main, on fait le prix, faire un prix, chiffre sans,
    premier chiffre`,
  valuation: 'estimation*, evaluation*, expertise*',
  obligation: `
    rien ne le retient, rien ne retient, rien ne l oblige, libre de partir,
    personne n est tenu, personne n'est tenu, engagement*, engage*, n
    oblige, oblige*, lie, libre de refuser, reste libre, contraint*, sans
    engagement, aucune obligation, sans obligation, n engage a rien, n
    engage pas, ne l engage, rien ne lie, ne le lie, sans contrat, sans
    duree, pas de duree, libre de dire non, sans pression, sans minimum, ne
    s oblige, n est tenu, n est pas tenu, tenu a rien, libre de partir,
    libre de ne pas, ne doit rien, sans rien signer, peut refuser, libre d
    accepter, ne contraint, ne force, aucune contrainte, aucune attache,
    sans attache, sans condition de duree, pas d engagement, contrat a long
    terme, aucun contrat, quand bon vous semble, quand bon lui semble, quand
    vous voulez, quand il veut, quand on veut, d un mois pour l autre, d un
    mois sur l autre, d un mois a l autre, sans attendre l echeance, du jour
    au lendemain, (rien|ne) .. (lie|lient|engage|engagent|oblige|obligent)
    .. (client|personne|pas|rien|a rien), (libre|libres) (de|a lui de|a eux
    de|a elle de) .. (dire non|refuser|partir|accepter|renoncer|suite), peut
    (refuser|dire non|renoncer|partir), (sans|aucune)
    (suite|contrainte|obligation), ne donne pas suite, part quand il veut,
    quand il le veut, quand ils veulent, quand elle veut, sans dire
    pourquoi, n est tenu a rien, le prospect reste libre, le client reste
    libre, libre a (lui|eux), repart (s|sans|avec|libre),
    (client|cliente|il|elle|on) repart, rien (a|n est) signe*, ne signe*
    rien, sans signer, ne (bloque|retient|force|pousse|lie) personne, on ne
    (bloque|retient|force|pousse), personne n est
    (bloque|retenu|force|lie|engage|oblige), on decide apres, decide apres,
    libre comme l air, a prendre ou a laisser, restent libres,
    (part|arrete|arretent|partent|s arrete) quand (il|elle|on|ils)
    (veut|veulent), mois par mois, libre* de dire, rien ne (l|les)
    (lie|retient|oblige|engage), ne doit rien (a|pour|s|et), oui ou non`,
  'pay-once': `
    paiement unique, un seul paiement, achat unique, prix unique a vie,
    (paye|paie|payer|payez|regle|achete|acheter) une (seule |)fois, une fois
    pour toutes, frais recurrent*, (sans|aucun|pas de)
    (paiement*|prelevement*) (recurrent*|mensuel*), rien ensuite, rien a
    renouveler, (pas|aucun|sans) (de |)renouvellement*, aucune mensualite,
    pas de mensualite*`,
  tax: 'tva, taxe*, hors taxe*, ht, ttc, douane*',
  threshold: `
    partir de, des, minimum, au moins, au dela, superieur*, plus de, seuil,
    a partir du, a partir d, a partir des, en moins de, au plus tard`,
  transparency: `
    expliqu*, clair*, accord, avant de continuer, en parle, poste .. par
    poste, ligne .. par ligne, detaille*, decompose*`,
  'extra-work': 'travaux imprevus, autre chose, supplementaire*, imprevu*',
  commission: 'commission*, courtage, honoraire*, depassement*',
  'file-fee': 'frais de dossier, frais administratifs',
  'set-tariff': 'conventionn*, tarif officiel, tarif conventionne, secteur 1',
  callout: `
    frais de deplacement, deplacement offert, deplacement gratuit,
    deplacement compris`,
};
