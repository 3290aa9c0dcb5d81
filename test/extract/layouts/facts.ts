import type { Entry } from './layouts.ts';

/** Entries under a heading, and what they promise in every layout. */
export type Facts = {
  readonly lang: string;
  readonly heading: string;
  readonly entries: readonly Entry[];
  /** Topic and terms, in the order of the alphabet. */
  readonly promises: readonly string[];
};

const week = [
  'availability: mo 09:00-17:30, tu 09:00-17:30, we 09:00-17:30, th 09:00-20:00, fr 09:00-17:30, sa 10:00-16:00',
];
const tiers = [
  'cancellation: notice 2-7 day, fee 50 %',
  'cancellation: notice 7 day',
];
const questions = [
  'refund-time: delay 5 business-day',
  'return-cost: ',
  'return-window: window 30 day',
  'warranty: coverage 2 year',
];
const promises = [
  'money-back: window 60 day',
  'no-fee: ',
  'response-time: delay 24 hour',
];
const channels = [
  'availability: mo-fr 09:00-17:00',
  'response-time: delay 2 minute',
  'response-time: delay 24 hour',
];
const parts = ['warranty: coverage 2 year', 'warranty: coverage 5 year'];

export const facts: readonly Facts[] = [
  {
    lang: 'en',
    heading: 'Visit our showroom',
    entries: [
      ['Monday', '9:00 am - 5:30 pm'],
      ['Tuesday', '9:00 am - 5:30 pm'],
      ['Wednesday', '9:00 am - 5:30 pm'],
      ['Thursday', '9:00 am - 8:00 pm'],
      ['Friday', '9:00 am - 5:30 pm'],
      ['Saturday', '10:00 am - 4:00 pm'],
      ['Sunday', 'Closed'],
    ],
    promises: week,
  },
  {
    lang: 'fr',
    heading: 'Passez nous voir',
    entries: [
      ['Lundi', 'de 9 h à 17 h 30'],
      ['Mardi', 'de 9 h à 17 h 30'],
      ['Mercredi', 'de 9 h à 17 h 30'],
      ['Jeudi', 'de 9 h à 20 h'],
      ['Vendredi', 'de 9 h à 17 h 30'],
      ['Samedi', 'de 10 h à 16 h'],
      ['Dimanche', 'Fermé'],
    ],
    promises: week,
  },
  {
    lang: 'en',
    heading: 'Calling off a workshop',
    entries: [
      ['More than 7 days before', 'Full refund'],
      ['2 to 7 days before', '50% refund'],
      ['Less than 48 hours before', 'No refund'],
    ],
    promises: tiers,
  },
  {
    lang: 'fr',
    heading: 'Annuler un atelier',
    entries: [
      ['Plus de 7 jours avant', 'Remboursement intégral'],
      ['De 2 à 7 jours avant', 'Remboursement de 50 %'],
      ['Moins de 48 heures avant', 'Aucun remboursement'],
    ],
    promises: tiers,
  },
  {
    lang: 'en',
    heading: 'Good to know',
    entries: [
      [
        'How long do I have to send a lamp back?',
        'You have 30 days from delivery to return it.',
      ],
      [
        'When do I get my money?',
        'We refund you within 5 business days of receiving the parcel.',
      ],
      [
        'Who pays for the return?',
        'Returns are free: a prepaid label lies in the box.',
      ],
      ['How long is the warranty?', 'Every lamp is guaranteed for 2 years.'],
    ],
    promises: questions,
  },
  {
    lang: 'fr',
    heading: 'Bon à savoir',
    entries: [
      [
        'Combien de temps ai-je pour renvoyer une lampe ?',
        'Vous avez 30 jours après la livraison pour la retourner.',
      ],
      [
        'Quand serai-je remboursé ?',
        'Nous vous remboursons sous 5 jours ouvrés après réception du colis.',
      ],
      [
        'Qui paie le retour ?',
        'Les retours sont gratuits : une étiquette prépayée est dans la boîte.',
      ],
      [
        'Combien de temps dure la garantie ?',
        'Chaque lampe est garantie 2 ans.',
      ],
    ],
    promises: questions,
  },
  {
    lang: 'en',
    heading: 'Our word',
    entries: [
      ['Fast answers', 'We reply to every e-mail within 24 hours'],
      ['A free quote', 'In writing, before we begin'],
      [
        'Happy or refunded',
        'Not satisfied? You get your money back within 60 days',
      ],
    ],
    promises,
  },
  {
    lang: 'fr',
    heading: 'Notre parole',
    entries: [
      ['Réponse rapide', 'Nous répondons à chaque courriel sous 24 heures'],
      ['Devis gratuit', 'Par écrit, avant de commencer'],
      [
        'Satisfait ou remboursé',
        'Pas content ? Vous êtes remboursé pendant 60 jours',
      ],
    ],
    promises,
  },
  {
    lang: 'en',
    heading: 'Get in touch',
    entries: [
      ['Phone', '555 010 200', 'Monday to Friday, 9am to 5pm'],
      ['E-mail', 'hello@lamps.example', 'We reply within 24 hours'],
      ['Chat', 'On every page', 'Answered in under 2 minutes'],
    ],
    promises: channels,
  },
  {
    lang: 'fr',
    heading: 'Nous joindre',
    entries: [
      ['Téléphone', '01 55 01 02 00', 'Du lundi au vendredi de 9h à 17h'],
      ['Courriel', 'bonjour@lampes.example', 'Réponse sous 24 heures'],
      ['Clavardage', 'Sur chaque page', 'Réponse en moins de 2 minutes'],
    ],
    promises: channels,
  },
  {
    lang: 'en',
    heading: 'Warranty',
    entries: [
      ['Motor', '5 years'],
      ['Battery', '2 years'],
    ],
    promises: parts,
  },
  {
    lang: 'fr',
    heading: 'Garantie',
    entries: [
      ['Moteur', '5 ans'],
      ['Batterie', '2 ans'],
    ],
    promises: parts,
  },
  {
    lang: 'en',
    heading: 'Offers of the month',
    entries: [
      ['Tents', '-20% with the code TENT20', 'Until 30 November 2026'],
      ['Sleeping bags', '$30 off', 'Until 15 December 2026'],
    ],
    promises: [
      'discount: discount 20 %, code TENT20, ends 2026-11-30',
      'discount: discount 30 ?, ends 2026-12-15',
    ],
  },
  {
    lang: 'fr',
    heading: 'Offres du mois',
    entries: [
      ['Tentes', '-20 % avec le code TENTE20', "Jusqu'au 30 novembre 2026"],
      ['Sacs de couchage', '30 € de remise', "Jusqu'au 15 décembre 2026"],
    ],
    promises: [
      'discount: discount 20 %, code TENTE20, ends 2026-11-30',
      'discount: discount 30 EUR, ends 2026-12-15',
    ],
  },
  {
    lang: 'en',
    heading: 'Our workshop in figures',
    entries: [
      ['250+', 'happy customers'],
      ['98%', 'of lamps repaired in 2025'],
      ['24 hours', 'to build one lamp by hand'],
    ],
    promises: [],
  },
  {
    lang: 'fr',
    heading: 'Notre atelier en chiffres',
    entries: [
      ['250+', 'clients heureux'],
      ['98 %', 'de lampes réparées en 2025'],
      ['24 heures', 'pour fabriquer une lampe à la main'],
    ],
    promises: [],
  },
  {
    lang: 'en',
    heading: 'What people say',
    entries: [
      ['Anna K.', 'They delivered within 24 hours and it was free!', '5/5'],
      ['Tom R.', 'I got my money back in 3 days.', '5/5'],
    ],
    promises: [],
  },
  {
    lang: 'fr',
    heading: 'Ils parlent de nous',
    entries: [
      ['Anna K.', 'Livraison en 24 heures et gratuite !', '5/5'],
      ['Tom R.', "J'ai été remboursé en 3 jours.", '5/5'],
    ],
    promises: [],
  },
];
