import { routeGap } from '../briefing/route-gap.ts';
import type { Briefing, ReadArticle } from '../domain/article.ts';
import type { PublicPromise } from '../domain/promise.ts';
import type {
  Exposure,
  FoundGap,
  LastBriefing,
  ReportGap,
  Told,
} from '../domain/report.ts';
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
  const stated = [
    ...statedIn(
      promises.get(found.promise ?? ''),
      articles.get(found.article ?? ''),
    ),
  ];
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
    told:
      found.type === 'unbriefed'
        ? (told.get(found.promise ?? '')?.quote ?? null)
        : null,
    ...whyOf(found),
    ...lifeOf(found, day),
    ...(exposure && { exposure }),
  };
}

function whyOf({ because, reasons }: FoundGap) {
  return { because: [...because], ...(reasons && { reasons: [...reasons] }) };
}

function lifeOf(found: FoundGap, { asOf, timeZone }: Day) {
  const { state, firstSeen, lastSeen, reopened, decision } = found;
  return {
    ...(state && { state }),
    ...(firstSeen && {
      firstSeen,
      seenSince: notAfter(asOf, dateIn(timeZone, new Date(firstSeen))),
    }),
    ...(lastSeen && { lastSeen }),
    ...(reopened !== undefined && { reopened }),
    ...(decision && {
      decision,
      decidedOn: dateIn(timeZone, new Date(decision.at)),
    }),
  };
}

/** A night that is run for an earlier day sees nothing after it. */
function notAfter(asOf: string, date: string): string {
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
