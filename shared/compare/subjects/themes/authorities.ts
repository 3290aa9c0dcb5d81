import type { Theme } from './theme.ts';

/** What is asked of a public office, a court or a notary. */
export const authoritiesTheme = {
  weights: {
    toll: 1.2,
    permit: 1.2,
    immigration: 1.2,
    'tax-return': 1.3,
    'assessment-notice': 1.3,
    'technical-interpretation': 1.3,
  },
  things: [
    'notary',
    'lawyer',
    'court-case',
    'tax-admin',
    'passport',
    'visa',
    'permit-licence',
    'birth-certificate',
    'town-hall',
    'planning',
    'road',
    'street-light',
    'police',
    'paperwork',
    'subsidy',
  ],
  tradeThings: ['fine', 'permit-help'],
} as const satisfies Theme;
