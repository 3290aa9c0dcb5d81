import type { Mention, PublicPromise } from './promise.ts';
import type { Term } from './term.ts';

/**
 * Answers the places of a promise, those that name most of its values first:
 * "Use code WELCOME" is a place of an offer, but does not tell it. Of those that
 * name as many, a question tells least. Others keep their order.
 */
export function fullestFirst({
  mentions,
  terms,
}: Pick<PublicPromise, 'mentions' | 'terms'>): Mention[] {
  const named = (mention: Mention) =>
    terms.filter((term) => isNamed(term, mention)).length;
  return mentions.toSorted(
    (one, other) => named(other) - named(one) || asks(one) - asks(other),
  );
}

/** "Found it cheaper?" promises nothing: what stands beside it does. */
function asks({ quote }: Mention): number {
  return quote.trimEnd().endsWith('?') ? 1 : 0;
}

/** In its words, or in another language by all of its figures. */
function isNamed({ raw }: Term, { quote }: Mention): boolean {
  const figures = raw.match(/\d+/g) ?? [];
  return (
    quote.includes(raw) ||
    (figures.length > 0 && figures.every((figure) => quote.includes(figure)))
  );
}
