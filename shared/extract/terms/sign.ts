import type { TermReader } from './term-reader.ts';

/**
 * Whether a minus stands before a token, as in "-20 %": no hyphen between
 * two words, no dash between two numbers, no dash with space on both sides.
 */
export function isMinus(r: TermReader, at: number): boolean {
  if (r.norm(at - 1) !== '-' || r.isSpaced(at)) return false;
  const before = r.tokens[at - 2];
  return before === undefined || r.isSpaced(at - 1) || before.norm === '(';
}
