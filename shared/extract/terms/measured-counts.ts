import { countedAs } from '../../domain/measure.ts';
import type { CountTerm } from '../../domain/term.ts';
import { goesOnOpen, isPart } from './open-end.ts';
import type { Match } from './phrase-tree.ts';
import { starts } from './starts.ts';
import type { TermReader } from './term-reader.ts';

/** What stands between a figure and what it counts: "20 free boxes". */
const mostBetween = 2;

/**
 * Answers the figures that count what has a name in every language: gigabytes,
 * kilograms, people, boxes. Others are told by rules alone.
 */
export function measuredCounts(r: TermReader): CountTerm[] {
  return r.starting(starts.number).flatMap((at) => {
    const value = r.tokens[at]?.value ?? 0;
    const noun = r.isNumber(at) ? nounAfter(r, at + 1) : undefined;
    if (noun === undefined || value <= 0) return [];
    const raw = r.rawOf(at, noun.next);
    return [{ type: 'count', value, of: countedAs(noun.sense), raw }];
  });
}

function nounAfter(r: TermReader, from: number): Match<'measured'> | undefined {
  let between = 0;
  for (let at = from; between <= mostBetween; at++) {
    const noun = r.isTaken(at) ? undefined : r.sense(at, 'measured');
    if (noun !== undefined || endsNoun(r, at)) return noun;
    if (r.tokens[at]?.kind !== 'mark') between++;
  }
  return undefined;
}

/** "Thirty off for members" counts nobody, "fifteen hours" no parts of it. */
function endsNoun(r: TermReader, at: number): boolean {
  return (
    r.isTaken(at) ||
    isPart(r, at) ||
    goesOnOpen(r, at) ||
    r.sense(at, 'unit') !== undefined
  );
}
