import type { Candidate } from '../read-text.ts';

/**
 * Answers what a special price is for, where cards of one make offer several
 * things at the same price; '' for any other reading. Two cards are two
 * offers; a banner that repeats one of them is none.
 */
export function createOfferNamer(
  candidates: readonly Candidate[],
): (candidate: Candidate) => string {
  const cards = Map.groupBy(
    candidates.filter(({ reading }) => reading.topic === 'price-offer'),
    makeOf,
  );
  const names = new Map<Candidate, string>();
  for (const alike of cards.values()) {
    if (new Set(alike.map(titleOf)).size < 2) continue;
    for (const card of alike) names.set(card, titleOf(card));
  }
  return (candidate) => names.get(candidate) ?? '';
}

/** Where in a card it stands, whichever card it is. */
export function makeOf({ reading: { selector } }: Candidate): string {
  return selector.replace(/:nth-of-type\(\d+\)/g, '');
}

function titleOf({ reading: { context } }: Candidate): string {
  return context.join(' › ');
}
