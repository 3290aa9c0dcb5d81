import type { FrameWords } from '../../../frame-words.ts';

export const gift: FrameWords['examples'] = {
  'gift.free-present': {
    reads: {
      'Chaque coffret est expédié avec un échantillon gratuit.': '',
      'Une trousse offerte pour toute commande.': '',
      "Bouteille de vin offerte à l'arrivée.": '',
    },
    ignores: ['Trousse rouge.'],
  },
  'gift.for-some': {
    reads: {
      'Les jeunes mariés trouvent une bouteille de crémant dans leur chambre.':
        '',
      'Chaque enfant repart avec un sac.': '',
    },
    ignores: [
      'Les jeunes mariés reçoivent une confirmation.',
      'Chaque enfant apporte un sac.',
    ],
  },
  'gift.one-of-several': {
    reads: {
      'Commandez trois et le quatrième est notre cadeau.': '',
      'Prenez cinq pots et le moins cher est notre cadeau.': '',
    },
    ignores: [
      'Prenez la deuxième sortie puis la troisième.',
      'Commandez trois, le quatrième arrive plus tard.',
    ],
  },
  'gift.one-given': {
    reads: {
      'Un ruban de velours est offert.': '',
      'Deux brins de muguet ne vous sont pas comptés.': '',
    },
    ignores: [
      'Nous vous offrons un large choix de laines.',
      'Notre gîte vous offre une vue sur les vignes.',
      'Un devis vous est offert.',
      'Le salon offre un cadre agréable.',
    ],
  },
  'gift.added': {
    reads: {
      'Nous déposons un panier de fruits dans chaque gîte.': '',
      'Pour toute commande de peinture, nous ajoutons le rouleau.': '',
    },
    ignores: ['Pour toute commande, nous ajoutons 4 € de frais.'],
  },
  'gift.present-at-no-cost': {
    reads: {
      'Recevez trois miniatures de nos parfums, à titre gracieux.': '',
    },
    ignores: ['La dégustation de trois parfums coûte 9 €.'],
  },
  'gift.given': {
    reads: {
      'On offre le premier café.': '',
      'Une trousse vous est offerte dès la première commande.': '',
      'Nous vous offrons un exemplaire relié du guide.': '',
    },
    ignores: ['Les clés vous sont remises à votre arrivée.'],
  },
  'gift.comes-with': {
    reads: {
      'Un tablier gratuit pour toute commande.': '',
      'Une lanterne gratuite dans chaque colis.': '',
    },
    ignores: [
      'Livraison gratuite pour toute commande.',
      'Un tablier se trouve dans chaque colis.',
    ],
  },
  'gift.worth': {
    reads: {
      "Sac à dos gratuit d'une valeur de 45 € à chaque trek.": 'price 45 EUR',
    },
    ignores: [
      "Livraison gratuite des colis d'une valeur de 45 €.",
      "Un sac à dos d'une valeur de 45 €.",
    ],
  },
  'gift.with-purchase': {
    reads: {
      'Pour tout achat de 60 €, recevez gratuitement un parapluie.':
        'threshold 60 EUR',
      "À l'achat de deux lampes, nous vous offrons un abat-jour gratuit.": '',
    },
    ignores: ["L'achat sur ce site est réservé aux adultes."],
  },
  'gift.bonus': {
    reads: {
      "Recevez une carte cadeau de 25 € à l'ouverture du compte.":
        'discount 25 EUR',
      'Obtenez une carte-cadeau de 15 $ pour chaque visite.': 'discount 15 ?',
    },
    ignores: ['La carte-cadeau coûte 15 $.'],
  },
  'gift.gift': {
    reads: {
      'Recevez un cadeau de bienvenue.': '',
    },
    ignores: ['Idées pour un mariage.'],
  },
  'gift.items-for-less': {
    reads: {
      'Achetez cinq pains, recevez-en six.': '6 items',
      'Séjournez sept nuits et payez-en six.': '7 items',
      "Restez 8 nuits, n'en payez que 7.": '8 items',
      'Payez 10 leçons, recevez-en 12.': '12 items',
      '5 tirages pour 4.': '5 items',
      '3 pour 2 sur les abat-jour dès 19 €.': '3 items, price 19 EUR',
      'Dormez 4 nuits, payez-en 3 jusqu’au 30 avril.':
        '4 items, ends 2027-04-30',
      '3 savons achetés, 2 payés.': '3 items',
    },
    ignores: [
      'Menu 3 services pour 2 personnes.',
      '2 valises pour un vol.',
      'Vous recevez 3 factures et payez 2 fournisseurs.',
      'Payez 3 factures et recevez 4 reçus.',
    ],
  },
  'gift.several-for-less': {
    reads: {
      "Deux pour le prix d'un.": '2 items',
    },
    ignores: [
      'Deux par personne.',
      'Payez en 10 versements mensuels.',
      'Réservez en ligne et payez sur place.',
      'Achetez en ligne et recevez votre colis en boutique.',
    ],
  },
  'gift.months-free': {
    reads: {
      "Un mois offert en payant à l'année.": 'delay 1 month',
    },
    ignores: ['Le mois de mai.'],
  },
  'gift.so-many-months-free': {
    reads: {
      "Payez à l'année : 2 mois offerts.": 'delay 2 month',
      'Trois mois gratuits pour tout nouvel abonné.': 'delay 3 month',
    },
    ignores: ['Un essai gratuit de trois mois.'],
  },
  'gift.thrown-in': {
    reads: { 'Un pot de miel en cadeau pour chaque visiteur.': '' },
    ignores: ['Nous offrons aussi un emballage soigné.'],
  },
  'gift.money-when': {
    reads: { '75 € à l’ouverture du compte joint.': 'price 75 EUR' },
    ignores: ['Livraison 4 € pour chaque commande par téléphone.'],
  },
  'gift.money-given': {
    reads: {
      'Transférez votre épargne et nous vous versons 150 €.': 'price 150 EUR',
      'Changez de banque et recevez 35 €.': 'discount 35 EUR',
    },
    ignores: ['Si nous ne tenons pas la date, nous vous versons 50 €.'],
  },
  'gift.on-occasion': {
    reads: {
      'Dès 15 convives, le dessert des mariés ne vous est pas facturé.':
        '15 people',
      'Pour tout bail signé, la table est à titre gracieux.': '',
    },
    ignores: [
      'Dès 15 convives, la livraison ne vous est pas facturée.',
      'Pour tout bail signé, un mois de caution.',
    ],
  },
  'gift.sample': {
    reads: {
      'À chaque commande, vous recevez un échantillon.': '',
    },
    ignores: ['Échantillons sur demande avec votre commande.'],
  },
  'gift.awaits-you': {
    reads: {
      "Une bouteille de cidre vous attend à l'arrivée.": '',
    },
    ignores: [
      'Un accueil chaleureux vous attend.',
      'Un guide vous attend sur le quai.',
    ],
  },
  'gift.received-with': {
    reads: {
      'Avec chaque théière, vous recevez une tasse.': '',
      'Vous recevez une bougie avec chaque lampe.': '',
    },
    ignores: [
      'Avec chaque commande, vous recevez une facture.',
      'Vous recevez la bougie que vous avez payée.',
    ],
  },
};
