import type { Token } from './tokens/token.ts';

/** Whole numbers, from one to another, both included. */
export type NumberPlace = { readonly from: number; readonly to: number };

/**
 * Reads a word of a phrase as a place for a number, "{2-99}" say, in figures or
 * in words; undefined for any other word. Throws on a place that is written
 * otherwise.
 */
export function numberPlaceOf(word: string): NumberPlace | undefined {
  if (!word.startsWith('{')) return undefined;
  const [, from, to] = /^\{(\d+)-(\d+)\}$/.exec(word) ?? [];
  if (from === undefined || to === undefined || Number(from) > Number(to)) {
    throw new Error(`a place for a number is written {2-99}, not ${word}`);
  }
  return { from: Number(from), to: Number(to) };
}

/** Answers whether a token is a number of a place; "5.00" is an amount. */
export function isInPlace(
  { norm, value }: Token,
  { from, to }: NumberPlace,
): boolean {
  if (value === undefined || value < from || value > to) return false;
  return Number.isInteger(value) && !/[.,]/.test(norm);
}
