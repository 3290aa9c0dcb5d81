import type { FrameWords } from '../../../frame-words.ts';

export const freeShipping: FrameWords['examples'] = {
  'free-shipping.free': {
    reads: {
      "Livraison gratuite dès 75 $ d'achat.": 'threshold 75 ?',
      'Frais de port offerts en France métropolitaine.': '',
    },
    ignores: [
      'Vérifiez si nous livrons gratuitement sur votre île.',
      'Chaque coffret est expédié avec un échantillon gratuit.',
      'Commandez sur Deliveroo : livraison gratuite pour les abonnés Plus.',
      'Pendant les soldes, la livraison gratuite ne sera pas appliquée.',
      "En période de fêtes, la livraison gratuite n'est pas garantie.",
      "La livraison n'est pas gratuite pour les palettes.",
    ],
  },
  'free-shipping.included': {
    reads: {
      'Livraison incluse dans le prix.': '',
    },
    ignores: ['Livraison en sus.'],
  },
  'free-shipping.includes': {
    reads: {
      'Le prix comprend la livraison à domicile.': '',
      "L'abonnement inclut les frais de port.": '',
    },
    ignores: [
      "Le numéro de suivi est fourni dès l'expédition.",
      'Le formulaire comprend un devis de livraison.',
    ],
  },
  'free-shipping.from': {
    reads: {
      'Livraison » Gratuite dès 49 €': 'threshold 49 EUR',
      'Frais de port » Offerts à partir de 3 articles': '3 items',
    },
    ignores: ['Stationnement » Gratuit le dimanche'],
  },
  'free-shipping.answered-from': {
    reads: {
      'La livraison est-elle gratuite ? » Oui, dès 60 $ d’achats.':
        'threshold 60 ?',
    },
    ignores: ['La livraison est-elle gratuite ? » Oui, sauf le soir.'],
  },
  'free-shipping.said-above': {
    reads: {
      'Livraison en point relais » Gratuite': '',
      'Colissimo » Offert dès 39 €': 'threshold 39 EUR',
    },
    ignores: ['Livraison » 4,90 €'],
  },
  'free-shipping.we-pay': {
    reads: {
      "Nous payons les frais d'envoi.": '',
      'Les frais de port sont à notre charge.': '',
    },
    ignores: ["Les frais d'envoi sont calculés au panier."],
  },
  'free-shipping.nothing-from': {
    reads: {
      'Frais de port » Aucun au-delà de 50 €.': 'threshold 50 EUR',
    },
    ignores: ['Frais de port » 4 € au moins.'],
  },
  'free-shipping.we-pay-from': {
    reads: {
      "Frais de port » Au-delà de 90 € d'achat, c'est nous qui payons.":
        'threshold 90 EUR',
    },
    ignores: ['Frais de port » 4 €, et nous emballons.'],
  },
  'free-shipping.none': {
    reads: {
      'Aucuns frais de livraison.': '',
    },
    ignores: ['Aucune livraison le dimanche.'],
  },
  'free-shipping.label': {
    reads: {
      "Livraison offerte » Dès 40 € d'achat": 'threshold 40 EUR',
      'Livraison gratuite » À partir de 75 $': 'threshold 75 ?',
    },
    ignores: ["Emballage cadeau » Dès 40 € d'achat"],
  },
  'free-shipping.column': {
    reads: {
      'Livraison offerte dès » 55 €': 'threshold 55 EUR',
    },
    ignores: ['Livraison offerte dès » Les colis pèsent au plus 55 kg.'],
  },
  'free-shipping.we-pay-for-it': {
    reads: { 'Nous payons la livraison de chaque caisse.': '' },
    ignores: ['Notre chronique couvre les ports et leurs livraisons.'],
  },
  'free-shipping.not-charged': {
    reads: {
      'Nous ne facturons pas la livraison dans la vallée.': '',
      'La livraison ne vous coûte rien cette semaine.': '',
    },
    ignores: [
      'Nous ne facturons pas les retours.',
      "Rien n'est facturé avant la livraison.",
    ],
  },
  'free-shipping.none-paid': {
    reads: {
      'Vous ne payez pas de livraison au-delà de 70 €.': 'threshold 70 EUR',
    },
    ignores: ['Vous ne payez pas de retour.'],
  },
};
