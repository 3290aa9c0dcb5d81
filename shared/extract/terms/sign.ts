import type { TermReader } from './term-reader.ts';

/**
 * Whether a minus stands before a token, as in "-20 %": no hyphen between
 * two words, no dash between two numbers, no dash with space on both sides,
 * unless it opens the text.
 */
export function isMinus(r: TermReader, at: number): boolean {
  if (r.norm(at - 1) !== '-') return false;
  const before = r.tokens[at - 2];
  if (before === undefined) return true;
  return !r.isSpaced(at) && (r.isSpaced(at - 1) || before.norm === '(');
}
