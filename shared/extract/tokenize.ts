import type { TermWords } from './term-words.ts';
import {
  charClass,
  classOf,
  foldOf,
  foldText,
  vulgarFractions,
} from './terms/characters.ts';
import { type Spelling, spellingOf } from './terms/compile-spelling.ts';
import { readFigures, readRun } from './terms/figures.ts';
import { joinNumberWords } from './terms/number-words.ts';
import type { Token } from './token.ts';

/**
 * Cuts a text into words, numbers and marks, in one pass. Case and accents
 * are folded, numbers in figures and in words are read in place, offsets are
 * those of the text as given. "d'un" is `d'` + `un`, "company's" is
 * `company` + `'s`, "don't" is one word, "30-day" is `30` + `-` + `day`.
 * Compare phrases by tokenizing them the same way.
 */
export function tokenize(text: string, words: TermWords): readonly Token[] {
  return new Tokenizer(text, spellingOf(words)).run();
}

class Tokenizer {
  readonly #text: string;
  readonly #spelling: Spelling;
  readonly #tokens: Token[] = [];
  #at = 0;
  #spaced = false;
  #hasNumberWords = false;

  constructor(text: string, spelling: Spelling) {
    this.#text = text;
    this.#spelling = spelling;
  }

  run(): readonly Token[] {
    const text = this.#text;
    while (this.#at < text.length) this.#step(classOf(this.#code(0)));
    return this.#hasNumberWords
      ? joinNumberWords(this.#tokens, this.#spelling)
      : this.#tokens;
  }

  #code(ahead: number): number {
    return this.#text.charCodeAt(this.#at + ahead);
  }

  #step(found: number): void {
    if (found === charClass.letter) this.#word(0);
    else if (found === charClass.space) {
      this.#spaced = true;
      this.#at++;
    } else if (found === charClass.digit) this.#number();
    else if (found === charClass.nothing) this.#at++;
    else if (found === charClass.apostrophe) this.#apostrophe();
    else this.#mark();
  }

  #push(
    kind: Token['kind'],
    norm: string,
    value: number | undefined,
    end: number,
  ): void {
    const start = this.#at;
    this.#tokens.push({ kind, norm, value, start, end, spaced: this.#spaced });
    this.#at = end;
    this.#spaced = false;
  }

  #isGluedToNumber(): boolean {
    const last = this.#tokens[this.#tokens.length - 1];
    return last?.kind === 'number' && last.end === this.#at;
  }

  /** Reads a word of which the first `known` characters are settled. */
  #word(known: number): void {
    const { table, numbers } = this.#spelling;
    const glued = this.#isGluedToNumber();
    let end = this.#at + known;
    let hash = 0;
    for (let at = this.#at; at < end; at++) hash = this.#hash(hash, at);
    for (; this.#continues(end, glued); end++) hash = this.#hash(hash, end);
    const norm = table.find(this.#text, this.#at, end, hash);
    const code = this.#text.charCodeAt(end);
    if (code > 0 && classOf(code) === charClass.apostrophe) {
      this.#apostropheAfter(norm, end);
      return;
    }
    const value = numbers.get(norm);
    if (value !== undefined) this.#hasNumberWords = true;
    this.#push(value === undefined ? 'word' : 'number', norm, value, end);
  }

  #hash(hash: number, at: number): number {
    return (Math.imul(hash, 31) + foldOf(this.#text.charCodeAt(at))) | 0;
  }

  #continues(at: number, glued: boolean): boolean {
    if (at >= this.#text.length) return false;
    const found = classOf(this.#text.charCodeAt(at));
    if (found === charClass.letter || found === charClass.nothing) return true;
    if (found !== charClass.digit || glued) return false;
    return !this.#endsBeforeFigures(at);
  }

  /** "USD25" is a word and a number, "SAVE15" is one word. */
  #endsBeforeFigures(at: number): boolean {
    if (at - this.#at > 4) return false;
    return this.#spelling.glued.has(foldText(this.#text.slice(this.#at, at)));
  }

  /** The word text[at, end) is followed by an apostrophe. */
  #apostropheAfter(norm: string, end: number): void {
    const { elisions, numbers } = this.#spelling;
    const next = this.#classAt(end + 1);
    const letter = next === charClass.letter;
    if (elisions.has(norm) && (letter || next === charClass.digit)) {
      this.#push('word', `${norm}'`, undefined, end + 1);
    } else if (letter && !this.#isClitic(end)) {
      this.#word(end + 1 - this.#at);
    } else {
      const value = numbers.get(norm);
      if (value !== undefined) this.#hasNumberWords = true;
      this.#push(value === undefined ? 'word' : 'number', norm, value, end);
    }
  }

  #classAt(at: number): number {
    if (at >= this.#text.length) return charClass.space;
    return classOf(this.#text.charCodeAt(at));
  }

  /** Whether the apostrophe at `at` begins "'s" or its like. */
  #isClitic(at: number): boolean {
    return this.#cliticEnd(at) > 0;
  }

  #cliticEnd(at: number): number {
    for (const clitic of this.#spelling.clitics) {
      const end = at + 1 + clitic.length;
      if (this.#classAt(end) === charClass.letter) continue;
      if (foldText(this.#text.slice(at + 1, end)) === clitic) return end;
    }
    return 0;
  }

  #apostrophe(): void {
    const last = this.#tokens[this.#tokens.length - 1];
    const end = last?.end === this.#at ? this.#cliticEnd(this.#at) : 0;
    if (end > 0) {
      this.#push(
        'word',
        foldText(this.#text.slice(this.#at, end)),
        undefined,
        end,
      );
    } else this.#mark();
  }

  #number(): void {
    const text = this.#text;
    const { value, end } = this.#isInSerial()
      ? readRun(text, this.#at)
      : readFigures(text, this.#at, this.#spelling.grouping, !this.#follows());
    this.#push('number', foldText(text.slice(this.#at, end)), value, end);
  }

  /** A number stands before: "04 93 125 800" has no groups of three. */
  #follows(): boolean {
    return this.#tokens[this.#tokens.length - 1]?.kind === 'number';
  }

  /** "12.2026" in "31.12.2026" is no decimal number. */
  #isInSerial(): boolean {
    const mark = this.#tokens[this.#tokens.length - 1];
    const before = this.#tokens[this.#tokens.length - 2];
    if (this.#spaced || mark === undefined || mark.spaced) return false;
    if (mark.norm !== '.' && mark.norm !== ',') return false;
    return before?.kind === 'number' && mark.end === this.#at;
  }

  #mark(): void {
    const char = this.#text.charAt(this.#at);
    const end = this.#at + 1;
    const fraction = vulgarFractions[char];
    if (fraction !== undefined) this.#fraction(fraction, end);
    else this.#push('mark', markNorm(this.#code(0), char), undefined, end);
  }

  /** "2½" is one number. */
  #fraction(fraction: number, end: number): void {
    const last = this.#tokens[this.#tokens.length - 1];
    let whole = 0;
    if (last?.kind === 'number' && Number.isInteger(last.value)) {
      whole = last.value ?? 0;
      this.#tokens.pop();
      this.#at = last.start;
      this.#spaced = last.spaced;
    }
    const norm = this.#text.slice(this.#at, end);
    this.#push('number', norm, whole + fraction, end);
  }
}

function markNorm(code: number, char: string): string {
  return code < 0x80 ? char : String.fromCharCode(foldOf(code));
}
