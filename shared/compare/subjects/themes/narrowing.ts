import type { Theme } from './theme.ts';

/** What denies or narrows, and tells nothing of what a text is about. */
export const narrowingTheme = {
  // Their phrases have gaps, so that their words stay those of other subjects.
  weights: {
    'no-longer': 0.2,
    'now-only': 0.1,
    'without-exception': 0,
    'some-only': 0,
    'closed-day': 0,
    'kept-back': 0,
    excluded: 0,
    'no-deposit': 0,
    'no-notice': 0,
    once: 0,
    'all-year': 0,
    'part-of-year': 0,
    'from-start': 0,
    'later-on': 0,
    'for-all': 0,
    'from-order': 0,
    'from-receipt': 0,
    'from-return': 0,
    'from-request': 0,
    'from-report': 0,
    'from-use': 0,
    'from-last-use': 0,
    'from-enrolment': 0,
    'first-payment': 0,
    'balance-due': 0,
  },
  things: [],
  tradeThings: [],
} as const satisfies Theme;
