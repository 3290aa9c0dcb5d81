import type { ThemeWords } from '../../../frame-words.ts';

export const returns: ThemeWords<'returns'> = {
  return: `
    politique de remboursement et de retour, politique de retour, retour,
    retours, retourner, retourné, retournés, retournez, renvoyer, renvoyé,
    renvoyés, renvoyez, renvoi, rapporter, rapportez, nous le retourner,
    nous retourner, réexpédier, restituer, rapporté, rapportés, rapportez-le,
    retournez-nous, ramener, ramenez, ramené, ramenés, réexpédiez,
    reprendre vos, reprenons, période de retour, périodes de retour,
    délai de retour, délais de retour, droit de retour, fenêtre de retour,
    durée de retour, possibilité de retour, politique de retours, rapportez-les,
    rapportez-la, renvoyez-le, renvoyez-la, renvoyez-les, retournez-le,
    retournez-la, retournez-les, ramenez-le, se rendre sous, se rendent sous,
    se retournent, se retourne, se rapporte, se rapportent, rendez-le,
    rendez-la, rendez-les, rapporter un, rendre un, rendre une, rendre mon,
    rendre ma, rendre votre, rendre vos, rendre l'article, nous revenir dans,
    revenir jusqu*, reprenons au prix, reprend sans, reprises jusqu*,
    nous le rendez, nous la rendez, rendez-nous, repris, reprenons l'article,
    reprenons vos, renvoyer un article, restituez, redonnez, ramenez-la,
    renvoyez-nous,
    (reprenons|reprend) (les|vos|tout|tous|toute) (articles|article|produits|produit|achats|achat|bouteilles|invendus|vêtements|chaussures|marchandise|marchandises),
    (peut|peuvent|pourra|pourront) nous revenir,
    (on|nous) (le|la|les|vous le|vous la|vous les) (reprenons|reprend|reprendrons) (jusqu'à|jusqu'au|sous|dans|pendant|si)`,
  withdraw: `
    annuler ou retourner, retourner ou annuler, annuler ou renvoyer,
    droit d'annuler, droit de vous rétracter, rétractation, rétracter,
    changer d'avis, changez d'avis, droit de rétractation,
    délai de rétractation, délai de réflexion, renoncer, droit de renonciation,
    changement d'avis, délai de renonciation, réfléchir, temps de réflexion,
    jours pour réfléchir, revenir sur votre décision, revenir sur votre achat,
    changer d'idée, changez d'idée, vous décider, pour décider, y réfléchir,
    changé d'avis, avez changé d'avis, vous raviser, raviser,
    prendre votre décision, dormez dessus, dormir dessus, testez-le chez vous,
    essayez-le chez vous, essayez chez vous, tester chez vous,
    essayer chez vous, voir si`,
  exchange: `
    échanger, échangé, échangés, échangez, échangeons, remplacement, remplacé,
    remplacés, remplacer, remplaçons, remplacerons, autre taille, autre coloris,
    substitution, renvoi, changement d'article, changer d'article,
    changement de taille, changer de taille, autre modèle, nouvel envoi,
    procédons à un renvoi, renvoyons gratuitement, un article neuf,
    un nouvel article, un produit neuf, nouveau produit, un exemplaire neuf,
    nouvel exemplaire, échangeable, échangeables, renvoyons le produit,
    renvoyons un produit, renvoyons un article, renvoyons votre commande,
    renvoyons l'article, renvoyons la pièce, renvoyons le colis, téléphone neuf,
    appareil neuf, échangez-le, échangez-la, échangez-les, envoyons un neuf,
    envoyons une neuve, envoyons un autre, en envoyons un neuf,
    en envoyons un autre, envoie un neuf, recevez un neuf, changé contre,
    on la change, on le change, on les change, nous le changeons,
    nous la changeons, nous les changeons, vous le changeons, vous la changeons,
    remplacé à l'identique, un autre vous, une autre vous, une neuve, un neuf,
    des neufs, retirage, réimprimons, réimprimé, on réimprime, renvoyons un,
    renvoyons une, renvoie un, renvoie une, envoie un autre, envoie une autre,
    en renvoyons un, en renvoyons une, en renvoie un, en renvoie une,
    repartez avec la bonne, repartez avec le bon, repartez avec une autre,
    repartez avec un autre, prenez-en un autre, s'échange, s'échangent,
    changer de modèle, changer de pointure, changement de pointure,
    taille au-dessus, taille au-dessous, taille supérieure, taille inférieure,
    autre pointure, autre couleur, réexpédions, réexpédié, remplacer par,
    échangeons contre, un autre exemplaire, un second exemplaire, remplacerait,
    remplaçables, vous fournit un autre, nous vous en renvoyons, troquer,
    troquez, échange de taille, une autre taille, une autre couleur,
    un autre modèle, un modèle équivalent, réimpression, changer de professeur,
    changez de professeur, changer de coach,
    (changeons|change|changez) (la couleur|la taille|le modèle|de couleur|de taille|de modèle|de parfum),
    (changez|changer) de (formule|box|coffret|produit) (quand|à tout|sans frais|gratuitement),
    on vous (le|la|les) envoie,
    (envoyer|envoyons|enverrons|expédier|expédions|expédierons|fournir|fournissons|adresser|adressons|livrer|livrons|proposer|proposons|proposerons) (un|une|le|la|des) (nouvel|nouveau|nouvelle|autre|second|deuxième|nouveaux|nouvelles) (article|exemplaire|produit|pièce|modèle|colis|commande|bouquet|plante|articles|produits),
    (changer|échanger|troquer|changez|échangez) (votre|vos|le|la|les|un|une|l') … (contre|pour) (autre|un|une|quelque|un autre|une autre),
    réimprimerons, réimprimera, réimprimer, réexpédierons, réexpédierai`,
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
  'keeps-it': `
    (n'avez|n'aurez) (rien|pas) (à|besoin de) (nous|)
    (renvoyer|retourner|réexpédier|rapporter) (l'article|le produit|les
    articles|les produits|la marchandise|quoi que ce soit), n'avez rien
    à (nous|) (renvoyer|retourner|réexpédier|rapporter), (inutile|pas
    besoin|nul besoin|sans avoir besoin|sans besoin) de (nous|)
    (le|la|les|) (renvoyer|retourner|réexpédier|rapporter), sans (avoir
    à|) (nous|) (le|la|les) (renvoyer|retourner|réexpédier|rapporter),
    sans retour de (l'article|la marchandise|produit), retour (de
    l'article|du produit|de la marchandise) n'est pas
    (demandé|exigé|nécessaire|requis),
    (inutile|pas besoin|nul besoin) de nous (renvoyer|retourner|réexpédier|rapporter), n'avez pas (à|besoin de) (nous|) (renvoyer|retourner|réexpédier|rapporter) (l'article|le produit|les articles|les produits|la marchandise|quoi que ce soit)`,
  'since-telling': `
    à adresser (dans|sous|avant), à formuler dans, à présenter dans,
    de sa décision, de votre décision, de leur décision, suivant sa décision,
    suivant votre décision, suivant la communication,
    après nous avoir (communiqué|informé|informés|prévenu|prévenus|notifié),
    après avoir (communiqué|informé|notifié|prévenu|fait part),
    après (votre|sa|la) (demande|rétractation|notification),
    (communication|notification|envoi) de (sa|votre|la) (décision|rétractation|demande),
    suivant (votre|sa) (demande|rétractation|annulation),
    suivant la (demande|rétractation), de la demande de retour,
    de votre demande de retour, de l'accord de retour,
    suivant l'accord de retour, réception du numéro de retour`,
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
    une fois le retour reçu, après (le|votre|son|leur|) retour`,
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
  'postal-label': `
    (étiquette|étiquettes|bordereau|bordereaux|bon|vignette) (d'envoi|d'expédition|de transport|d'affranchissement|colissimo|mondial relay|chronopost|ups|dhl|dpd|prépayé|prépayée|prépayées|pré payée|affranchi|affranchie|préaffranchi|préaffranchie)`,
  'unless-faulty': `
    (sauf|excepté|hormis) (si|en cas|pour|) …
    (défectueux|défectueuse|endommagé*|erreur|défaut|non
    conforme*|abîmé*)`,
  'back-verb': `
    rend, rends, rendons, rendrons, rendu*, restitu*, rembours*, reversé,
    reversons, recrédit*, revient, reviennent, reviendra, récupérez, récupère,
    reprenez, retrouvez, retombe dans, ristourne, redonnons, redonne,
    retournons, retourne, versons, versé, créditons, crédité, regagnez`,
  'sent-to-you': `
    (renvoyé*|réexpédié*|retourné*|expédié*) (au client|à votre adresse|chez vous), (vous|te) (est|sera|sont|seront) (renvoyé*|réexpédié*|retourné*)`,
};
