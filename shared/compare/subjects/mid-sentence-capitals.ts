import { wordsOf } from './words-of.ts';

const capitalised = /\p{Lu}[\p{L}\p{N}-]+/gu;
const inSentence = /[\p{L}\p{N},'’(«“"]\s{0,2}$/u;
const longestBefore = 4;

/** Answers the words with a capital amid a sentence; at its start one tells nothing. */
export function midSentenceCapitals(text: string): ReadonlySet<string> {
  const found: string[] = [];
  capitalised.lastIndex = 0;
  for (
    let match = capitalised.exec(text);
    match !== null;
    match = capitalised.exec(text)
  ) {
    const { index, 0: word } = match;
    const before = text.slice(Math.max(0, index - longestBefore), index);
    if (inSentence.test(before)) found.push(word);
    else capitalised.lastIndex = index + stepAt(text, index);
  }
  return found.length > 0 ? new Set(wordsOf(found.join(' '))) : noNames;
}

/** Half a character would be found again for ever. */
function stepAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

const noNames: ReadonlySet<string> = new Set();
