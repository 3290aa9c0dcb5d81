import type { Theme } from './theme.ts';

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
  ],
} as const satisfies Theme;
