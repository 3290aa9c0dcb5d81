import type { Need } from '../frame-words.ts';
import { alternativesOf } from '../frames/compile-language.ts';
import { type Clue, cluesOf } from './clue.ts';

/** Numbers what rules need; many need the same. */
export class NeedNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #clues: (readonly Clue[])[] = [];

  get count(): number {
    return this.#clues.length;
  }

  numberOf(need: Need): number {
    const key = alternativesOf(need).join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#clues.push(cluesOfNeed(need)) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** The clues of which any tells that a need may be met. */
  cluesOf(number: number): readonly Clue[] {
    return this.#clues[number] ?? [];
  }
}

/** The clues of which any tells that the need may be met. */
export function cluesOfNeed(need: Need): readonly Clue[] {
  return alternativesOf(need).flatMap(cluesOf);
}
