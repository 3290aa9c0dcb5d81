import type { FrameWords } from '../../../frame-words.ts';

export const refundTime: FrameWords['examples'] = {
  'refund-time.processed-within': {
    reads: {
      'Votre remboursement est effectué sous 5 jours ouvrés.':
        'delay 5 business-day',
      "Le remboursement sera crédité sur la carte d'origine dans les 7 à 10 jours.":
        'delay 7-10 day',
    },
    ignores: ["Le remboursement n'est jamais effectué sous 5 jours."],
  },
  'refund-time.all-given-back': {
    reads: {
      "Nous vous remboursons chaque somme reçue, y compris les frais d'envoi, au plus tard dans les douze jours.":
        'delay 12 day',
    },
    ignores: [
      'Nous vous remboursons vingt euros si vous trouvez mieux dans les douze jours.',
    ],
  },
  'refund-time.after-we-cancel': {
    reads: {
      'Sortie annulée par nos soins : remboursement en cinq jours.':
        'delay 5 day',
    },
    ignores: ['Sortie annulée par nos soins : nouvelle date dans cinq jours.'],
  },
  'refund-time.refunded-within': {
    reads: {
      'La caution est libérée dans un délai de 12 jours.': 'delay 12 day',
      'Le remboursement apparaît sous 5 jours selon votre banque.':
        'delay 5 day',
      'Nous remboursons sous 10 jours.': 'delay 10 day',
    },
    ignores: [
      'Pack de cinq heures créditées sur votre compte.',
      'Le délai d’affichage du remboursement, de 5 jours, dépend de votre banque.',
      'Il travaille ici depuis 10 jours.',
    ],
  },
  'refund-time.said-above': {
    reads: {
      'Remboursement » Délai de traitement : 5 jours ouvrables.':
        'delay 5 business-day',
      'Paiement des prestations » Comptez cinq jours ouvrés.':
        'delay 5 business-day',
    },
    ignores: [
      'Le crédit immobilier » Il faut compter trois mois en moyenne.',
      'Cas de refus de remboursement » Demande faite après un délai de 9 jours.',
      'Remboursements » Le bon est prolongé de 3 mois après son expiration.',
      'Visa » Délai de traitement : 5 jours ouvrables.',
      'Remboursement » Tout remplissage après un délai de 3 semaines sera facturé.',
      'Satisfait ou remboursé » Délai de traitement : 5 jours ouvrables.',
    ],
  },
  'refund-time.label': {
    reads: {
      'Remboursement » 3 à 5 jours ouvrables': 'delay 3-5 business-day',
      'Délai de remboursement » 10 jours sur votre carte': 'delay 10 day',
    },
    ignores: ['Remboursement » Intégral si vous renoncez 15 jours avant'],
  },
  'refund-time.after-cancelling': {
    reads: {
      "Votre acompte est remboursé sous 10 jours après l'annulation.":
        'delay 10 day',
      'Le remboursement se fait dans les 5 jours suivant la résiliation.':
        'delay 5 day',
      'Les sommes payées sont restituées dans les 12 jours de la résiliation.':
        'delay 12 day',
    },
    ignores: ["Aucun remboursement après l'annulation."],
  },
  'refund-time.asked-after-cancelling': {
    reads: {
      'Quand serai-je remboursé ? » Dans les 8 jours suivant l’annulation.':
        'delay 8 day',
    },
    ignores: ['Puis-je revenir ? » Dans les 8 jours suivant l’annulation.'],
  },
  'refund-time.after-return': {
    reads: {
      'Comptez 12 jours ouvrés pour le traitement des retours.':
        'delay 12 business-day',
      'En cas d’annulation, nous vous remboursons sous 10 jours à réception de votre retour.':
        'delay 10 day',
      'Le remboursement est effectué dans les 14 jours suivant la réception du colis retourné.':
        'delay 14 day',
      'À réception de votre retour, nous vous remboursons sous 7 jours.':
        'delay 7 day',
    },
    ignores: ["Nous vérifions l'état dès réception de votre retour."],
  },
  'refund-time.deposit-back': {
    reads: {
      'Dépôt de 40 € pour la clé, rendu sous trois jours.': 'delay 3 day',
      'Caution de 200 $, libérée 48 h après votre départ.': 'delay 48 hour',
    },
    ignores: [
      'L’acompte est à verser dans les 3 jours.',
      'La caution n’est pas rendue après 14 jours.',
    ],
  },
  'refund-time.when-cancelled': {
    reads: {
      'Si nous annulons un cours » Tous sont intégralement remboursés sous six jours.':
        'delay 6 day',
    },
    ignores: [
      'Annulation » Remboursement jusqu’à six jours avant.',
      'Annulation » Aucun remboursement à moins de six jours.',
    ],
  },
  'refund-time.comes-within': {
    reads: {
      'Remboursement sous 24 heurs': 'delay 24 hour',
      'Le remboursement est fait par le même moyen de paiement sous 8 jours.':
        'delay 8 day',
      'Le remboursement intervient par le moyen de paiement de votre choix, au plus tard dans les 12 jours.':
        'delay 12 day',
    },
    ignores: [
      'Le remboursement suppose un retour du colis neuf et complet dans les 12 jours.',
    ],
  },
  'refund-time.takes': {
    reads: {
      "Le remboursement peut prendre jusqu'à 7 jours.": 'delay 7 day',
      'Comptez dix jours pour le remboursement.': 'delay 10 day',
      'Le remboursement prend 5 à 7 jours ouvrables.': 'delay 5-7 business-day',
    },
    ignores: [
      'Un remboursement met de 5 à 9 jours à apparaître sur le relevé.',
      'Une visite prend deux heures.',
    ],
  },
  'refund-time.back-soon': {
    reads: {
      'Votre remboursement part avant midi.': '',
    },
    ignores: ["Un remboursement est une somme d'argent."],
  },
  'refund-time.deposit-returned': {
    reads: {
      'La caution vous sera restituée à la fin de la location.': '',
      'Le dépôt de garantie vous sera remboursé.': '',
    },
    ignores: ['Une caution est demandée à votre arrivée.'],
  },
  'refund-time.deposit-at-the-end': {
    reads: {
      'La caution vous revient à la fin du séjour si le gîte est rangé.': '',
      "L'empreinte vous est restituée en l'absence de dégât.": '',
    },
    ignores: [
      'Une caution de 40 € se règle le jour du départ.',
      'Merci de laisser les clés à la fin du séjour.',
    ],
  },
  'refund-time.on-days': {
    reads: {
      'Nous traitons les remboursements tous les lundis.': '',
    },
    ignores: [
      'Aucun remboursement le lundi et le mardi.',
      'Le guichet des remboursements : le lundi et le jeudi.',
    ],
  },
};
