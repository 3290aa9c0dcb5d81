import type { FoundTerm } from '../found-term.ts';
import type { Match } from './match.ts';

/**
 * Whether the percentage of a discount is a part of something else: "80 % of
 * the plants grow on the slopes". "20 % of savings", "10 % of your price off"
 * say what is taken off.
 */
export function isShare(match: Match): boolean {
  if (match.rule.topic !== 'discount') return false;
  return match.terms.some((found) => isPart(found, match));
}

/** Words that may stand between "of" and the price: "your first". */
const named = 3;

function isPart(
  { term, endToken }: FoundTerm,
  { view, spans }: Match,
): boolean {
  if (term.type !== 'percent') return false;
  const parts = view.atoms.get('part-of') ?? [];
  const links = parts.filter(
    ({ first, end }) => first <= endToken && end > endToken,
  );
  const prices = view.atoms.get('price') ?? [];
  return links.some(
    (link) =>
      !spans.some(({ first }) => first >= endToken && first <= link.end) &&
      !prices.some(
        ({ first }) => first >= link.end && first <= link.end + named,
      ),
  );
}
