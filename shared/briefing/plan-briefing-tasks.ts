import type { Article } from '../domain/article.ts';
import type { BriefingTask } from '../domain/briefing-task.ts';
import type { Gap } from '../domain/gap.ts';
import type { PublicPromise } from '../domain/promise.ts';
import { routeGap } from '../domain/route-gap.ts';
import type { Team } from '../domain/team.ts';
import { stableId } from '../platform/stable-id.ts';
import type { BriefingFacts } from './briefing-facts.ts';
import { chooseDueDates, type DueDate } from './choose-due-dates.ts';
import { seenBy } from './seen-by.ts';
import { writeBriefing } from './write-briefing.ts';

export type TaskPlanning = {
  readonly gaps: readonly Gap[];
  readonly promises: readonly PublicPromise[];
  readonly articles: readonly Article[];
  readonly teams: readonly Team[];
  /** Tasks of earlier nights, whose dates stand. */
  readonly kept: readonly BriefingTask[];
  /** What an article that says the same says, by id of the gap. */
  readonly told?: ReadonlyMap<string, string> | undefined;
  /** ISO instant from which the due dates count. */
  readonly now: string;
};

/**
 * The briefing tasks that the open gaps ask for, most severe first for each
 * team. Where an opening holds more than a team can take in, the less severe
 * are put off to later openings, never dropped.
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
  const told = planning.told ?? new Map();
  const facts = open.map((gap) => factsOf(gap, { promises, articles, told }));
  return planning.teams.flatMap((team) =>
    tasksOf(
      team,
      facts.filter(({ gap, topic }) => {
        const routed = routeGap({ ...gap, topic }, planning.teams);
        return routed.some(({ id }) => id === team.id);
      }),
      planning,
    ),
  );
}

/** What is known, whichever team is briefed on it. */
type FactsForAll = Omit<BriefingFacts, 'mention' | 'seenSince'>;

type Known = {
  readonly promises: ReadonlyMap<string, PublicPromise>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly told: ReadonlyMap<string, string>;
};

function factsOf(gap: Gap, { promises, articles, told }: Known): FactsForAll {
  const promise = gap.promise ? promises.get(gap.promise) : undefined;
  return {
    gap,
    topic: gap.topic,
    promise,
    article: gap.article ? articles.get(gap.article) : undefined,
    articleQuote: gap.differences[0]?.internalQuote ?? told.get(gap.id),
  };
}

type Asked = Pick<BriefingTask, 'id' | 'level'> & {
  readonly facts: BriefingFacts;
};

function tasksOf(
  team: Team,
  facts: readonly FactsForAll[],
  { kept, now }: TaskPlanning,
): BriefingTask[] {
  const asked = facts.map((one) =>
    askedOf({ ...one, ...seenBy(one, team) }, team),
  );
  return chooseDueDates({ asked, kept, team, now }).map((task) =>
    taskOf(task, team, now),
  );
}

function askedOf(facts: BriefingFacts, team: Team): Asked {
  const { gap, article } = facts;
  return {
    id: stableId([gap.id, team.id, gap.promise, article?.version]),
    level: gap.severity.level,
    facts,
  };
}

/** In the schema's order of fields: planned or read again, it is one text. */
function taskOf(
  { facts, id, level, due, deferredShifts }: Asked & DueDate,
  team: Team,
  now: string,
): BriefingTask {
  const { gap, article } = facts;
  return {
    id,
    gap: gap.id,
    team: team.id,
    lang: team.lang,
    promise: gap.promise,
    article: gap.article,
    articleVersion: article?.version ?? null,
    level,
    due,
    deferredShifts,
    plannedAt: now,
    state: 'draft',
    text: writeBriefing(facts, team.lang),
  };
}
