import type { Difference, GapFinding } from '../../domain/gap.ts';
import type { StoredPage } from '../../domain/page.ts';
import type { Mention, PublicPromise } from '../../domain/promise.ts';
import type { StructuredFact } from '../../domain/structured-fact.ts';
import type { Topic } from '../../domain/topic.ts';
import { reasonOf } from '../reasons/say-reason.ts';
import type { Seen, Voices } from './data-voices.ts';
import { differenceInData } from './difference-in-data.ts';
import { findingOf } from './finding-of.ts';

/** What a page shows to people, and what it tells machines. */
export type TwoVoicedPage = Pick<StoredPage, 'url' | 'facts'>;

/**
 * Answers where a page tells machines another value than people. What only
 * one of the two voices speaks of is no disagreement.
 */
export function findDataDisagreements(
  promises: readonly PublicPromise[],
  pages: readonly TwoVoicedPage[],
  asOf: string,
): GapFinding[] {
  const twoVoiced = pages.filter(({ facts }) => facts.length > 0);
  if (twoVoiced.length === 0) return [];
  const seen = seenByPage(promises);
  return twoVoiced.flatMap(({ url, facts }) =>
    topicsWith(facts, seen.get(url) ?? []).flatMap((voices) =>
      gapsOf(voices, url, asOf),
    ),
  );
}

function seenByPage(
  promises: readonly PublicPromise[],
): ReadonlyMap<string, readonly Seen[]> {
  const visible = promises
    .filter(({ missedSince }) => !missedSince)
    .flatMap((promise) =>
      firstOnEachPage(promise).map((mention) => ({ promise, mention })),
    );
  return Map.groupBy(visible, ({ mention }) => mention.url);
}

function firstOnEachPage({ mentions }: PublicPromise): Mention[] {
  const byUrl = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.place === 'structured-data') continue;
    const known = byUrl.get(mention.url);
    const isFuller = mention.quote.length > (known?.quote.length ?? -1);
    if (isFuller) byUrl.set(mention.url, mention);
  }
  return [...byUrl.values()];
}

function topicsWith(
  facts: readonly StructuredFact[],
  seen: readonly Seen[],
): Voices[] {
  const topics = new Set<Topic>(facts.map(({ topic }) => topic));
  return [...topics].map((topic) => ({
    topic,
    facts: facts.filter((fact) => fact.topic === topic),
    seen: seen.filter(({ promise }) => promise.topic === topic),
    handling: facts.filter((fact) => fact.topic === 'dispatch-time'),
  }));
}

function gapsOf(voices: Voices, url: string, asOf: string): GapFinding[] {
  const found = differenceInData(voices);
  if (!found) return [];
  const { promise, mention } = found.seen;
  const { fact } = found;
  const differences = found.differences.map(
    (difference): Difference => ({
      ...difference,
      publicQuote: mention.quote,
      internalPlace: 'structured-data',
    }),
  );
  return [
    findingOf({
      type: 'inconsistent',
      promise,
      asOf,
      because: [
        reasonOf('page-and-data', {
          url,
          quote: mention.quote,
          property: fact.property,
          otherQuote: fact.quote,
        }),
      ],
      differences,
      against: fact,
    }),
  ];
}
