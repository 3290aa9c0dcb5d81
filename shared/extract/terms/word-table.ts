import { foldOf, foldsToMany, foldText } from './characters.ts';

const slots = 1 << 15;
/** Words longer than this are not remembered. */
const maxLength = 24;

/**
 * Folds words and remembers the common ones, so that a word met again costs
 * no new string. Bounded: a page of nonsense words replaces entries, it does
 * not make the table grow.
 */
export class WordTable {
  readonly #words: (string | undefined)[] = new Array(slots).fill(undefined);

  /** The folded word of text[start, end), whose folded hash is `hash`. */
  find(text: string, start: number, end: number, hash: number): string {
    const slot = hash & (slots - 1);
    const known = this.#words[slot];
    if (known !== undefined && isSame(known, text, start, end)) return known;
    const folded = foldText(text.slice(start, end));
    if (end - start <= maxLength) this.#words[slot] = folded;
    return folded;
  }
}

/** Whether `known` is text[start, end) folded one to one. */
function isSame(
  known: string,
  text: string,
  start: number,
  end: number,
): boolean {
  if (known.length !== end - start) return false;
  for (let at = 0; at < known.length; at++) {
    const fold = foldOf(text.charCodeAt(start + at));
    if (fold === foldsToMany || fold !== known.charCodeAt(at)) return false;
  }
  return true;
}
