import { sharesClause } from './distance.ts';
import type { Match } from './match.ts';
import type { Span } from './sentence-view.ts';
import { isWait } from './spells.ts';

/**
 * "The bridge was repaired in ten days": what was done is news. A condition
 * ("once it has been sent, …") leaves the time to what follows it.
 */
export function isRecounted(match: Match): boolean {
  const { view, spans, terms } = match;
  const pasts = view.atoms.get('past-passive');
  if (!pasts || !(isWait(match) || match.rule.topic === 'exchange')) {
    return false;
  }
  return spans
    .filter(({ term }) => term === undefined)
    .some((deed) =>
      terms.some(
        ({ firstToken, endToken }) =>
          firstToken >= deed.end &&
          sharesClause(deed, { first: firstToken, end: endToken }, view) &&
          pasts.some((past) => leadsTo(past, deed)),
      ),
    );
}

/** An adverb may stand between: "was fully repaired". */
function leadsTo(past: Span, deed: Span): boolean {
  return past.end <= deed.first && deed.first - past.end <= 1;
}
