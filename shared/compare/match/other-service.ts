import type { SubjectId } from '../subjects/subject-weights.ts';
import type { IndexedStatement } from './indexed-article.ts';
import type { Sought } from './sought.ts';

type Subjects = readonly SubjectId[];
type Promised = Pick<Sought, 'topic' | 'speech'>;

/**
 * Answers whether a statement is on another service than a promise, though
 * both are worded alike: when doors open tells nothing of the phone, and
 * postage from some amount on is no gift.
 */
export function isOfOtherService(
  promise: Promised,
  statement: IndexedStatement,
): boolean {
  return (
    opensDoorsForCalls(promise, statement) ||
    sendsForGift(promise, statement) ||
    sendsNothing(promise, statement)
  );
}

const calls: Subjects = ['phone', 'chat'];
const doors: Subjects = ['opening-hours', 'store'];

/** Who names one of these may mean those who answer calls. */
const answering: Subjects = [
  ...calls,
  'email',
  'contact',
  'message',
  'enquiry',
  'reply',
  'support',
  'support-tech',
  'assistance',
  'advice',
  'agent-live',
  'call-answering',
  'on-call',
  'emergency',
];

function opensDoorsForCalls(
  { topic, speech }: Promised,
  { speech: other, whole }: IndexedStatement,
): boolean {
  return (
    topic === 'availability' &&
    names(speech.said, calls) &&
    names(other.everything, doors) &&
    !names(whole, answering)
  );
}

const sending: Subjects = ['shipping', 'delivery'];

/** How else a note may say that something is sent. */
const sent: Subjects = [...sending, 'dispatch', 'carrier', 'order'];

/** Who never speaks of sending says nothing of who pays for it. */
function sendsNothing({ topic }: Promised, { whole }: IndexedStatement) {
  return topic === 'free-shipping' && !names(whole, sent);
}

/** What any gift is told by, whatever is given. */
const ofAnyGift: ReadonlySet<string> = new Set<SubjectId>([
  'free',
  'gift',
  'included',
  'sample',
  'threshold',
  'no-minimum',
  'order',
  'price',
  'discount',
  'special-offer',
]);

function sendsForGift(
  { topic, speech }: Promised,
  { speech: { everything } }: IndexedStatement,
): boolean {
  return (
    topic === 'gift' &&
    names(everything, sending) &&
    !names(speech.everything, sending) &&
    ![...speech.said].some((id) => tellsGift(id) && everything.has(id))
  );
}

/** Kinds of values say nothing of what is given. */
function tellsGift(id: string): boolean {
  return !id.startsWith('#') && !ofAnyGift.has(id);
}

function names(ids: ReadonlySet<string>, subjects: Subjects): boolean {
  return subjects.some((id) => ids.has(id));
}
