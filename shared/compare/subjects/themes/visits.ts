import type { Theme } from './theme.ts';

/** Who comes to the customer, or whom the customer comes to see. */
export const visitsTheme = {
  weights: {
    appointment: 1,
    visit: 1,
    'same-day': 1.2,
    technician: 1,
    intervention: 1.1,
    'on-call': 1.2,
    'on-site-staff': 1.1,
    emergency: 1.3,
    assistance: 1,
  },
  things: ['advice', 'second-visit'],
  tradeThings: ['contractor', 'home-measure'],
} as const satisfies Theme;
