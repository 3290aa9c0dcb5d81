import type { FrameWords } from '../../../frame-words.ts';

export const returnCost: FrameWords['examples'] = {
  'return-cost.free-returns': {
    reads: {
      'Retours gratuits en magasin.': '',
      'Le retour est sans frais.': '',
    },
    ignores: ["Formulaire gratuit, retour à l'accueil."],
  },
  'return-cost.said-above': {
    reads: {
      'Retours » Gratuits': '',
      'Frais de retour » Offerts en France': '',
    },
    ignores: ['Retours » Par la poste'],
  },
  'return-cost.label': {
    reads: {
      'Une étiquette de retour prépayée vous est offerte.': '',
    },
    ignores: ["Collez l'étiquette de retour sur le colis."],
  },
  'return-cost.prepaid-label': {
    reads: {
      'Écrivez-nous pour obtenir votre étiquette de retour prépayée.': '',
      "Collez l'étiquette prépayée sur le colis et déposez-le au bureau de poste.":
        '',
    },
    ignores: [
      "L'étiquette prépayée coûte 6 €, déduits du remboursement.",
      "Nous n'offrons pas d'étiquette prépayée.",
    ],
  },
  'return-cost.unless-faulty': {
    reads: {
      "Les frais de retour sont à la charge de l'acheteur, sauf article défectueux.":
        '',
    },
    ignores: ["Aucun article n'est repris, sauf article défectueux."],
  },
  'return-cost.we-pay': {
    reads: {
      'Nous prenons en charge les frais de retour.': '',
    },
    ignores: ['Les frais de retour restent à votre charge.'],
  },
  'return-cost.yours': {
    reads: {
      'Les frais de retour sont à la charge du client.': '',
    },
    ignores: ['Les frais de retour sont à la charge du client.'],
  },
  'return-cost.share-kept': {
    reads: {
      'Des frais de reprise de 15 % s’appliquent à tout retour.': 'fee 15 %',
    },
    ignores: ['Profitez de 15 % de remise sur les frais de retour.'],
  },
  'return-cost.column': {
    reads: { 'Frais de reprise » 38 $': 'fee 38 ?' },
    ignores: ['Prix » 38 $'],
  },
  'return-cost.fee': {
    reads: {
      'Des frais de 6,50 € sont retenus pour tout retour.': 'fee 6.5 EUR',
      'Retours » Frais de 6,50 € déduits du remboursement': 'fee 6.5 EUR',
    },
    ignores: ['Frais de dossier : 6,50 €.'],
  },
  'return-cost.we-pay-returns': {
    reads: {
      'On paie le retour, où que vous soyez.': '',
      'Nous payons vos retours.': '',
    },
    ignores: ['Nous payons nos fournisseurs au retour des vacances.'],
  },
  'return-cost.answered-yes': {
    reads: { 'Les retours sont-ils gratuits ? » Oui.': '' },
    ignores: [
      'Les retours sont-ils gratuits ? » Non.',
      'Puis-je le retourner ? » Oui.',
    ],
  },
  'return-cost.costs-nothing': {
    reads: {
      'Renvoyez le tapis, cela ne vous coûte rien.': '',
    },
    ignores: [
      'Nous reprenons le travail à nos frais.',
      'Les hirondelles reviennent des îles.',
    ],
  },
  'return-cost.ours-if-faulty': {
    reads: {
      'Les frais de retour sont à votre charge, sauf en cas de produit défectueux.':
        '',
      'Les retours sont à la charge du client, sauf erreur de notre part.': '',
      'Les frais de port ne sont pas remboursés, sauf si le retour tient à une erreur de notre part.':
        '',
    },
    ignores: ['Les frais de retour sont à votre charge.'],
  },
  'return-cost.we-pay-postage': {
    reads: {
      "Nous payons l'affranchissement quand vous renvoyez un article.": '',
    },
    ignores: ["Nous payons l'affranchissement de nos courriers."],
  },
  'return-cost.postage-on-us': {
    reads: {
      "Renvoyez l'article quand vous voulez : nous payons le port.": '',
    },
    ignores: ['Nous payons le port de chaque commande.'],
  },
  'return-cost.keeps-it': {
    reads: {
      "Retours » Vous n'avez rien à nous renvoyer.": '',
      'Inutile de renvoyer la lampe défectueuse : elle est remboursée.': '',
    },
    ignores: [
      'Retours » Inutile de renvoyer le formulaire par courrier.',
      "Vous n'avez rien à signer.",
    ],
  },
  'return-cost.label-for-return': {
    reads: {
      "Nous vous envoyons un bordereau d'expédition pour le retour de la chemise.":
        '',
      "Une étiquette d'envoi est fournie pour votre retour.": '',
    },
    ignores: [
      "Collez l'étiquette d'expédition sur le carton avant le retour.",
      "Votre étiquette d'envoi pour le retour est à acheter au guichet.",
    ],
  },
};
