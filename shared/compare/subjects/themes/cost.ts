import type { Theme } from './theme.ts';

/** What things cost, and what is or is not charged. */
export const costTheme = {
  weights: {
    free: 0.8,
    included: 0.4,
    'customer-pays': 0.7,
    fee: 0.6,
    price: 0.5,
    'fixed-price': 1,
    'hidden-fee': 1,
    'price-first': 1.2,
    quote: 1.1,
    valuation: 1,
    obligation: 1,
    'pay-once': 1,
    tax: 1,
    threshold: 0.2,
    transparency: 0.6,
    'extra-work': 1.2,
  },
  things: [],
  tradeThings: ['commission', 'file-fee', 'set-tariff', 'callout'],
} as const satisfies Theme;
