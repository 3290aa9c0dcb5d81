import type { KnowledgeStore } from '../domain/article.ts';
import type { BriefingTask, TaskStore } from '../domain/briefing-task.ts';
import type { GapStore } from '../domain/gap.ts';
import type { PromiseStore } from '../domain/promise.ts';
import type { ReportStore } from '../domain/report.ts';
import type { RunStore } from '../domain/run.ts';
import type { Team } from '../domain/team.ts';
import { planBriefingTasks } from './plan-briefing-tasks.ts';
import { renderTasksHtml } from './render-tasks-html.ts';
import { settleTasks } from './settle-tasks.ts';

export type BriefTeamsDeps = {
  readonly runs: Pick<RunStore, 'find'>;
  readonly promises: Pick<PromiseStore, 'list'>;
  readonly gaps: Pick<GapStore, 'list'>;
  readonly knowledge: Pick<KnowledgeStore, 'articles'>;
  readonly tasks: TaskStore;
  readonly reports: ReportStore;
  readonly teams: readonly Team[];
};

type ComparedRun = {
  readonly siteId: string;
  readonly runId: string;
  /** What an article that says the same says, by id of the gap. */
  readonly told?: ReadonlyMap<string, string> | undefined;
};

/**
 * Keeps the briefing tasks that the open gaps of a site ask for, writes them
 * beside the run's report, and answers those that are open. Doing it again
 * for the same run, also after a crash, ends in the same state.
 */
export async function briefTeams(
  { siteId, runId, told }: ComparedRun,
  deps: BriefTeamsDeps,
): Promise<readonly BriefingTask[]> {
  const { teams, tasks } = deps;
  const run = await deps.runs.find(runId);
  if (!run) {
    throw new Error(`there is no run ${runId} to brief teams on`);
  }
  const kept = await tasks.list(siteId);
  const planned = planBriefingTasks({
    gaps: await deps.gaps.list(siteId),
    promises: await deps.promises.list(siteId),
    articles: await deps.knowledge.articles(),
    teams,
    told,
    kept,
    now: run.startedAt,
  });
  const { open, changed } = settleTasks(kept, planned);
  for (const task of changed) {
    await tasks.save(siteId, task);
  }
  if (teams.length > 0) {
    await writeTasks({ siteId, runId }, open, deps);
  }
  return open;
}

async function writeTasks(
  { siteId, runId }: ComparedRun,
  tasks: readonly BriefingTask[],
  { reports, teams }: Pick<BriefTeamsDeps, 'reports' | 'teams'>,
): Promise<void> {
  const folder = `${siteId}/${runId}`;
  const json = JSON.stringify({ schema: 'briefed.tasks/1', tasks }, null, 2);
  await reports.put(`${folder}/tasks.json`, `${json}\n`, 'application/json');
  for (const team of teams) {
    await reports.put(
      `${folder}/tasks-${team.id}.html`,
      renderTasksHtml(
        tasks.filter((task) => task.team === team.id),
        team,
      ),
      'text/html; charset=utf-8',
    );
  }
}
