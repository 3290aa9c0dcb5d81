import type { KnowledgeStore } from '../domain/article.ts';
import type {
  BriefingTask,
  Readiness,
  TaskStore,
} from '../domain/briefing-task.ts';
import { type GapStore, SeverityLevel } from '../domain/gap.ts';
import type { PeopleStore } from '../knowledge/people.ts';
import { taskReadiness } from './task-readiness.ts';

export type ListTasksDeps = {
  readonly tasks: Pick<TaskStore, 'list'>;
  readonly gaps: Pick<GapStore, 'list'>;
  readonly knowledge: Pick<KnowledgeStore, 'articles'>;
  readonly people: Pick<PeopleStore, 'members' | 'acknowledgements'>;
};

/** A briefing task and how ready its team is. */
export type ListedTask = BriefingTask & {
  readonly site: string;
  readonly readiness: Readiness;
  /** Persons of the team's roster; 0 where none was imported. */
  readonly members: number;
};

const rankOf = ({ level }: ListedTask) => SeverityLevel.options.indexOf(level);

/** Answers the open tasks of a site, the next due first, then the gravest. */
export async function listTasks(
  { siteId, team }: { readonly siteId: string; readonly team?: string },
  { tasks, gaps, knowledge, people }: ListTasksDeps,
): Promise<ListedTask[]> {
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const gapsById = byId(await gaps.list(siteId));
  const articles = byId(await knowledge.articles());
  const members = await people.members();
  const confirmations = await people.acknowledgements();
  const listed = (await tasks.list(siteId))
    .filter(({ state }) => state !== 'closed')
    .filter((task) => team === undefined || task.team === team)
    .map((task): ListedTask => {
      const roster = members
        .filter((member) => member.team === task.team)
        .map(({ person }) => person);
      const readiness = taskReadiness({
        task,
        gap: gapsById.get(task.gap),
        article: articles.get(task.article ?? ''),
        roster,
        confirmations,
      });
      return { ...task, site: siteId, readiness, members: roster.length };
    });
  return listed.sort(
    (one, other) =>
      one.due.localeCompare(other.due) ||
      rankOf(other) - rankOf(one) ||
      (one.id < other.id ? -1 : 1),
  );
}
