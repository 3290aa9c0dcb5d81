import type { Mention } from '../../domain/promise.ts';
import type { StructuredFact } from '../../domain/structured-fact.ts';
import type { Term } from '../../domain/term.ts';
import type { Topic } from '../../domain/topic.ts';
import { aboutOf } from '../match/about.ts';
import { overlap } from '../overlap.ts';
import { compareTerms, type TermComparison } from '../terms/compare-terms.ts';
import type { DataDifference, Seen, Voices } from './data-voices.ts';
import { hoursInData } from './hours-in-data.ts';

/**
 * Answers in what the two voices differ, where it is certain that they speak
 * of the same thing: one visible value, one value in the data, for whoever
 * buys. Where any two agree, the others are other goods or other customers.
 */
export function differenceInData(voices: Voices): DataDifference | undefined {
  if (voices.topic === 'availability') return hoursInData(voices);
  const pairs = voices.facts.flatMap((fact) =>
    voices.seen.map((seen) => ({ fact, seen })),
  );
  if (pairs.some((pair) => agree(pair, voices))) return undefined;
  const different = pairs
    .filter(speakOfOne)
    .flatMap((pair) => refusal(pair) ?? otherValue(pair) ?? []);
  return different.length === 1 ? different[0] : undefined;
}

type Pair = { readonly fact: StructuredFact; readonly seen: Seen };

function agree({ fact, seen: { promise } }: Pair, { handling }: Voices) {
  if (fact.stance === 'refused') return false;
  if (fact.terms.length === 0) return promise.terms.length === 0;
  return [fact.terms, ...withHandling(fact, handling)].some((terms) => {
    const { equal, different } = compareTerms(promise.terms, terms, fact.topic);
    return equal.length > 0 && different.length === 0;
  });
}

/** People are told until the door what machines are told in two parts. */
function withHandling(
  { topic, terms }: StructuredFact,
  handling: readonly StructuredFact[],
): Term[][] {
  if (topic !== 'delivery-time') return [];
  return handling.flatMap((before) =>
    terms.flatMap((one) => {
      const [other] = before.terms;
      if (one.type !== 'duration' || other?.type !== 'duration') return [];
      if (one.unit !== other.unit) return [];
      return [[{ ...one, min: one.min + other.min, max: one.max + other.max }]];
    }),
  );
}

/** Typed properties hold for all; a text has a subject as promises have. */
function speakOfOne({ fact, seen: { promise, mention } }: Pair): boolean {
  const sameScope =
    [...promise.scope].sort().join() === [...fact.scope].sort().join();
  return sameScope && (!fact.isText || haveOneSubject(fact, mention));
}

/** A text that names anything more, or less, may answer another question. */
function haveOneSubject(fact: StructuredFact, mention: Mention): boolean {
  const [told, shown] = [aboutOf(fact), aboutOf(mention)];
  return told.size === shown.size && overlap(told, shown).size === told.size;
}

function otherValue({ fact, seen }: Pair): DataDifference | undefined {
  if (fact.stance === 'refused') return undefined;
  const { terms, topic } = seen.promise;
  const compared = compareTerms(terms, fact.terms, topic);
  if (!isOtherValue(compared, topic)) return undefined;
  const differences = compared.different.map(
    ({ type, public: shown, internal, direction }) => ({
      term: type,
      public: shown,
      internal,
      direction,
      internalQuote: fact.quote,
    }),
  );
  return { seen, fact, differences };
}

/** An offer at another price is another offer; at the same, its end counts. */
function isOtherValue(
  { equal, different }: TermComparison,
  topic: Topic,
): boolean {
  const isSameOffer = equal.some(({ type }) => type === 'money');
  return different.length > 0 && isSameOffer === (topic === 'price-offer');
}

/** The data says outright that what the page grants is not given. */
function refusal({ fact, seen }: Pair): DataDifference | undefined {
  const { condition, terms } = seen.promise;
  const namesFee = terms.some(({ type }) => type === 'money');
  if (fact.stance !== 'refused' || condition !== null || namesFee) {
    return undefined;
  }
  const difference = {
    term: fact.topic,
    public: seen.mention.quote,
    internal: fact.quote,
    direction: 'public-more-generous',
    internalQuote: fact.quote,
  } as const;
  return { seen, fact, differences: [difference] };
}
