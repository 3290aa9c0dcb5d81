import type { CountTerm } from '../../domain/term.ts';
import { oncePerObject } from '../../platform/once-per.ts';
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

/**
 * Answers what is counted, told by ids; `raw` is the id's own text. A promise
 * is asked for each sentence it is compared with.
 */
export const countsAmong = oncePerObject(
  (ids: ReadonlySet<string>): readonly CountTerm[] => [...ids].flatMap(countIn),
);

function countIn(id: string): CountTerm[] {
  const [raw, of = '', value] = form.exec(id) ?? [];
  if (raw === undefined) return [];
  return [{ type: 'count', of, value: Number(value), raw }];
}
