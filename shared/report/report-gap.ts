import type { Briefing, ReadArticle } from '../domain/article.ts';
import type { PublicPromise } from '../domain/promise.ts';
import type {
  Exposure,
  FoundGap,
  LastBriefing,
  ReportGap,
  Told,
} from '../domain/report.ts';
import { routeGap } from '../domain/route-gap.ts';
import { dateIn } from '../domain/run-of-night.ts';
import type { Team } from '../domain/team.ts';
import { differingWords, statedIn } from './differing-words.ts';

/** What a gap names, by its id. */
export type Beside = {
  readonly promises: ReadonlyMap<string, PublicPromise>;
  readonly articles: ReadonlyMap<string, ReadArticle>;
  readonly briefings: ReadonlyMap<string, readonly Briefing[]>;
  readonly exposures: ReadonlyMap<string, Exposure>;
  readonly told: ReadonlyMap<string, Told>;
  readonly teams: readonly Team[];
  readonly day: Day;
};

type Day = { readonly asOf: string; readonly timeZone: string };

/** Answers a gap as reports show it, with what it names. */
export function reportGap(
  found: FoundGap,
  { promises, articles, briefings, exposures, told, teams, day }: Beside,
): ReportGap {
  const promise = promises.get(found.promise ?? '');
  const stated = [...statedIn(promise, articles.get(found.article ?? ''))];
  const exposure = exposures.get(found.id);
  return {
    id: found.id,
    type: found.type,
    topic: found.topic,
    severity: found.severity,
    promise: found.promise,
    article: found.article,
    teams: [...found.teams],
    brief:
      teams.length === 0
        ? [...found.teams]
        : routeGap(found, teams).map(({ id }) => id),
    differences: found.differences.map((difference) => ({
      ...difference,
      ...differingWords(difference, stated),
    })),
    lastBriefings:
      found.type === 'unbriefed'
        ? lastBriefings(found, briefings.get(found.article ?? '') ?? [])
        : [],
    told: toldIn(found, told),
    ...whyOf(found),
    ...lifeOf(found, day),
    ...missingOf(promise, day),
    ...(exposure && { exposure }),
  };
}

/** Answers the sentence that tells staff the same, where the gap says so. */
function toldIn(found: FoundGap, told: Beside['told']): string | null {
  switch (found.type) {
    case 'unbriefed':
      return told.get(found.promise ?? '')?.quote ?? null;
    case 'withdrawn':
      return (
        found.reasons?.find(({ code }) => code === 'still-told')?.values[
          'quote'
        ] ?? null
      );
    default:
      return null;
  }
}

function whyOf({ because, reasons }: FoundGap) {
  return { because: [...because], ...(reasons && { reasons: [...reasons] }) };
}

function lifeOf(found: FoundGap, day: Day) {
  const { state, firstSeen, lastSeen, reopened, decision } = found;
  return {
    ...(state && { state }),
    ...(firstSeen && {
      firstSeen,
      seenSince: dayOf(firstSeen, day),
    }),
    ...(lastSeen && { lastSeen }),
    ...(reopened !== undefined && { reopened }),
    ...(decision && {
      decision,
      decidedOn: dateIn(day.timeZone, new Date(decision.at)),
    }),
  };
}

function missingOf(promise: PublicPromise | undefined, day: Day) {
  const { missedSince } = promise ?? {};
  return missedSince ? { missingSince: dayOf(missedSince, day) } : {};
}

/** A night that is run for an earlier day sees nothing after it. */
function dayOf(instant: string, { asOf, timeZone }: Day): string {
  const date = dateIn(timeZone, new Date(instant));
  return date > asOf ? asOf : date;
}

function lastBriefings(
  gap: FoundGap,
  briefings: readonly Briefing[],
): LastBriefing[] {
  return gap.teams.map((team) => {
    const dates = briefings
      .filter((one) => one.team === team)
      .map((one) => one.briefedAt)
      .sort();
    return { team, briefedAt: dates.at(-1) ?? null };
  });
}
