import type { FrameWords } from '../../../frame-words.ts';

export const priceOffer: FrameWords['examples'] = {
  'price-offer.instead-of': {
    reads: {
      '49 € au lieu de 79 €': 'price 49 EUR, price 79 EUR',
    },
    ignores: ['49 € par place.'],
  },
  'price-offer.at-special': {
    reads: {
      'Des chambres à des tarifs préférentiels': '',
      'Nos nouveaux cours sont vendus à prix spécial.': '',
    },
    ignores: [
      'Nos prix nous sont chers.',
      'Le tarif est affiché dans le menu.',
    ],
  },
  'price-offer.now': {
    reads: {
      'Prix habituel 120 $, maintenant 89 $': 'price 120 ?, price 89 ?',
    },
    ignores: ['Il vaut 120 $.'],
  },
  'price-offer.for-a-while': {
    reads: {
      '1er mois à 1 €': 'price 1 EUR',
      'Le premier mois à 9 €, puis 25 € par mois': 'price 9 EUR, price 25 EUR',
      'Offre découverte : bilan complet à 45 €': 'price 45 EUR',
    },
    ignores: [
      'Remplissez le formulaire, puis versez un acompte de 20 €.',
      'La séance coûte 45 €.',
    ],
  },
  'price-offer.only': {
    reads: {
      'Offre de bienvenue » Bilan et détartrage pour seulement 59 €':
        'price 59 EUR',
    },
    ignores: ['Notre carte » Le potage est à seulement 6 €.'],
  },
  'price-offer.promo': {
    reads: {
      'Offre de printemps : contrôle de la chaudière à 59 €': 'price 59 EUR',
      'Tarif réduit pour les étudiants : 8 €.': 'price 8 EUR',
      'Offre fondateur : 190 €.': 'price 190 EUR',
      'Offre spéciale : 199 €': 'price 199 EUR',
    },
    ignores: ['Menu midi 19 €.', 'Commande spéciale : supplément de 5 €.'],
  },
  'price-offer.with-code': {
    reads: {
      'Deux nuits à partir de 120 € avec le code AUTOMNE25.':
        'price 120 EUR, code AUTOMNE25',
    },
    ignores: ['Deux nuits dès 120 €, code de la porte à l’arrivée.'],
  },
  'price-offer.special': {
    reads: {
      "Les membres profitent d'un tarif préférentiel.": '',
    },
    ignores: ['Un remerciement spécial à tous.'],
  },
  'price-offer.first-time': {
    reads: {
      'Nouveaux clients : première séance à seulement 25 €.': 'price 25 EUR',
      'Première visite à seulement 39 $.': 'price 39 ?',
    },
    ignores: ['Le premier train part à dix heures ; le billet coûte 25 €.'],
  },
  'price-offer.label': {
    reads: {
      'Offre du mois » Entretien de chaudière : 99 €': 'price 99 EUR',
      'Offre découverte » 79 $': 'price 79 ?',
    },
    ignores: ['Nos services » Entretien de chaudière : 99 €'],
  },
  'price-offer.struck': {
    reads: {
      '~~89 €~~ 59 €': 'price 59 EUR',
      'Le kit complet 59 € ~~89 €~~': 'price 59 EUR',
    },
    ignores: ['59 € la paire, 89 € les deux'],
  },
  'price-offer.before-renewal': {
    reads: {
      '2 € par mois, renouvelé à 7 €.': 'price 2 EUR, price 7 EUR',
    },
    ignores: ['Se renouvelle à 7 € par mois.'],
  },
  'price-offer.so-long-then': {
    reads: {
      '5 € par mois pendant 6 mois, puis 12 €.':
        'price 5 EUR, coverage 6 month, price 12 EUR',
    },
    ignores: ['3 € pour 2 heures, puis 1 € par heure.'],
  },
  'price-offer.at-first': {
    reads: {
      '1 € par mois les 4 premiers mois.': 'price 1 EUR, coverage 4 month',
    },
    ignores: ['4 € pour les 2 premières heures de stationnement.'],
  },
  'price-offer.new-customers': {
    reads: {
      'Nouveaux clients : un toilettage complet pour 35 €.': 'price 35 EUR',
    },
    ignores: ['Les nouveaux clients remplissent une fiche.'],
  },
  'price-offer.bundled': {
    reads: {
      '20 € par mois avec un forfait mobile.': 'price 20 EUR',
    },
    ignores: ['Le forfait mobile coûte 20 € par mois.'],
  },
  'price-offer.until': {
    reads: {
      "Pose de pneus à 79 € jusqu'au 14 novembre 2027.":
        'price 79 EUR, ends 2027-11-14',
    },
    ignores: [
      "Un acompte de 40 $ réserve la salle jusqu'au 3 juin 2027.",
      "Le réglage est offert dès 300 $ d'achat, jusqu'au 3 juin 2027.",
    ],
  },
  'price-offer.usually': {
    reads: {
      '32 € la révision complète de printemps, habituellement 45 €.':
        'price 32 EUR, price 45 EUR',
    },
    ignores: ['Livraison à 4 €, habituellement en une semaine.'],
  },
  'price-offer.multi-buy': {
    reads: { 'Bougies : 3 pour 10 €': 'price 10 EUR' },
    ignores: ['Deux pour la route.'],
  },
  'price-offer.cut': {
    reads: { 'Bancs de jardin soldés à 60 €': 'price 60 EUR' },
    ignores: ['Livraison désormais à 3 €.'],
  },
  'price-offer.some-days': {
    reads: { 'Menu deux plats 15 €, le mardi seulement': 'price 15 EUR' },
    ignores: ['Le mardi seulement sur rendez-vous'],
  },
  'price-offer.for-now': {
    reads: { 'Géraniums 2 € la caissette jusqu’à épuisement': 'price 2 EUR' },
    ignores: ['Livraison à 4 € jusqu’à épuisement des stocks.'],
  },
  'price-offer.try-for': {
    reads: {
      'Essayez un mois de cours pour seulement 25 €.': 'price 25 EUR',
    },
    ignores: ['Seulement 25 € par mois.'],
  },
};
