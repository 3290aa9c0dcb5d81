import type { Theme } from './theme.ts';

/** What is to be had for less, or on top, and who is thanked with it. */
export const offersTheme = {
  weights: {
    discount: 1,
    'special-offer': 0.6,
    voucher: 1,
    'credit-note': 1,
    gift: 1,
    sample: 1.2,
    'price-increase': 1.2,
    'price-match': 1.3,
    loyalty: 1,
    referral: 1.2,
    stackable: 1.3,
    'cash-out': 1.2,
    newsletter: 1.3,
    'sale-items': 1.1,
  },
  things: [
    'trade-in',
    'gift-wrap',
    'birthday',
    'second-item',
    'outlet',
    'voucher-fiver',
  ],
  tradeThings: [
    'presale',
    'opened-box',
    'valentine',
    'mothers-day',
    'affiliate',
    'second-hand',
    'buy-back',
    'display-model',
    'personal-shopper',
    'gift-card',
    'minimum-order',
    'bulk-discount',
  ],
} as const satisfies Theme;
