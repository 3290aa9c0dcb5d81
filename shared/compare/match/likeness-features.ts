import type { Term } from '../../domain/term.ts';
import { overlap } from '../overlap.ts';
import { rareWeight, weightBySubject } from '../subjects/subject-weights.ts';
import { things } from '../subjects/things.ts';
import type { HeardTerms } from '../terms/compare-terms.ts';
import { isRareValue } from '../terms/is-rare-value.ts';
import { saysFree } from '../terms/says-free.ts';
import { sizeGap } from '../terms/size-gap.ts';
import type { IndexedStatement } from './indexed-article.ts';
import type { likenessWeights } from './likeness-weights.ts';
import { excludesScope } from './match-scope.ts';
import { isOfOtherTopic } from './other-topic.ts';
import type { Sought } from './sought.ts';
import { closeness, shareOf, tells, weightOf } from './speech.ts';
import {
  isUnspokenOffer,
  onTopic,
  speaksOf,
  topicIds,
} from './topic-spoken.ts';

type Feature = keyof typeof likenessWeights;
type TermFeature =
  | 'topicAndKind'
  | 'otherSize'
  | 'agrees'
  | 'sharesRareValue'
  | 'silent'
  | 'withoutTerms';
type WordFeatures = Readonly<Record<Exclude<Feature, TermFeature>, number>>;
type TermFeatures = Readonly<Record<TermFeature, number>>;

/**
 * Answers what the words of a promise and a statement of an article have in
 * common, and what sets them apart, whatever their values: each from 0 to 1.
 */
export function wordFeaturesOf(
  { topic, scope, speech }: Pick<Sought, 'topic' | 'scope' | 'speech'>,
  other: IndexedStatement,
): WordFeatures {
  const shared = overlap(speech.everything, other.speech.everything);
  return {
    always: 1,
    closeness: closeness(speech.said, other.speech.said),
    promiseSaid: shareOf(speech.said, other.speech.everything),
    statementSaid: shareOf(other.speech.said, speech.everything),
    title: shareOf(other.title, speech.everything),
    contextSaid: shareOf(speech.around, other.speech.everything),
    wholeArticle: shareOf(speech.everything, other.whole),
    thingShared: Math.min(
      1,
      countShared(speech.said, other.whole, isThing) / 2,
    ),
    thingMissing: missing(speech.said, other.whole),
    thingForeign: missing(other.title, speech.everything),
    otherTopic: Number(isOfOtherTopic(topic, other.topics)),
    offerUnspoken: Number(isUnspokenOffer(topic, speech.said, other.whole)),
    before: shareOf(speech.said, other.before),
    onTopic: onTopic(topic, other),
    topicRead: Number(other.topics.has(topic)),
    topicInTitle: Number(speaksOf(topic, other.title)),
    topicShared: Math.min(1, tells(overlap(shared, topicIds(topic))) / 2),
    rare: Math.min(1, countOf(shared, isRare) / 3),
    names: Math.min(1, countOf(shared, isName) / 2),
    wordsShared: Math.min(1, countShared(speech.said, other.whole, isWord) / 2),
    rareMissing: rareShareMissing(speech.said, other.whole),
    rareForeign: rareShareMissing(other.title, speech.everything),
    together: closeness(speech.everything, other.speech.everything),
    otherScope: Number(excludesScope(scope, other.statement.scope)),
  };
}

/** Answers the same of their values. */
export function termFeaturesOf(
  terms: readonly Term[],
  other: IndexedStatement,
  compared: HeardTerms,
  isOnTopic: boolean,
): TermFeatures {
  const agrees = compared.equal.length > 0 && compared.different.length === 0;
  const spoke = compared.equal.length + compared.different.length > 0;
  const hasValue = !terms.every(saysFree);
  return {
    topicAndKind: Number(spoke && isOnTopic),
    otherSize: Number(!agrees && spoke && isOfOtherSize(terms, other)),
    agrees: Number(agrees),
    sharesRareValue: Number(compared.equal.some(isRareValue)),
    silent: Number(hasValue && !spoke),
    withoutTerms: Number(!hasValue),
  };
}

function missing(
  ids: ReadonlySet<string>,
  others: ReadonlySet<string>,
): number {
  const own = countOf(ids, isThing);
  return own === 0 ? 0 : (own - countShared(ids, others, isThing)) / own;
}

const thingIds: ReadonlySet<string> = new Set(things);

function isThing(id: string): boolean {
  return thingIds.has(id);
}

/** So many times as much is rarely said of the same thing. */
const otherSize = 6;

function isOfOtherSize(
  terms: readonly Term[],
  { statement }: IndexedStatement,
): boolean {
  if (terms.length === 0) return false;
  return terms.every((term) =>
    statement.terms.every(
      (other) =>
        other.type !== term.type ||
        (sizeGap(term, other) > otherSize && !isPaidBelow(term, other)),
    ),
  );
}

/** What delivery costs is no amount from which it is free, however small. */
function isPaidBelow(term: Term, other: Term): boolean {
  return (
    term.type === 'money' &&
    other.type === 'money' &&
    term.role === 'threshold' &&
    other.role !== 'threshold' &&
    other.amount < term.amount
  );
}

const rareIds: ReadonlySet<string> = new Set(
  [...weightBySubject]
    .filter(([, weight]) => weight >= rareWeight)
    .map(([id]) => id),
);

/** How much of what is rare in the first the second does not speak of. */
function rareShareMissing(
  ids: ReadonlySet<string>,
  others: ReadonlySet<string>,
): number {
  let rare = 0;
  let missing = 0;
  for (const id of ids) {
    if (!isRare(id)) continue;
    const weight = weightOf(id);
    rare += weight;
    if (!others.has(id)) missing += weight;
  }
  return rare === 0 ? 0 : missing / rare;
}

function countOf(
  ids: ReadonlySet<string>,
  isCounted: (id: string) => boolean,
): number {
  let count = 0;
  for (const id of ids) count += Number(isCounted(id));
  return count;
}

function countShared(
  ids: ReadonlySet<string>,
  others: ReadonlySet<string>,
  isCounted: (id: string) => boolean,
): number {
  let count = 0;
  for (const id of ids) count += Number(isCounted(id) && others.has(id));
  return count;
}

function isName(id: string): boolean {
  return id.startsWith('=');
}

function isWord(id: string): boolean {
  return id.startsWith('-');
}

function isRare(id: string): boolean {
  return rareIds.has(id);
}
