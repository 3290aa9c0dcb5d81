import type { Theme } from './theme.ts';

/** What is made good, and by whom. */
export const warrantyTheme = {
  weights: {
    guarantee: 0.6,
    warranty: 1.1,
    repair: 1,
    replace: 1,
    defect: 1,
    'damage-claim': 1,
    diagnosis: 1.2,
    labour: 1.1,
    parts: 1,
    maker: 0.9,
  },
  things: [],
  tradeThings: [
    'loan-appliance',
    'spare-part',
    'extended-cover',
    'beyond-repair',
    'lens-adaptation',
    'ten-year-liability',
  ],
} as const satisfies Theme;
