import { allThemes } from './themes/all-themes.ts';

/** Things of everyday life: who names two of them speaks of two matters. */
export const commonThings = allThemes.flatMap(({ things }) => things);

/** What single trades sell, do and charge for, besides the common things. */
export const tradeThings = allThemes.flatMap(({ tradeThings }) => tradeThings);

export const things = [...commonThings, ...tradeThings];
