import { oncePer } from '../../platform/once-per.ts';
import { everythingIn } from './speech-as-text.ts';

/** The ids of many sentences, laid out so that few are ever looked at. */
export type SubjectIndex = {
  /** Number of sentences. */
  readonly size: number;
  readonly numberOf: ReadonlyMap<string, number>;
  /** Positions of the sentences that speak of an id, by its number. */
  readonly postings: readonly (readonly number[])[];
  /** The numbers of a sentence's ids stand from one start to the next. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  /** Room to weigh the ids of one search in, by number: else all zero. */
  readonly weights: Float64Array;
};

/** They stand in no order in which the same would follow one another. */
const mostSentences = 100_000;

/**
 * Lays out sentences by the ids that they speak of, once for all promises, of
 * each what it speaks of as `spokenAsText` says.
 */
export function indexSubjects(sentences: Iterable<string>): SubjectIndex {
  const numberOf = new Map<string, number>();
  const numbered = (id: string) => {
    const number = numberOf.get(id) ?? numberOf.size;
    numberOf.set(id, number);
    return number;
  };
  // Articles of one kind say much the same of each thing.
  const numbersIn = oncePer(
    (text: string) => everythingIn(text).map(numbered),
    mostSentences,
  );
  const postings: number[][] = [];
  const starts = [0];
  const ids: number[] = [];
  for (const sentence of sentences) {
    const position = starts.length - 1;
    for (const number of numbersIn(sentence)) {
      ids.push(number);
      const posted = postings[number];
      if (posted) posted.push(position);
      else postings[number] = [position];
    }
    starts.push(ids.length);
  }
  return {
    size: starts.length - 1,
    numberOf,
    postings,
    starts: Int32Array.from(starts),
    ids: Int32Array.from(ids),
    weights: new Float64Array(numberOf.size),
  };
}

/** Answers the ids that more sentences speak of than so many. */
export function commonIds(
  { numberOf, postings }: SubjectIndex,
  most: number,
): string[] {
  const common: string[] = [];
  for (const [id, number] of numberOf) {
    if ((postings[number]?.length ?? 0) > most) common.push(id);
  }
  return common.sort();
}

/** Answers which of some ids the fewest sentences speak of; '' for none. */
export function rarestOf(
  ids: Iterable<string>,
  { numberOf, postings }: SubjectIndex,
): string {
  let rarest = '';
  let fewest = Number.POSITIVE_INFINITY;
  for (const id of ids) {
    const number = numberOf.get(id);
    if (number === undefined) continue;
    const count = postings[number]?.length ?? 0;
    if (count > fewest || (count === fewest && id > rarest)) continue;
    rarest = id;
    fewest = count;
  }
  return rarest;
}
