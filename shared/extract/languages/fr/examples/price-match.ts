import type { FrameWords } from '../../../frame-words.ts';

export const priceMatch: FrameWords['examples'] = {
  'price-match.matched': {
    reads: {
      'Nous nous alignons sur le prix de nos concurrents.': '',
      'On égale tous les prix, et on retire 5 % de plus.': 'discount 5 %',
      'Nous nous alignons sur tout magasin local : meilleur prix garanti.': '',
    },
    ignores: ['Le prix du meilleur roman.'],
  },
  'price-match.difference-paid': {
    reads: {
      "Moins cher en face ? L'écart vous est versé.": '',
    },
    ignores: ["La différence vous est remboursée en cas d'échange."],
  },
  'price-match.difference': {
    reads: {
      'Moins cher ailleurs ? Nous remboursons la différence.': '',
    },
    ignores: [
      'Si le forfait choisi est plus cher, la différence vous sera facturée.',
      'Cherchez la différence.',
    ],
  },
  'price-match.asked-above': {
    reads: {
      "Vous alignez-vous sur les prix ? » Oui, jusqu'à 7 jours après votre achat.":
        'window 7 day',
    },
    ignores: [
      "Faites-vous des paquets cadeaux ? » Oui, jusqu'à 7 jours après votre achat.",
    ],
  },
  'price-match.best-price': {
    reads: {
      "Prix le plus bas, c'est garanti.": '',
    },
    ignores: ['Le meilleur de tous.'],
  },
  'price-match.difference-within': {
    reads: {
      'Trouvez moins cher dans les 14 jours et nous remboursons la différence.':
        'window 14 day',
      'Si le prix baisse dans les 30 jours, nous vous remboursons la différence de prix.':
        'window 30 day',
    },
    ignores: [
      "En cas d'échange dans les 30 jours, nous remboursons la différence.",
    ],
  },
  'price-match.answered-yes': {
    reads: {
      'Offrez-vous la garantie du meilleur prix ? » Oui, toujours.': '',
    },
    ignores: [
      'Alignez-vous vos prix ? » Non.',
      'Affichez-vous vos prix ? » Oui.',
    ],
  },
  'price-match.found-cheaper': {
    reads: { 'Trouvez moins cher en ville et nous baissons le nôtre.': '' },
    ignores: ['Notre nouveau frigo revient moins cher à l’usage.'],
  },
};
