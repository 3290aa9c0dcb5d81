import { type AgeLimit, countedAs } from '../../domain/measure.ts';
import type { CountTerm } from '../../domain/term.ts';
import type { AgeWords, Around } from '../term-words.ts';
import type { TermReader } from './term-reader.ts';

const oldest = 99;
/** So much of a text tells what a number is. */
const near = 40;

/**
 * Answers the ages that bound what a text says: whom it leaves out, "under
 * twelve", and whom it begins with, "from 65 years".
 */
export function ageLimits(
  { text, tokens }: TermReader,
  words: AgeWords,
): CountTerm[] {
  return tokens.flatMap(({ value, start, end }) => {
    if (value === undefined || !isAge(value)) return [];
    const before = text.slice(Math.max(0, start - near), start);
    const after = text.slice(end, end + near);
    const is = (kinds: readonly Around[]) =>
      kinds.some(([left, right]) => left.test(before) && right.test(after));
    const found = (of: AgeLimit, age: number): CountTerm => ({
      type: 'count',
      value: age,
      of: countedAs(of),
      raw: text.slice(start, end),
    });
    if (is(words.below)) return [found('below-age', value)];
    // Whoever says "up to twelve" may leave the twelfth year out.
    if (is(words.upTo)) {
      return [found('below-age', value), found('below-age', value + 1)];
    }
    return is(words.from) ? [found('from-age', value)] : [];
  });
}

function isAge(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value <= oldest;
}
