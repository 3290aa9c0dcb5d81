import type { TermReader } from './term-reader.ts';

/** A plain quantity and the tokens [first, next) it was read from. */
export type Amount = {
  readonly value: number;
  readonly first: number;
  readonly next: number;
};

/**
 * Reads a number at a token: "30", "thirty (30)", "30 (thirty)". Not an
 * ordinal, nor a part of a longer number or reference; `linked` tells that
 * the mark before it has been read as the link of a range.
 */
export function readAmount(
  r: TermReader,
  at: number,
  linked = false,
): Amount | undefined {
  const value = r.tokens[at]?.value;
  if (value === undefined || !r.isNumber(at)) return undefined;
  if (!linked && isPartOfMore(r, at)) return undefined;
  const next = skipBracket(r, at) ?? skipRepeat(r, at, value);
  if (r.sense(next, 'ordinal') && !r.isSpaced(next)) return undefined;
  return { value, first: at, next };
}

/** "A period of (3) months": in brackets, without the word for it before. */
function skipBracket(r: TermReader, at: number): number | undefined {
  const inBrackets = r.norm(at - 1) === '(' && r.norm(at + 1) === ')';
  return inBrackets && r.tokens[at - 2]?.kind === 'word' && r.isSpaced(at - 1)
    ? at + 2
    : undefined;
}

/** Steps over the same number again in brackets. */
function skipRepeat(r: TermReader, at: number, value: number): number {
  const repeated =
    r.norm(at + 1) === '(' &&
    r.tokens[at + 2]?.value === value &&
    r.norm(at + 3) === ')';
  return repeated ? at + 4 : at + 1;
}

/** "345" in "12-345-678", "1" in "v2.1", "5" in "#5". */
function isPartOfMore(r: TermReader, at: number): boolean {
  const before = r.tokens[at - 1];
  if (r.isSpaced(at) || before === undefined) return false;
  if (before.kind === 'word') return !isLoose(r, at);
  return before.kind === 'number' || isJoint(r, at - 1);
}

/** A mark that joins what is before it to what is after. */
function isJoint(r: TermReader, at: number): boolean {
  const mark = r.norm(at);
  if (mark === '#' || mark === '_') return true;
  if (r.isSpaced(at) || !'-./:,'.includes(mark)) return false;
  const before = r.tokens[at - 1];
  return before?.kind === 'number' || /\d/.test(before?.norm ?? '');
}

/** A word glued to the number after it that is no letter of a reference. */
function isLoose(r: TermReader, at: number): boolean {
  return (
    r.norm(at - 1).endsWith("'") ||
    r.before(at, 'currency') !== undefined ||
    r.before(at, 'plus') !== undefined
  );
}
