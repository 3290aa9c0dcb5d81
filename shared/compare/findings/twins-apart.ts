import type { GapFinding } from '../../domain/gap.ts';
import type { Mention, PublicPromise } from '../../domain/promise.ts';
import type { Term } from '../../domain/term.ts';
import type { Topic } from '../../domain/topic.ts';
import { readTerms } from '../../extract/read-terms.ts';
import { addToEachOther, namedIn, sizesAgree } from '../match/same-thing.ts';
import { type Twins, twinPages, type WithTwins } from '../merge/join-twins.ts';
import { compareTerms } from '../terms/compare-terms.ts';
import { disagreement, type Side } from './disagreement.ts';

/**
 * Answers where a page and its translation differ in the same place of their
 * markup: a row, a heading or a sentence that says another value in the other
 * language, whatever its words. Only pages that are built alike are compared.
 */
export function twinsApart(
  promises: readonly PublicPromise[],
  pages: Iterable<WithTwins>,
  asOf: string,
): GapFinding[] {
  const twins = twinPages(pages);
  if (twins.size === 0) return [];
  const onPage = sidesByPage(promises, twins);
  return [...twins].flatMap(([url, others]) =>
    others.flatMap((other) => {
      const here = onPage.get(url) ?? [];
      const there = onPage.get(other) ?? [];
      return areBuiltAlike(here, there) ? gapsBetween(here, there, asOf) : [];
    }),
  );
}

function sidesByPage(
  promises: readonly PublicPromise[],
  twins: Twins,
): ReadonlyMap<string, readonly Side[]> {
  const urls = [...twins].flatMap(([url, others]) => [url, ...others]);
  const onPage = new Map(urls.map((url): [string, Side[]] => [url, []]));
  for (const promise of promises) {
    for (const mention of shownOf(promise)) {
      onPage.get(mention.url)?.push({ promise, mention });
    }
  }
  return onPage;
}

/** The places where people see a promise. */
function shownOf({ mentions, missedSince }: PublicPromise): Mention[] {
  if (missedSince) return [];
  return mentions.filter(({ place }) => place !== 'structured-data');
}

/** What both pages promise stands in the same places, more often than not. */
function areBuiltAlike(here: readonly Side[], there: readonly Side[]): boolean {
  let [alike, apart] = [0, 0];
  const places = placesOf(there);
  for (const { promise, mention } of here) {
    const theirs = places.get(promise.id);
    if (theirs === undefined) continue;
    if (theirs.has(mention.selector)) alike += 1;
    else apart += 1;
  }
  return alike > apart;
}

function placesOf(
  sides: readonly Side[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const { promise, mention } of sides) {
    const known = places.get(promise.id);
    if (known) known.add(mention.selector);
    else places.set(promise.id, new Set([mention.selector]));
  }
  return places;
}

function gapsBetween(
  here: readonly Side[],
  there: readonly Side[],
  asOf: string,
): GapFinding[] {
  const [ours, theirs] = [onlyIn(here, there), onlyIn(there, here)];
  return [...ours].flatMap(([selector, sides]) => {
    const others = theirs.get(selector) ?? [];
    const [one, other] = [withValues(sides), withValues(others)];
    const pairs =
      one.length > 0 && other.length > 0
        ? pairsOf(one, other)
        : pairsOf(sides, others);
    return pairs.flatMap((pair) => gapBetween(pair, asOf));
  });
}

/** Of what one sentence says several times, what has a value tells most. */
function withValues(sides: readonly Side[]): readonly Side[] {
  return sides.filter(({ promise }) => promise.terms.length > 0);
}

/** What one page says and the other does not, place by place. */
function onlyIn(
  here: readonly Side[],
  there: readonly Side[],
): ReadonlyMap<string, readonly Side[]> {
  const both = new Set(there.map(({ promise }) => promise.id));
  const only = here.filter(({ promise }) => !both.has(promise.id));
  return Map.groupBy(only, ({ mention }) => mention.selector);
}

type Pair = readonly [Side, Side];

/** Of one topic, or the only ones in their place: readers may differ on it. */
function pairsOf(ours: readonly Side[], theirs: readonly Side[]): Pair[] {
  const byTopic = Map.groupBy(theirs, topicOf);
  const pairs = [...Map.groupBy(ours, topicOf)].flatMap(([topic, sides]) =>
    onlyPair(sides, byTopic.get(topic) ?? []),
  );
  return pairs.length > 0 ? pairs : onlyPair(ours, theirs);
}

function topicOf({ promise }: Side): Topic {
  return promise.topic;
}

function onlyPair(ours: readonly Side[], theirs: readonly Side[]): Pair[] {
  const [one, rival] = ours;
  const [other, otherRival] = theirs;
  return one && other && !rival && !otherRival ? [[one, other]] : [];
}

function gapBetween(pair: Pair, asOf: string): GapFinding[] {
  const [one, other] = pair.toSorted((a, b) =>
    a.promise.id < b.promise.id ? -1 : 1,
  );
  if (!one || !other || !areOfOneThing(one.mention, other.mention)) return [];
  const [ours, theirs] = [termsOf(one, asOf), termsOf(other, asOf)];
  if (!sizesAgree({ terms: ours }, { terms: theirs })) return [];
  const { different } = compareTerms(ours, theirs, one.promise.topic);
  return different.length > 0
    ? [disagreement(one, other, different, asOf)]
    : [];
}

function areOfOneThing(one: Mention, other: Mention): boolean {
  return (
    one.lang.slice(0, 2) !== other.lang.slice(0, 2) &&
    !addToEachOther(
      namedIn(one.quote, one.lang),
      namedIn(other.quote, other.lang),
    )
  );
}

/** Where a reader took no value, those that the words name. */
function termsOf({ promise, mention }: Side, asOf: string): readonly Term[] {
  return promise.terms.length > 0
    ? promise.terms
    : readTerms(mention.quote, mention.lang, asOf);
}
