import type { ConceptId } from '../concept-id.ts';
import type { ConceptHit } from './concept-hit.ts';

/**
 * What the words of a longer phrase do not say by themselves: "free of charge"
 * holds no charge, "dépôt de garantie" no guarantee, who counts from "receiving
 * your order" receives no parcel, "en moins de" is no "20 % en moins", "store
 * credit" binds to no store, "a member of our team" is no member, "without an
 * appointment" none is made, a watch that is given back is no money,
 * a "responsabilité civile" no clause on who answers for what,
 * "remise en état" takes nothing off, who returns to mend brings nothing back, a
 * "no-show" denies nothing, a membership on hold waits on no line, "un prêt" is
 * lent and not "prêt", who need not wait has no duty.
 */
const maskedBy: ReadonlyMap<ConceptId, ReadonlySet<ConceptId>> = new Map([
  ['security-deposit', new Set<ConceptId>(['guarantee', 'warranty'])],
  ['free-of-charge', new Set<ConceptId>(['penalty', 'at-customer-cost'])],
  ['penalty', new Set<ConceptId>(['cue-data'])],
  ['service-thing', new Set<ConceptId>(['try'])],
  [
    'since-order',
    new Set<ConceptId>(['since-receipt', 'receive', 'confirmation', 'produce']),
  ],
  ['since-receipt', new Set<ConceptId>(['deliver', 'receive'])],
  ['since-dispatch', new Set<ConceptId>(['dispatch'])],
  ['ask-refund', new Set<ConceptId>(['process'])],
  ['sent-with', new Set<ConceptId>(['ship', 'deliver', 'dispatch', 'arrive'])],
  ['store-credit', new Set<ConceptId>(['scope-store', 'refund'])],
  ['we-act', new Set<ConceptId>(['scope-member'])],
  ['no-later', new Set<ConceptId>(['off', 'not', 'none', 'non'])],
  ['include', new Set<ConceptId>(['deliver'])],
  ['may-pause', new Set<ConceptId>(['reserve-right'])],
  ['eve', new Set<ConceptId>(['evening'])],
  ['a-loan', new Set<ConceptId>(['ready', 'service-thing'])],
  ['walk-in', new Set<ConceptId>(['appointment'])],
  ['thing-back', new Set<ConceptId>(['refund', 'gives-back', 'makes-good'])],
  ['insurance', new Set<ConceptId>(['cue-legal'])],
  ['work', new Set<ConceptId>(['discount', 'lessening'])],
  ['our-work', new Set<ConceptId>(['produce'])],
  ['we-redo', new Set<ConceptId>(['return', 'back-verb', 'gives-back'])],
  ['second-visit', new Set<ConceptId>(['return'])],
  ['stays-good', new Set<ConceptId>(['free', 'free-of-charge'])],
  ['attend', new Set<ConceptId>(['takes-place'])],
  ['no-show', new Set<ConceptId>(['not', 'none'])],
  ['pause-plan', new Set<ConceptId>(['wait', 'queue'])],
  ['wait', new Set<ConceptId>(['cue-duty'])],
]);

/** No phrase has more tokens, gaps included. */
const longestPhrase = 40;

/** Answers the concepts that words mean, without those they only look like. */
export function withoutMasked(
  hits: readonly ConceptHit[],
): readonly ConceptHit[] {
  const masks = hits.filter(({ id }) => id === 'void' || maskedBy.has(id));
  if (masks.length === 0) return hits;
  let near = 0;
  return hits.filter((hit) => {
    if (hit.id === 'void') return false;
    const earliest = hit.first - longestPhrase;
    while ((masks[near]?.first ?? earliest) < earliest) near++;
    return !isMasked(hit, masks, near);
  });
}

function isMasked(
  hit: ConceptHit,
  masks: readonly ConceptHit[],
  from: number,
): boolean {
  for (let at = from; at < masks.length; at++) {
    const mask = masks[at];
    if (!mask || mask.first >= hit.end) return false;
    if (covers(mask, hit)) return true;
  }
  return false;
}

function covers(mask: ConceptHit, hit: ConceptHit): boolean {
  return (
    (mask.id === 'void' || maskedBy.get(mask.id)?.has(hit.id) === true) &&
    mask.first < hit.end &&
    hit.first < mask.end &&
    mask.end - mask.first >= hit.end - hit.first
  );
}
