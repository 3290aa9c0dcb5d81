import type { Article } from '../domain/article.ts';
import type { BriefingTask } from '../domain/briefing-task.ts';
import type { Gap, SeverityLevel } from '../domain/gap.ts';
import type { PublicPromise } from '../domain/promise.ts';
import type { Team } from '../domain/team.ts';
import { stableId } from '../platform/stable-id.ts';
import type { BriefingFacts } from './briefing-facts.ts';
import { dueDate } from './due-date.ts';
import { routeGap } from './route-gap.ts';
import { writeBriefing } from './write-briefing.ts';

export type TaskPlanning = {
  readonly gaps: readonly Gap[];
  readonly promises: readonly PublicPromise[];
  readonly articles: readonly Article[];
  readonly teams: readonly Team[];
  /** ISO instant from which the due dates count. */
  readonly now: string;
};

/**
 * The briefing tasks that the open gaps ask for, most severe first for each
 * team. A team gets no more for one opening than it can take in: the less
 * severe are put off to later openings, never dropped.
 */
export function planBriefingTasks(planning: TaskPlanning): BriefingTask[] {
  const open = planning.gaps
    .filter(({ state }) => state === 'open' || state === 'in-progress')
    .sort(
      (one, other) =>
        other.severity.score - one.severity.score ||
        (one.id < other.id ? -1 : 1),
    );
  const promises = new Map(planning.promises.map((item) => [item.id, item]));
  const articles = new Map(planning.articles.map((item) => [item.id, item]));
  const facts = open.map((gap) => factsOf(gap, promises, articles));
  return planning.teams.flatMap((team) =>
    facts
      .filter(({ gap, topic }) => {
        const routed = routeGap({ teams: gap.teams, topic }, planning.teams);
        return routed.some(({ id }) => id === team.id);
      })
      .map((fact, place) => taskOf(fact, team, place, planning.now)),
  );
}

function factsOf(
  gap: Gap,
  promises: ReadonlyMap<string, PublicPromise>,
  articles: ReadonlyMap<string, Article>,
): BriefingFacts {
  const promise = gap.promise ? promises.get(gap.promise) : undefined;
  return {
    gap,
    topic: gap.topic,
    promise,
    mention: promise?.mentions[0],
    article: gap.article ? articles.get(gap.article) : undefined,
    articleQuote: gap.differences[0]?.internalQuote,
  };
}

function taskOf(
  facts: BriefingFacts,
  team: Team,
  place: number,
  now: string,
): BriefingTask {
  const { gap, article } = facts;
  const level: SeverityLevel = gap.severity.level;
  const deferredShifts = Math.floor(place / team.tasksPerShift);
  return {
    id: stableId([gap.id, team.id, gap.promise, article?.version]),
    gap: gap.id,
    team: team.id,
    lang: team.lang,
    promise: gap.promise,
    article: gap.article,
    articleVersion: article?.version ?? null,
    level,
    due: dueDate(now, level, team, deferredShifts),
    deferredShifts,
    plannedAt: now,
    state: 'draft',
    text: writeBriefing(facts, team.lang),
  };
}
