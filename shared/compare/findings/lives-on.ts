import type { PublicPromise } from '../../domain/promise.ts';
import type { Topic } from '../../domain/topic.ts';
import {
  aboutOf,
  type Evidence,
  evidenceOf,
  sameAbout,
} from '../match/about.ts';
import { excludesScope } from '../match/match-scope.ts';
import { fullestMention } from '../match/promise-speech.ts';
import { sharedIdentities } from '../shared-identities.ts';
import { normaliseTerms } from '../terms/normalise-terms.ts';

/**
 * Answers which promises that are gone the site still makes, in words or to
 * people that gave them another identity: the same with another value, the
 * same value about the same thing, or another value that came when it went.
 */
export function livesOn(
  standing: readonly PublicPromise[],
  gone: readonly PublicPromise[],
): (gone: PublicPromise) => boolean {
  const identities = sharedIdentities(gone, standing);
  const foundOn = foundByTopic(standing);
  return (gone) => {
    // Most of what goes is replaced; of the rest a topic is looked through.
    if (identities.has(gone.identity)) return true;
    const { byValue, byScope } = foundOn(gone.topic);
    const alike = byValue.get(valueKey(gone)) ?? [];
    const likewise = byScope.get(scopeKey(gone)) ?? [];
    return (
      alike.some(
        (one) =>
          !excludesScope(one.scope, gone.scope) &&
          isAboutTheSame(one, gone, evidenceOf(gone.terms)),
      ) ||
      likewise.some(
        (one) =>
          cameWhenItWent(one, gone) &&
          isAboutTheSame(one, gone, 'without-terms'),
      )
    );
  };
}

type Found = Readonly<
  Record<'byValue' | 'byScope', ReadonlyMap<string, readonly PublicPromise[]>>
>;

function foundByTopic(
  standing: readonly PublicPromise[],
): (topic: Topic) => Found {
  const known = new Map<Topic, Found>();
  return (topic) => {
    const before = known.get(topic);
    if (before !== undefined) return before;
    const found = standing.filter(
      (one) => one.topic === topic && one.missedSince === undefined,
    );
    const made = {
      byValue: Map.groupBy(found, valueKey),
      byScope: Map.groupBy(found, scopeKey),
    };
    known.set(topic, made);
    return made;
  };
}

function valueKey({ topic, terms }: PublicPromise): string {
  return `${topic} ${normaliseTerms(terms)}`;
}

function scopeKey({ topic, scope }: PublicPromise): string {
  return [topic, ...[...scope].sort()].join(' ');
}

/** What stood beside it all along is another promise, not its successor. */
function cameWhenItWent(
  { mentions }: PublicPromise,
  { missedSince }: PublicPromise,
): boolean {
  return (
    missedSince !== undefined &&
    mentions.every(({ firstSeen }) => firstSeen >= missedSince)
  );
}

function isAboutTheSame(
  one: PublicPromise,
  other: PublicPromise,
  evidence: Evidence,
): boolean {
  return sameAbout(
    aboutOf(fullestMention(one)),
    aboutOf(fullestMention(other)),
    evidence,
  );
}
