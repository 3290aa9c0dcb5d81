import { charClass, classOf, foldText } from './characters.ts';
import type { Spelling } from './compile-spelling.ts';

/** No word that ends before an apostrophe or a figure is longer. */
const maxShort = 9;

/**
 * Answers where a word ends whose first letters end at `from`, before an
 * apostrophe, a figure or a soft hyphen: "d'" + "un", "don't", "company" +
 * "'s", "SAVE15". Right after a number it ends before figures: the "h" of
 * "9h30".
 */
export function longWordEnd(
  text: string,
  start: number,
  from: number,
  afterNumber: boolean,
  spelling: Spelling,
): number {
  let at = from;
  while (at < text.length) {
    const found = classAt(text, at);
    const end =
      found === charClass.apostrophe
        ? endAtApostrophe(text, start, at, spelling)
        : endAt(text, start, at, afterNumber, spelling);
    if (end >= 0) return end;
    at++;
  }
  return at;
}

function endAt(
  text: string,
  start: number,
  at: number,
  afterNumber: boolean,
  spelling: Spelling,
): number {
  const found = classAt(text, at);
  if (found === charClass.digit) {
    return afterNumber || isGlued(text, start, at, spelling) ? at : -1;
  }
  return found === charClass.space || found === charClass.mark ? at : -1;
}

/** Where a word with an apostrophe ends, -1 when it goes on. */
function endAtApostrophe(
  text: string,
  start: number,
  at: number,
  spelling: Spelling,
): number {
  if (isElision(text, start, at, spelling)) return at + 1;
  return goesOn(text, at, spelling) ? -1 : at;
}

/** Where the "'s" or its like that begins at `at` ends, 0 without one. */
export function cliticEnd(
  text: string,
  at: number,
  { clitics }: Spelling,
): number {
  for (const clitic of clitics) {
    const end = at + 1 + clitic.length;
    if (classAt(text, end) === charClass.letter) continue;
    if (foldText(text.slice(at + 1, end)) === clitic) return end;
  }
  return 0;
}

/** "d'", "jusqu'" */
function isElision(
  text: string,
  start: number,
  at: number,
  { elisions }: Spelling,
): boolean {
  const next = classAt(text, at + 1);
  if (next !== charClass.letter && next !== charClass.digit) return false;
  if (at - start > maxShort) return false;
  return elisions.has(foldText(text.slice(start, at)));
}

/** "don't", "aujourd'hui" */
function goesOn(text: string, at: number, spelling: Spelling): boolean {
  if (classAt(text, at + 1) !== charClass.letter) return false;
  return cliticEnd(text, at, spelling) === 0;
}

/** "USD" in "USD25" */
function isGlued(
  text: string,
  start: number,
  at: number,
  { glued }: Spelling,
): boolean {
  return at - start <= maxShort && glued.has(foldText(text.slice(start, at)));
}

function classAt(text: string, at: number): number {
  if (at >= text.length) return charClass.space;
  return classOf(text.charCodeAt(at));
}
