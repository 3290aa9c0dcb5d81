import type { Theme } from './theme.ts';

/** What comes back, and what is given for it. */
export const refundsTheme = {
  weights: {
    refund: 1.2,
    'full-refund': 0.5,
    partial: 0.8,
    satisfaction: 1.1,
    exchange: 1,
    'return-goods': 1.1,
    'change-of-mind': 1,
    'withdrawal-right': 1.1,
    compensation: 1.1,
    proof: 0.9,
  },
  things: ['refund-if-fail', 'no-refund'],
  tradeThings: [],
} as const satisfies Theme;
