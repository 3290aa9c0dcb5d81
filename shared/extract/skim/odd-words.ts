import { copyOf } from '../page/copy-of.ts';

const slots = 1 << 14;
/** Longer words are rare, and hostile texts are full of them. */
const longestWord = 24;

type Known = { readonly word: string; readonly meaning: number };

/** What words mean that are long or have other letters; bounded. */
export class OddWords {
  readonly #slots: (Known | undefined)[] = new Array(slots).fill(undefined);

  /** Answers what text[start, end) means, -1 when it is not known. */
  find(text: string, start: number, end: number): number {
    const known = this.#slots[slotOf(text, start, end)];
    return known !== undefined && isSame(known.word, text, start, end)
      ? known.meaning
      : -1;
  }

  keep(text: string, start: number, end: number, meaning: number): void {
    if (end - start > longestWord) return;
    const word = copyOf(text.slice(start, end));
    this.#slots[slotOf(text, start, end)] = { word, meaning };
  }
}

function slotOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  }
  return hash & (slots - 1);
}

function isSame(
  word: string,
  text: string,
  start: number,
  end: number,
): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}
