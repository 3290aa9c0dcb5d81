import type { CountTerm } from '../../domain/term.ts';
import { type Speech, weighed } from './speech.ts';

/** Tells how many of a measure from all that a text speaks of. */
const mark = '#';
const form = /^#(measure:[a-z-]+)=([\d.]+)$/;

/**
 * Answers a speech that knows what its text counts. A search is remembered by
 * its speech, and has to compare the same when it goes on.
 */
export function withCounts(
  speech: Speech,
  counts: readonly CountTerm[],
): Speech {
  if (counts.length === 0) return speech;
  const ids = counts.map(({ of, value }) => `${mark}${of}=${value}`);
  return {
    said: weighed(new Set([...speech.said, ...ids])),
    around: speech.around,
    everything: weighed(new Set([...speech.everything, ...ids])),
  };
}

/** Answers what is counted, told by ids; `raw` is the id's own text. */
export function countsAmong(ids: ReadonlySet<string>): readonly CountTerm[] {
  const known = remembered.get(ids);
  if (known !== undefined) return known;
  const counts = [...ids].flatMap(countIn);
  remembered.set(ids, counts);
  return counts;
}

/** A promise is asked for each sentence it is compared with. */
const remembered = new WeakMap<ReadonlySet<string>, readonly CountTerm[]>();

function countIn(id: string): CountTerm[] {
  const [raw, of = '', value] = form.exec(id) ?? [];
  if (raw === undefined) return [];
  return [{ type: 'count', of, value: Number(value), raw }];
}
