import type { SubjectWords } from './subject-words.ts';

/** What French sentences of websites and of staff notes can speak of. */
export const frenchSubjects: SubjectWords = {
  free: `
    personne ne paie, pas un sou, ni paiement,
    sans facture, sans honoraires, sans aucun frais, entree libre, acces libre,
    sans penalite*, sans aucune penalite, gratuit*, offert*, offrons, offre* la, offre* le, sans frais, aucun
    frais, sans supplement, sans surcout, aucun surcout, aucun supplement,
    ne coute .. rien, coute .. rien, ne paie .. rien, ne paie jamais, ne
    paient jamais, ne paie pas, ne paient pas, ne paye rien, rien a payer,
    rien a regler, rien n est facture, jamais factur*, pas factur*, non
    factur*, sans le facturer, sans facturation, sans la facturer, ne
    facturons pas, a notre charge, notre charge, nos frais, pris* en charge,
    prenons en charge, prenons .. charge, sans payer, sans rien payer, sans
    rien regler, rien payer, zero euro, zero frais, ne compte rien, ne
    compte* rien, n est pas compte, pas compte, couvr* les frais, en cadeau,
    est pour nous, toujours pour nous, rien n est preleve, sans rien, ne
    facture pas, pas de frais, rien d autre, on ne reclame rien, ne coute
    rien, ne coutent rien, ne lui coute rien, sans cout, sans depense, a nos
    frais, c est nous qui payons, nous payons, nous reglons, nous offrons,
    est offert, ne se paie pas, ne se facture pas, ne sont pas factures, n
    est pas facture, n est jamais facture, ne demandons rien, sans
    contrepartie, sans debourser, rien a debourser, aucune facturation,
    aucun cout, zero, gracieus*, a titre gracieux, sans majoration, aucune
    majoration, jamais de supplement, ne paie rien, sans rien devoir, ne
    doit rien, en plus gratuit, attente gratuit*, ne debourse rien, ne
    debourse* pas, sans bourse delier, ne lui compt* rien, sans rien lui
    compter, sans rien compter, ne lui facture* rien, ne lui facturons rien,
    rien n est du, est offerte, sont offerts, sont offertes, ne lui coutent
    rien, non payant*, n a rien a payer, n a rien a regler, ne verse rien,
    ne regle rien, rien a verser, aucun versement, sur notre compte, aux
    frais de la maison, nous revient, est pris en charge par, c est nous
    qui, est a nous, a nos depens, nous absorbons, n apparait sur aucune
    facture, ne figure pas sur la facture, rien ne lui est demande, rien n
    est demande, rien n est reclame, ne lui demande rien, ne lui demandons
    rien, ne rapporte rien a payer, sans contribution, sans participation,
    aucuns frais, aucuns frais de, pas d honoraires, aucuns honoraires,
    aucun honoraire, payez rien, paierez rien, payez pas, inclus*, compris,
    comprise, comprises, ne vous coute rien, gratis, pour rien, sans
    facturer, n est pas demandee, n est pas demande, ne sont pas demandes,
    ne sont pas demandees, sans rien demander, se donne pour rien, est
    donne, est donnee, entree libre, neant, sans la compter, sans le
    compter, dans le prix, dans le tarif, dans le forfait, la maison offre,
    maison paie, c est la maison, nous prenons les frais, on ne prend rien,
    ne prenons rien, ne prend rien, jamais comptes, jamais compte, 0 euro, 0
    €, 0 chf, 0 frais, n est pas majore, sans majorer, ne sont pas comptes,
    ne sont pas comptees, ne se paie, ne se paient pas, pas de supplement,
    pas de surcout, ne rajoute rien, sans rajouter, rien a avancer, rien a
    sortir, rien ne s ajoute, nous la prenons, sans frais supplementaires,
    on absorbe, sans qu il paie, sans que le client paie, gracieusement,
    nous assumons, a notre compte, notre poche, sans addition, n est pas
    refacture, ne refacturons pas, on ne compte, sans bourse,
    (ni|jamais|aucun|aucune|rien) ..
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
    charge), sans (debours|depense|participation),
    ne (paie|paye|paient) (le|la|l|les), aucun .. ne (paie|paye),
    (aucun|personne) .. paie, (voiture|auto|navette) .. sans rien demander,
    ne retenons rien, ne retient rien, rien n est retenu, sans retenue,
    aucune retenue`,
  included: `
    inclus*, incluent, inclut, compris*, comprend, comprennent, font partie,
    fait partie, contient, dans le prix, dans le tarif, dans le forfait,
    dans l abonnement, inclus dans, fournie avec, vient avec, va avec, est
    dedans,
    (vient|viennent) avec, (fait|font) partie, (est|sont) dans
    (la|le|toutes)`,
  'customer-pays': `
    a ses frais, a leurs frais, a vos frais, a la charge du, a votre charge,
    a sa charge, frais du client, est pour le client, sont pour le client,
    frais pour le client, est pour lui, pour lui,
    client paie, client regle, client paye, doit payer, client supporte,
    doit regler, commande supporte, reste a la charge, supporte, est a lui
    de payer, incombe, a regler par, frais de retour au client, nous
    facturons, lui facturons, est facture au client, demande au client,
    reste pour le client, aux frais, a lui de payer, c est lui qui paie, c
    est le client qui, de sa poche, a ses depens, paie le retour, paie l
    envoi, paye le retour, paye l envoi, paie le transport, regle le
    transport, payee par le client, paye par le client, payes par le client,
    a la charge du client, aux frais du client, refacture*, refacturons, en
    supplement, facture en sus, paye en plus, paie en plus, payes en plus,
    en option payante`,
  fee: `
    frais, supplement*, surcout*, factur*, penalite*, majoration*, retenu*,
    retenue*, majore, majoree, majores, payant*, surtaxe*`,
  price: 'prix, tarif*, montant*, cout, couts',
  'fixed-price': `
    tarif garanti, avec tarif garanti, forfait ferme,
    rien a ajouter ensuite, tout est dedans, sans augmentation, aucune
    augmentation, garde son prix, gardent leur prix, gardent leur tarif,
    fixe, fixes, prix ferme, ne bouge pas, ne change pas, sans surprise*,
    inchange*, celui qu il paie, est celui qu, prix sont garantis,
    maintenu*, bloque*, prix definitif, prix annonce, prix convenu, prix est
    ferme, ne varie pas, ne bougera pas, reste le meme, meme prix, prix
    bloque, prix tout compris, montant ferme, conserve son prix, garde son
    prix, facture finale, prix final, somme annoncee, montant annonce, ce
    qui est ecrit, ce que dit le devis, chiffre annonce, prix signe, montant
    signe, tarif ecrit, tarif convenu, ne depasse pas, ne depasse jamais,
    pas un centime de plus, pas un sou de plus, au centime pres, pas un ..
    de plus, pas une .. de plus, tarif est garanti, prix est garanti, tarifs
    garantis, prix garantis, prix garanti pendant, tarif garanti pendant, un
    prix garanti, un tarif garanti, prix ne bougera, ne bougera jamais,
    gardent leur prix, garde le meme prix, taux garanti, tarif bloque, prix
    fixe, taux fixe, tarif ne change, le prix du devis, prix garanti,
    montant du devis, montant inchange, le prix annonce est, prix annonce
    est celui, prix du devis est, le devis est ferme, prix ne bouge pas,
    rien ne s ajoute,
    (montant|prix|somme|chiffre) (annonce|annoncee|convenu|dit|donne|ecrit)
    (est|reste|ne) .. (celui|du|due|bouge|paye|change), rien ne s (y|)
    ajoute, (sans|aucun) ajout`,
  'hidden-fee': `
    option* cachee*, transparent*, transparence, tout compris, rien d autre,
    sans surprise, ne reclame* rien, reclame rien, cache, cachee, caches,
    cachees, mauvaise surprise, rien en plus, rien de plus, aucun extra,
    sans extra, pas d extra, rien a ajouter, pas de mauvaise, ne s ajoute,
    rien ne s ajoute, n est ajoute, pas un centime de plus,
    pas un sou de plus, rien ne vient, apres coup, rien n apparait,
    ligne cachee, petite ligne, petites lignes, frais caches,
    mauvaises surprises, pas un .. de plus, pas une .. de plus,
    aucune surprise, pas de surprise, surprise sur la facture,
    surprises sur la facture,
    pas de surprise*, sans surprise*, ligne en plus,
    aucun supplement, pas de supplement, pas de facture a cote, rien a cote,
    aucune facture a cote, n apparait en plus, pas de ligne, sans ligne,
    aucune ligne`,
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
    (de|tout|toute|que|qu)`,
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
    par poste, ni la visite ni l offre, mettre un prix, met un prix,
    le prix part, (envoyer|envoie|envoyons|transmettre) (une offre|un
    prix|le prix|l offre)`,
  valuation: 'estimation*, evaluation*, expertise*',
  obligation: `
    rien ne le retient, rien ne retient, rien ne l oblige, libre de partir,
    personne n est tenu, personne n'est tenu,
    engagement*, engage*, n oblige, oblige*, lie, libre de refuser, reste
    libre, contraint*, sans engagement, aucune obligation, sans obligation,
    n engage a rien, n engage pas, ne l engage, rien ne lie, ne le lie, sans
    contrat, sans duree, pas de duree, libre de dire non, sans pression,
    sans minimum, ne s oblige, n est tenu, n est pas tenu, tenu a rien,
    libre de partir, libre de ne pas, ne doit rien, sans rien signer, peut
    refuser, libre d accepter, ne contraint, ne force, aucune contrainte,
    aucune attache, sans attache, sans condition de duree, pas d engagement,
    contrat a long terme, aucun contrat, quand bon vous semble, quand bon
    lui semble, quand vous voulez, quand il veut, quand on veut, d un mois
    pour l autre, d un mois sur l autre, d un mois a l autre, sans attendre
    l echeance, du jour au lendemain,
    (rien|ne) .. (lie|lient|engage|engagent|oblige|obligent) ..
    (client|personne|pas|rien|a rien), (libre|libres) (de|a lui de|a eux
    de|a elle de) .. (dire non|refuser|partir|accepter|renoncer|suite), peut
    (refuser|dire non|renoncer|partir), (sans|aucune)
    (suite|contrainte|obligation), ne donne pas suite,
    part quand il veut, quand il le veut, quand ils veulent, quand elle
    veut, sans dire pourquoi, n est tenu a rien, le prospect reste libre, le
    client reste libre, libre a (lui|eux)`,
  discount: `
    remis*, reduc*, rabais, promo*, de moins, moins cher*, economi*,
    reduit*, ristourne*, prix doux, moitie prix, moitie du prix, avantage*,
    preferentiel*, soldes, prix special*, tarif special*, retir* du prix,
    deduit*, deduction*, baisse*, abattement*, diminu*, en dessous du tarif,
    demi-tarif, demi-prix, un dixieme, dixieme, euros en moins, pour cent en
    moins, dollars en moins, francs en moins, de moins par mois, de moins
    que, escompt*, remise de, epargnez, epargne de, economisez, moins dix,
    moins cinq, moins quinze, moins vingt, moins vingt-cinq, moins trente, a
    moitie prix, rabattu*, bradé, brade*, de ristourne, deux pour un, pour
    le prix de, tarif reduit, prix reduit, tarif associatif, mi-prix,
    (paie|paient|payent|paye|payer|coute|coutent) .. (de moins|moins cher),
    (dixieme|cinquieme|quart|tiers|moitie|vingtieme) (de moins|ote|deduit|en
    moins), pour cent (de moins|en moins), (est|sont)
    (ote|otee|deduit|deduite|retire|retranche) (de|du|des|sur),
    (facture|prix|note) (est|) (reduite|allegee|baisse|diminue|reduit),
    (on|nous) (ote|deduit|retire|deduisons|enleve|enlevons), pour cent
    (accorde|fait|accordes|faits)`,
  'special-offer':
    'offre*, promo*, campagne*, special, speciale, speciales, operation, soldes',
  voucher: `
    bon d achat, bons d achat, coupon*, code*, carte* cadeau*, cheque*
    cadeau*, credit cadeau, bon* cadeau*`,
  'credit-note':
    'avoirs, credit*, creditons, crediterons, dedommag*, compensation*, un avoir, avoir sur',
  gift: `
    cadeau*, offert*, surprise*, bonus, en prime, echantillon*, petit
    present, glisse*, glissons, recoit un, en plus gratuit, petit cadeau, un
    present, goodies, attention, offrons un, un petit quelque chose, mettons
    un, joignons un, en extra, en bonus, est remis gratuitement, est glisse,
    donne avec, en cadeau, cadeau de bienvenue, de bienvenue, donnes avec,
    donnees avec, remise avec, est remise a, sont remis a, sont donnes, sont
    donnees, est glisse dans, ajoute un petit,
    (glisse|glisser|glissons|ajoute|ajouter|ajoutons|recoit|trouve|recoivent|trouvent)
    .. (cadeau|surprise|petit plus|present), petit (plus|cadeau|present),
    (une|petite) (attention|surprise),
    on offre, nous offrons, on donne, offrons`,
  sample: `
    echantillon*, testeur*, nuancier*, morceau de tissu, bout de tissu,
    piece d essai, teinte d essai, puces, specimen*`,
  financing: `
    financ*, mensualit*, plusieurs fois, en plusieurs, trois fois, 3 fois,
    quatre fois, 4 fois, echelonn*, echeance*, a credit, facilite* de
    paiement, tempere, etal*, fractionn*, pret, prets, en plusieurs fois,
    plusieurs paiements, en trois paiements, en quatre paiements, paiement
    fractionne, paiement differe, par mois pendant, mensuellement, credit
    gratuit, etale*, en x fois, echeancier*, en deux fois, deux fois sans
    frais, en dix fois, en douze fois, payer petit a petit, paiement etale,
    etaler le paiement, etaler la facture, versements, en plusieurs
    versements, trois versements, quatre versements, credit a la
    consommation, en 2 fois, en 3 fois, en 4 fois, en 10 fois, 10x, 3x, 4x,
    en dix, payable en, echelonne*, par tranches, en tranches, par quarts,
    par tiers, reparti sur, reparties sur, mensualise*, trimestriel, dix
    fois, fois sans interets, fois sans frais, fois sans interet, facilites,
    facilites de paiement, payable en trois, payable en quatre,
    (etale|etaler|etalons|etalent|repartit|repartir|fractionne|fractionner|echelonne|echelonner)
    .. (somme|paiement|facture|sur|prix|montant), en
    (plusieurs|trois|quatre|dix|douze|deux|six)
    (fois|parts|versements|mensualites), payer (plus tard|petit a petit),
    (divise*|partager|partage) .. (somme|paiement|facture|montant) .. parts,
    (petit a petit|par mois)`,
  interest: `
    interet*, taeg, taux, (sans|ne) rien (y|) ajouter, rien ajouter, sans
    surcout`,
  loan: 'emprunt*, hypoth*, pret, prets, preteur*',
  'early-settlement': 'remboursement anticipe, anticip*, solder .. avance',
  deposit: `
    acompte*, arrhes, depot de garantie, caution*, avance, versement
    initial, somme bloquee, somme versee a la reservation, garantie
    bancaire, empreinte bancaire, empreinte, mise de fonds, depot, depots,
    caution, sequestre, provision, cheque de garantie, reserve d argent,
    garantie en especes`,
  payment: `
    pai*, paye*, regl*, verse*, carte bancaire, carte*, especes, virement*,
    cheque*, prelev*, moyen de paiement`,
  'payment-method':
    'moyen de paiement, mode de paiement, meme moyen, moyens de paiement',
  refund: `
    rembours*, rend* l argent, argent rendu, rendu* au client, rendu*,
    restitu*, argent revient, recuperer .. argent, rendre l argent, lui
    rend, rend les frais, argent est rendu, reverse*, recredit*, reprend* l
    argent, credit sera, recupere*, rendre, rendons, rendu, rendus, rendue,
    rendues, redonn*, somme rendue, l argent, recoit son argent, recupere*
    son argent, virement retour, restitution, on rend, lui rendons, est
    rendu, sont rendus, sont rendues, recredite*, non remboursable*, pas
    rembours*, ne rembourse pas, ne remboursons pas, aucun remboursement, ne
    rembourse plus, ne remboursons plus, ravoir son argent, ravoir l argent,
    recupere la somme, recuperer la somme, recupere son argent, retrouve son
    argent, rentre dans ses fonds, revoir son argent, les fonds arrivent,
    recoit ses fonds, ses fonds, la somme revient, somme lui revient, argent
    lui revient, argent lui est, recouvre son argent, rend la somme, rend
    tout, rendons tout, rendre l integralite, remet l argent, remettons l
    argent, on repaie, argent de retour, retour de l argent, paiement rendu,
    montant rendu, montant verse, lui reverse*, lui restitu*, contre-pass*,
    est contre-passe, remet la somme, touche son argent, est recredite,
    argent remis, se rembourse, indemnis*, debloquee, debloque, deblocage,
    liberes, liberee, rendons les, rentre sur, reviennent au client, revient
    sur sa carte, revient sur son compte, remis sur sa carte, remis sur son
    compte, est annule sur la carte, trop-verse, trop verse, trop-percu,
    repart avec son argent, la part est rendue, versement apres, versement
    sous, versement en, credites, est credite, sont credites, indemnites,
    (rend|rendre|rendons|rendu|rendue|rendus|restitue|restituer|restituons|reverse|reversons)
    .. (argent|somme|prix|montant|paye|totalite),
    (argent|somme|prix|montant) ..
    (rendu|rendue|restitue|restituee|reverse|revient|recredite|vire),
    recupere* .. (paye|argent|verse|mise|somme), (client|acheteur) est
    (credite|recredite|rembourse), ce qu (il|elle|ils|on) (a|ont)
    (paye|verse), (retrouve|retrouver|revoir|revoit) .. argent,
    (recredite|recrediter|recrediter)`,
  'full-refund': `
    integral*, totalite, en entier, totalement, toute la somme,
    tout son argent, jusqu au dernier, cent pour cent, la totalite de,
    100 % du, somme entiere, somme complete, ce qu il a paye, ce qu il a verse,
    tout l argent, sans retenue, sans aucune retenue, aucune retenue, sans rien
    retenir, sans deduction, sans aucune deduction, en totalite, tout rendu,
    tout est rendu, tout lui est rendu, tout ce qu il a paye, toutes les sommes,
    rien n est retenu, rien n est garde,
    ne retenons rien, ne retient rien, ne retiennent rien, ne gardons rien,
    ne garde rien`,
  partial: `
    partiel*, partie*, moitie, une partie, part retenue, au prorata, restant*,
    non utilise*, non consomme*, ce qui reste, la moitie, un tiers,
    deux tiers, une fraction, un pourcentage, demi-montant, moitie du montant,
    moitie de la somme`,
  satisfaction: `
    satisf*, content*, decu*, mecontent*, pas satisfait, insatisf*, plait,
    ne plait pas, deplait, pas content, mal satisfait, ne va pas, ne vont
    pas, trop petit*, trop grand*, n aime pas, ne plaisent pas, decu, decus,
    decue, ne convient pas, ne lui convient, pas convaincu, n est pas ravi,
    ne lui plait, deception, ne va pas au client, pas heureux, satisfaction
    garantie, n aimez pas, essayez-les, mecontentement*, regret*, sans
    question, s il regrette, clients qui regrettent,
    (pas|n est pas|ne sont pas|n est guere) ..
    (content|contente|contents|ravi|satisfait|heureux|enchante|convaincu),
    (qui|ce qui) ne (plait|convient) pas`,
  guarantee: `
    on repond de, tient deux ans, couvert deux ans, couvert un an,
    garant*, grantie, promet*, assur*, s engage*, reponse garantie,
    disponibilite garantie, heure garantie, livraison garantie, delai
    garanti, garantie de prix, creneau garanti`,
  warranty: `
    grantie, vice*, sav, apres-vente, garantie, garanties, sous garantie,
    couvert par, couvre*, nous repondons de, prise en charge des pannes,
    couverture de, couvert pendant, couverts pendant, couverte pendant,
    couvertes pendant, est couvert, sont couverts, est couverte, sont
    couvertes, couvert vingt-quatre, couvert douze, pendant la garantie,
    duree de garantie, couverture, couvertes, deux annees de couverture,
    couvre, nous en repondons, solidite, on en repond, garantie atelier,
    (reprend|reprenons|repris|reprise|refait|refaisons|refaite|repare|reparons)
    .. (nos frais|gratuitement|sans frais|sans facturer|pour rien),
    (lache|lachent|casse|cassent|cede|cedent) .. (ans|mois|annees|an),
    (repond|repondons|repondre) de (l ouvrage|notre travail|nos travaux|ce
    que), (couvert|couverte|couverts|assure|assuree)
    (dix|deux|cinq|un|trois) an*, couvert* pendant, assurance des
    (chantiers|travaux|ouvrages), reprises, decennale,
    (refait|refaisons|refaire) ce qui, malfacon*, mal fait*, ne tient pas,
    (defaut|defauts) de notre`,
  repair: `
    repar*, depann*, remise en etat, remet* en etat, remise en service,
    corrig*, correctif*, remis en etat, remettre en etat, reparation,
    refaire, refait, remise en marche, remettre en marche, remettons en
    etat, remet en marche, remet d aplomb, remettre d aplomb, refaisons,
    refait le travail, refaire le travail, reprenons le travail, reprend le
    travail, revient corriger, revenons corriger, remettre en ordre, remise
    a neuf, depannage, reparons, reparee, sav, est refait, sont refaits,
    contournement, repris gratuitement, ce que nous reprenons, reprise du
    travail,
    temps d atelier`,
  replace: `
    un autre part, un neuf repart, un autre repart, en envoie un autre,
    remplac*, echang*, renvoy* le meme, renvoyons, changeons la piece,
    nouvel envoi, renvoi, renvoyer un, en envoyons un autre, un autre est
    envoye, un neuf, une neuve, nous en renvoyons, change contre, substitu*,
    en adressons un autre, lui en adressons, un autre exemplaire, exemplaire
    neuf, en envoie un autre, en envoyons un nouveau, un nouveau lui,
    remplacons, envoie un neuf, exemplaire de remplacement, autre
    exemplaire, en fournissons un autre, appareil neuf, remplacement,
    remplacee, relog*, en envoie un, on en refait, refait a neuf, change
    sans discuter, est change`,
  exchange: `
    echang*, changement d article, changer d article, autre taille,
    mauvaise taille, mauvaise pointure, autre pointure, nouvelle pointure,
    echange de taille, autre grandeur, autre teinte, autre couleur,
    autre coloris, autre modele, changer de taille, changer de couleur,
    a sa mesure, a sa taille, bonne taille, bonne pointure`,
  defect: `
    defect*, endommag*, casse*, abim*, en panne, defaut*, non conforme*,
    erreur*, mauvais produit, differe*, dommage*, qui ne marche pas, ne
    fonctionne pas, hors service, mal fait, malfacon*, abime*, tombe en
    panne, vices, anomalie*, lache, lachent, defaill*, ne marche pas, ne
    marche plus, ne fonctionne plus, arrive casse, arrive abime, arrive
    endommage, mal imprime, mauvaise reference, non-conforme*, rate, ratee,
    rates, ratees, rate une, bris, brise, brisee, brises, bris de, pannes,
    panne, ce qui casse, qui lache, avarie*, manquante, manquantes, pages
    manquantes, abime, ne tient pas, se decolle, fonctionne mal, hors d
    usage, cassure*, fissure*, mal livre, mal coupe, erreur de notre part,
    notre erreur`,
  'damage-claim': `
    arrive casse, abime a l arrivee, dommage*, endommag*, casse*, abim*`,
  'return-goods': `
    retour*, rend* des, nous rend, renvoy*, rapport*, repris*, reprise*,
    reprend*, nous la renvoyer, reviennent, revenir, nous revient,
    revient chez nous, nous renvoie, nous renvoyer, renvoi de,
    rendre l article, rendre un article, ramener, ramene, redepos*, reprendre,
    reprenons, nous reprenons, remis en rayon, droit de retour,
    frais de retour au client, etiquette* de retour, retour tardif,
    rend son achat, rendre son achat, rend l article, reexpedi*,
    nous retourne, nous retourner, remet la marchandise, rend la marchandise,
    rendre la marchandise, paie le retour, paye le retour, retour est paye,
    retour est a,
    (changer|change|changent) d avis,
    (renvoie|renvoyer|renvoient|reexpedier|rapporter|rapporte|ramener|ramene)
    .. (article|produit|colis|achat|marchandise|commande),
    (reprend|reprenons|reprendre|repris|reprise) .. (article|ce
    qui|produit|marchandise|objet), (port|chemin|trajet) (du|de|de la)
    retour, (colis|article) (est|) (rentre|revenu|revient)`,
  'change-of-mind': `
    changer d avis, change d avis, changement d avis, retract*, renonc*,
    regrett*, motif, ne convient pas, change d idee, changer d idee, sans
    raison, sans donner de raison, sans se justifier, sans justification,
    sans explication, quelle que soit la raison, quel que soit le motif,
    regrettent, clients qui regrettent, changer de lecture, pas de raison a
    donner, sans poser de question, sans question, si vous n aimez pas, n
    aime pas, s il n aime pas, changement d idee, sans demander pourquoi`,
  'withdrawal-right': `
    retract*, renonc*, changer d avis, droit de retour, se retracter,
    droit de se retracter, delai legal, delai de reflexion`,
  cancel: `
    se ravise*, fermer un compte, fermer le compte, fermer son compte,
    cloturer un compte, cloturer le compte, cloture de compte, cloture du
    compte, cloture de votre compte,
    annul*, resili*, se dedit, dedire, renonc*, desist*, quitter, depart se
    demande, veut partir, arret* quand, arrete quand, stopper, mettre fin,
    desabonn*, dedit, se retire*, se desister, laisser tomber, rompre,
    rompt, mettre un terme, met fin, nous quitter, partir quand, part quand,
    s en aller, se delier, interrompre, interrompt, arreter son, arreter l,
    abandon*, decommande*, partir, on part, se quitte, quitte quand, s en
    va, nous qui annulons, annulation par l hotel, desengag*, denonc*, se
    degager, ne souhaite plus, cloturer son, ne veut plus, veut arreter,
    souhaite arreter, ne vient plus, ne part plus, renoncent, resilie quand,
    resilient, sortir du contrat, sort du contrat, sortie du contrat, sortie
    sans, depart sans, quitter l abonnement, quitte l abonnement, arreter l
    abonnement, arrete l abonnement, arret de l abonnement, fin du contrat
    a, laisse tomber, desinscri*, desinscription*, s arrete, client s en va,
    se retracte, renoncement, se libere, desistement*, depart du client, fin
    de contrat, fin du contrat, clot son compte, rompre le contrat, ne
    viennent pas, arret en fin, arret a tout moment, resiliable*,
    annulable*, stop ou pause, arret par, decommand*, quittez, quittez-nous,
    indemnite de rupture, rupture de contrat, rupture du contrat, quitte le,
    quitte la,
    (se|s) (desiste*|decommande*|desistent|decommandent), (celui|client|qui)
    .. (previent|previennent),
    (arrete|arreter|arretent|quitte|quitter|quittent|part|partir|partent) ..
    (quand|bout du mois|fin du mois|preavis|tout moment), fin d abonnement,
    mettent fin,
    (part|partir|partent|quitter|quitte|arreter|arrete|arretent|cesser|cesse)
    .. (quand|a tout moment|des qu|n importe), nous .. quitte*,
    (ferme|fermer|clore|clot) .. (compte|service|contrat|abonnement), se ..
    decommande*, se .. decommander, se .. desiste*, ne .. peut pas venir, ne
    .. viennent pas, renonce*, mettre .. fin, met .. fin`,
  'no-show': `
    absence*, absent*, non-presentation, ne se presente pas, rendez-vous
    manque*, ne vient pas, lapin, rendez-vous manques, clients qui ne
    viennent pas, ne pas venir, absences, lapins`,
  reschedule: `
    reporter, report*, deplac*, nouvelle date, autre date, changement d heure,
    modifier la date, modification*, refixe*, changer la date, autre jour,
    autre moment, changer de date, changement de date, decaler, decale*,
    repousser, repouss*, avancer le rendez-vous, deplacer le rendez-vous,
    replanif*, report, changer le jour, change de jour, changer de jour,
    autre creneau, nouveau creneau, autre horaire, changer d heure,
    change l heure, changer l heure, changer les dates, changer de dates,
    modifie sa reservation, modifier sa reservation, modifier la reservation,
    modifier une reservation, decalage, est decale, sont decales,
    deplace son rendez-vous`,
  notice: `
    preavis, a l avance, d avance, prevenir, previen*, avertir, heures avant,
    jours avant, prevenu*, informe*, previent, averti*, faire savoir,
    semaines avant, mois avant, en amont, doit le dire, nous le dire,
    nous le signaler, signale au moins, le dire au moins, se manifest*,
    ecrire au moins, nous avertit, nous previent, delai de prevenance`,
  'no-minimum': `
    sans minimum, aucun minimum, pas de minimum, sans montant minimum, quel
    que soit le montant, quelle que soit la valeur, quel que soit le panier,
    toutes les commandes, toute commande, tous montants, tous les montants,
    des le premier euro, meme pour un petit montant`,
  'staff-affairs': `
    conges, conge paye, conges payes, ticket* resto, ticket* restaurant, titre* restaurant, heures sup*, feuille*
    d'heures, note* de frais, fiche* de paie, salaire*, absences, arret*
    maladie, teletravail, reunion* d'equipe, pointage, cantine, vestiaire*,
    entretien annuel, mutuelle d'entreprise, pause* dejeuner`,
  'third-party': `
    notre imprimeur, notre papetier,
    notre comptable, notre assureur, notre bailleur`,
  supply: `
    nos fournisseurs, notre fournisseur, notre grossiste, nos grossistes, nous
    achetons chez, sous-traitant*, garage* partenaire*, atelier* partenaire*,
    nous facture, nous facturent, nous livre, nous livrent, nous accorde, nous
    accordent, nous payons a, notre compte chez`,
  'we-tell': `
    nous vous prevenons, nous vous previendrons, vous previendrons, vous
    prevenons, on vous previent, vous serez prevenu*, etes prevenu*, est
    prevenu*, sont prevenu*, sera prevenu*, vous serez averti*, est averti*,
    sont averti*, sera averti*, vous serez informe*, est informe*, sont
    informe*, sera informe*, vous informons, vous informerons, vous avertissons,
    vous avertirons, on previent, nous prevenons, nous avertissons, nous
    informons, previendrons, avertirons, vous notifi*, est notifie*, notifiee*,
    sommes tenus de prevenir, prevenir le client, avertir le client, informer le
    client`,
  'they-change': `
    nous prevenir, prevenez-nous, nous previent, nous previennent, nous
    avertir, avertissez-nous, nous avertit, nous informer, informez-nous,
    nous le dire, nous dire, peut .. annuler, peuvent .. annuler, pouvez ..
    annuler, peut .. deplacer, peuvent .. deplacer, pouvez .. deplacer, peut
    .. modifier, pouvez .. modifier, peut .. decaler, pouvez .. decaler,
    peut .. reporter, pouvez .. reporter, peut .. changer, pouvez .. changer`,
  'price-increase': `
    plus cher chaque annee, prix releve*,
    hausse*, augmentation*, evolution tarifaire, nouveau tarif,
    nouveaux tarifs, augment*, monter les prix, prix monte, prix montent,
    tarifs montent, relevement*, hausse de prix, revoir les prix,
    revision du prix, revision des prix, relevons`,
  'price-match': `
    align*, moins cher*, difference, meilleur* prix, ecart, trouve .. moins,
    moins cher, ailleurs, meilleur prix, prix inferieur, concurrent*, chez
    un autre, chez un concurrent, meme article moins cher, prix plus bas,
    versons l ecart, verse l ecart, rend l ecart, paie l ecart, meilleur
    tarif garanti, meilleur prix garanti, prix le plus bas garanti, garantie
    du meilleur prix, garantie du prix le plus bas, egalons, alignons,
    battons tout*, battons le prix, prix le plus bas, passe au meme tarif,
    au meme prix, affiche moins, s aligne, on s aligne, nous passons au meme`,
  loyalty: `
    fidel*, point, points, recompens*, remise en argent, cashback, cagnott*,
    membre*, cumul*, programme de fidelite, tampons, carte de fidelite,
    habitues, cagnotte, euros de fidelite, carte fidelite, timbre, timbres,
    tampon, bonus de fidelite, carte du magasin, carte client, carte
    lecteur, le dixieme, le onzieme, la dixieme, habitue, clients reguliers,
    client regulier`,
  referral: `
    parrain*, filleul*, ami, amis, fait venir, amene un ami, recommande*,
    nous recommande, filleul, parrain, proche*, recommand*, bouche a
    oreille, envoie un ami, envoie quelqu un, nous envoie un, amene quelqu
    un, apporte un client, apporteur*, client recommande, parrainez,
    parrainage*, recommandation, amenent, voisin*, faire venir, presente un
    ami, qui amene, apportes,
    (amene|amener|amenent|envoie|envoyer|envoient|presente|presentent) ..
    (ami|quelqu un|client|proche|connaissance), qui nous
    (amene|envoie|recommande|presente), dont l ami`,
  stackable:
    'cumul*, en plus de, s ajoute*, ajout*, sans retrancher, en plus, en sus',
  'cash-out':
    'retrait*, retire*, solde, encaiss*, interac, virement*, echanger votre argent',
  tax: 'tva, taxe*, hors taxe*, ht, ttc, douane*',
  toll: 'peage*, autorout*',
  shipping: `
    port, livraison*, envoi*, expedi*, transport*, frais de port, frais d
    envoi, achemin*, frais de transport, cout du transport, transport est,
    envoi est, le port, du port, de port, frais d expedition, paie l envoi,
    paye l envoi, paie le transport, regle le transport, livree*, livrer*,
    livre en, livre sous, livre le, livre chez, livre a, livre dans, livre
    gratuitement, livre par, livres en, livres sous, livres le, livres chez,
    livres a domicile, livres dans, livres gratuitement, livres par, sont
    livres, livrons, livrez, est livre, livreur*, on livre, nous livre,
    franco, livre aujourd hui, livre demain, livre gratis, livre offert,
    livre monte, livre et, livre au, livre ce, livre des, livre avant, livre
    partout, livre un, livre jusqu, livres une, livres deux, livres au,
    livres ce, livres des, livres avant, livres apres, livres aujourd hui,
    livres demain,
    (transport|envoi|port|colis) (est|pour|voyage|part|compris), pour l
    envoi, (frais|prix) (du|de) (transport|port|envoi),
    (porter|porte|apporter|apporte) .. (chez|domicile)`,
  delivery: `
    achemin*, transit, colis, remet le colis, arrive, arrivee, coursier*,
    transporteur*, remis au, remis en main, chez le client, a la porte,
    entre les mains, remettre, remettons, acheminons, parvient, parvenir,
    arrive chez, met a, sous les, recoit son colis, recoivent leur, boite
    aux lettres, ne livre plus, ne livrons plus, recoit sa commande, arrive
    en, arrive sous, arrivent en, arrivent sous, en main propre, en mains
    propres, apportons, apportee, depose chez, deposons, deposee, arrive a
    destination, touche le client, entre ses mains, parvient au client,
    recoit le paquet, paquet*, recoit la marchandise, jusqu au client,
    jusque chez, livraison*, livree*, livrer*, livre en, livre sous, livre
    le, livre chez, livre a, livre dans, livre gratuitement, livre par,
    livres en, livres sous, livres le, livres chez, livres a domicile,
    livres dans, livres gratuitement, livres par, sont livres, livrons,
    livrez, est livre, livreur*, on livre, nous livre, a votre porte, a sa
    porte, camionnette*, tournee*, portage, livre aujourd hui, livre demain,
    livre gratis, livre offert, livre monte, livre et, livre au, livre ce,
    livre des, livre avant, livre partout, livre un, livre jusqu, livres
    une, livres deux, livres au, livres ce, livres des, livres avant, livres
    apres, livres aujourd hui, livres demain,
    (chez|a la porte|dans la boite|devant la porte) (du client|de l
    acheteur|du destinataire), jusqu a la (porte|boite), trajet du colis,
    (colis|commande) (met|mettent|arrive|arrivent|prend|prennent|parvient)`,
  dispatch: `
    exped*, partent, depart*, quitte l entrepot, envoi*, envoy*, prepar*,
    remise au transporteur, part de l entrepot, est expedie, expediee,
    quitte nos, sort de l entrepot, sortent de, remis a la poste, remis au
    transporteur, prend la route, mis en route, emballe, emballage et
    depart, preparation, part le, partent le, partent en, part en, part
    dans, part sous, sort de nos, sort de l atelier, sort des stocks, quitte
    la boutique, quitte l atelier, file a la poste, confie au transporteur,
    confiee au transporteur, confies au transporteur, confions au
    transporteur, remettons au transporteur, partir le jour, part le jour,
    partent dans, est poste, sont postes, prete a partir, est prete en, sont
    pretes en, postes, poste le, poste demain, postee, mis a la poste, mise
    a la poste, part encore, partent encore, part demain, part aujourd hui,
    expedie*, expedit*, part le lendemain, est prepare, sort demain,
    quittent l entrepot, quittent nos, quitte notre, quittent notre, quitte
    l usine,
    (quitte|quittent|sort|sortent|laisse) (l|les|le|nos|notre)
    (entrepot|atelier|depot|stock|rayons|magasin),
    (remis|remise|confie|confiee|donne|donnee) au transporteur`,
  production: `
    fabric*, production, atelier, sur mesure, confection*, usine, delai de
    fabrication, mont* a la demande, fabriqu*, en fabrication, assembl*,
    fabrique en, mettons en production, delai de realisation`,
  custom: 'sur mesure, personnalis*, sur commande, gravure*, fait main',
  installation: `
    mis en route, mise en route, branche*, active le, activer,
    install*, mise en service, mis* en service, activation, raccord*,
    parametr*, poser, pose de, posons, monte, montage, brancher,
    branchement, demarrage, mise en marche, mise en place, mise en ligne,
    pose comprise, frais de pose, pose et raccordement, mettre en service,
    operationnel*, ouverture de la ligne,
    (mettre|met|mettons) en (place|service|route)`,
  express: `
    express, prioritaire*, urgent*, coursier*, chronopost, urgen*,
    accelere*, en urgence, formule rapide, service rapide, voie rapide, plus
    vite, en accelere, rush, prioritairement, plus rapide, le rapide, la
    rapide, acceleree`,
  standard: 'standard, ordinaire*, classique*, normal*, courant*, les autres',
  curbside: 'bordure',
  'white-glove': 'white glove, gants blancs',
  pickup: `
    enlev*, retir*, ramass*, pris et ramene, aller chercher, venir chercher,
    chercher, prise en charge de l eleve, recuper*, prise du vehicule,
    prise en charge du vehicule, retrait du vehicule, cueillette*,
    passer prendre, passe prendre, venir prendre, vient prendre, emporter,
    a emporter, vient chercher, viennent chercher, chercher sur place,
    recupere sur place, recuperer sur place, emporte, retrait sur place,
    prendre au comptoir, prend au comptoir, passe au comptoir,
    (passe|passer|passons|vient|venir|venons|va|aller)
    (prendre|chercher|recuperer), chercher et rapporter, on ramene, ramen*
    (a domicile|chez)`,
  slot: 'creneau*, plage*',
  'call-ahead':
    'appel* avant, appel avant, previen* avant, telephone .. la veille, contact* avant',
  tracking: 'suivi*, numero de suivi, suivi du colis, suivi de colis',
  order: 'command*, achat*, achete*, panier*, acheteur*, depense*, depenser',
  threshold: `
    partir de, des, minimum, au moins, au dela, superieur*, plus de, seuil,
    a partir du, a partir d, a partir des, en moins de, au plus tard`,
  domestic: `
    metropolitaine, france, national*, territoire, domicile, interieur du
    pays, belgique, suisse, maroc, quebec, canada, tout le pays, dans le
    pays, en france, partout en france, dans la ville, commune*,
    agglomeration, centre-ville,
    metropole, metropolitain*`,
  international: `
    etranger, international*, monde, hors de france, hors france, europe*,
    hors du pays, itinerance, outre-mer,
    ailleurs .. dans le monde, reste .. du monde`,
  'lost-parcel': `
    jamais arrive*, introuvable*, disparu*, perdu*, egar*, manquant*, non
    recu, pas recu, enquete*`,
  carrier: 'transporteur*, poste, colissimo, chronopost, la poste, fedex',
  insured:
    'assur*, valeur entiere, pleine valeur, valeur a neuf, valeur declaree',
  packaging: `
    emball*, etiquette*, boite, ecrin, neuf*, inutilis*, jamais ouvert*,
    scell*, non porte, ni porte, emballage d origine, boite comprise, scelle*`,
  pack: 'pack, packs, coffret*, lot, lots, box, formule*, set',
  'label-prepaid': `
    etiquette* prepay*, etiquette* de retour, etiquette*,
    (etiquette|bon|bordereau) (est|) (fourni|fournie|fournis|deja
    payee|offerte|affranchie|prepaye|prepayee), deja affranchi*, port paye,
    (bon|bordereau) de retour`,
  bottle: 'flacon*, gourde*, thermos, bouteille*, parfum*',
  stock: `
    en stock, stock, en rayon, disponible* immediatement, en magasin,
    immediatement disponible, disponibilite immediate, rupture de stock, en
    rupture, ruptures de stock`,
  reply: `
    repond*, repons*, revien* vers, donnons suite, traite* votre, retour
    sous, reponse*, repondons, repondre, recontact*, donner suite, reaction,
    reagir, reagissons, retour de notre part, revenir vers, a une reponse,
    recoit une reponse, recoivent une reponse, sera rappele, est rappele,
    sont rappeles, reponse ecrite, on lui repond, on repond, ne repond plus,
    ne repondons plus, reponse definitive, sa reponse, leur reponse, une
    reponse, premiere reponse, un retour, a un retour, prend contact,
    prenons contact, donne suite, repond au, ecrit en retour, ecrire en
    retour, obtient une reponse, obtiennent une reponse, a ses reponses,
    premier retour, sans reponse, laisser sans reponse, est recontacte, sont
    recontactes, prend la parole, reponse envoyee, reponse part, reponse de
    principe, accord de principe, notre avis, donner un avis, reponse ferme,
    reponse tombe, la reponse arrive, on ecrit, recoit un retour,
    reactivite, ont une reponse, attend au maximum, attend au plus,
    (repond|repondons|repondent|repondre|rappelle|rappelons|rappeler|rappellent|ecrit|ecrivons)
    .. (sous|dans|en|avant|le lendemain|au plus), (quelqu un|on|nous)
    (decroche|decrochons|repond), decroche*,
    (a|ont|recoit|recoivent|avoir|donne|donnons) (des nouvelles|une
    reponse|sa reponse|leur reponse), attend* .. reponse, (notre|la|une)
    reponse, revient vers, revenons vers, (est|sont)
    (recontacte|recontactes|contacte|contactes|rappele|rappeles), prend*
    contact`,
  acknowledge: `
    accus*, accuse* de reception, confirmer .. reception, confirme ..
    reception, que nous l avons, bien recu, confirmation de reception,
    confirmer la reception, dire que nous avons recu, avertir de la
    reception`,
  'call-back': `
    rappel*, recontact*, rappelle*, appeler le client, telephoner au client,
    joindre au telephone, passe un appel, coup de fil, rappelons, est rappele,
    etre rappele, retelephon*, le joindre, joindre le client,
    appelle le client, appelons le client, telephone au client,
    un coup de telephone, lui telephon*,
    (secretariat|bureau|on|nous|quelqu un)
    (rappelle|rappelons|telephone|telephonons)`,
  contact: 'contact*, joindre, joign*, ecri*',
  email: `
    e-mail*, email*, courriel*, mail*, messagerie, messages recus, mails,
    courriels, un mail, les mails, boite mail,
    adresse* (e-mail|electronique*), boite* aux lettres, boite* mail`,
  phone: `
    telephon*, appel*, ligne*, numero, decroche*, standard telephonique,
    repondeur*, bout du fil, au bout du fil, decroch*, appels, ligne
    telephonique, au telephone, coup de fil, par telephone, hotline,
    sonnerie*`,
  chat: `
    chat, tchat, clavard*, whatsapp, messagerie instantanee, clavardage,
    messagerie`,
  form: 'formulaire*, rempli*',
  social: 'reseaux sociaux, facebook, instagram',
  message: `
    message*, question*, sollicit*, ecrit*, demande, demandes, (nous|qui)
    (ecrit|ecrivent|ecrire), (demandes|messages|courriels|questions)
    (du|recus|recues|arrives|arrivees|qui), boite de reception, formulaire*
    rempl*, ce qui arrive par, boite aux lettres electronique`,
  enquiry: 'renseign*, prospect*, demande, demandes',
  complaint: `
    reclamation*, plainte*, grief*, litige*, mecontent*, differend*,
    desaccord*, contest*, se plaint, se plaindre, insatisf*`,
  support: `
    support, assist*, aide, service client*, conseiller*, depannage, support
    technique, aide aux clients, equipe d aide, assistance technique,
    epaule, epaulent, aide en ligne, hotline, helpdesk, guichet d aide,
    equipe d assistance, aide aux spectateurs, service apres-vente, equipe
    support, ligne d aide,
    (aide|aider|aidons) (par|au) telephone`,
  'support-tech': 'support technique, incident*, ticket*',
  'priority-support': 'prioritaire*, vip, privilegi*',
  average:
    'habituel*, en general, generalement, moyenne, en moyenne, delai moyen',
  'few-hours':
    'quelques heures, dans la journee, quelques minutes, peu d heures, dans les heures',
  instant: `
    dans la foulee, a la seconde, des que c est paye, au moment du paiement,
    paiement passe, paiement confirme,
    instantan*, immediat*, tout de suite, secondes, temps reel, sur le champ,
    aussitot, sur-le-champ, dans la minute, dans la seconde, en direct,
    a l instant, seance tenante, pendant que le client attend, sans attendre,
    sans delai, dans les secondes, sur l heure, des la commande,
    dans l instant, aussitot apres, au moment meme, en quelques clics`,
  confirmation: `
    confirm*, valid*, numero de confirmation, code de confirmation,
    (fixer|fixe|convenir|arreter) (l heure|le jour|la date|le rendez-vous|d
    une heure)`,
  written: 'ecrit*, lettre*, courrier*',
  letter: 'lettre*, courrier*, recommand*',
  'final-response':
    'reponse definitive, position definitive, position finale, conclusion*, decision finale',
  investigation: 'enquete*, instruction, recherche*, analys*, enquete interne',
  'review-second': 'second examen, reexam*, recours',
  'delay-letter': 'expliquer le retard, retard, raison du retard',
  ombudsman: 'mediateur*, mediation, ombudsman',
  'data-protection': `
    donnees personnelles, donnees a caractere personnel, rgpd, acces aux
    donnees, acces a ses donnees, acces a vos donnees, copie de ses donnees,
    copie de vos donnees, copie des donnees, demande* de donnees, rectif*,
    confidential*, vie privee,
    politique de confidentialite, vos droits`,
  erasure: 'suppression, effac*, prospection, efface*, supprim*',
  'opening-hours': `
    ouvert*, horaire*, ouverture, ferme*, heures d ouverture, recoivent, au
    comptoir, permanence, guichet ouvert, portes, on recoit, nous recevons,
    recevons, recu de, ouvre*, ouvrons, presence, presents de, tenu, tenue,
    au bureau de, ouvre a, ouvre de, ouvrent de, fermons a, ferme a, ouverts
    de, recevons de, travaille de, travaillons de, comptoir ouvert, au
    travail de, ligne* ouverte*, joignable* de, joignables du, joignable du,
    joignables, joignable, non-stop, au telephone de, guichets ouverts,
    portes ouvertes, accueil de, accueille, accueillons, ouvert tout, jours
    d ouverture, heures de guichet, heures de presence, horaires d ete,
    derniers rendez-vous, derniere seance, dernier rendez-vous,
    rideau, (ouvre|ouvrons|ouvrent|ouvrir|leve|levons) ..
    (ferme|fermons|ferment|baisse|baissons), (quelqu un|personne) (au|a
    l|derriere le) (comptoir|accueil|guichet|bureau), (nos|les|leurs)
    (heures|horaires), (il y a|on a) quelqu un, (portes|grille|rideau)
    (ouvertes|leve|ouverte|levee|baisse),
    (rien|personne|ferme|fermes|fermee) (le|les|la|ce)
    (week-end|dimanche|samedi|weekend|lundi|jours feries), de .. heures a ..
    heures`,
  'round-the-clock': `
    24 7, 24h 24, 24 24, 24/24, 24/24h, 24h/24, 24/7, 24h sur 24, jour et
    nuit, a toute heure, toute heure, nuit et jour, ne ferme jamais, ne s
    arrete jamais, jour nuit, h24, toute la nuit, 24 heures sur 24, jour
    comme de nuit, 24 sur 24, ni la nuit ni, sans interruption, jamais
    ferme*, quelle que soit l heure, n importe quelle heure, meme la nuit,
    de jour comme de nuit, le jour et la nuit, de minuit a minuit,
    vingt-quatre heures sur vingt-quatre, 24 h sur 24, nuit comme jour,
    disponible* a tout moment, joignable* a tout moment, ouvert* a tout
    moment, repond* a tout moment, present* a tout moment, accessible* a
    tout moment, la nuit comme le jour, a n importe quelle heure, y compris
    la nuit, nuit et week-end, nuit et dimanche, sans relache, en continu,
    toutes les heures du jour, vingt-quatre heures par jour, a toute heure
    du jour, 24 h par jour, ne dort jamais, non-stop jour et nuit, nuit et
    jours feries, jour et nuit toute,
    (a|n importe) quelle heure, a n importe quel moment, (nuit|nuits)
    (et|ou|comme) (jour|jours|week-end), (jour|jours) (et|ou|comme)
    (nuit|nuits), (dimanches|week-ends|nuits) et (jours|) feries compris,
    (ligne|porte|standard|permanence) ne ferme (jamais|pas), (meme|aussi) la
    nuit, toujours quelqu un, chaque heure (du jour|de la nuit), vingt
    quatre heures, jamais ferme, a tout moment du jour`,
  'seven-days': `
    7 jours sur 7, 7j 7, 7j/7, 7/7, 7/7j, tous les jours, chaque jour, sept
    jours sur sept, tous les jours de la semaine, toute l annee, sept jours,
    chaque jour de la semaine, du lundi au dimanche, lundi au dimanche,
    dimanche compris, sans jour de fermeture, toute la semaine, week-end
    compris, dimanche inclus, week-ends compris, jours feries compris,
    samedi et dimanche compris, 365 jours, dimanches compris, nuits et jours
    feries, dimanches et fetes, week-ends et jours feries, y compris le
    dimanche, meme le dimanche`,
  'six-days': `
    six jours, 6j 7, 6/7j, 6/7, sauf le dimanche, sauf .. lundi*,
    sauf .. mardi*, sauf .. mercredi*, sauf .. jeudi*, sauf .. vendredi*,
    sauf .. samedi*, sauf .. dimanche*, hors .. lundi*, hors .. mardi*,
    hors .. mercredi*, hors .. jeudi*, hors .. vendredi*, hors .. samedi*,
    hors .. dimanche*, excepte .. lundi*, excepte .. mardi*,
    excepte .. mercredi*, excepte .. jeudi*, excepte .. vendredi*,
    excepte .. samedi*, excepte .. dimanche*, mais pas .. lundi*,
    mais pas .. mardi*, mais pas .. mercredi*, mais pas .. jeudi*,
    mais pas .. vendredi*, mais pas .. samedi*, mais pas .. dimanche*,
    lundi .. au samedi, lundi .. a samedi, lun .. sam, mardi .. au dimanche,
    jamais .. le dimanche, pas .. le dimanche`,
  weekdays: `
    lundi au vendredi, lundi a vendredi, lun ven, en semaine, lundi vendredi`,
  weekend:
    'week-end*, week end*, samedi*, dimanche*, fin de semaine, fins de semaine',
  saturday: 'samedi*, sam',
  sunday: 'dimanche*, dim',
  holidays: 'ferie*, jours feries, fetes, conges, jour ferie',
  night: 'nuit*, nocturne*',
  evening: 'soir*, soiree*, soirs, fin de journee, le soir meme',
  morning: 'matin*',
  'after-hours': `
    hors horaires, en dehors des heures, lendemain, hors des heures, hors
    (des|les) heures, (soirs|soir) et (nuits|nuit), apres la fermeture`,
  office: `
    bureau*, comptoir*, agence*, accueil, notre reception, reception
    ouverte, guichet*`,
  reception: 'notre reception, reception ouverte, accueil, conciergerie',
  store: 'magasin*, boutique*, showroom, point de vente',
  online:
    'en ligne, web, site, internet, numerique, site web, sites web, site internet, page d accueil',
  library: 'bibliotheque*, mediatheque*',
  museum: 'musee*, exposition*, laissez-passer',
  pass: 'pass, laissez-passer, billet*, entree*, tickets',
  'card-member':
    'carte*, adherent*, membre*, adhesion*, carte du magasin, carte client',
  membership: `
    adhesion*, adherent*, membre*, inscri*, s inscrire, frais d inscription,
    frais d adhesion, droit d entree, cotisation*,
    (entree|entrer|entre) (au|dans le) club, devenir membre, devient membre,
    nouveaux membres, frais d entree`,
  parking: `
    parking*, stationn*, garer, garage, (se|nous|vous) (gare*|garer|garent),
    se gare*, (laisse*|laisser|laissent|poser|pose|mettre|met) ..
    (voiture|vehicule|auto), (la|sa|leur|votre) (voiture|auto) (peut|reste),
    (place|places) (devant|derriere|pour .. voitures|de stationnement),
    (venir|vient|viennent|arriver) en (voiture|auto), (parc|cour)
    (derriere|devant), voitures des (clients|visiteurs|patients)`,
  wifi: `
    wifi, wi-fi, sans fil, internet, reseau sans fil, connexion internet,
    (code|mot de passe) a l accueil, se connecter`,
  breakfast: 'petit-dejeuner*, petit dejeuner, buffet',
  meal: 'repas, diner*, dejeuner*, restaurant*, boisson*, traiteur*',
  cocktail: 'cocktail*, boisson*, verre',
  champagne: 'champagne, vin, mousseux, vins',
  pool: `
    piscine*, nager, natation, bassin*, aquatique*, espace aquatique,
    toboggan*, baignade`,
  spa: 'spa, massage*, sauna, hammam',
  child: `
    enfant*, bebe*, junior*, ado*, fratrie*, frere*, soeur*, deuxieme
    enfant, second enfant`,
  family: `
    famil*, parent*, meme (foyer|toit|famille)`,
  couple: 'couple*, romanti*, lune de miel, amoureux',
  senior: `
    senior*, aine*, retraite*, (plus|au-dela|a partir|des) (de|)
    (soixante|soixante-cinq|60|65|soixante ans|62|70), (les|aux|des)
    (aines|anciens|seniors), aine, aines, ainee, (personnes|gens|clients)
    (agees|ages|d un certain age), troisieme age, age d or, pensionne*`,
  student: `
    etudiant*, eleve*, stagiaire*, apprenant*, inscrit*, etudiant,
    apprenti*, eleves,
    carte d (ecole|etudiant|universite), qui etudie, aux etudes, campus`,
  nonprofit: `
    association*, organisme* public*, ong, loi 1901, caritati*, solidaire*,
    associations, tarif associatif, associatif, asbl, obnl, benevoles`,
  'business-client': `
    entreprise*, professionnel*, corporate, pme, pros, comptes pro, clients
    pro, independants, professionnelle`,
  'new-customer': `
    nouveau* client*, nouveaux, premiere commande, bienvenue, premier achat,
    nouvel abonne, nouvel inscrit, nouveau*, premiere, premier colis,
    nouvelle, nouveau patient, nouveaux patients, premiere visite,
    premiere fois, vient de s inscrire, nouvel adherent, nouveaux inscrits,
    nouveaux abonnes, premiere reservation, debutant*,
    (vient|venir|viennent|venue|vint) .. premiere fois, premiere
    (venue|visite|fois|facture|seance|inscription), nouvelle*
    (personne|tete|famille|recrue)*, (n est|ne sont) jamais venu*, nouvelles
    tetes, nouveaux (venus|inscrits|patients|eleves|membres)`,
  'existing-customer': 'ancien*, deja, existant*',
  subscriber: `
    abonn*, quitter l abonnement, quitte l abonnement, arreter l abonnement,
    arrete l abonnement, arret de l abonnement`,
  newsletter:
    'infolettre*, newsletter*, liste de diffusion, lettre d information',
  summer: 'ete, estival*',
  winter: 'hiver*, noel, fetes de fin',
  season: `
    saison*, automne*, printemps, rentree, haute saison, basse saison, hors
    saison`,
  group: 'groupe*, collectif*',
  person: 'personne*, visiteur*, adulte*, convive*',
  account:
    'connexion, identifiant*, portail*, espace client, ouverture de session, compte, comptes',
  plan: 'plan, plans, formule*, forfait*, offre*, abonnement*',
  'plan-change': `
    changement de formule, changer de formule, passer d une formule,
    passage d un plan, changer de plan, passer d un, changement de plan,
    surclass*`,
  'switch-provider': `
    ancien fournisseur, autre operateur, changer d operateur, venir d un
    autre, portabilite, changer de fournisseur, changez de fournisseur,
    change de fournisseur, ancien contrat, ancien operateur, votre ancien
    contrat, votre ancien fournisseur,
    (changer|change|changent|quitter|quitte|quittent|venir|vient|viennent|passer|passe)
    .. (operateur|fournisseur|banque|assureur|concurrent|prestataire),
    (passage|arrivee|transfert) chez nous, d un autre
    (operateur|fournisseur|prestataire), (ancien|actuel)
    (operateur|fournisseur|prestataire), operateur actuel, fournisseur
    actuel, venir chez nous, vient chez nous`,
  migration: `
    migr*, transfert*, reprise des donnees, bascul*, import, importer,
    importation*, importons, reprise de donnees, importation, demenager le
    site, reprendre le site, reprenons le site, transferer le site,
    transferons, deplacer le site, venir avec ses, faire venir, reprise d un
    site, site existant, transfere*, reprise des, demenagement du site,
    import de, imports`,
  trial: `
    essai*, periode d essai, tester, teste la, teste le, periode gratuite,
    essayer, essaye, premiere seance offerte, seance decouverte, seance d
    essai, decouverte gratuite, teste, testez, essayez, decouvrir, mois
    gratuit, premier mois gratuit, premier mois offert, semaine gratuite,
    semaine d essai, mois d essai, jours d essai, jours gratuits, jours
    offerts, avant de payer, sans payer pendant, essaie, essaient, version d
    essai, pret a l essai, periode d evaluation, essayez-le, essayez-les, a
    l essai, prolonger l essai, cours d essai, premiere seance gratuite,
    premiere lecon offerte, premiere heure, premier mois .. offert, premier
    mois .. gratuit, premier mois .. rien, premiers mois .. offerts,
    premiers mois .. gratuits, premiers mois .. rien, premiere semaine ..
    offerte, premiere semaine .. gratuite, premiere semaine .. rien,
    premieres semaines .. offertes, premieres semaines .. gratuites,
    premieres semaines .. rien, premier jour .. offert, premier jour ..
    gratuit, premier jour .. rien, premiere heure .. offerte, premiere heure
    .. gratuite, premiere heure .. rien, premiere seance .. offerte,
    premiere seance .. gratuite, premiere seance .. rien, premier cours ..
    offert, premier cours .. gratuit, premier cours .. rien, premiere lecon
    .. offerte, premiere lecon .. gratuite, premiere lecon .. rien, ne paie
    qu apres, commence a payer, premier prelevement, sans payer,
    (essayer|essaie|essayent|tester|teste|testent|assister|assiste) ..
    (cours|lecon|seance|logiciel|service|avant), pour (tester|essayer|se
    faire une idee), (premier|premiere) (cours|lecon|seance) (ne|est|se),
    comptes d essai, (quinze|trente|sept|quatorze) jours pour
    (tester|essayer)`,
  'no-card': `
    ni cb, ni carte, sans cb, pas de cb, aucune carte bancaire, pas de carte
    bancaire,
    sans carte, sans carte bancaire, sans moyen de paiement,
    sans donner de moyen, coordonnees bancaires, moyen de paiement,
    carte bancaire,
    (sans|ne) ..
    (demande|demander|demandons|donner|laisser|saisir|communiquer) .. carte,
    pas de (carte|coordonnees bancaires), sans (numero de|) carte, aucune
    carte`,
  lifetime: `
    a vie, sans limite de duree, aussi longtemps, illimite dans le temps,
    pour toujours, vie, duree de vie, toute la vie, tant que le,
    aussi longtemps que, sans fin, a perpetuite, definitivement, ad vitam,
    sans limite de temps, aussi longtemps (que|qu),
    garantie a vie, garantis a vie, n expire* jamais, n expire* pas, sans
    date d expiration, aucune date d expiration, aucun delai d expiration,
    sans expiration, ne se perime* jamais, ne se perime* pas, toujours
    valable*, sans limite de validite, aucune limite de validite`,
  unlimited: `
    illimit*, sans limite, autant, sans plafond, sans compter,
    autant qu il veut, tant qu il veut, sans restriction,
    autant (de|d|que), aussi souvent`,
  access: `
    acces, (garde|gardent|conserve|conservent) (l acces|les videos|le cours)`,
  course: `
    cours, formation*, lecon*, stage*, classe*, seance*, session*, videos`,
  lesson: 'lecon*, conduite, auto-ecole*, permis de conduire',
  exam: `
    examen*, questionnaire*, deuxieme examen, second examen, reprise d
    examen, epreuve ecrite, epreuve orale, epreuves, place d examen, places
    d examen`,
  'exam-retake':
    'deuxieme examen, second examen, echec, echou*, repasser, reprise d examen',
  'oral-hearing': `
    oral*, audience*, entretien individuel, entretien d embauche, entretien
    de selection, entretien prealable`,
  invitation: 'invit*, convoc*, convoqu*, avis de convocation, un avis',
  certificate: 'certificat*, attestation*, diplome*, certif*',
  coaching: 'coach*, mentor*, accompagnement',
  book: `
    un livre, le livre, ce livre, votre livre, les livres, des livres, nos
    livres, vos livres, livre numerique, livres numeriques, ebook, ouvrage*,
    librairie*, roman*, bouquin*, livres usages, livres neufs, livres d
    occasion, livre neuf, achat de livres, rachat de livres, vente de
    livres, lots de livres, par livre, copie du livre`,
  'rules-booklet': 'livret*, guide*, manuel*, regles',
  appointment: `
    rendez-vous, rdv, reserv*, seance*, creneau, prendre rendez-vous,
    entrevue, recu par, vu par, prise de rendez-vous, un creneau est, date
    est fixee, fixer une date, fixons une date, est recu, sont recus, recoit
    le client, recevons le client, place au planning, un rendez-vous,
    premier rendez-vous, places libres, liste d attente, prise en charge
    rapide, caser, on case,
    (recu|recue|recus|vu|vue|vus) (dans la journee|le jour|le meme jour|le
    matin|sous), est recu*, prendre place, (se|) decommander`,
  visit: `
    deplacement*, sur place, visite, visites, passage, passages,
    (trajet|route) jusqu (au|chez), frais de route`,
  'same-day': `
    jour meme, le jour de l appel, meme jour, dans la journee, journee,
    aujourd hui, ce jour-la, le jour de l arrivee,
    (le|ce) jour meme, (avant|d ici) (ce soir|le soir), le soir meme, ce
    jour la`,
  technician: `
    technicien*, ingenieur*, depanneur*, mecanicien*, intervenant*,
    artisan*, specialiste*, installateur*, reparateur*, ouvrier*, poseur*,
    monteur*, expert*, chauffagiste*, plombier*, electricien*, serrurier*`,
  intervention: `
    interven*, premier passage, arrive*, depann*, se deplace*, temps d
    arrivee, arrivee du camion, arrivee de la depanneuse, delai d arrivee,
    sur les lieux, chez le client, se rend*, venir sur place, quelqu un
    vient, nous venons, on vient, etre sur place, deplacement, visite a
    domicile, passage du technicien, intervien*, quelqu un passe, passons
    chez, on passe, nous passons, passe chez, est chez le client, sur place
    dans, une equipe part, equipe de garde, est chez lui, arrive chez lui,
    technicien est la, technicien passe, equipe part, envoyons quelqu un,
    envoie quelqu un, envoyons une equipe, envoie une equipe, part
    intervenir, pousse la porte, monteur se met en route, se met en route,
    se mettent en route, debarque*, debarquons, chez le client en, chez vous
    en, reparateur, monteur le jour, chez vous dans, chez vous sous, a la
    porte en, devant la porte, sur place en, sur place sous, camionnette
    est, sommes la en,
    (camion|equipe|technicien|depanneur|plombier|monteur|poseur|camionnette|quelqu
    un|on|nous) .. (chez le client|sur place|devant la porte|a la porte|chez
    vous), (venue|arrivee) .. (chez|sur|equipe|technicien), entre l appel
    et, (temps|delai) (de route|d arrivee|de trajet), avant d (etre|arriver)
    (sur place|la), (arrive|arrivons|arrivent|arriver) (chez|sur place|la),
    depannage*, (part|partent|envoie|envoyer|envoyons) ..
    (equipe|technicien|quelqu un), (venir|va|aller|vient) chez le client,
    (trajet|route) jusqu (au|chez) .. (client|domicile), jusque chez le
    client`,
  wait: `
    attent*, attend*, file d attente, pris* en charge, avant d etre recu,
    avant d etre vu, salle d attente, faire la queue, delai d attente,
    coupe-file, file, queue, patiente*, faire attendre, sans file, avant d
    etre servi, place dans la file,
    (patienter|patiente|patientent)`,
  resolution: `
    resol*, clos, close, traite*, cloture*, corrig*, traitement, resoud*,
    denouement, solution, denoue*, dossier clos, aboutit, conclu, tranche*,
    reponse de fond, decision, mene a bien, acheve*, regle le probleme,
    regler le probleme, probleme regle, regle en, reglee en, regles en,
    reglement du probleme, vient a bout, mis au clair, remis en ordre, clot,
    close en, fermer le dossier, ferme le dossier, dossier ferme, aboutir,
    sort d affaire, termine en, terminee en,
    remettre en (marche|route|ligne), retour du service,
    (voiture|voitures|appareil) .. (repart|repartent|rendue|prete),
    (plainte|reclamation) .. (reglee|close|traitee)`,
  'deadline-goal': 'objectif*, cible*, vise*',
  uptime: `
    uptime, sla, taux de disponibilite, joignable, service doit etre,
    disponibilite*, taux de disponib*, en service, en marche, fonctionne,
    en fonctionnement, du temps, accessible*, reste en ligne, rester en ligne,
    reste debout, reste disponible, tient debout, en ligne 99, service reste,
    plateforme doit, plateforme reste, temps de fonctionnement,
    taux de service,
    (serveur|serveurs|machines|systeme|systemes|service|site|reseau) ..
    (tiennent|tient|debout|tourne|tournent|disponible|disponibles|marche|marchent)
    .. (temps|99), (tiennent|tient|disponible|disponibles) 99,
    en ligne .. pour cent, (disponible|accessible|joignable) .. pour cent,
    pour .. cent du (temps|mois), 99 .. 9 %, du .. mois en ligne`,
  downtime: `
    indisponib*, coupure*, interruption*, arret, incident*, arret du
    service, service coupe, coupures, ligne coupee, panne, pannes, en panne,
    indisponible*, inaccessible*, hors ligne, serveurs tombes`,
  maintenance: `
    maintenance*, entretien*, planifie*, interventions planifiees,
    travaux annonces, programmee, programmees, mise a niveau planifiee,
    fenetre de maintenance, arret prevu, arrets prevus, arret planifie,
    interruption prevue, interruptions prevues,
    revision*`,
  hardware: 'materiel*, machine*, piece*, composant*, hardware',
  software: 'logiciel*, software, application*',
  server: `
    serveur*, heberg*, centre* de donnees, datacent*, serveur virtuel,
    serveurs virtuels, serveur* dedie*`,
  'virtual-server': 'vps, serveur virtuel, serveurs virtuels, virtuel*',
  'dedicated-server': 'serveur* dedie*, dedies',
  game: 'jeu, jeux, minecraft, joueur*',
  backup: `
    sauvegard*, backup*, copie*, restaur*, double des donnees, copie de
    secours, copies de secours, copie quotidienne, copie chaque,
    restauration*, restauration de sauvegarde, copies conservees`,
  recovery: `
    restaur*, rto, rpo, remise en route, reprise apres, remettre en route,
    retabl*, remis en ligne, remise en ligne, remettre en ligne,
    de nouveau en ligne, remis debout, remettre debout, repart en,
    repart dans, redemarr*, retour a la normale, service repart, tout repart,
    perte de donnees, donnees perdues, heure de donnees, heures de donnees,
    donnees est perdue, remontee`,
  bandwidth: 'bande passante, trafic, mbps, debit',
  domain: 'domaine*',
  ssl: `
    ssl, certificat ssl, certificats ssl, certificat de securite, https`,
  monitoring: 'surveill*, supervis*, monitoring, alerte*',
  'on-call': `
    astreinte*, de garde, permanence, piquet, service de piquet, de piquet,
    permanences, garde de nuit,
    (toujours|quelqu un) .. de garde, (ligne|numero) de nuit, la permanence,
    service de nuit, hors (des|) heures`,
  'on-site-staff': 'sur place, sur site, presents, present',
  'back-end': `
    base de donnees, bases de donnees, ftp, mysql, panneau de controle,
    panneau d administration`,
  network: 'reseau*, infrastructure*',
  security: 'securit*, faille*, vulnerab*, chiffrement',
  update: 'mises a jour, mise a jour, nouvelle version',
  export: `
    export*, telecharg*, recuperer ses donnees, recuperez toutes, recuperez
    vos donnees, recuperer vos donnees, toutes vos donnees, export complet,
    ses donnees, vos donnees en`,
  archive: 'archiv*, conserv*, gard*, conservees, purge*, sont gardes',
  accountant: 'comptable*, cabinet du client, expert-comptable',
  'audit-noncompliance': 'conformite, non-conform*, urssaf',
  'storage-keep': 'garder, garde, gardons, conserv*, stock*',
  'lost-property': 'objets oublies, objets trouves, oubli*, affaires',
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
  event: 'evenement*, mariage*, gala*, soiree*, ceremonie*, fete',
  vehicle: `
    voiture*, vehicule*, van, camion*, auto, moto, motos, scooter*,
    deux-roues, automobile*, vehicule de pret, voiture de pret, vehicule de
    remplacement, voiture de remplacement, vehicule de location, voiture de
    location, location de voiture*, prise en charge du vehicule, retrait du
    vehicule, autos`,
  tyre: 'pneu*',
  tow: 'depann*, remorqu*, panne, immobilise*, depanneuse*, remorquage',
  mot: 'controle technique, mot',
  diagnosis: `
    diagnos*, evaluation*, controle*, bilan*, recherche de panne,
    (trouver|chercher) (la panne|ce qui ne va pas|le defaut|d ou vient),
    brancher la valise, (lire|lecture) des codes,
    premier .. regard, premier .. coup d oeil, jeter .. un oeil, jette .. un
    oeil, venir .. voir, vient .. voir, venons .. voir, passe .. voir,
    passer .. voir, regarde .. le (toit|chantier|logement|probleme|jardin),
    regarder .. le (toit|chantier|logement|probleme|jardin)`,
  labour: 'main d oeuvre',
  parts: 'piece*',
  maker: 'fabricant*, constructeur*, marque*',
  furniture: 'meuble*, canape*, cuir',
  'move-house': 'demenag*, demenageur*',
  property: `
    biens, maison*, logement*, locataire*, proprietaire*, immobil*, immeuble*,
    appartement*, local, locaux, batiment*, domicile, foyer*`,
  room: 'chambre*, sejour*, nuitee*, hebergement de nuit, nuitees, par nuit',
  hotel: 'hotel*, villa*, residence*',
  arrival: `
    arrivee*, arrive*, check-in, enregistrement, arrivee a l hotel,
    chambres disponibles, chambre est prete`,
  'force-majeure': `
    force majeure, intemper*, degat*, meteo, catastrophe*, frontiere*, guerre,
    pandemie, evenement exceptionnel, evenements exceptionnels,
    circonstances exceptionnelles, cas exceptionnel,
    typhon*, ouragan*, perturbation* .. transport*, vol* ..
    (supprime|annule|supprimes|annules), greve*, empeche ..
    (client|voyageur) de venir, impossibilite .. de (venir|voyager)`,
  'company-cancels':
    'nous qui annulons, annulation par l hotel, l hotel ne peut pas, annulons, par nos soins',
  weather: `
    meteo, intemper*, pluie, neige, pluv*, mauvais temps, tempete*, orage*,
    mauvaise meteo, typhon*, ouragan*, cyclone*, intemperie*`,
  safari: 'safari*, circuit*, excursion*',
  permit: 'permis, autorisation*',
  'guide-person': 'guide*, visite* guidee*, guide, guides, conferencier*',
  doctor:
    'medecin*, docteur*, praticien*, chirurgien*, certificat medical, medecin traitant',
  consultation: `
    consult*, (premier|premiere|prime)
    (entretien|rencontre|rendez-vous|seance|echange|contact|conseil|appel),
    (rendez-vous|entretien|seance|appel) (de
    decouverte|decouverte|preliminaire|d information), seance de conseil,
    faire connaissance`,
  emergency: `
    urgence*, urgent*, fuite*, degat*, sinistre grave, cas urgent,
    cas urgents, urgence vitale, en cas d urgence, depannage urgent,
    (ne peut|peut) pas attendre, en urgence, inondation*, sans chauffage,
    urgences du jour`,
  maternity: 'maternite, accouch*, sage-femme, gynec*, naissance*, cesarienne*',
  laboratory:
    'laboratoire*, analyses, prelevement*, labo, prise de sang, sang, sanguin*',
  radiology: 'radiolog*, radiograph*, imagerie, scanner, cliche, cliches',
  hospital: 'hopital*, clinique*, hospital*',
  patient: 'patient*',
  care: `
    soin*, soigne*, prise en charge, traitement*, plan de traitement, plans
    de traitement`,
  dental: `
    dentaire*, dentiste*, dent, dents, implant*, couronne*, blanchiment,
    sourire, gencive*, prothese*, carie*`,
  orthodontics: 'orthodon*, bagues, aligneur*, gouttiere*',
  checkup: 'bilan*, detartr*, nettoyage*, controle annuel, visite annuelle',
  gym: 'salle de sport, fitness, sport*, musculation, club, clubs, coach',
  'class-pass': 'cours collectif*, carnet*',
  freeze:
    'suspen*, pause, gel, geler, gele, bloque, lecture seule, consultable',
  roof: 'toit*, toiture*, gouttiere*, citerne*, cuve*',
  water: 'eau, plomb*, fuite*, canalis*, tuyau*, robinet*, canalisation*',
  heating: `
    chaudiere*, pompe a chaleur, pac, chauffage*, chauffer, chauffe,
    radiateur*, gaz, thermostat, pompes a chaleur`,
  aircon: `
    clim*, climatis*, froid, rafraichi*, frigorist*, clim`,
  electric: 'electri*, energie*, electric*, kwh, kilowatt*',
  solar: `
    solaire*, panneau*, photovolt*, photovoltaique*, panneaux solaires,
    panneau solaire, panneaux photovoltaiques, panneaux`,
  cleaning: `
    nettoy*, menage*, blanchiss*, propre*, menage, nettoyage*, femme de
    menage, lave, lavee, laver, lavage interieur, aspirateur, remis propre,
    rendu propre, rendue propre, menage de fin de sejour, fin de sejour`,
  garden: 'jardin*, pelouse*, plante*, arbre*',
  pet: 'animal*, animaux, chien*, chat domestique, veterinaire*',
  insurance: `
    assuranc*, sinistre*, franchise, mutuelle*, assureur*, assure, assures,
    assurance*, police d assurance, contrat d assurance, souscript*, prime d
    assurance, prime annuelle, prime mensuelle, primes annuelles, votre
    prime, la prime, les primes, police, prime, primes, police d, couverture
    d assurance,
    (assureurs|assureur|caisse maladie|complementaire),
    (envoie|envoyons|transmet|transmettons) ..
    (assurance|mutuelle|caisse|assureur), tiers payant`,
  claim: `
    sinistre*, declar*, indemnis*, reclam*, accident*, degat*, perte*,
    declare*, declarer, declaration de sinistre, ouvrir un sinistre, ouvrir
    un dossier, sinistres, reclamations, plaintes, casse declaree`,
  compensation: `
    indemn*, dedommag*, compens*, avoir en, credits de service, credit de
    service, indemnit*, dedommagement, geste commercial, par jour de retard,
    bon de compensation`,
  broker: 'courtier*, conseiller*, agent*, interlocuteur*',
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
    courtoisie, vehicules de courtoisie`,
  assistance: 'assistance*',
  mileage: `
    kilomet*, km, kilometr*, kilometrage, frais .. de deplacement*,
    deplacement*, frais .. de trajet, trajet*, distance*, pour .. la route`,
  recruitment: 'candidat*, postul*, demandeur*, recrut*, interim, embauche*',
  immigration:
    'immigration, visa*, residence permanente, citoyennete, residen*',
  'application-file': 'dossier*, demande incomplete',
  'tax-return': 'declaration*, impot*',
  paper: 'papier, par la poste, courrier',
  electronic: 'electronique*, televers*',
  'assessment-notice': 'avis de cotisation, cotisation',
  adjustment: 'rajust*, redress*, rectif*',
  straightforward: 'simple*',
  complex: 'complex*, difficile*',
  'technical-interpretation': 'interpretation*, decision anticipee',
  accessibility: 'accessib*, handicap*, obstacle*',
  deaf: 'sourd*, telescript*, ats, relais, malentend*',
  automated: 'automat*, libre-service, serveur vocal',
  'agent-live': 'agent*, conseiller*, personne decroche, quelqu un, collegue',
  'deposit-hold': 'retenu*, bloqu*',
  'interest-credit-decision': 'decision de credit, accord de principe, accord',
  scrum: 'scrum*, agile',
  'meeting-room':
    'salle*, studio, coworking, espace de travail, salle* de reunion',
  yoga: 'yoga, meditat*, tapis',
  'material-provided':
    'fourni, fournis, fournie, fournies, fournissons, pretes',
  monthly: `
    mensuel*, chaque mois, par mois, au mois, mensuelle, d un mois, le mois,
    fin du mois, fin de mois`,
  yearly: `
    annuel*, a l annee, par an, l annee en une fois, reglee en une fois,
    douze mois d un coup`,
  expiry: `
    expir*, echeance, fin de, (se garde|se gardent|est bon|reste bon|reste
    valable|est valable), bon jusqu, dernier jour,
    n .. expire* jamais, n .. expire* pas, date .. d expiration, delai .. d
    expiration, perim*, valable* .. jusqu, fin .. de validite`,
  'phone-plan': 'mobile*, forfait mobile, appels vers',
  broadband:
    'fibre, adsl, internet, box internet, routeur*, box, modem*, decodeur*',
  tv: 'tv, television*',
  jewel: 'bijou*, bague*, diamant*, joaill*, montre, montres',
  'ring-custom': 'bague*, anneau*',
  'design-draft': `
    esquisse*, maquette*, croquis, ebauche*, rendu 3d, rendus 3d,
    avant-projet*, premiere proposition, premieres propositions, projet
    graphique`,
  sizing:
    'taille*, mise a taille, grandeur*, pointure*, trop petit*, trop grand*',
  perishable: 'perissable*',
  photo: 'cliche*, photo, photos, photograph*',
  proof: `
    preuve, facture, justificatif*, ticket, ticket de caisse, preuve d achat,
    recu, facture d achat`,
  'sale-items': `
    soldes, en solde, soldee, soldees, article* solde, destockage`,
  'privacy-request': 'demande d exercice, exercice de droit',
  rectification: 'rectif*, correction*',
  transparency: `
    expliqu*, clair*, accord, avant de continuer, en parle, poste .. par
    poste, ligne .. par ligne, detaille*, decompose*`,
  'extra-work': 'travaux imprevus, autre chose, supplementaire*, imprevu*',
  'people-count': 'personnes, visiteurs, adultes, passagers',
  'no-longer': `
    n est plus, ne sont plus, n y a plus, n avons plus, n a plus, n ont plus,
    ne faisons plus, ne fait plus, ne font plus, ne venons plus,
    ne vient plus, ne viennent plus, ne proposons plus, ne propose plus,
    n offrons plus, n offre plus, ne donne plus, ne donnons plus,
    ne livrons plus, ne livre plus, ne prenons plus, ne prend plus,
    n acceptons plus, n accepte plus, ne remboursons plus, ne rembourse plus,
    ne vaut plus, ne valent plus, n existe plus, n existent plus,
    ne suffit plus, ne suffisent plus, ne s applique plus, ne repond plus,
    ne repondons plus, ne garantit plus, ne garantissons plus,
    ne reprend plus, ne reprenons plus, ne peut plus, ne peuvent plus,
    a pris fin, ont pris fin, est terminee, est abandonne*, supprimee,
    supprime`,
  'now-only': 'plus que, seulement, uniquement',
  'minimum-term': `
    seulement apres, pas avant, uniquement apres, mois minimum, an minimum,
    mois au moins, mois au minimum,
    signent pour, signe pour, engages pour, engage pour, duree minimale,
    duree minimum, engagement de, contrat de, pour au moins,
    au moins douze mois, reste* au moins`,
  ready: `
    pret en, prete en, prets en, pretes en, pret dans, prete dans, prets
    dans, pretes dans, pret sous, prete sous, prets sous, pretes sous, est
    pret, est prete, sont prets, sont pretes, pret le, prete le, prets le,
    pretes le, pret a, prete a, prets a, pretes a, pret pour, prete pour,
    sera pret, sera prete, seront prets, seront pretes, pret des, prete des,
    prets des, pretes des, pret demain, prete demain, pret au, prete au,
    pret avant, prete avant, prete ce soir`,
  'without-exception': `
    chaque reservation, chaque intervention, chaque client, chaque cliente,
    chaque patient, chaque reparation, chaque location, chaque chantier,
    chaque installation, chaque livraison, chaque demenagement, chaque projet,
    chaque seance, chaque sejour, toutes les reservations, tous les clients,
    tous nos clients, toutes les reparations, toutes nos interventions,
    tous les chantiers, sans exception*`,
  'some-only': `
    la plupart, le plus souvent, seuls, seules, seul le, seule la, pas tous,
    pas toutes, pas pour tous, uniquement, seulement, reserve aux,
    reservee aux, reserves aux, reservees aux, certains, certaines, hormis,
    a part les`,
  'closed-day': `
    ferme .. lundi*, ferme .. mardi*, ferme .. mercredi*, ferme .. jeudi*,
    ferme .. vendredi*, ferme .. samedi*, ferme .. dimanche*, fermes .. lundi*,
    fermes .. mardi*, fermes .. mercredi*, fermes .. jeudi*,
    fermes .. vendredi*, fermes .. samedi*, fermes .. dimanche*,
    fermee .. lundi*, fermee .. mardi*, fermee .. mercredi*, fermee .. jeudi*,
    fermee .. vendredi*, fermee .. samedi*, fermee .. dimanche*,
    fermees .. lundi*, fermees .. mardi*, fermees .. mercredi*,
    fermees .. jeudi*, fermees .. vendredi*, fermees .. samedi*,
    fermees .. dimanche*, fermons .. lundi*, fermons .. mardi*,
    fermons .. mercredi*, fermons .. jeudi*, fermons .. vendredi*,
    fermons .. samedi*, fermons .. dimanche*, pas le .. lundi*,
    pas le .. mardi*, pas le .. mercredi*, pas le .. jeudi*,
    pas le .. vendredi*, pas le .. samedi*, pas le .. dimanche*,
    jamais le .. lundi*, jamais le .. mardi*, jamais le .. mercredi*,
    jamais le .. jeudi*, jamais le .. vendredi*, jamais le .. samedi*,
    jamais le .. dimanche*, rien le .. lundi*, rien le .. mardi*,
    rien le .. mercredi*, rien le .. jeudi*, rien le .. vendredi*,
    rien le .. samedi*, rien le .. dimanche*, personne le .. lundi*,
    personne le .. mardi*, personne le .. mercredi*, personne le .. jeudi*,
    personne le .. vendredi*, personne le .. samedi*, personne le .. dimanche*,
    lundi .. non, mardi .. non, mercredi .. non, jeudi .. non, vendredi .. non,
    samedi .. non, dimanche .. non, lundi .. ferme, mardi .. ferme,
    mercredi .. ferme, jeudi .. ferme, vendredi .. ferme, samedi .. ferme,
    dimanche .. ferme,
    personne .. le dimanche, personne .. le samedi, personne .. le week-end,
    rien .. le dimanche, rien .. le samedi, rien .. le week-end, jamais ..
    le dimanche, plus .. le dimanche`,
  'kept-back': `
    sauf .. les, sauf .. la, sauf .. le, moins .. les, moins .. la, deduit*,
    deduction*, est .. gardee, est .. garde, sont .. gardes, sont .. gardees,
    est .. conservee, est .. conserve, nous .. gardons, on .. garde, gardons,
    conservons, reste .. acquis, restent .. acquises, reste .. acquise,
    restent .. acquis, perd, perdent, retenu*, retenons, retient,
    hors .. frais, pas .. prorata, moitie, seule .. taxe, en .. avoir,
    en .. bon, jamais .. argent, pas .. argent, pas .. rendu, pas .. rendue,
    pas .. rendus, pas .. rendues, jamais .. rendu, jamais .. rendue,
    jamais .. rembours*, ne .. rembours*`,
  excluded: `
    ne .. compte pas, ne .. comptent pas, exclu, exclue, exclus, exclues,
    exclusion*, non .. compris, non .. comprise, non .. comprises,
    non .. inclus, non .. incluse, pas .. compris, pas .. comprise,
    pas .. comprises, pas .. inclus, pas .. incluse, pas .. couvert*,
    pas .. partie, ne .. applique pas, ne .. appliquent pas, pas .. eligible*,
    ne .. donne pas droit, ne .. donnent pas droit, ne .. donnent rien,
    ne .. rapportent rien`,
  'no-deposit': `
    aucun .. acompte, sans .. acompte, pas .. acompte, zero .. acompte,
    aucune .. arrhe*, sans .. arrhes, aucun .. depot, sans .. depot,
    pas .. depot, aucune .. caution, sans .. caution, pas .. caution,
    aucune .. avance, sans .. avance, rien .. verser, aucun .. versement`,
  once: `
    une .. fois, une .. seule fois, la .. premiere fois, deux .. fois`,
};
