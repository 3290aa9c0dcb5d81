import {
  charClass,
  classOf,
  foldOf,
  foldsToMany,
  foldText,
} from '../terms/characters.ts';

const slots = 1 << 16;
/** Longer parts are rare, and hostile texts are full of them. */
const longestPart = 24;
/** Stands for figures, whichever they are. */
export const figures = '0';

type Known<Meaning> = {
  readonly part: string;
  readonly meaning: Meaning | undefined;
};

/** What a scan has found. */
export type Found<Meaning> = {
  /** What each part means, undefined where nothing. */
  readonly parts: (Meaning | undefined)[];
  /** Where sentences seem to end, in order. */
  readonly stops: Stop[];
};

/** A full stop or its like: index of the part after it, and of its character. */
export type Stop = { readonly part: number; readonly at: number };

/**
 * Finds the parts of a text that mean something, in one pass and without
 * making a string: a run of letters, case and accents folded, is a part, a
 * run of figures, and a mark. What a part means is worked out once; the table
 * is bounded, new parts take the place of old ones.
 */
export class PartTable<Meaning> {
  readonly #slots: (Known<Meaning> | undefined)[] = new Array(slots).fill(
    undefined,
  );
  readonly #marks = new Map<number, Meaning | undefined>();
  readonly #figures: Meaning | undefined;
  readonly #meaningOf: (part: string) => Meaning | undefined;

  constructor(meaningOf: (part: string) => Meaning | undefined) {
    this.#meaningOf = meaningOf;
    this.#figures = meaningOf(figures);
  }

  /** Adds to `found` what the parts of a text mean, in order. */
  scan(text: string, found: Found<Meaning>): void {
    const length = text.length;
    for (let at = 0; at < length; ) {
      const kind = classOf(text.charCodeAt(at));
      if (kind === charClass.letter) at = this.#word(text, at, found);
      else if (kind === charClass.space) at++;
      else at = this.#other(text, at, kind, found);
    }
  }

  #other(
    text: string,
    at: number,
    kind: number,
    found: Found<Meaning>,
  ): number {
    if (kind === charClass.digit) {
      found.parts.push(this.#figures);
      return endOfDigits(text, at);
    }
    const code = text.charCodeAt(at);
    if (kind === charClass.mark) this.#mark(foldOf(code), found);
    if (isStop(code) && endsSentence(text, at + 1)) {
      found.stops.push({ part: found.parts.length, at: at + 1 });
    }
    return at + 1;
  }

  #word(text: string, start: number, into: Found<Meaning>): number {
    const length = text.length;
    let hash = 0;
    let end = start;
    let found: number = charClass.letter;
    while (found === charClass.letter) {
      hash = (Math.imul(hash, 31) + foldOf(text.charCodeAt(end))) | 0;
      end++;
      found = end < length ? classOf(text.charCodeAt(end)) : charClass.space;
    }
    if (found === charClass.nothing) end = endOfWord(text, end);
    const slot = hash & (slots - 1);
    into.parts.push(this.#find(text, start, end, slot));
    return end;
  }

  #find(
    text: string,
    start: number,
    end: number,
    slot: number,
  ): Meaning | undefined {
    const known = this.#slots[slot];
    if (known !== undefined && isSame(known.part, text, start, end)) {
      return known.meaning;
    }
    const part = foldText(text.slice(start, end));
    const meaning = this.#meaningOf(part);
    if (end - start <= longestPart) this.#slots[slot] = { part, meaning };
    return meaning;
  }

  #mark(fold: number, found: Found<Meaning>): void {
    const char = String.fromCharCode(fold);
    if (isPassedOver(char)) return;
    if (!this.#marks.has(fold)) this.#marks.set(fold, this.#meaningOf(char));
    found.parts.push(this.#marks.get(fold));
  }
}

const passedOver: ReadonlySet<string> = new Set('-\'"*®™©_');

/** Marks without which phrases are matched. */
export function isPassedOver(mark: string): boolean {
  return passedOver.has(mark);
}

/** Not a question mark: what follows may be the answer. */
function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21;
}

/** Letters before a full stop that make an abbreviation unlikely. */
const leastLetters = 4;

/** Before a stop a word in small letters, after it a space and a capital. */
function endsSentence(text: string, at: number): boolean {
  if (classOf(text.charCodeAt(at)) !== charClass.space) return false;
  for (let back = 2; back < 2 + leastLetters; back++) {
    if (!isSmallLetter(text.charCodeAt(at - back))) return false;
  }
  return isCapital(text.charCodeAt(at + 1));
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function endOfDigits(text: string, start: number): number {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Soft hyphens and combining accents part no word. */
function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const found = classOf(text.charCodeAt(end));
    if (found !== charClass.letter && found !== charClass.nothing) break;
    end++;
  }
  return end;
}

/** Whether `part` is text[start, end) folded one to one. */
function isSame(
  part: string,
  text: string,
  start: number,
  end: number,
): boolean {
  const length = part.length;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at++) {
    const fold = foldOf(text.charCodeAt(start + at));
    if (fold !== part.charCodeAt(at) || fold === foldsToMany) return false;
  }
  return true;
}
