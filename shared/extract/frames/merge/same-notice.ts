import type { Term } from '../../../domain/term.ts';
import type { Candidate } from '../read-text.ts';

/** "Up to 48 hours before. Full refund.": what that notice gives. */
export function isBareRefund({ reading, match: { view } }: Candidate): boolean {
  return (
    reading.topic === 'cancellation' &&
    reading.terms.length === 0 &&
    view.atoms.has('full-refund') &&
    !view.atoms.has('cancel')
  );
}

/** Whether it says how long ahead a booking may be cancelled. */
export function givesNotice(other: Candidate): boolean {
  return (
    other.reading.topic === 'cancellation' &&
    noticeOf(other.reading.terms) !== undefined
  );
}

/** "Less than 24 hours: 50 %" is what the notice of 24 hours is asked for. */
export function isLateFee({ reading, match: { view } }: Candidate): boolean {
  return (
    reading.topic === 'cancellation' &&
    reading.terms.some(({ type }) => type === 'percent') &&
    !view.atoms.has('refund')
  );
}

/** Whether a fee is charged within the very time that a notice asks for. */
export function isSameNotice(notice: Candidate, lateFee: Candidate): boolean {
  return (
    notice.reading.topic === 'cancellation' &&
    !isLateFee(notice) &&
    noticeOf(notice.reading.terms) !== undefined &&
    noticeOf(notice.reading.terms) === noticeOf(lateFee.reading.terms)
  );
}

function noticeOf(terms: readonly Term[]): string | undefined {
  const notice = terms.find((term) => term.type === 'duration');
  return notice && `${notice.min} ${notice.max} ${notice.unit}`;
}

/** "30-day guarantee" on a badge, of what, the money-back guarantee says. */
export function isBareBadge({ reading, match: { view } }: Candidate): boolean {
  return (
    reading.topic === 'warranty' &&
    noticeOf(reading.terms) !== undefined &&
    !warrantyWords.some((atom) => view.atoms.has(atom))
  );
}

const warrantyWords = [
  'workmanship',
  'repair',
  'damaged',
  'all-work',
  'covers',
] as const;

/** Whether money is paid back within the time that a badge names. */
export function isPaidBackWithin(paid: Candidate, badge: Candidate): boolean {
  return (
    paid.reading.topic === 'money-back' &&
    noticeOf(paid.reading.terms) === noticeOf(badge.reading.terms)
  );
}
