import type { Topic } from '../../domain/topic.ts';
import { type Evidence, evidenceOf, sameAbout } from '../match/about.ts';
import { closeness, tells } from '../match/speech.ts';
import type { Alikeness } from './gather-by.ts';
import { isApart } from './is-apart.ts';
import { repeats } from './same-sense.ts';
import type { Sighting } from './sighting.ts';

/** How near two statements of one value and scope are to being one promise. */
export const alikeness: Alikeness<Sighting> = {
  signatureOf: ({ signature }) => signature,
  fullness: ({ speech }) => tells(speech.said),
  likeness: (one, other) =>
    isSameSubject(one, other)
      ? closeness(one.speech.said, other.speech.said)
      : undefined,
};

function isSameSubject(one: Sighting, other: Sighting): boolean {
  const isRepeat = isOfOneLanguage(one, other)
    ? repeats(one, other)
    : undefined;
  if (isRepeat !== undefined) return isRepeat;
  const evidence = evidenceOf(one.reading.terms);
  return isAboutTheSame(one, other, evidence) && !isApart(one, other, evidence);
}

function isOfOneLanguage(one: Sighting, other: Sighting): boolean {
  return one.lang.slice(0, 2) === other.lang.slice(0, 2);
}

/** A site promises such a thing once, or says to whom else. */
const saidOnce: ReadonlySet<Topic> = new Set<Topic>([
  'price-match',
  'return-cost',
  'money-back',
  'free-trial',
]);

function isAboutTheSame(
  one: Sighting,
  other: Sighting,
  evidence: Evidence,
): boolean {
  if (isOfOneLanguage(one, other)) {
    return sameAbout(one.about, other.about, evidence);
  }
  // What both leave to words of their own is the topic itself.
  const isBare = one.translated.size === 0 || other.translated.size === 0;
  return (
    (isBare && saidOnce.has(one.reading.topic)) ||
    sameAbout(one.translated, other.translated, evidence)
  );
}

/**
 * In two languages, with no word against their being one. One of them may name
 * whom it holds for more narrowly: "order online" is said in one language, and
 * goes without saying in the other.
 */
export function areTwins(one: Sighting, other: Sighting): boolean {
  return (
    one.lang !== other.lang &&
    (isWithin(one, other) || isWithin(other, one)) &&
    !isApart(one, other, 'distinctive-terms')
  );
}

function isWithin(one: Sighting, other: Sighting): boolean {
  const { scope } = other.reading;
  return one.reading.scope.every((part) => scope.includes(part));
}
