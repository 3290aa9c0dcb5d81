import type { Theme } from './theme.ts';

/** Whom a promise is for, and whom it is not for. */
export const peopleTheme = {
  weights: {
    supply: 0.8,
    'staff-affairs': 0.8,
    'third-party': 0.8,
    pass: 1,
    'card-member': 0.9,
    membership: 1.1,
    child: 1.1,
    family: 1.1,
    couple: 1.2,
    senior: 1.2,
    student: 1,
    nonprofit: 1.3,
    'business-client': 0.7,
    'new-customer': 1.2,
    'existing-customer': 1,
    subscriber: 1,
    group: 1,
    person: 0.3,
    'people-count': 0.4,
  },
  things: ['youth', 'over-sixty', 'wheelchair', 'first-owner', 'sibling'],
  tradeThings: ['guest'],
} as const satisfies Theme;
