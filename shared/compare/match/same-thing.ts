import type { PublicPromise } from '../../domain/promise.ts';
import type { Term } from '../../domain/term.ts';
import { overlap } from '../overlap.ts';
import { findSubjects } from '../subjects/find-subjects.ts';
import { things } from '../subjects/things.ts';
import { sizeGap } from '../terms/size-gap.ts';
import { aboutOf } from './about.ts';
import { fullestMention } from './promise-speech.ts';

/** A promise with what tells it from others of its topic. */
export type Told = {
  readonly promise: PublicPromise;
  /** Subjects of its own words. */
  readonly about: ReadonlySet<string>;
  /** Things and names of its own words. */
  readonly named: ReadonlySet<string>;
  /** The same, with those that stand above it. */
  readonly around: ReadonlySet<string>;
  /** Its other telling words, which may name a thing we do not know. */
  readonly words: ReadonlySet<string>;
  readonly lang: string;
};

/** Answers what tells a promise from others of its topic. */
export function toldOf(promise: PublicPromise): Told {
  const { quote, lang } = fullestMention(promise);
  const above = promise.context.join('\n');
  return {
    promise,
    about: aboutOf({ quote, lang }),
    named: namedIn(quote, lang),
    around: namedIn(`${above}\n${quote}`, lang),
    words: findSubjects(quote, lang).words,
    lang: lang.slice(0, 2).toLowerCase(),
  };
}

/** How much of the subjects of the longer of two promises both speak of. */
const shareNeeded = 0.6;
/** Two values of one thing are seldom further apart. */
const mostTimes = 6;

/**
 * Answers whether two promises of one topic and scope are about one thing, so
 * that a site cannot mean both. When in doubt they are not: canoes and tents,
 * what is usual and what is sure, five minutes for one plan and sixteen days
 * for the next.
 */
export function isSameThing(one: Told, other: Told): boolean {
  return (
    one.promise.strength === other.promise.strength &&
    shareOfLonger(one.about, other.about) >= shareNeeded &&
    namesAgree(one, other) &&
    wordsAgree(one, other) &&
    sizesAgree(one.promise, other.promise)
  );
}

function shareOfLonger(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): number {
  const longer = Math.max(one.size, other.size);
  return longer === 0 ? 0 : overlap(one, other).size / longer;
}

/** What one names in its words the other names too; headings may add to it. */
function namesAgree(one: Told, other: Told): boolean {
  const [ours, theirs] = [
    without(one.named, other.around),
    without(other.named, one.around),
  ];
  return (
    ours.length === 0 &&
    theirs.length === 0 &&
    !addToEachOther(one.around, other.around)
  );
}

/** Answers whether each of two sets names what the other does not. */
export function addToEachOther(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean {
  return without(one, other).length > 0 && without(other, one).length > 0;
}

/**
 * What differs in words we do not know may be what is promised. A company has
 * one rule for refunds, but many promotions: there nothing may be unknown.
 */
function wordsAgree(one: Told, other: Told): boolean {
  const isTranslated = one.lang !== other.lang;
  const isPromotion = one.promise.kind === 'promotion';
  if (isTranslated && !isPromotion) return true;
  const unshared = [
    without(one.words, isTranslated ? new Set() : other.words),
    without(other.words, isTranslated ? new Set() : one.words),
  ];
  return isPromotion
    ? unshared.every(({ length }) => length === 0)
    : unshared.some(({ length }) => length === 0);
}

function without(
  ids: ReadonlySet<string>,
  others: ReadonlySet<string>,
): string[] {
  return [...ids].filter((id) => !others.has(id));
}

/** Answers whether values are near enough to be of one thing. */
export function sizesAgree(
  one: { readonly terms: readonly Term[] },
  other: { readonly terms: readonly Term[] },
): boolean {
  const times = one.terms.flatMap((term) =>
    other.terms
      .filter(({ type }) => type === term.type)
      .map((theirs) => sizeGap(term, theirs)),
  );
  return Math.min(...times) <= mostTimes;
}

const thingIds: ReadonlySet<string> = new Set(things);

/** Answers the things and the names of a text. */
export function namedIn(text: string, lang: string): ReadonlySet<string> {
  const { subjects, names } = findSubjects(text, lang);
  const found = [...subjects].filter((id) => thingIds.has(id));
  return new Set([...found, ...names]);
}
