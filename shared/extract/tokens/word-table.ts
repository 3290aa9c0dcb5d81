import { foldOf, foldsToMany, foldText } from './characters.ts';

const slots = 1 << 14;
/** Words longer than this are not remembered. */
const maxLength = 24;

/** A word as the tokenizer knows it. */
export type KnownWord = {
  readonly norm: string;
  /** Of a number word. */
  readonly value: number | undefined;
};

/**
 * Folds words and remembers the common ones, so that a word met again costs
 * no new string. Bounded: a page of nonsense words replaces entries, it does
 * not make the table grow.
 */
export class WordTable {
  readonly #words: (KnownWord | undefined)[] = new Array(slots).fill(undefined);
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #meant: ReadonlyMap<string, string>;

  /** `meant`: by how a word is misspelt, the word. */
  constructor(
    numbers: ReadonlyMap<string, number>,
    meant: ReadonlyMap<string, string>,
  ) {
    this.#numbers = numbers;
    this.#meant = meant;
  }

  /** The word text[start, end), the hash of whose folded letters is `hash`. */
  find(text: string, start: number, end: number, hash: number): KnownWord {
    const slot = hash & (slots - 1);
    const known = this.#words[slot];
    if (known !== undefined && isSame(known.norm, text, start, end)) {
      return known;
    }
    return this.#learn(text.slice(start, end), slot);
  }

  #learn(text: string, slot: number): KnownWord {
    const said = foldText(text);
    const norm = this.#meant.get(said) ?? said;
    const word = { norm, value: this.#numbers.get(norm) };
    if (text.length <= maxLength) this.#words[slot] = word;
    return word;
  }
}

/** Whether `known` is text[start, end) folded one to one. */
function isSame(
  known: string,
  text: string,
  start: number,
  end: number,
): boolean {
  const length = known.length;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at++) {
    const fold = foldOf(text.charCodeAt(start + at));
    if (fold !== known.charCodeAt(at) || fold === foldsToMany) return false;
  }
  return true;
}
