import type { Theme } from './theme.ts';

/** What holds in one country tells nothing of the next. */
export const countries = [
  'in-france',
  'in-belgium',
  'in-switzerland',
  'in-luxembourg',
  'in-germany',
  'in-netherlands',
  'in-spain',
  'in-italy',
  'in-portugal',
  'in-austria',
  'in-ireland',
  'in-uk',
  'in-usa',
  'in-canada',
  'in-australia',
] as const;

/** Where a promise holds: shops and desks, hotels and their rooms. */
export const placesTheme = {
  weights: {
    office: 0.8,
    reception: 1.1,
    store: 0.8,
    online: 0.9,
    parking: 1.4,
    wifi: 1.4,
    pool: 1.3,
    spa: 1.3,
    room: 0.8,
    hotel: 0.9,
    arrival: 0.9,
    'meeting-room': 1.1,
  },
  things: ['camp', 'check-out', 'venue'],
  tradeThings: [
    'terrace',
    'private-hire',
    'pitch',
    'water-slide',
    'kids-club',
    'final-cleaning',
    'linen',
    'cot',
    'early-booking',
    'low-season',
    'upgrade',
    'direct-booking',
    ...countries,
  ],
} as const satisfies Theme;
