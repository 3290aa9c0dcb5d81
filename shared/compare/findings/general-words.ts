import { fullestMention } from '../match/promise-speech.ts';
import { namedIn } from '../match/same-thing.ts';
import { findSubjects } from '../subjects/find-subjects.ts';
import type { Side } from './disagreement.ts';

/** What tells when something is open, and not what. */
export const times: ReadonlySet<string> = new Set([
  'opening-hours',
  'weekdays',
  'weekend',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'saturday-day',
  'sunday',
  'sunday-day',
  'six-days',
  'seven-days',
  'closed-day',
  'threshold',
]);

/** What the rules of a site speak of, whatever it sells, and its pages. */
const general: ReadonlySet<string> = new Set([
  ...times,
  'all-year',
  'carrier',
  'change-of-mind',
  'contact',
  'data-protection',
  'delivery',
  'dispatch',
  'exchange',
  'for-all',
  'free',
  'from-order',
  'from-receipt',
  'full-refund',
  'guarantee',
  'message',
  'money-back',
  'office',
  'order',
  'price',
  'quote',
  'reception',
  'refund',
  'replace',
  'reply',
  'return-goods',
  'satisfaction',
  'shipping',
  'standard',
  'support',
  'trial',
  'visit',
  'withdrawal-right',
]);

/** One country has another rule than the next, and both are "domestic". */
export const countries: ReadonlySet<string> = new Set([
  'scope-domestic',
  'scope-international',
]);

/** Answers whether a text names nothing that only some of it is for. */
export function isGeneral(text: string, lang: string): boolean {
  const { subjects, names, words } = findSubjects(text, lang);
  return names.size === 0 && words.size === 0 && onlyGeneral(subjects);
}

function onlyGeneral(subjects: ReadonlySet<string>): boolean {
  return [...subjects].every((id) => general.has(id));
}

/** A heading of more words is about its section, not what a rule is for. */
const longestLabel = 3;

/** Answers what the labels above a place say that its words are for. */
export function labelsOf(side: Side): readonly string[] {
  const { lang } = side.promise;
  return headingsOf(side)
    .filter(isLabel)
    .flatMap((label) => [...findSubjects(label, lang).subjects])
    .filter((id) => !general.has(id));
}

/** Answers what the headings above a place name, labels in any word. */
export function namedAbove(side: Side): ReadonlySet<string> {
  const { lang } = side.promise;
  const named = headingsOf(side).flatMap((heading) => {
    if (!isLabel(heading)) return [...namedIn(heading, lang)];
    const { names, words } = findSubjects(heading, lang);
    return [...names, ...words];
  });
  return new Set([...named, ...labelsOf(side)]);
}

function isLabel(heading: string): boolean {
  return heading.trim().split(/\s+/).length <= longestLabel;
}

/** What stands above is known of the fullest place alone. */
function headingsOf({ promise, mention }: Side): readonly string[] {
  return mention === fullestMention(promise) ? promise.context : [];
}
