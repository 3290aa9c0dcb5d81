import { anyNumber, figures } from './figure-meanings.ts';
import type { PhrasePart } from './phrase-parts.ts';

type Stem = { readonly stem: string; readonly number: number };

/** Numbers the parts of phrases, so that texts are compared by number. */
export class PartNumbers {
  readonly #exact = new Map<string, number>();
  /** By their first letter. */
  readonly #stems = new Map<string, Stem[]>();
  /** By the number of a part, those of the choices that it is one of. */
  readonly #choices = new Map<number, Set<number>>();
  readonly #numberWords: ReadonlySet<string>;
  #count = 0;

  /** `numberWords` are all that numbers are written with in a language. */
  constructor(numberWords: ReadonlySet<string>) {
    this.#numberWords = numberWords;
  }

  numberOf({ part, isStem, anyOf }: PhrasePart): number {
    const number = isStem ? this.#ofStem(part) : this.#ofWhole(part);
    for (const one of anyOf ?? [])
      this.#choicesOf(this.numberOf(one)).add(number);
    return number;
  }

  #choicesOf(number: number): Set<number> {
    const known = this.#choices.get(number) ?? new Set();
    this.#choices.set(number, known);
    return known;
  }

  #ofWhole(part: string): number {
    const known = this.#exact.get(part);
    if (known !== undefined) return known;
    const number = this.#count++;
    this.#exact.set(part, number);
    return number;
  }

  #ofStem(stem: string): number {
    const alike = this.#stems.get(stem.charAt(0)) ?? [];
    this.#stems.set(stem.charAt(0), alike);
    const known = alike.find((other) => other.stem === stem);
    if (known) return known.number;
    const number = this.#count++;
    alike.push({ stem, number });
    return number;
  }

  /** Numbers of all that a part of a text can stand for. */
  numbersIn(part: string): readonly number[] {
    const isOfFigures = /^[0-9]+$/.test(part);
    const isNumber = isOfFigures || this.#numberWords.has(part);
    return [
      ...this.#ownNumbers(part),
      ...(isOfFigures && part !== figures ? this.#ownNumbers(figures) : []),
      ...(isNumber ? this.#ownNumbers(anyNumber) : []),
    ];
  }

  #ownNumbers(part: string): readonly number[] {
    const whole = this.#exact.get(part);
    const stems = this.#stems.get(part.charAt(0)) ?? [];
    const found = stems.filter(({ stem }) => part.startsWith(stem));
    const numbers = found.map(({ number }) => number);
    const own = whole === undefined ? numbers : [whole, ...numbers];
    const choices = own.flatMap((number) => [
      ...(this.#choices.get(number) ?? []),
    ]);
    return [...new Set([...own, ...choices])];
  }
}
