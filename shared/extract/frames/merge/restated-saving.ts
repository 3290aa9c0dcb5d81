import type { Term } from '../../../domain/term.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Candidate } from '../read-text.ts';

/** A card says its price, the usual one and the saving within so few lines. */
const reach = 8;

/**
 * Answers of a saving the special price beside it that implies it, if any:
 * "$95", "usually $250" and "save $155" are one offer.
 */
export function createSavingHostFinder(
  sentences: readonly ReadSentence[],
): (candidate: Candidate) => Candidate | undefined {
  const hosts = new Map<Candidate['match'], Candidate>();
  sentences.forEach(({ candidates }, at) => {
    for (const candidate of candidates) {
      const saved = savingOf(candidate);
      if (saved === undefined) continue;
      const near = sentences.slice(Math.max(0, at - reach), at + reach + 1);
      const host = offerSaving(saved, near);
      if (host) hosts.set(candidate.match, host);
    }
  });
  return ({ match }) => hosts.get(match);
}

function savingOf({ reading }: Candidate): number | undefined {
  if (reading.topic !== 'discount') return undefined;
  const [amount] = reading.terms.flatMap(amountOf);
  return reading.terms.length === 1 ? amount : undefined;
}

function offerSaving(
  saved: number,
  near: readonly ReadSentence[],
): Candidate | undefined {
  const offers = near
    .flatMap(({ candidates }) => candidates)
    .filter(({ reading }) => reading.topic === 'price-offer');
  if (offers.length === 0) return undefined;
  const amounts = near.flatMap(({ view }) =>
    [...view.terms, ...(view.struck ?? [])].flatMap(({ term }) =>
      amountOf(term),
    ),
  );
  return offers.find(({ reading }) =>
    reading.terms
      .flatMap(amountOf)
      .some((price) =>
        amounts.some((usual) => Math.abs(usual - price - saved) < 0.01),
      ),
  );
}

function amountOf(term: Term): readonly number[] {
  return term.type === 'money' ? [term.amount] : [];
}
