import type { Clue } from './clue.ts';

/** A phrase with a clue, seen from the part by which it is told. */
export type KeyPhrase = {
  readonly clue: Clue;
  /** Numbers of the parts right before it, the nearest first. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Or of the others, wherever they stand. */
  readonly anywhere: readonly number[];
  /** Bits of the nearest before and after it, 0 without one. */
  readonly bitBefore: number;
  readonly bitAfter: number;
  /** Bits of those that may stand anywhere. */
  readonly bitsAnywhere: number;
};

export function isAlone(phrase: KeyPhrase): boolean {
  return phrase.anywhere.length === 0 && !isTight(phrase);
}

export function isTight({ before, after }: KeyPhrase): boolean {
  return before.length + after.length > 0;
}

export function allBits(bits: readonly number[]): number {
  return bits.reduce((all, some) => all | some, 0);
}

export function keyPhrase(
  clue: Clue,
  numbers: readonly number[],
  key: number,
  isLoose: boolean,
): KeyPhrase {
  const before = numbers.slice(0, key).reverse();
  const after = numbers.slice(key + 1);
  if (isLoose) {
    const anywhere = [...before, ...after];
    const bitsAnywhere = allBits(anywhere.map(bitOf));
    const nowhere = { before: [], after: [], bitBefore: 0, bitAfter: 0 };
    return { clue, ...nowhere, anywhere, bitsAnywhere };
  }
  const [bitBefore, bitAfter] = [bitOf(before[0]), bitOf(after[0])];
  const beside = { before, after, bitBefore, bitAfter };
  return { clue, ...beside, anywhere: [], bitsAnywhere: 0 };
}

/** One of 32: enough to tell most parts from those that a phrase wants. */
export function bitOf(number: number | undefined): number {
  return number === undefined ? 0 : 1 << (number & 31);
}
