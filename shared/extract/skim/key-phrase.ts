import type { Clue } from './clue.ts';

/** A phrase, by the numbers of its parts, and the clue that it tells. */
export type KeyPhrase = {
  readonly clue: Clue;
  readonly numbers: readonly number[];
  /** Place of the part by which it is told soonest. */
  readonly key: number;
  /** Something may stand between the parts. */
  readonly isLoose: boolean;
};

/** A phrase with gaps, told by its key where the others are anywhere near. */
export type LoosePhrase = {
  readonly clue: Clue;
  readonly others: readonly number[];
};

/** A phrase without gaps, told where two of its parts meet. */
export type TightPhrase = {
  readonly clue: Clue;
  readonly pair: readonly [first: number, second: number];
  /** The parts before the pair, the nearest first. */
  readonly before: readonly number[];
  readonly after: readonly number[];
};

/** Phrases by the way in which they are told. */
export type KeyPhrases = {
  /** Clues by the part that tells them alone. */
  readonly alone: ReadonlyMap<number, readonly Clue[]>;
  /** By their keys. */
  readonly loose: ReadonlyMap<number, readonly LoosePhrase[]>;
  /** The parts that loose phrases want near their keys. */
  readonly near: ReadonlySet<number>;
  readonly tight: readonly TightPhrase[];
};

/** Parts phrases by the way in which they are told. */
export function keyPhrases(phrases: readonly KeyPhrase[]): KeyPhrases {
  const [alone, several] = partition(phrases, isAlone);
  const [loose, tight] = partition(several, ({ isLoose }) => isLoose);
  return {
    alone: byKey(alone, ({ clue }) => clue),
    loose: byKey(loose, ({ clue, ...phrase }) => ({
      clue,
      others: othersIn(phrase),
    })),
    near: new Set(loose.flatMap(othersIn)),
    tight: tight.map(tightPhrase),
  };
}

function isAlone({ numbers }: KeyPhrase): boolean {
  return numbers.length < 2;
}

function partition<Item>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function byKey<Item>(
  phrases: readonly KeyPhrase[],
  make: (phrase: KeyPhrase) => Item,
): ReadonlyMap<number, readonly Item[]> {
  const lists = new Map<number, Item[]>();
  for (const phrase of phrases) {
    const number = phrase.numbers[phrase.key];
    if (number === undefined) continue;
    const list = lists.get(number) ?? [];
    list.push(make(phrase));
    lists.set(number, list);
  }
  return lists;
}

function othersIn({ numbers, key }: Pick<KeyPhrase, 'numbers' | 'key'>) {
  return numbers.toSpliced(key, 1);
}

function tightPhrase({ clue, numbers, key }: KeyPhrase): TightPhrase {
  const at = Math.min(key, numbers.length - 2);
  return {
    clue,
    pair: [numbers[at] ?? 0, numbers[at + 1] ?? 0],
    before: numbers.slice(0, at).reverse(),
    after: numbers.slice(at + 2),
  };
}
