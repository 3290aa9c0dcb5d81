import type { Standing } from '../../../domain/reading.ts';
import type { DateTerm, Term } from '../../../domain/term.ts';
import { textOfSentence } from '../analyse.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Candidate } from '../read-text.ts';
import { mayHaveDetails } from './adopt-details.ts';

/**
 * Gives the only offer of a page its last day where a sentence further off
 * says it: "This promotion ends on 31 May 2026" among the questions. Of two
 * offers, or two days, nobody knows which is meant.
 */
export function endSoleOffer(
  sentences: readonly ReadSentence[],
): readonly ReadSentence[] {
  const offers = sentences.filter(({ candidates }) => candidates.some(isOffer));
  const [offer, other] = offers;
  const [end, another] = sentences.flatMap(endsAnOffer);
  if (!offer || other || !end || another) return sentences;
  const [only, ...more] = offer.candidates.filter(isOffer);
  if (!only || more.length > 0 || isDated(only)) return sentences;
  const candidates = offer.candidates.map((one) =>
    one === only ? withEnd(one, end) : one,
  );
  return sentences.map((one) => (one === offer ? { ...one, candidates } : one));
}

function isOffer(candidate: Candidate): boolean {
  return candidate.reading.kind === 'promotion' && mayHaveDetails(candidate);
}

function isDated({ reading }: Candidate): boolean {
  return reading.terms.some(({ type }) => type === 'date');
}

type End = { readonly value: string; readonly standing: Standing };

/** A sentence that offers nothing itself, with a year that it says. */
function endsAnOffer({ candidates, view, block }: ReadSentence): End[] {
  if (candidates.length > 0 || !view.atoms.has('promo')) return [];
  const dates = view.terms.flatMap(({ term }) => (isEnd(term) ? [term] : []));
  const [end, other] = dates;
  if (!end || other) return [];
  const { selector, place } = block;
  const quote = textOfSentence(view);
  return [{ value: end.value, standing: { quote, selector, place } }];
}

function isEnd(term: Term): term is DateTerm {
  return term.type === 'date' && term.role === 'ends' && !term.yearInferred;
}

function withEnd(
  { match, reading }: Candidate,
  { value, standing }: End,
): Candidate {
  const alsoAt = [...(reading.alsoAt ?? []), standing];
  return { match, reading: { ...reading, validUntil: value, alsoAt } };
}
