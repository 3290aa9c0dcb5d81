import { type Nominee, nearestOf } from './nearest-sentences.ts';
import type { Ids } from './speech.ts';
import { rarestOf, type SubjectIndex } from './subject-index.ts';

/** Sizes that bound how much is looked at; tests make them small. */
export type NominationLimits = {
  /** So few sentences are all looked at; it takes less than choosing. */
  readonly few: number;
  /** An id that more sentences share nominates none. */
  readonly common: number;
  /** So many of the likeliest are looked at. */
  readonly nominees: number;
};

export const usualLimits: NominationLimits = {
  few: 200,
  common: 500,
  nominees: 80,
};

/** The sentences that are looked at, and why these. */
export type Nomination = {
  /** The likeliest first, of equals the one that stands first. */
  readonly nominees: readonly Nominee[];
  /**
   * What they were chosen by: `#all` sentences, `#rare` ids, or the one id
   * that is the rarest of common ones.
   */
  readonly by: string;
  /**
   * So much has to be shared, and is enough wherever a sentence stands; none
   * where more sentences share it than are looked at.
   */
  readonly least: number | undefined;
};

/** Answers the sentences that may speak of what a promise speaks of. */
export type Nominate = (sought: Ids) => Nomination;

/** Bounds the memory that promises worded in ever new ways may take. */
const mostRemembered = 20_000;

/**
 * Prepares choosing the sentences that may speak of what a promise speaks of,
 * so that few have to be compared with it: those that share a rare id with it,
 * or the rarest where all are common, and of these the ones that share the
 * most. Promises that differ in what no article speaks of have one answer.
 */
export function nominator(
  index: SubjectIndex,
  limits: NominationLimits,
): Nominate {
  const remembered = new Map<string, Nomination>();
  return (sought) => {
    const key = numbersOf(sought, index).join();
    const before = remembered.get(key);
    if (before !== undefined) return before;
    if (remembered.size >= mostRemembered) remembered.clear();
    const nomination = nominate(knownOf(sought, index), index, limits);
    remembered.set(key, nomination);
    return nomination;
  };
}

function numbersOf(sought: Ids, { numberOf }: SubjectIndex): number[] {
  const numbers: number[] = [];
  for (const id of sought) {
    const number = numberOf.get(id);
    if (number !== undefined) numbers.push(number);
  }
  return numbers.sort((a, b) => a - b);
}

/** An id that sentences speak of. */
type Known = {
  readonly id: string;
  readonly number: number;
  readonly postings: readonly number[];
};

function knownOf(
  sought: Ids,
  { numberOf, postings }: SubjectIndex,
): readonly Known[] {
  const known: Known[] = [];
  for (const id of sought) {
    const number = numberOf.get(id);
    if (number === undefined) continue;
    known.push({ id, number, postings: postings[number] ?? [] });
  }
  return known.sort((a, b) => a.number - b.number);
}

function nominate(
  known: readonly Known[],
  index: SubjectIndex,
  limits: NominationLimits,
): Nomination {
  if (index.size <= limits.few) {
    const nominees = Array.from({ length: index.size }, (_, position) => ({
      position,
      score: 0,
    }));
    return { nominees, by: '#all', least: 0 };
  }
  const rare = known.filter(({ postings }) => postings.length <= limits.common);
  const ids = known.map(({ id }) => id);
  const by = rare.length > 0 ? '#rare' : rarestOf(ids, index);
  const choosing = rare.length > 0 ? rare : known.filter(({ id }) => id === by);
  const found = choosing.flatMap(({ postings }) => postings);
  const once = choosing.length > 1 ? [...new Set(found)] : found;
  const near = nearestOf(known, once, index, limits.nominees);
  const { nominees, level, isCut } = near;
  return { nominees, by, least: isCut ? undefined : level };
}
