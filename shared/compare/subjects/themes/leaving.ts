import type { Theme } from './theme.ts';

/** How a contract or a booking ends, moves or runs out. */
export const leavingTheme = {
  weights: {
    cancel: 1.1,
    'no-show': 1,
    reschedule: 1.1,
    'no-minimum': 0.7,
    'they-change': 0.5,
    notice: 0.8,
    'storage-keep': 1,
    'force-majeure': 1.2,
    'company-cancels': 1.3,
    weather: 1.3,
    freeze: 1.3,
    expiry: 0.9,
    'minimum-term': 0.9,
  },
  things: [],
  tradeThings: ['exit-fee', 'cancel-insurance', 'medical-reason', 'waitlist'],
} as const satisfies Theme;
