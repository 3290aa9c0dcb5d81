import type { Theme } from './theme.ts';

/** What is looked into and put in order, and what is known of people. */
export const complaintsTheme = {
  weights: {
    complaint: 1.2,
    'final-response': 1.3,
    investigation: 1.2,
    'review-second': 1.2,
    'delay-letter': 1.2,
    ombudsman: 1.2,
    'data-protection': 1.3,
    erasure: 1.2,
    resolution: 1.1,
    'deadline-goal': 0.3,
    'lost-property': 1.4,
    adjustment: 1.3,
    straightforward: 1.1,
    complex: 1.2,
    'privacy-request': 1.2,
    rectification: 1.3,
    'report-time': 0.3,
  },
  things: ['critical'],
  tradeThings: ['confidentiality'],
} as const satisfies Theme;
