import { copyOf } from '../page/copy-of.ts';

/** Longer texts are rarely on two pages. */
const longestText = 3000;
/** In characters, of each of two generations. */
const mostText = 200_000;
const fingerprints = 1 << 14;

/**
 * Remembers what was worked out of texts that were met before: menus, banners
 * and footers stand on every page of a site. What was not asked for in a while
 * is forgotten, so memory is bounded and no answer depends on it.
 */
export class TextMemory<Value> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  #length = 0;
  readonly #met = new Uint32Array(fingerprints);

  /** Answers what `work` makes of the text; of a known one without working. */
  recall(text: string, work: (text: string) => Value): Value {
    if (text.length > longestText) return work(text);
    const young = this.#young.get(text);
    if (young !== undefined) return young;
    const old = this.#old.get(text);
    if (old !== undefined) return this.#keep(copyOf(text), old);
    const own = copyOf(text);
    const value = work(own);
    return this.#wasMet(own) ? this.#keep(own, value) : value;
  }

  #keep(text: string, value: Value): Value {
    if (this.#length > mostText) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#length = 0;
    }
    this.#young.set(text, value);
    this.#length += text.length;
    return value;
  }

  /** Whether a text like this was met; an error costs memory, nothing else. */
  #wasMet(text: string): boolean {
    const print = fingerprintOf(text);
    const slot = print & (fingerprints - 1);
    const met = this.#met[slot] === print;
    this.#met[slot] = print;
    return met;
  }
}

const samples = 32;

function fingerprintOf(text: string): number {
  const step = Math.ceil(text.length / samples);
  let print = text.length;
  for (let at = 0; at < text.length; at += step) {
    print = (Math.imul(print, 31) + text.charCodeAt(at)) | 0;
  }
  return print >>> 0;
}
