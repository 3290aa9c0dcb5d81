import type { ThemeWords } from '../../../frame-words.ts';

export const connecting: ThemeWords<'connecting'> = {
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
  'not-until': 'après, au bout de, passé, au terme de',
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
    (faut-il|dois-je) attendre,
    sous quel délai (puis-je|peut-on|pourrai-je) (être reçu|être reçue|être vu|consulter)`,
  'take-time': `
    délai, délais, délai moyen, prend, prennent, comptez, compter, prévoir,
    prévoyez, estimée, estimé, environ, moyen, moyenne, durée, temps, varie,
    généralement, habituellement, prendre, prendra, prendront, mettre, mettra,
    mettent, comptons, allouez`,
  'delay-of': `
    (avec|sous|dans) un délai
    (estimé|moyen|indicatif|approximatif|habituel|prévisionnel|)
    (de|d'|à|entre|compris entre), délai
    (estimé|moyen|indicatif|approximatif|habituel|prévisionnel)
    (de|d'|à), moyennant un délai de`,
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
    (s'utilise|s'utilisent) (dans|pendant), (utilisable|utilisables) (pendant|dans|durant),
    (pour|d'|de|doit|peut) (accepter|valider|signer|approuver) (ou refuser|ou de refuser|) (le|ce|votre|notre|un) devis`,
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
    (après|dès|à compter de|suivant) (la|votre) validation (de l'épreuve|du bon à tirer|du bat|de la maquette|de l'épreuve), (après|dès) (validation|approbation) (de l'épreuve|du bon à tirer|du bat|de la maquette|des fichiers),
    (après|dès|suivant|à compter de|à partir de|à) (la|votre|l'|) (confirmation|validation|réception|acceptation|encaissement|enregistrement) (de|du|de la|de votre|d'une|des|de l') (commande|paiement|règlement|virement|devis|acompte|bon à tirer|bat|maquette|achat),
    (après|dès|suivant) (confirmation|validation|réception|acceptation|encaissement) (de|du|de la|de votre) (commande|paiement|règlement|virement|acompte),
    (dès que|une fois|après que|lorsque) (votre|la|le) (commande|paiement|règlement) (est|a été|sera|) (confirmé*|validé*|reçu*|encaissé*|accepté*|enregistré*|passé*),
    (après|dès|suivant|à compter de) (la|leur|sa|) confirmation,
    (après|dès) (la|votre) (commande|réservation|inscription),
    (après|dès|suivant) (la|) (production|fabrication|confection|impression), (après|dès|suivant) la fin de la (production|fabrication|confection)`,
  'since-call': `
    de votre appel, après votre appel, suivant votre appel,
    suivent votre appel, dès votre appel, après l'appel, après appel,
    à compter de votre appel, à partir de votre appel,
    après réception de votre appel, de l'appel,
    après (avoir appelé|nous avoir appelés|nous avoir contactés|votre demande d'aide|votre prise de contact), après que vous nous (appelez|contactez)`,
  told: `
    nous (vous|) (appelons|téléphonons|demandons|prévenons) (avant|d'abord),
    (vous|lui) (est|sera|sont|seront) (remise|remises|remis|transmise|communiquée|présentée|soumise|soumis|envoyée|fournie|proposée),
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
};
