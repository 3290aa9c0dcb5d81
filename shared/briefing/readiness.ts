import type { Article } from '../domain/article.ts';
import type {
  BriefingAcknowledgement,
  Readiness,
} from '../domain/briefing-task.ts';

export type ReadinessQuestion = {
  /** Id of the promise, which changes with its value. */
  readonly promise: string;
  readonly team: string;
  /** Members of the team who must know. */
  readonly roster: readonly string[];
  /** The article that tells staff the same, or none. */
  readonly article: Pick<Article, 'id' | 'version'> | undefined;
  readonly acknowledgements: readonly BriefingAcknowledgement[];
};

/**
 * Whether an acknowledgement still stands: it is bound to the promise's value
 * and to the article's version, and lapses when either changes.
 */
function stands(
  acknowledgement: BriefingAcknowledgement,
  { promise, team, article }: Omit<ReadinessQuestion, 'roster'>,
): boolean {
  return (
    acknowledgement.promise === promise &&
    acknowledgement.team === team &&
    acknowledgement.article === (article?.id ?? null) &&
    acknowledgement.articleVersion === (article?.version ?? null)
  );
}

/** How ready a team is to keep a promise, at three levels. */
export function readinessOf(question: ReadinessQuestion): Readiness {
  const standing = question.acknowledgements.filter((one) =>
    stands(one, question),
  );
  const told = new Set(standing.map(({ member }) => member));
  const understood = new Set(
    standing.filter((one) => one.understood).map(({ member }) => member),
  );
  const everyone = (known: ReadonlySet<string>) =>
    question.roster.length > 0 &&
    question.roster.every((member) => known.has(member));
  return {
    promise: question.promise,
    team: question.team,
    inKnowledge: question.article !== undefined,
    told: everyone(told),
    understood: everyone(understood),
    waiting: question.roster.filter((member) => !told.has(member)),
  };
}
