import type { GapFinding } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { StructuredFact } from '../../domain/structured-fact.ts';
import { reasonOf } from '../reasons/say-reason.ts';
import { sameTerm } from '../terms/same-term.ts';
import type { TwoVoicedPage } from './find-data-disagreements.ts';
import { findingOf } from './finding-of.ts';

/**
 * Answers the offers that a page still shows without an end, and whose end
 * its structured data names and has passed. The price makes them one offer.
 */
export function findExpiredInData(
  promises: readonly PublicPromise[],
  pages: readonly TwoVoicedPage[],
  asOf: string,
): GapFinding[] {
  const over = pages.flatMap(({ url, facts }) =>
    facts.flatMap((fact) => {
      const end = endOf(fact);
      return end !== undefined && end < asOf ? [{ url, fact, end }] : [];
    }),
  );
  if (over.length === 0) return [];
  return promises.filter(isOpenOffer).flatMap((promise) => {
    const found = over.find(
      ({ url, fact }) => standsOn(url, promise) && samePrice(fact, promise),
    );
    if (!found) return [];
    const because = [
      reasonOf('ended-in-data', {
        url: found.url,
        date: found.end,
        quote: found.fact.quote,
      }),
    ];
    return [findingOf({ type: 'expired', promise, asOf, because })];
  });
}

function endOf({ topic, terms }: StructuredFact): string | undefined {
  if (topic !== 'price-offer') return undefined;
  return terms
    .flatMap((term) =>
      term.type === 'date' && term.role === 'ends' ? [term.value] : [],
    )
    .at(0);
}

function isOpenOffer({ topic, terms, missedSince }: PublicPromise): boolean {
  return (
    topic === 'price-offer' &&
    !missedSince &&
    terms.every(({ type }) => type !== 'date')
  );
}

function standsOn(url: string, { mentions }: PublicPromise): boolean {
  return mentions.some((mention) => mention.url === url);
}

function samePrice(fact: StructuredFact, { terms }: PublicPromise): boolean {
  const prices = fact.terms.filter(({ type }) => type === 'money');
  return prices.some((price) => terms.some((term) => sameTerm(price, term)));
}
