import type { Ids } from './speech.ts';

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
};

/** Lays out sentences by the ids that they speak of, once for all promises. */
export function indexSubjects(sentences: readonly Ids[]): SubjectIndex {
  const numberOf = new Map<string, number>();
  const postings: number[][] = [];
  const starts = new Int32Array(sentences.length + 1);
  const ids = new Int32Array(
    sentences.reduce((sum, { size }) => sum + size, 0),
  );
  let end = 0;
  for (const [position, sentence] of sentences.entries()) {
    for (const id of sentence) {
      const number = numberOf.get(id) ?? numberOf.size;
      numberOf.set(id, number);
      ids[end++] = number;
      const known = postings[number];
      if (known) known.push(position);
      else postings[number] = [position];
    }
    starts[position + 1] = end;
  }
  return { size: sentences.length, numberOf, postings, starts, ids };
}

/** Answers the ids that more sentences speak of than so many. */
export function commonIds(
  { numberOf, postings }: SubjectIndex,
  most: number,
): string[] {
  return [...numberOf]
    .filter(([, number]) => (postings[number]?.length ?? 0) > most)
    .map(([id]) => id)
    .sort();
}
