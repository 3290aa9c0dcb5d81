/** One thing a small company promises, in any of its words. */
export type Fact = {
  readonly topic: string;
  /** Sentences of pages; `[n]` is the value. */
  readonly said: Readonly<Record<Lang, readonly string[]>>;
  /** What staff are told of it. */
  readonly told: Readonly<Record<Lang, Note>>;
};

export type Note = { readonly title: string; readonly body: string };

export const langs = ['en', 'fr'] as const;
export type Lang = (typeof langs)[number];

/**
 * Facts that no neighbour's article could be taken to speak of: what comes
 * near, such as returning goods and refunding them, is a matter of degree.
 */
export const facts: readonly Fact[] = [
  {
    topic: 'return-window',
    said: {
      en: [
        'You can return any item within [n] days.',
        'Changed your mind? You may send any item back within [n] days.',
        'Any item may be returned for [n] days.',
      ],
      fr: [
        'Vous pouvez retourner tout article dans les [n] jours.',
        'Tout article peut être retourné dans les [n] jours.',
        'Les retours sont acceptés pendant [n] jours.',
      ],
    },
    told: {
      en: {
        title: 'Returned goods',
        body: 'Customers may return an item for [n] days.',
      },
      fr: {
        title: 'Retours de marchandise',
        body: 'Le client peut retourner un article pendant [n] jours.',
      },
    },
  },
  {
    topic: 'warranty',
    said: {
      en: [
        'Every lamp carries a [n]-year warranty.',
        'We guarantee every lamp for [n] years.',
        'Each lamp comes with a warranty of [n] years.',
      ],
      fr: [
        'Chaque lampe est garantie [n] ans.',
        'Nous garantissons chaque lampe [n] ans.',
        'Chaque lampe a une garantie de [n] ans.',
      ],
    },
    told: {
      en: {
        title: 'Warranty of lamps',
        body: 'The warranty on a lamp is [n] years.',
      },
      fr: {
        title: 'Garantie des lampes',
        body: 'La garantie d’une lampe est de [n] ans.',
      },
    },
  },
  {
    topic: 'discount',
    said: {
      en: [
        'Save [n]% on cushions.',
        '[n]% off all cushions.',
        'All cushions are [n]% off.',
      ],
      fr: [
        'Épargnez [n] % sur les coussins.',
        '[n] % de rabais sur tous les coussins.',
        'Tous les coussins sont à [n] % de rabais.',
      ],
    },
    told: {
      en: {
        title: 'Cushions at a lower price',
        body: 'Cushions are [n]% off.',
      },
      fr: {
        title: 'Rabais sur les coussins',
        body: 'Les coussins sont à [n] % de rabais.',
      },
    },
  },
  {
    topic: 'delivery-time',
    said: {
      en: [
        'We deliver within [n] business days.',
        'Your order is delivered within [n] business days.',
        'Delivery takes [n] business days.',
      ],
      fr: [
        'Nous livrons en [n] jours ouvrables.',
        'Votre commande est livrée en [n] jours ouvrables.',
        'La livraison prend [n] jours ouvrables.',
      ],
    },
    told: {
      en: {
        title: 'How long delivery takes',
        body: 'An order is delivered within [n] business days.',
      },
      fr: {
        title: 'Délai de livraison',
        body: 'Une commande est livrée en [n] jours ouvrables.',
      },
    },
  },
  {
    topic: 'gift',
    said: {
      en: [
        'Get a $[n] gift card with every carpet.',
        'Every carpet comes with a $[n] gift card.',
      ],
      fr: [
        'Recevez une carte-cadeau de [n] $ avec chaque tapis.',
        'Chaque tapis donne droit à une carte-cadeau de [n] $.',
      ],
    },
    told: {
      en: {
        title: 'Gift cards with carpets',
        body: 'Hand out a $[n] gift card with a carpet.',
      },
      fr: {
        title: 'Cartes-cadeaux des tapis',
        body: 'Remettez une carte-cadeau de [n] $ avec un tapis.',
      },
    },
  },
  {
    topic: 'response-time',
    said: {
      en: [
        'We answer every email within [n] hours.',
        'Every email is answered within [n] hours.',
        'You get an answer to your email within [n] hours.',
      ],
      fr: [
        'Nous répondons à chaque courriel en [n] heures.',
        'Chaque courriel reçoit une réponse en [n] heures.',
        'Vous recevez une réponse à votre courriel en [n] heures.',
      ],
    },
    told: {
      en: {
        title: 'Answering emails',
        body: 'Emails are answered within [n] hours.',
      },
      fr: {
        title: 'Répondre aux courriels',
        body: 'Les courriels reçoivent une réponse en [n] heures.',
      },
    },
  },
];

/** Sentences that promise nothing and narrow nothing. */
export const smallTalk: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'The house stands beside the old mill.',
    'Anna draws every shade by hand.',
    'The brass comes from a foundry by the river.',
  ],
  fr: [
    'La maison se trouve près du vieux moulin.',
    'Anna dessine chaque abat-jour à la main.',
    'Le laiton vient d’une fonderie au bord de la rivière.',
  ],
};

/** Boxes that a sentence may stand in. */
export const markups: readonly ((sentence: string) => string)[] = [
  (sentence) => `<p>${sentence}</p>`,
  (sentence) => `<div><div class="card">${sentence}</div></div>`,
  (sentence) => `<ul><li>${sentence}</li></ul>`,
  (sentence) => `<section><p><strong>${sentence}</strong></p></section>`,
  (sentence) => `<p>${sentence.replace(/\d+/, '<span>$&</span>')}</p>`,
];
