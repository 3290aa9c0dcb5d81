/** A word, a number or a mark, with where it stands in the block's text. */
export type Token = {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case, accents folded, typographic quotes and dashes made plain. */
  readonly norm: string;
  /** Of a number, in digits or in words. */
  readonly value: number | undefined;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
};
