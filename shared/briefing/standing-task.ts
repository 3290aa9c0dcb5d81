import type { KnowledgeStore } from '../domain/article.ts';
import type { BriefingTask, TaskStore } from '../domain/briefing-task.ts';

export type StandingTaskDeps = {
  readonly tasks: Pick<TaskStore, 'list'>;
  readonly knowledge: Pick<KnowledgeStore, 'articles'>;
};

/**
 * Answers a task that can still be confirmed: its gap is open, and its article
 * is in the version that the task speaks of.
 */
export async function standingTask(
  taskId: string,
  siteIds: readonly string[],
  { tasks, knowledge }: StandingTaskDeps,
): Promise<BriefingTask | undefined> {
  const listed = await Promise.all(siteIds.map((id) => tasks.list(id)));
  const task = listed.flat().find(({ id }) => id === taskId);
  if (task === undefined || task.state === 'closed') return undefined;
  const articles = await knowledge.articles();
  const article = articles.find(({ id }) => id === task.article);
  return (article?.version ?? null) === task.articleVersion ? task : undefined;
}
