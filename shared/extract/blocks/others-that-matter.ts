import { maySeekStaff } from '../frames/job-advert.ts';
import { mayAdopt } from '../frames/merge/adopt-details.ts';
import { mayBeOnBill } from '../frames/merge/drop-order-sums.ts';
import { endIsMissing } from '../frames/merge/settle-ends.ts';
import type { ReadSentence } from '../frames/read-sentence.ts';
import type { Candidate } from '../frames/read-text.ts';

/** Sentences that promise nothing but change what others promise. */
export type Others = 'none' | 'details' | 'all';

/**
 * Answers which other sentences may change what those of a page promise: an
 * end date or a code beside a promotion, the usual price or the sum of a bill
 * beside a saving, all
 * the rest beside what seeks staff.
 */
export function othersThatMatter(promising: readonly ReadSentence[]): Others {
  const candidates = promising.flatMap((sentence) => sentence.candidates);
  const areOnSale = candidates.some(isSaving) && candidates.some(isOffer);
  const mayBeBilled = promising.some(mayBeOnBill);
  if (maySeekStaff(promising) || areOnSale || mayBeBilled) return 'all';
  return candidates.some((one) => mayAdopt(one) || lacksEnd(one))
    ? 'details'
    : 'none';
}

function lacksEnd({ reading }: Candidate): boolean {
  return reading.warnings.some(({ code }) => endIsMissing.has(code));
}

function isSaving({ reading: { topic, terms } }: Candidate): boolean {
  return topic === 'discount' && terms.some(({ type }) => type === 'money');
}

function isOffer({ reading }: Candidate): boolean {
  return reading.topic === 'price-offer';
}
