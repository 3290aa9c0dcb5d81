import type { FoundTerm } from '../found-term.ts';
import { isClauseMark } from './distance.ts';
import type { Match } from './match.ts';
import { opensClause } from './opens-clause.ts';
import type { SentenceView, Span } from './sentence-view.ts';
import { isWait } from './spells.ts';

/**
 * "Answer all questions in 90 minutes", "…, and enter the code within an hour":
 * the clause opens by telling the reader what to do, and the time is set to
 * him. "Give us a day and we answer" joins what we do to it. A bid, unlike an
 * order of daily life, may be what a promise to take back asks for.
 */
export function isBidden(match: Match): boolean {
  const { view, terms } = match;
  const bids = view.atoms.get('cue-bid');
  if (!bids || !isWait(match)) return false;
  return terms
    .filter(isDelay)
    .some((delay) => bids.some((bid) => setsTime(bid, delay, view)));
}

function isDelay({ term }: FoundTerm): boolean {
  return term.type === 'duration';
}

function setsTime(bid: Span, delay: FoundTerm, view: SentenceView): boolean {
  return (
    bid.end <= delay.firstToken &&
    opensPart(bid, view) &&
    !isLeft(bid.end, delay.firstToken, view)
  );
}

/** At the start of the sentence, behind a mark, or behind "and". */
function opensPart(bid: Span, view: SentenceView): boolean {
  return (
    opensClause(bid, view) ||
    jointsOf(view).some(({ end }) => end === bid.first)
  );
}

/** Another clause begins between two places, or the company takes over. */
function isLeft(from: number, to: number, view: SentenceView): boolean {
  for (let index = from; index < to; index++) {
    if (isClauseMark(view, index)) return true;
  }
  const others = [...jointsOf(view), ...(view.atoms.get('we-act') ?? [])];
  return others.some(({ first }) => first >= from && first < to);
}

function jointsOf({ atoms }: SentenceView): readonly Span[] {
  return atoms.get('joined-with') ?? [];
}
