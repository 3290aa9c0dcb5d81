import type { GapFinding } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { aboutText, sameAbout } from '../match/about.ts';
import { fullestMention } from '../match/promise-speech.ts';
import { isSameThing, type Told, toldOf } from '../match/same-thing.ts';
import { smallGroups } from '../match/small-groups.ts';
import { compareTerms } from '../terms/compare-terms.ts';
import { disagreement, inFull, standApart } from './disagreement.ts';
import { countries, labelsOf } from './general-words.ts';
import { hoursApart, saysOnWhichDays } from './hours-apart.ts';
import { rulesApart } from './rules-apart.ts';

/**
 * A site that disagrees with itself says two things, seldom three. What comes
 * in more values than that is a list of different things that we cannot tell
 * apart.
 */
const mostValues = 4;

/**
 * Answers where the site disagrees with itself: the same topic, scope and
 * subject with another value on another page or in another language. A page
 * that states both values draws a distinction that we cannot see (tiers,
 * plans), so they are no disagreement.
 */
export function findInconsistent(
  promises: readonly PublicPromise[],
  asOf: string,
  about: AboutPromise = aboutFullest,
): GapFinding[] {
  const idsOf = inSets();
  const groups = byKindAndSubject(promises, about).flatMap((bySubject) =>
    smallGroups(bySubject, mostValues, (one, other) =>
      sameAbout(idsOf(one), idsOf(other), 'without-terms'),
    ),
  );
  const bySubject = groups
    .filter(({ length }) => length > 1)
    .map((group) => group.map(toldOf))
    .flatMap(pairsOf)
    .filter(([one, other]) => isSameThing(one, other))
    .flatMap(([one, other]) => gapBetween(one.promise, other.promise, asOf));
  const byRule = [...hoursApart(promises, asOf), ...rulesApart(promises, asOf)];
  const known = new Set(bySubject.map(({ id }) => id));
  return [...bySubject, ...byRule.filter(({ id }) => !known.has(id))];
}

/** Values that a site states, by what they are about, kind by kind. */
function byKindAndSubject(
  promises: readonly PublicPromise[],
  about: AboutPromise,
): Map<string, PublicPromise[]>[] {
  const kinds = new Map<string, Map<string, PublicPromise[]>>();
  for (const [at, promise] of promises.entries()) {
    if (!isCompared(promise)) continue;
    const kind = kindOf(promise);
    const bySubject = kinds.get(kind) ?? new Map<string, PublicPromise[]>();
    if (bySubject.size === 0) kinds.set(kind, bySubject);
    const subject = about(promise, at);
    const alike = bySubject.get(subject);
    if (alike) alike.push(promise);
    else bySubject.set(subject, [promise]);
  }
  return [...kinds.values()];
}

/** Weeks are compared day by day, by themselves. */
function isCompared(promise: PublicPromise): boolean {
  const { terms, missedSince } = promise;
  return terms.length > 0 && !missedSince && !saysOnWhichDays(promise);
}

function kindOf({ topic, scope }: PublicPromise): string {
  return scope.length === 0 ? topic : [topic, ...[...scope].sort()].join(' ');
}

/** Answers what the nth promise is about, as `aboutText` says. */
export type AboutPromise = (promise: PublicPromise, at: number) => string;

function aboutFullest(promise: PublicPromise): string {
  return aboutText(fullestMention(promise));
}

/** Many promises are about the same: their ids are told apart once. */
function inSets(): (about: string) => ReadonlySet<string> {
  const sets = new Map<string, ReadonlySet<string>>();
  return (about) => {
    const known = sets.get(about);
    if (known !== undefined) return known;
    const ids = new Set(about === '' ? [] : about.split(' '));
    sets.set(about, ids);
    return ids;
  };
}

function pairsOf(told: readonly Told[]): [Told, Told][] {
  const sorted = [...told].sort((a, b) =>
    a.promise.id < b.promise.id ? -1 : 1,
  );
  return sorted.flatMap((one, position) =>
    sorted.slice(position + 1).map((other): [Told, Told] => [one, other]),
  );
}

function gapBetween(
  one: PublicPromise,
  other: PublicPromise,
  asOf: string,
): GapFinding[] {
  if (!standApart(one, other) || areLabelledApart(one, other)) return [];
  const { equal, different } = compareTerms(one.terms, other.terms, one.topic);
  if (equal.length > 0 || different.length === 0) return [];
  return [disagreement(inFull(one), inFull(other), different, asOf)];
}

/** Gift cards have their own rules, and so does each country. */
function areLabelledApart(one: PublicPromise, other: PublicPromise): boolean {
  const [ours, theirs] = [one, other].map((promise) =>
    [...new Set(labelsOf(inFull(promise)))].sort().join(' '),
  );
  return ours !== theirs || one.scope.some((id) => countries.has(id));
}
