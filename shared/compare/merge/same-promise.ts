import type { Topic } from '../../domain/topic.ts';
import { type Evidence, evidenceOf, sameAbout } from '../match/about.ts';
import { closeness, tells } from '../match/speech.ts';
import { isFreeThing, nameOtherThings } from './free-things.ts';
import type { Alikeness } from './gather-by.ts';
import { isApart } from './is-apart.ts';
import { repeats, type Spoken } from './same-sense.ts';
import type { Sighting } from './sighting.ts';
import type { SpokenWords } from './spoken-words.ts';

/** How near two statements of one value and scope are to being one promise. */
export const alikeness: Alikeness<Sighting> = {
  signatureOf: ({ reading, spoken }) => spoken().signatureOf(reading.sense),
  fullness: ({ spoken }) => tells(spoken().speech.said),
  likeness: (one, other) =>
    isSameSubject(one, other)
      ? closeness(one.spoken().speech.said, other.spoken().speech.said)
      : undefined,
};

function isSameSubject(one: Sighting, other: Sighting): boolean {
  const [ours, theirs] = [one.spoken(), other.spoken()];
  const isRepeat = isOfOneLanguage(ours, theirs)
    ? repeats(spokenOf(one), spokenOf(other))
    : undefined;
  if (isRepeat !== undefined) return isRepeat;
  if (areFreeOfOthers(one, other)) return false;
  const evidence = evidenceOf(one.reading.terms);
  return (
    isAboutTheSame(one, other, evidence) && !isApart(ours, theirs, evidence)
  );
}

/** Where little is said, speech has what stands above besides. */
function areFreeOfOthers(one: Sighting, other: Sighting): boolean {
  if (!isFreeThing(one.reading)) return false;
  const [ours, theirs] = [one.spoken(), other.spoken()];
  return isOfOneLanguage(ours, theirs)
    ? nameOtherThings(ours.about, theirs.about) ||
        nameOtherThings(ours.speech.said, theirs.speech.said)
    : nameOtherThings(ours.translated, theirs.translated) ||
        nameOtherThings(subjectsIn(ours), subjectsIn(theirs));
}

/** Words that no subject is known for are of one language. */
function subjectsIn({ speech }: SpokenWords): ReadonlySet<string> {
  return new Set([...speech.said].filter((id) => !id.startsWith('-')));
}

function spokenOf({ reading, spoken }: Sighting): Spoken {
  return { reading, speech: spoken().speech };
}

function isOfOneLanguage(one: SpokenWords, other: SpokenWords): boolean {
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
  const [ours, theirs] = [one.spoken(), other.spoken()];
  if (isOfOneLanguage(ours, theirs)) {
    return sameAbout(ours.about, theirs.about, evidence);
  }
  // What both leave to words of their own is the topic itself.
  const isBare = ours.translated.size === 0 || theirs.translated.size === 0;
  return (
    (isBare && saidOnce.has(one.reading.topic)) ||
    sameAbout(ours.translated, theirs.translated, evidence)
  );
}

/**
 * In two languages, with no word against their being one. One of them may name
 * whom it holds for more narrowly: "order online" is said in one language, and
 * goes without saying in the other.
 */
export function areTwins(one: Sighting, other: Sighting): boolean {
  return (
    one.reading.lang !== other.reading.lang &&
    (isWithin(one, other) || isWithin(other, one)) &&
    !isApart(one.spoken(), other.spoken(), 'distinctive-terms')
  );
}

function isWithin(one: Sighting, other: Sighting): boolean {
  const { scope } = other.reading;
  return one.reading.scope.every((part) => scope.includes(part));
}
