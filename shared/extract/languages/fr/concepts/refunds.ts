import type { ThemeWords } from '../../../frame-words.ts';

export const refunds: ThemeWords<'refunds'> = {
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
  'none-owed': `
    aucun, aucune, néant, rien, sans frais, aucun frais, pas de frais, gratuit,
    gratuite, 0`,
  elapsed: `
    se sont écoulés, se sont écoulées, s'est écoulé, sont écoulés, est écoulé,
    ont passé, sont passés, sont passées`,
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
};
