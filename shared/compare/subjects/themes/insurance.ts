import type { Theme } from './theme.ts';

/** What is insured, and what happens when it is called on. */
export const insuranceTheme = {
  weights: {
    insurance: 1.1,
    claim: 1.2,
  },
  things: ['excess', 'theft', 'accident', 'water-damage', 'expert-visit'],
  tradeThings: [
    'policy',
    'no-claims',
    'telematics',
    'home-cover',
    'health-fund',
    'insurance-proof',
    'car-cover',
    'travel-cover',
    'pet-cover',
  ],
} as const satisfies Theme;
