import type { TermWords } from '../term-words.ts';
import {
  charClass,
  classOf,
  foldOf,
  foldText,
  vulgarFractions,
} from './characters.ts';
import { type Spelling, spellingOf } from './compile-spelling.ts';
import { cliticEnd, longWordEnd } from './long-word.ts';
import { joinNumberWords } from './number-words.ts';
import { readDigits, readNumeral } from './read-numeral.ts';
import type { Token } from './token.ts';

/**
 * Cuts a text into words, numbers and marks, in one pass. Case and accents
 * are folded, but for words that would be another without (dès); numbers in
 * figures and in words are read in place, offsets are those of the text as
 * given. "d'un" is `d'` + `un`, "company's" is
 * `company` + `'s`, "don't" is one word, "30-day" is `30` + `-` + `day`.
 * Compare phrases by tokenizing them the same way.
 */
export function tokenize(text: string, words: TermWords): readonly Token[] {
  return new Tokenizer(text, spellingOf(words)).run();
}

const point = 0x2e;

class Tokenizer {
  readonly #tokens: Token[] = [];
  readonly #text: string;
  readonly #spelling: Spelling;
  #hasNumberWords = false;

  constructor(text: string, spelling: Spelling) {
    this.#text = text;
    this.#spelling = spelling;
  }

  run(): readonly Token[] {
    const text = this.#text;
    const length = text.length;
    let spaced = false;
    for (let at = 0; at < length; ) {
      const found = classOf(text.charCodeAt(at));
      if (found === charClass.space || found === charClass.nothing) {
        spaced ||= found === charClass.space;
        at++;
      } else {
        at =
          found === charClass.letter
            ? this.#word(at, spaced)
            : this.#other(at, found, spaced);
        spaced = false;
      }
    }
    return this.#hasNumberWords
      ? joinNumberWords(this.#tokens, this.#spelling)
      : this.#tokens;
  }

  #other(at: number, found: number, spaced: boolean): number {
    if (found === charClass.digit) return this.#number(at, spaced);
    if (found === charClass.apostrophe) return this.#apostrophe(at, spaced);
    return this.#mark(at, spaced);
  }

  /** Adds a token and answers where it ends. */
  #push(
    kind: Token['kind'],
    norm: string,
    value: number | undefined,
    start: number,
    end: number,
    spaced: boolean,
  ): number {
    this.#tokens.push({ kind, norm, value, start, end, spaced });
    return end;
  }

  /** Reads a word; letters are most of a text, and their loop of the time. */
  #word(start: number, spaced: boolean): number {
    const text = this.#text;
    const length = text.length;
    let hash = 0;
    let end = start;
    let found: number = charClass.letter;
    while (found === charClass.letter) {
      hash = (Math.imul(hash, 31) + foldOf(text.charCodeAt(end))) | 0;
      end++;
      found = end < length ? classOf(text.charCodeAt(end)) : charClass.space;
    }
    if (found !== charClass.space && found !== charClass.mark) {
      return this.#longWord(start, end, spaced);
    }
    const { norm, value } = this.#spelling.table.find(text, start, end, hash);
    if (value === undefined) {
      const word = this.#asSpelled(norm, start, end);
      return this.#push('word', word, undefined, start, end, spaced);
    }
    this.#hasNumberWords = true;
    return this.#push('number', norm, value, start, end, spaced);
  }

  /** "dès" is not "des"; capitals go without accents, and may be either. */
  #asSpelled(norm: string, start: number, end: number): string {
    const spelled = this.#spelling.homographs.get(norm);
    if (spelled === undefined) return norm;
    const said = this.#text.slice(start, end);
    return said.normalize('NFC').toLowerCase() === spelled ? spelled : norm;
  }

  #longWord(start: number, from: number, spaced: boolean): number {
    const { numbers } = this.#spelling;
    const last = this.#last();
    const afterNumber = last?.kind === 'number' && last.end === start;
    const end = longWordEnd(
      this.#text,
      start,
      from,
      afterNumber,
      this.#spelling,
    );
    const norm = foldText(this.#text.slice(start, end));
    const value = numbers.get(norm);
    if (value === undefined) {
      const word = this.#asSpelled(norm, start, end);
      return this.#push('word', word, undefined, start, end, spaced);
    }
    this.#hasNumberWords = true;
    return this.#push('number', norm, value, start, end, spaced);
  }

  #last(): Token | undefined {
    return this.#tokens[this.#tokens.length - 1];
  }

  #apostrophe(at: number, spaced: boolean): number {
    const glued = this.#last()?.end === at;
    const end = glued ? cliticEnd(this.#text, at, this.#spelling) : 0;
    if (end === 0) return this.#mark(at, spaced);
    const norm = foldText(this.#text.slice(at, end));
    return this.#push('word', norm, undefined, at, end, spaced);
  }

  #number(at: number, spaced: boolean): number {
    const text = this.#text;
    const first = this.#last()?.kind !== 'number';
    const { value, end } = this.#isInSerial(at)
      ? readDigits(text, at)
      : readNumeral(text, at, this.#spelling.grouping, first);
    const raw = text.slice(at, end);
    const norm = end - at < 4 ? raw : foldText(raw);
    return this.#push('number', norm, value, at, end, spaced);
  }

  /** "12.2026" in "31.12.2026" is no decimal number. */
  #isInSerial(at: number): boolean {
    const mark = this.#last();
    if (mark === undefined || mark.end !== at || mark.spaced) return false;
    if (mark.norm !== '.' && mark.norm !== ',') return false;
    return this.#tokens[this.#tokens.length - 2]?.kind === 'number';
  }

  #mark(at: number, spaced: boolean): number {
    const code = this.#text.charCodeAt(at);
    if (code === point && this.#opensDecimal(at, spaced)) {
      return this.#decimal(at, spaced);
    }
    const fold = code < 0x80 ? code : foldOf(code);
    const char = String.fromCharCode(fold);
    const fraction = code < 0x80 ? undefined : vulgarFractions[char];
    return fraction === undefined
      ? this.#push('mark', char, undefined, at, at + 1, spaced)
      : this.#fraction(fraction, at, spaced);
  }

  /** ".99", "$.50", no ".99.1" and no "file.7z". */
  #opensDecimal(at: number, spaced: boolean): boolean {
    const { end } = readDigits(this.#text, at + 1);
    if (end === at + 1) return false;
    const last = this.#last();
    const opens = spaced || last === undefined || /[$£€<>~(]/.test(last.norm);
    return opens && !/^(?:\p{L}|\.\d)/u.test(this.#text.slice(end, end + 2));
  }

  #decimal(at: number, spaced: boolean): number {
    const { end } = readDigits(this.#text, at + 1);
    const norm = `0${this.#text.slice(at, end)}`;
    return this.#push('number', norm, Number(norm), at, end, spaced);
  }

  /** "2½" is one number. */
  #fraction(fraction: number, at: number, spaced: boolean): number {
    const last = this.#last();
    const whole = last?.kind === 'number' ? last.value : undefined;
    const start = whole === undefined ? at : (last?.start ?? at);
    if (whole !== undefined) this.#tokens.pop();
    const before = whole === undefined ? spaced : (last?.spaced ?? spaced);
    const norm = this.#text.slice(start, at + 1);
    const value = (whole ?? 0) + fraction;
    return this.#push('number', norm, value, start, at + 1, before);
  }
}
