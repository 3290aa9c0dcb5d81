import type { Theme } from './theme.ts';

/** What is subscribed to: accounts, plans, trials, lines. */
export const plansTheme = {
  weights: {
    account: 0.7,
    plan: 0.5,
    'plan-change': 1.2,
    'switch-provider': 1.2,
    trial: 1.3,
    'no-card': 1.1,
    lifetime: 1.2,
    unlimited: 1,
    access: 0.7,
    'phone-plan': 1.2,
    broadband: 1.2,
    tv: 1.3,
  },
  things: [
    'phone-device',
    'sim',
    'data-volume',
    'replay',
    'streaming',
    'advert',
  ],
  tradeThings: [
    'number-port',
    'roaming',
    'fibre-line',
    'line-move',
    'over-plan',
  ],
} as const satisfies Theme;
