import type { FrameWords } from '../../../frame-words.ts';

export const financing: FrameWords['examples'] = {
  'financing.offered': {
    reads: {
      'Nous proposons le paiement en plusieurs fois.': '',
    },
    ignores: [
      'Les 30 enfants sont répartis sur trois salles.',
      'Le financement de la bibliothèque.',
      'Facilités de paiement : nous acceptons chèques et espèces.',
    ],
  },
  'financing.parts-welcome': {
    reads: {
      'Les mensualités sont possibles.': '',
      'Mensualités acceptées': '',
    },
    ignores: ['Les mensualités ne sont pas acceptées.', 'Visites possibles'],
  },
  'financing.may-be-paid-by-parts': {
    reads: {
      'Le traitement peut se payer au mois.': '',
      'Vous pouvez régler les honoraires en quatre parts égales.': '',
    },
    ignores: [
      'Fendez la bûche en parts égales.',
      'Vous pouvez payer par carte.',
    ],
  },
  'financing.in-so-many': {
    reads: {
      'Paiement en 6 fois par chèque.': '6 instalments',
    },
    ignores: ['Nous acceptons les chèques.'],
  },
  'financing.interest-free': {
    reads: {
      'Payez en quatre fois sans frais.': '4 instalments',
    },
    ignores: ['Sans intérêt pour la politique.'],
  },
  'financing.interest-free-for': {
    reads: {
      'Crédit gratuit sur 12 mois.': 'coverage 12 month',
    },
    ignores: ['Aucun gagnant sur 12 mois.'],
  },
  'financing.free-parts': {
    reads: {
      'Nous proposons le paiement en 3 fois sans frais.': '3 instalments',
      "Jusqu'à 12x sans frais.": '12 instalments',
    },
    ignores: [
      'Deux fois par an, nos clients visitent la ferme sans frais de parking.',
    ],
  },
  'financing.paid-in-parts': {
    reads: {
      'Nos stages sont réglables en trois ou quatre échéances.':
        '4 instalments',
      'Possibilité de régler vos soins en trois fois.': '3 instalments',
      'Payez votre séjour en 4 fois.': '4 instalments',
    },
    ignores: ['Nos clients reviennent trois fois par an.'],
  },
  'financing.pay-later': {
    reads: {
      'Achetez maintenant, payez plus tard.': '',
    },
    ignores: ['Payez au comptoir.'],
  },
  'financing.put-off': {
    reads: {
      'Aucun paiement avant 9 mois sur les divans.': 'coverage 9 month',
      'Emportez-le, ne payez rien pendant cinq mois.': 'coverage 5 month',
    },
    ignores: [
      "Nous n'avons eu aucun paiement depuis 5 semaines.",
      'Ne payez rien pendant un essai de 5 semaines.',
    ],
  },
  'financing.paid-interest-free': {
    reads: { 'Payez le canapé au fil de l’hiver sans intérêts.': 'rate 0 %' },
    ignores: ['Les comptes sans intérêts sont rares.'],
  },
  'financing.lender': {
    reads: {
      'Financement Cetelem possible.': '',
    },
    ignores: ['Le prêteur de livres est fermé.'],
  },
  'financing.small-parts': {
    reads: {
      'Mensualités dès 29 €.': 'price 29 EUR',
      'Solutions de financement adaptées.': '',
    },
    ignores: ['Les mensualités sont dues le 5.'],
  },
  'financing.from-so-much': {
    reads: {
      'Financement à partir de 30 € par mois': 'price 30 EUR',
    },
    ignores: ['Un cours de finance à partir de 30 €.'],
  },
  'financing.answered-yes': {
    reads: {
      'Peut-on payer en plusieurs fois ? » Oui, bien sûr.': '',
    },
    ignores: ['Faut-il payer tout de suite ? » Oui.'],
  },
  'financing.split': {
    reads: {
      'Pour les gros travaux, un échéancier peut être mis en place.': '',
      'Possibilité de diviser le total en plus petits paiements.': '',
      'Règlement par chèque (2 chèques possibles)': '',
    },
    ignores: ["Il n'est pas possible de fractionner le paiement."],
  },
};
