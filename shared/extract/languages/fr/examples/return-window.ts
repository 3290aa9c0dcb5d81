import type { FrameWords } from '../../../frame-words.ts';

export const returnWindow: FrameWords['examples'] = {
  'return-window.returned-within': {
    reads: {
      'Toute demande de retour doit être faite dans les 20 jours.':
        'window 20 day',
      'Période de retour de 60 jours.': 'window 60 day',
      'Retour sous 21 jours.': 'window 21 day',
      'Vous pouvez retourner tout article non porté dans les 30 jours.':
        'window 30 day',
      'Retours acceptés pendant 60 jours.': 'window 60 day',
    },
    ignores: [
      'La carte doit rester valide trois mois après le retour.',
      'Renvoyez le formulaire sous 10 jours.',
      'Le colis est à renvoyer dans les 9 jours suivant votre décision.',
      'Si plus de 12 jours ouvrés se sont écoulés depuis le retour, écrivez-nous.',
      'Notre équipe est de retour dans 20 jours.',
      'Le retour tardif est compté une journée supplémentaire.',
      'Notre équipe est de retour dans 10 jours.',
      'Articles retournés après 20 jours',
    ],
  },
  'return-window.for-credit': {
    reads: {
      'Les retours sous 21 jours donnent droit à un avoir.': 'window 21 day',
      'Retours acceptés sous 21 jours, contre un bon d’achat.': 'window 21 day',
    },
    ignores: [
      'Un retour donne droit à un avoir valable neuf mois.',
      'Un avoir est émis dans les 6 jours qui suivent votre retour.',
    ],
  },
  'return-window.withdraw': {
    reads: {
      'Vous avez le droit d’annuler votre commande dans les 20 jours après réception.':
        'window 20 day',
      "Vous changez d'avis ? Vous disposez d'un délai de rétractation de 14 jours.":
        'window 14 day',
      'Droit de rétractation : 14 jours.': 'window 14 day',
    },
    ignores: [
      'Les époux ont un délai de réflexion de 15 jours.',
      'Il a changé de ville au bout de 14 jours.',
    ],
  },
  'return-window.until-date': {
    reads: {
      'Les achats de décembre peuvent être retournés jusqu’au 20 janvier 2027.':
        'ends 2027-01-20',
    },
    ignores: ['Les skis loués sont à rendre pour le 20 janvier 2027.'],
  },
  'return-window.said-above': {
    reads: {
      'Combien de temps ai-je pour retourner un article ? » Trente jours à compter de la livraison.':
        'window 30 day',
      "Combien de temps ai-je pour retourner un article ? » 28 jours après l'avoir reçu.":
        'window 28 day',
      'Retours » Vous disposez de 30 jours après réception.': 'window 30 day',
    },
    ignores: [
      'Retours » Box à renvoyer sous 21 jours, à défaut 60 € vous seront facturés.',
      'Adhésion » Vous disposez de 30 jours après réception.',
    ],
  },
  'return-window.label': {
    reads: {
      'Retours » 21 jours': 'window 21 day',
      'Retours faciles » 60 jours, sans question.': 'window 60 day',
    },
    ignores: ['Retours » Nous recevons le colis après 3 jours.'],
  },
  'return-window.mind-changed': {
    reads: {
      "Changé d'avis ? » Vous avez 20 jours après la livraison pour nous le dire.":
        'window 20 day',
    },
    ignores: [
      "Changé d'avis ? » Le remboursement suit 20 jours après la livraison.",
    ],
  },
  'return-window.may-return': {
    reads: {
      'Vous pouvez retourner vos achats contre un avoir.': '',
    },
    ignores: [
      "Vous pouvez nous retourner le formulaire de remboursement d'impôt.",
    ],
  },
};
