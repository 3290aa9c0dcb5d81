import type { TightPhrase } from './key-phrase.ts';

const slots = 1 << 14;
/** More than any language has parts of phrases. */
const manyParts = 1 << 20;

/** Answers the numbers of the parts of phrases that a meaning stands for. */
export type PartsOf = (meaning: number) => readonly number[];

const none: readonly TightPhrase[] = [];

/**
 * The phrases of which two parts meet: a text is full of parts of phrases, but
 * few stand beside each other in one. Which meet in two meanings is worked out
 * once; the table is bounded, new pairs take the place of old ones.
 */
export class PhrasePairs {
  readonly #byPair: ReadonlyMap<number, readonly TightPhrase[]>;
  /** By the first of a pair, the bits of those after it. */
  readonly #bitsAfter = new Map<number, number>();
  /** By the second of a pair, its bit. */
  readonly #bits = new Map<number, number>();
  readonly #partsOf: PartsOf;
  readonly #met = new Int32Array(2 * slots);
  readonly #phrases: (readonly TightPhrase[])[] = new Array(slots).fill(none);

  constructor(phrases: readonly TightPhrase[], partsOf: PartsOf) {
    this.#byPair = Map.groupBy(phrases, ({ pair: [first, second] }) =>
      pairOf(first, second),
    );
    this.#partsOf = partsOf;
    for (const { pair } of phrases) {
      const [first, second] = pair;
      const bits = this.#bitsAfter.get(first) ?? 0;
      this.#bitsAfter.set(first, bits | bitOf(second));
      this.#bits.set(second, bitOf(second));
    }
  }

  /** The bits of all that may follow one of some parts in a pair. */
  bitsAfter(parts: readonly number[]): number {
    return joined(parts, this.#bitsAfter);
  }

  /** The bits of those parts that stand after another in a pair. */
  bitsOf(parts: readonly number[]): number {
    return joined(parts, this.#bits);
  }

  /** Answers the phrases of which parts meet in two meanings side by side. */
  at(first: number, second: number): readonly TightPhrase[] {
    const slot = slotOf(first, second);
    const met = this.#met;
    return met[2 * slot] === first && met[2 * slot + 1] === second
      ? (this.#phrases[slot] ?? none)
      : this.#learn(first, second, slot);
  }

  #learn(first: number, second: number, slot: number): readonly TightPhrase[] {
    const found = this.#partsOf(first).flatMap((one) =>
      this.#partsOf(second).flatMap(
        (other) => this.#byPair.get(pairOf(one, other)) ?? none,
      ),
    );
    this.#met[2 * slot] = first;
    this.#met[2 * slot + 1] = second;
    this.#phrases[slot] = found.length > 0 ? found : none;
    return this.#phrases[slot];
  }
}

function joined(
  parts: readonly number[],
  bits: ReadonlyMap<number, number>,
): number {
  return parts.reduce((all, part) => all | (bits.get(part) ?? 0), 0);
}

/** One of 32: enough to tell most parts that do not meet. */
function bitOf(part: number): number {
  return 1 << (part & 31);
}

function pairOf(first: number, second: number): number {
  return first * manyParts + second;
}

function slotOf(first: number, second: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1);
  return mixed >>> 18;
}
