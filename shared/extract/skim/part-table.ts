import { charClass, classOf, foldOf, foldText } from '../tokens/characters.ts';
import { isClipped, partOfClipped } from './clipped.ts';
import { FigureMeanings } from './figure-meanings.ts';
import { letterOf, noLetter } from './letters.ts';
import { OddWords } from './odd-words.ts';
import type { PartList } from './part-list.ts';
import {
  bitsPerLetter,
  halfBits,
  longestPlain,
  PlainWords,
} from './plain-words.ts';

/** A full stop or its like: index of the part after it, and of its character. */
export type Stop = { readonly part: number; readonly at: number };

const rest = halfBits - bitsPerLetter;
const restMask = (1 << rest) - 1;
/** Stands for the letters before one that is clipped. */
const clipped = 1;

/**
 * Finds the parts of a text that mean something, in one pass and without
 * making a string: a run of letters, case and accents folded, is a part, a
 * run of figures, and a mark. What a part means, a number, is worked out once;
 * the tables are bounded, new parts take the place of old ones.
 */
export class PartTable {
  readonly #plain = new PlainWords();
  readonly #odd = new OddWords();
  readonly #marks = new Map<number, number>();
  readonly #figures: FigureMeanings;
  readonly #meaningOf: (part: string) => number;

  constructor(meaningOf: (part: string) => number) {
    this.#meaningOf = meaningOf;
    this.#figures = new FigureMeanings(meaningOf);
  }

  /**
   * Adds what the parts of a text mean, in order, and answers where sentences
   * seem to end.
   */
  scan(text: string, parts: PartList): readonly Stop[] {
    const length = text.length;
    const stops: Stop[] = [];
    parts.makeRoom(length);
    for (let at = 0; at < length; ) {
      const code = text.charCodeAt(at);
      const letter = letterOf(code);
      if (letter < noLetter) at = this.#word(text, at, letter, parts);
      else if (code === space) at++;
      else at = this.#other(text, at, parts, stops);
    }
    return stops;
  }

  #word(text: string, start: number, first: number, parts: PartList): number {
    const length = text.length;
    let low = first;
    let high = 0;
    let end = start + 1;
    let letter = noLetter;
    for (; end < length; end++) {
      letter = letterOf(text.charCodeAt(end));
      if (letter >= noLetter) break;
      high = (high << bitsPerLetter) | (low >>> rest);
      low = ((low & restMask) << bitsPerLetter) | letter;
    }
    const isPlain = end - start <= longestPlain;
    if (!isPlain || letter > noLetter) {
      return this.#oddWord(text, start, parts);
    }
    // No word of seven letters or more has its last six in so little.
    if (end === start + 1 && isClipped(text, start)) high = clipped;
    const known = this.#plain.find(low, high);
    parts.add(known < 0 ? this.#learn(text, start, end, low, high) : known);
    return end;
  }

  #learn(
    text: string,
    start: number,
    end: number,
    low: number,
    high: number,
  ): number {
    const word = foldText(text.slice(start, end));
    const isPart = end === start + 1 && high === clipped;
    const meaning = this.#meaningOf(isPart ? partOfClipped(word) : word);
    this.#plain.keep(low, high, meaning);
    return meaning;
  }

  #oddWord(text: string, start: number, parts: PartList): number {
    const end = endOfWord(text, start);
    const known = this.#odd.find(text, start, end);
    if (known >= 0) {
      parts.add(known);
    } else {
      const meaning = this.#meaningOf(foldText(text.slice(start, end)));
      this.#odd.keep(text, start, end, meaning);
      parts.add(meaning);
    }
    return end;
  }

  #other(text: string, at: number, parts: PartList, stops: Stop[]): number {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === charClass.letter) return this.#oddWord(text, at, parts);
    if (kind === charClass.digit) {
      const end = endOfDigits(text, at);
      parts.add(this.#figures.of(text, at, end));
      return end;
    }
    if (kind === charClass.mark) this.#mark(foldOf(code), parts);
    if (isStop(code) && endsSentence(text, at + 1)) {
      stops.push({ part: parts.length, at: at + 1 });
    }
    return at + 1;
  }

  #mark(fold: number, parts: PartList): void {
    const known = this.#marks.get(fold);
    if (known !== undefined) {
      if (known >= 0) parts.add(known);
      return;
    }
    const char = String.fromCharCode(fold);
    const meaning = isPassedOver(char) ? -1 : this.#meaningOf(char);
    this.#marks.set(fold, meaning);
    if (meaning >= 0) parts.add(meaning);
  }
}

const space = 0x20;
const passedOver: ReadonlySet<string> = new Set('-\'"*®™©_');

/** Marks without which phrases are matched. */
export function isPassedOver(mark: string): boolean {
  return passedOver.has(mark);
}

/** Not a question mark: what follows may be the answer. */
function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21;
}

/**
 * Before a stop a word or figures, and no letter alone but a unit ("17 h.");
 * after it a capital.
 */
function endsSentence(text: string, at: number): boolean {
  if (at < 3 || at >= text.length) return false;
  if (classOf(text.charCodeAt(at)) !== charClass.space) return false;
  return (
    isOfWord(text.charCodeAt(at - 2)) &&
    (isOfWord(text.charCodeAt(at - 3)) || isUnit(text, at - 2)) &&
    isCapital(text.charCodeAt(at + 1))
  );
}

function isUnit(text: string, at: number): boolean {
  return (
    classOf(text.charCodeAt(at - 1)) === charClass.space &&
    isDigit(text.charCodeAt(at - 2))
  );
}

function isOfWord(code: number): boolean {
  return letterOf(code) < noLetter || isDigit(code);
}

/** "A" to "Z", "À" to "Þ". */
function isCapital(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0xde && code !== 0xd7)
  );
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
  let end = from + 1;
  while (end < text.length) {
    const found = classOf(text.charCodeAt(end));
    if (found !== charClass.letter && found !== charClass.nothing) break;
    end++;
  }
  return end;
}
