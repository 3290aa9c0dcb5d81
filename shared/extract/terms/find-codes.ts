import type { Senses } from './senses.ts';
import { starts } from './starts.ts';
import type { TermReader } from './term-reader.ts';

const minLetters = 4;
const minWithFigure = 3;
const maxLength = 24;

/** Finds promotion codes: "code SAVE15", "code promo : « HIVER25 »". */
export function findCodes(r: TermReader): void {
  for (const at of r.starting(starts.code)) {
    if (!r.isTaken(at) && !r.before(at, 'notCode')) readCode(r, at);
  }
}

function readCode(r: TermReader, at: number): void {
  const before = r.sense(at, 'code');
  if (before === undefined) {
    readEntered(r, at);
    return;
  }
  const opened = skipMarks(r, before.next);
  const next = codeEnd(r, opened);
  const needs = opened > before.next ? 'marks' : before.sense;
  if (next > opened && isCode(r, opened, next, needs)) {
    addCode(r, opened, next);
  }
}

/** "Enter FRESH at checkout." */
function readEntered(r: TermReader, at: number): void {
  const enter = r.sense(at, 'enterCode');
  if (enter === undefined) return;
  const first = skipMarks(r, enter.next);
  const next = codeEnd(r, first);
  const after = /^["')\]]$/.test(r.norm(next)) ? next + 1 : next;
  if (next === first || r.sense(after, 'atCheckout') === undefined) return;
  if (isCode(r, first, next, 'capitals')) addCode(r, first, next);
}

function addCode(r: TermReader, first: number, next: number): void {
  r.add(first, next, (raw) => ({ type: 'code', value: raw, raw }));
}

function skipMarks(r: TermReader, from: number): number {
  let at = from;
  for (let marks = 0; marks < 2; marks++) {
    if (':="\'(['.includes(r.norm(at) || ' ')) at++;
  }
  return at;
}

/** One word, with the hyphens and figures that are glued to it. */
function codeEnd(r: TermReader, first: number): number {
  if (r.tokens[first]?.kind === 'mark' || r.isTaken(first)) return first;
  let next = first + 1;
  while (next - first < 8 && isGlued(r, next)) next++;
  return r.norm(next - 1) === '-' ? next - 1 : next;
}

function isGlued(r: TermReader, at: number): boolean {
  const token = r.tokens[at];
  if (token === undefined || token.spaced) return false;
  return token.kind !== 'mark' || token.norm === '-' || token.norm === '_';
}

/**
 * A code is written in capitals, or has both letters and figures; in small
 * letters it must stand in quotes. After words that are told of other things
 * too it needs figures or quotes: no code is in "GET A QUOTE TODAY".
 */
function isCode(
  r: TermReader,
  first: number,
  next: number,
  needs: Senses['code'] | 'marks',
): boolean {
  const start = r.tokens[first]?.start ?? 0;
  const raw = r.text.slice(start, r.tokens[next - 1]?.end ?? start);
  if (!/\p{L}/u.test(raw) || raw.length > maxLength) return false;
  if (r.sense(first, 'notCode') || r.sense(first, 'code')) return false;
  return /\d/.test(raw)
    ? isMixed(raw, needs)
    : needs !== 'figures' && isCapitals(raw) && raw.length >= minLetters;
}

function isMixed(raw: string, needs: Senses['code'] | 'marks'): boolean {
  if (raw.length < minWithFigure) return false;
  return isCapitals(raw) || needs === 'marks' || needs === 'either';
}

function isCapitals(raw: string): boolean {
  return raw === raw.toUpperCase();
}
