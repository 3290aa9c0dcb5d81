import type { FoundTerm } from './found-term.ts';
import type { TermWords } from './term-words.ts';
import { findCodes } from './terms/find-codes.ts';
import { findCounts, findOffers } from './terms/find-counts.ts';
import { findDates } from './terms/find-dates.ts';
import { findDurations } from './terms/find-durations.ts';
import { findHours } from './terms/find-hours.ts';
import { findMoney } from './terms/find-money.ts';
import { findPercents } from './terms/find-percents.ts';
import { finds } from './terms/starts.ts';
import { takeSerials } from './terms/take-serials.ts';
import { type TermContext, TermReader } from './terms/term-reader.ts';
import { findersFor, firstNodesOf, triggersOf } from './terms/triggers.ts';
import type { Token } from './tokens/token.ts';

/** What finds terms; with `wants`, only in texts with words for it. */
type Finder = {
  readonly find: (r: TermReader) => void;
  readonly wants?: number;
};

/** Each takes the tokens it reads, so the more certain come first. */
const finders: readonly Finder[] = [
  { find: takeSerials },
  { find: findHours, wants: finds.hours },
  { find: findCodes },
  { find: findDates },
  { find: findOffers, wants: finds.offer },
  { find: findMoney, wants: finds.money },
  { find: findPercents, wants: finds.percent },
  { find: findDurations, wants: finds.duration },
  { find: findCounts },
];

/**
 * Answers the typed terms of a text in the order they stand in it. None
 * overlaps another, but for a rate inside the payments it is asked of: "4
 * interest-free payments". `tokens` are those of `tokenize(text, words)`. Time
 * grows with the length of the text alone: every finder looks a bounded
 * number of tokens around.
 */
export function findTerms(
  text: string,
  tokens: readonly Token[],
  words: TermWords,
  context: TermContext,
): readonly FoundTerm[] {
  const nodes = firstNodesOf(tokens, words);
  const triggers = triggersOf(tokens, nodes);
  if (triggers.length === 0) return [];
  const reader = new TermReader(
    text,
    tokens,
    { nodes, triggers },
    words,
    context,
  );
  // Staff notes leave out the words that say what is meant.
  const wanted = context.note ? ~0 : findersFor(tokens, nodes);
  for (const { find, wants } of finders) {
    if (wants === undefined || (wanted & wants) !== 0) find(reader);
  }
  return withoutOverlaps(reader.found);
}

/** "1 000h24" is a long time, and no door that never closes. */
function withoutOverlaps(found: readonly FoundTerm[]): readonly FoundTerm[] {
  let last = 0;
  return found.filter(({ term, start, end }) => {
    if (term.type === 'hours' && start < last) return false;
    last = end;
    return true;
  });
}
