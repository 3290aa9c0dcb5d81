import type { Article } from '../domain/article.ts';
import type {
  BriefingAcknowledgement,
  BriefingTask,
  Readiness,
} from '../domain/briefing-task.ts';
import type { Gap } from '../domain/gap.ts';
import type { Acknowledgement } from '../knowledge/people.ts';
import { readinessOf } from './readiness.ts';

export type TaskQuestion = {
  readonly task: BriefingTask;
  readonly gap: Gap | undefined;
  /** The article of the task as it stands now. */
  readonly article: Article | undefined;
  /** Persons of the team. */
  readonly roster: readonly string[];
  readonly confirmations: readonly Acknowledgement[];
};

/**
 * How ready a team is for a task. Who confirms the task was told; so was who
 * confirms an article that tells what the site tells. Neither outlives the
 * article's version.
 */
export function taskReadiness(question: TaskQuestion): Readiness {
  const { task, roster } = question;
  const confirmations = hasLapsed(question) ? [] : question.confirmations;
  const article = tellingArticle(question);
  const acknowledgements = confirmations
    .filter((one) => isAbout(one, task, article))
    .map(
      ({ person, acknowledgedAt, understood }): BriefingAcknowledgement => ({
        team: task.team,
        member: person,
        promise: promiseOf(task),
        article: article?.id ?? null,
        articleVersion: article ? task.articleVersion : null,
        at: acknowledgedAt,
        ...(understood !== undefined && { understood }),
      }),
    );
  return readinessOf({
    promise: promiseOf(task),
    team: task.team,
    roster,
    article,
    acknowledgements,
  });
}

/** What was confirmed is no more what staff are told. */
function hasLapsed({ task, article }: TaskQuestion): boolean {
  return task.articleVersion !== (article?.version ?? null);
}

/** Where no promise is named, the gap is what the team must know. */
function promiseOf({ promise, gap }: BriefingTask): string {
  return promise ?? gap;
}

/** Only where briefings alone lack does the article say what the site says. */
function tellingArticle({ gap, article }: TaskQuestion): Article | undefined {
  return gap?.type === 'unbriefed' ? article : undefined;
}

function isAbout(
  said: Acknowledgement,
  task: BriefingTask,
  article: Article | undefined,
): boolean {
  if ('task' in said) return said.task === task.id;
  if (article === undefined || said.article !== article.id) return false;
  return said.version === undefined
    ? said.acknowledgedAt >= article.updated
    : said.version === article.version;
}
