import type { Theme } from './theme.ts';

/** What is eaten and drunk. */
export const foodTheme = {
  weights: {
    breakfast: 1.3,
    meal: 1,
    cocktail: 1.4,
    champagne: 1.4,
  },
  things: [
    'coffee',
    'table-booking',
    'menu',
    'pizza',
    'beer',
    'bakery',
    'grocery',
    'meal-kit',
  ],
  tradeThings: [
    'cake',
    'bread',
    'catering',
    'juice',
    'meat',
    'fish',
    'cheese',
    'allergy',
    'unsold-food',
    'daily-menu',
    'kids-menu',
    'dessert',
    'corkage',
    'brunch',
    'happy-hour',
    'tasting',
  ],
} as const satisfies Theme;
