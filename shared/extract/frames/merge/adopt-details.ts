import type { Standing } from '../../../domain/reading.ts';
import type { Term } from '../../../domain/term.ts';
import type { Topic } from '../../../domain/topic.ts';
import type { Block } from '../../block.ts';
import { textOfSentence } from '../analyse.ts';
import { isExcluded } from '../is-excluded.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Candidate } from '../read-text.ts';
import type { SentenceView } from '../sentence-view.ts';
import { validityOf } from '../validity-of.ts';
import { detailsAmong } from './detail.ts';

/**
 * Gives an offer the code, the days and the threshold that a sentence right
 * after it says: "20% off" over "Use code WELCOME", "until 30 June" and "on
 * orders over $50" are one offer.
 */
export function adoptDetails(
  sentences: readonly ReadSentence[],
): readonly ReadSentence[] {
  const read = [...sentences];
  for (const [at, sentence] of sentences.entries()) {
    const before = offerBefore(sentences, at);
    const offer = before === undefined ? undefined : read[before];
    if (before === undefined || !offer) continue;
    if (standsUnder(sentence.block, offer.block)) {
      read[before] = withDetails(offer, sentence);
    }
  }
  return read;
}

/** Where the offer stands that a sentence may say more of. */
function offerBefore(
  sentences: readonly ReadSentence[],
  at: number,
): number | undefined {
  if (!sentences[at] || detailsIn(sentences[at]).length === 0) return undefined;
  const near = sentences.slice(Math.max(0, at - reach), at + 1);
  const steps = near.reverse().findIndex(says);
  const offer = near[steps];
  const [only, ...others] = offer?.candidates ?? [];
  const isOne = only !== undefined && others.length === 0 && mayAdopt(only);
  return steps > 0 && isOne ? at - steps : undefined;
}

function says({ candidates }: ReadSentence): boolean {
  return candidates.length > 0;
}

/** Sentences after the offer in which its details may stand. */
const reach = 3;

/** What may have a code or a last day. */
const offers: ReadonlySet<Topic> = new Set<Topic>([
  'discount',
  'gift',
  'loyalty',
  'price-offer',
]);

/**
 * Whether a sentence below may say more of it: "Free delivery" over "From
 * €60" as well, where its own names no amount.
 */
export function mayAdopt(candidate: Candidate): boolean {
  const { topic, terms } = candidate.reading;
  const isFreeForAll =
    topic === 'free-shipping' && !terms.some(({ type }) => type === 'money');
  return isFreeForAll || mayHaveDetails(candidate);
}

/** Whether sentences around may say when and how the offer is to be had. */
export function mayHaveDetails({ reading }: Candidate): boolean {
  const { topic, terms } = reading;
  const has = (wanted: Term['type']) =>
    terms.some(({ type }) => type === wanted);
  return offers.has(topic) && !(has('code') && has('date'));
}

function detailsIn({ view }: ReadSentence): readonly Term[] {
  return view.sentence.isQuestion ? [] : namedIn(view);
}

function namedIn(view: SentenceView): readonly Term[] {
  const said = view.terms.filter((found) => !isExcluded(found, view));
  const terms = said.map(({ term }) => term);
  return detailsAmong(terms, textOfSentence(view));
}

/** Whether a sentence offers nothing, but says how or how long to have it. */
export function saysDetail({ candidates, view }: ReadSentence): boolean {
  return candidates.length === 0 && namedIn(view).length > 0;
}

/** Elements around two blocks of a card, innermost first. */
const nearest = 2;

function standsUnder(block: Block, offer: Block): boolean {
  if (block.selector === offer.selector) return true;
  if (block.headings.at(-1) === offer.text) return true;
  const around = offer.containers.slice(0, nearest);
  const own = block.containers.slice(0, nearest);
  const shared = own.find((box) => around.includes(box));
  if (shared === undefined) return false;
  // Two cards beside each other share the box that holds them all.
  const isOneCard = shared === own[0] || shared === around[0];
  return isOneCard || block.headings.at(-1) === offer.headings.at(-1);
}

function withDetails(
  owner: ReadSentence,
  sentence: ReadSentence,
): ReadSentence {
  const details = detailsIn(sentence);
  const { selector, place } = sentence.block;
  const quote = textOfSentence(sentence.view);
  const candidates = owner.candidates.map((candidate) =>
    withAdded(candidate, details, { quote, selector, place }),
  );
  return { ...owner, candidates };
}

function withAdded(
  { match, reading }: Candidate,
  details: readonly Term[],
  standing: Standing,
): Candidate {
  const added = details
    .flatMap((term) => asDetail(term, reading.topic))
    .filter((term) => lacks(reading.terms, term));
  if (added.length === 0) return { match, reading };
  return {
    match,
    reading: {
      ...reading,
      terms: [...reading.terms, ...added],
      ...validityOf(added),
      alsoAt: [...(reading.alsoAt ?? []), standing],
    },
  };
}

/** "From €60" is what a thing costs, but below what is free from which on. */
function asDetail(term: Term, topic: Topic): readonly Term[] {
  if (term.type !== 'money' || term.role === 'threshold') return [term];
  return topic === 'free-shipping' ? [{ ...term, role: 'threshold' }] : [];
}

function lacks(known: readonly Term[], more: Term): boolean {
  return !known.some((term) => partOf(term) === partOf(more));
}

/** An amount may be saved from another on; a code and an end are one each. */
function partOf(term: Term): string {
  return term.type === 'money' ? `money ${term.role}` : term.type;
}
