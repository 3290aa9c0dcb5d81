import type { Mention, PublicPromise } from '../../domain/promise.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Topic } from '../../domain/topic.ts';
import {
  aboutOf,
  type Evidence,
  evidenceOf,
  sameAbout,
  translatedAboutOf,
} from '../match/about.ts';
import { nearestHeadings } from '../match/promise-speech.ts';
import { closeness, type Speech, speechOf, tells } from '../match/speech.ts';
import { overlap } from '../overlap.ts';
import { normaliseTerms } from '../terms/normalise-terms.ts';
import { canonicalText } from './canonical-text.ts';
import { type Alikeness, gatherBy } from './gather-by.ts';
import { isApart } from './is-apart.ts';
import { joinTwins, twinPages, type WithTwins } from './join-twins.ts';
import { promiseId, promiseIdentity } from './promise-identity.ts';
import { stepsApart } from './steps-apart.ts';

/** A page with the statements that were read on it. */
export type PageReadings = WithTwins & {
  readonly readings: readonly Reading[];
};

/** Of which site, and when: an ISO instant. */
export type Seen = { readonly siteId: string; readonly seenAt: string };

/** One statement in one place. */
type Sighting = {
  readonly url: string;
  readonly reading: Reading;
  readonly about: ReadonlySet<string>;
  /** What of it any language says alike. */
  readonly translated: ReadonlySet<string>;
  readonly speech: Speech;
  readonly lang: string;
};

/**
 * Answers the promises of a site: a promise that stands on several pages, or
 * several times on one, is one with a mention for each place. Other terms or
 * another scope make another promise, and so does another subject, unless one
 * page translates the other. The order of pages changes nothing. `seenAt` is an
 * ISO instant.
 */
export function mergeReadings(
  pages: readonly PageReadings[],
  seen: Seen,
): PublicPromise[] {
  const twins = twinPages(pages);
  const alike = new Map<string, Sighting[]>();
  for (const sighting of sightingsOf(pages)) {
    const key = keyOf(sighting.reading);
    const group = alike.get(key);
    if (group) group.push(sighting);
    else alike.set(key, [sighting]);
  }
  const byId = new Map<string, Sighting[]>();
  for (const group of alike.values()) {
    const gathered = [
      ...Map.groupBy(group, ({ reading }) => scopeOf(reading)).values(),
    ].flatMap((ofScope) => gatherBy(ofScope, alikeness));
    for (const cluster of joinTwins(gathered, group, twins, areTwins)) {
      const id = promiseId(identityOf(cluster, seen), fullest(cluster).terms);
      byId.set(id, [...(byId.get(id) ?? []), ...cluster]);
    }
  }
  return [...byId]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, cluster]) => promiseOf(id, cluster, seen));
}

function* sightingsOf(pages: Iterable<PageReadings>): Iterable<Sighting> {
  for (const { url, readings } of pages) {
    for (const reading of readings) {
      if (reading.stance === 'refused') continue;
      yield* stepsApart(reading).map((one) => sightingOf(url, one));
    }
  }
}

function sightingOf(url: string, reading: Reading): Sighting {
  const { quote, context, lang, terms } = reading;
  const around = context.slice(-nearestHeadings);
  return {
    url,
    reading,
    lang,
    about: aboutOf(reading),
    translated: translatedAboutOf(reading),
    speech: speechOf(quote, around, lang, terms),
  };
}

/** Readings with other keys are never one promise. */
export function keyOf({
  topic,
  terms,
}: Pick<Reading, 'topic' | 'terms'>): string {
  return [topic, normaliseTerms(terms)].join('|');
}

function scopeOf({ scope }: Pick<Reading, 'scope'>): string {
  return [...scope].sort().join();
}

const alikeness: Alikeness<Sighting> = {
  signatureOf: ({ speech, lang }) =>
    [lang, ...sorted(speech.said), '|', ...sorted(speech.around)].join(),
  fullness: ({ speech }) => tells(speech.said),
  likeness: (one, other) =>
    isSameSubject(one, other)
      ? closeness(one.speech.said, other.speech.said)
      : undefined,
};

function sorted(ids: ReadonlySet<string>): string[] {
  return [...ids].sort();
}

function isSameSubject(one: Sighting, other: Sighting): boolean {
  const evidence = evidenceOf(one.reading.terms);
  return isAboutTheSame(one, other, evidence) && !isApart(one, other, evidence);
}

/** A site promises such a thing once, or says to whom else. */
const saidOnce: ReadonlySet<Topic> = new Set<Topic>([
  'price-match',
  'return-cost',
  'money-back',
  'free-trial',
]);

function isAboutTheSame(
  one: Sighting,
  other: Sighting,
  evidence: Evidence,
): boolean {
  if (one.lang.slice(0, 2) === other.lang.slice(0, 2)) {
    return sameAbout(one.about, other.about, evidence);
  }
  // What both leave to words of their own is the topic itself.
  const isBare = one.translated.size === 0 || other.translated.size === 0;
  return (
    (isBare && saidOnce.has(one.reading.topic)) ||
    sameAbout(one.translated, other.translated, evidence)
  );
}

/**
 * In two languages, with no word against their being one. One of them may name
 * whom it holds for more narrowly: "order online" is said in one language, and
 * goes without saying in the other.
 */
function areTwins(one: Sighting, other: Sighting): boolean {
  return (
    one.lang !== other.lang &&
    (isWithin(one, other) || isWithin(other, one)) &&
    !isApart(one, other, 'distinctive-terms')
  );
}

function isWithin(one: Sighting, other: Sighting): boolean {
  const { scope } = other.reading;
  return one.reading.scope.every((part) => scope.includes(part));
}

function identityOf(cluster: readonly Sighting[], { siteId }: Seen): string {
  const { topic, scope } = fullest(cluster);
  const shared = cluster.map(({ about }) => about).reduce(overlap);
  return promiseIdentity({ siteId, topic, scope, about: [...shared] });
}

/** Footers and banners shorten; the body says it in full. */
function fullest(cluster: readonly Sighting[]): Reading {
  return cluster.reduce((first, one) =>
    byFullness(one, first) < 0 ? one : first,
  ).reading;
}

function byFullness(a: Sighting, b: Sighting): number {
  return (
    Number(b.reading.place === 'main') - Number(a.reading.place === 'main') ||
    b.reading.quote.length - a.reading.quote.length ||
    byText(
      placeOf({ url: a.url, ...a.reading }),
      placeOf({ url: b.url, ...b.reading }),
    ) ||
    byText(canonicalText(a.reading), canonicalText(b.reading))
  );
}

function placeOf({
  url,
  selector,
  quote,
}: Pick<Mention, 'url' | 'selector' | 'quote'>): string {
  return [url, selector, quote].join('\n');
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function promiseOf(
  id: string,
  cluster: readonly Sighting[],
  seen: Seen,
): PublicPromise {
  const { quote, selector, place, alsoAt, stance, ...said } = fullest(cluster);
  return {
    ...said,
    strength: cluster.some(({ reading }) => reading.strength === 'firm')
      ? 'firm'
      : 'hedged',
    identity: identityOf(cluster, seen),
    id,
    mentions: mentionsOf(cluster, seen),
  };
}

function mentionsOf(cluster: readonly Sighting[], { seenAt }: Seen): Mention[] {
  // The last of a key stays: the fullest, whatever the order they came in.
  const places = new Map(
    [...cluster]
      .sort(byFullness)
      .flatMap(standingsOf)
      .reverse()
      .map((standing) => [placeOf(standing), standing]),
  );
  return [...places]
    .sort(([a], [b]) => byText(a, b))
    .map(([, standing]) => ({
      ...standing,
      firstSeen: seenAt,
      lastSeen: seenAt,
    }));
}

function standingsOf({ url, reading }: Sighting) {
  const { lang, alsoAt = [] } = reading;
  return [reading, ...alsoAt].map(({ selector, quote, place }) => ({
    url,
    selector,
    quote,
    lang,
    place,
  }));
}
