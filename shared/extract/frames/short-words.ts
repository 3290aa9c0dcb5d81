import { charClass, classOf, foldOf } from '../terms/characters.ts';

/** As many letters as a whole number holds. */
const mostLetters = 6;

/** Answers a word of up to six plain letters as a number, 0 for others. */
export function packWord(word: string): number {
  return shortWordsOf(word)[0] ?? 0;
}

/**
 * Answers the words of up to six plain letters, folded, each as a number: a
 * language is voted for on every block, and makes no string for it.
 */
export function shortWordsOf(text: string): readonly number[] {
  const words: number[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isLetter(text, at)) continue;
    const word = at - start <= mostLetters ? pack(text, start, at) : 0;
    if (word > 0) words.push(word);
    start = at + 1;
  }
  return words;
}

function isLetter(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === charClass.letter;
}

/** Letters beyond a to z make a word that none is like: 0. */
function pack(text: string, start: number, end: number): number {
  let packed = 0;
  for (let at = start; at < end; at++) {
    const place = foldOf(text.charCodeAt(at)) - 0x60;
    if (place < 1 || place > 26) return 0;
    packed = packed * 27 + place;
  }
  return packed;
}
