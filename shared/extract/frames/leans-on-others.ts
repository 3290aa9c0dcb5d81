import { mayHaveDetails } from './adopt-details.ts';
import { maySeekStaff } from './job-advert.ts';
import type { ReadSentence } from './read-blocks.ts';
import type { Candidate } from './read-text.ts';

/**
 * Whether sentences that promise nothing may change what those of a page
 * promise: an end date or a code beside a promotion, the usual price beside
 * a saving, all the rest beside what seeks staff. Such a page is read whole.
 */
export function leansOnOthers(promising: readonly ReadSentence[]): boolean {
  const candidates = promising.flatMap((sentence) => sentence.candidates);
  return (
    maySeekStaff(promising) ||
    candidates.some(mayHaveDetails) ||
    (candidates.some(isSaving) && candidates.some(isOffer))
  );
}

function isSaving({ reading: { topic, terms } }: Candidate): boolean {
  return topic === 'discount' && terms.some(({ type }) => type === 'money');
}

function isOffer({ reading }: Candidate): boolean {
  return reading.topic === 'price-offer';
}
