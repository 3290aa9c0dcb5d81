import { numberPlaceOf } from '../number-place.ts';
import { anyOfIn } from '../phrase-choices.ts';
import { foldText } from '../tokens/characters.ts';
import { isClipped, partOfClipped } from './clipped.ts';
import { anyNumber, figures, partOfFigures } from './figure-meanings.ts';
import { isPassedOver } from './part-table.ts';

/** A part of a phrase as a `PartTable` cuts texts. */
export type PhrasePart = {
  readonly part: string;
  /** Words that begin with it are meant: `deliver*`. */
  readonly isStem: boolean;
  /** Any of these does, and `part` is but their name. */
  readonly anyOf?: readonly PhrasePart[];
};

/** The parts of a phrase, and the one by which it is told soonest. */
export type CutPhrase = {
  readonly parts: readonly PhrasePart[];
  /** Something may stand between the parts. */
  readonly isLoose: boolean;
};

/** Cuts a phrase into the parts that a text with the phrase must have. */
export type CutPhraseOf = (phrase: string) => CutPhrase;

/** Makes a cutter of phrases: most words stand in many, and are cut once. */
export function createPhraseCutter(): CutPhraseOf {
  const known = new Map<string, readonly PhrasePart[]>();
  const partsOf = (word: string): readonly PhrasePart[] => {
    const found = known.get(word) ?? partsOfWord(word);
    known.set(word, found);
    return found;
  };
  return (phrase) => {
    const words = phrase.split(' ');
    return {
      parts: words.filter((word) => word !== gap).flatMap(partsOf),
      isLoose: words.slice(1, -1).some(mayBeLong) || words.some(isAnyOf),
    };
  };
}

const gap = '…';

/** A number may be of several words: "twenty-five". */
function mayBeLong(word: string): boolean {
  return word === gap || numberPlaceOf(word) !== undefined;
}

/** Of several words one was kept: others may stand beside it. */
function isAnyOf(word: string): boolean {
  return anyOfIn(word) !== undefined;
}

function partsOfWord(word: string): readonly PhrasePart[] {
  const anyOf = anyOfIn(word);
  if (anyOf) {
    const parts = anyOf.flatMap((one) => longestPart(partsOfWord(one)));
    return [{ part: word, isStem: false, anyOf: parts }];
  }
  if (numberPlaceOf(word)) return [{ part: anyNumber, isStem: false }];
  const isStem = word.endsWith('*');
  const cut = cutWord(isStem ? word.slice(0, -1) : word);
  return cut
    .map((part, at) => ({ part, isStem: isStem && at === cut.length - 1 }))
    .filter(({ part }) => !isPassedOver(part));
}

function longestPart(parts: readonly PhrasePart[]): readonly PhrasePart[] {
  return parts
    .toSorted((one, other) => other.part.length - one.part.length)
    .slice(0, 1);
}

/** "24h/24" is "24", "h", "/" and "24". */
function cutWord(word: string): readonly string[] {
  const folded = foldText(word);
  // "d'" at the end of a phrase stands before some word.
  const inText = folded.endsWith("'") ? `${folded}a` : folded;
  return [...folded.matchAll(/\p{L}+|\d+|\S/gu)].map(({ 0: part, index }) => {
    if (/^\d/.test(part)) return partOfFigures(part);
    const isPart = /^\p{L}$/u.test(part) && isClipped(inText, index);
    return isPart ? partOfClipped(part) : part;
  });
}

/**
 * Makes a chooser of the part by which a phrase is told soonest: the one that
 * the fewest of all `phrases` have, and no frequent word where another is. Of
 * parts of which any does, all count.
 */
export function createRarestPart(
  phrases: Iterable<CutPhrase>,
  frequent: ReadonlySet<string>,
): (phrase: CutPhrase) => number {
  const counts = new Map<string, number>();
  for (const { parts } of phrases) {
    for (const { part } of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const commonnessOf = ({ part, anyOf }: PhrasePart): number => {
    if (part === figures || part === anyNumber) return Number.POSITIVE_INFINITY;
    const own = (counts.get(part) ?? 0) + (frequent.has(part) ? veryCommon : 0);
    return (anyOf ?? []).map(commonnessOf).reduce((sum, one) => sum + one, own);
  };
  const known = new Map<PhrasePart, number>();
  const commonness = (part: PhrasePart): number => {
    const found = known.get(part) ?? commonnessOf(part);
    known.set(part, found);
    return found;
  };
  return ({ parts, isLoose }) => {
    const all = parts.map(
      // A text may repeat a figure without end, and each asks for words around.
      (part) => commonness(part) + (isLoose && isFigure(part) ? veryCommon : 0),
    );
    return all.indexOf(Math.min(...all));
  };
}

function isFigure({ part }: PhrasePart): boolean {
  return /^\d/.test(part);
}

const veryCommon = 1_000_000;
