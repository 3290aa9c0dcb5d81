import type { Gap } from '../../domain/gap.ts';
import { shortGapId } from '../../domain/gap-reference.ts';
import { UsageError } from '../../platform/usage-error.ts';
import { articlesInForce } from '../match/article-index.ts';
import { articleValues } from './article-values.ts';
import type { Place, SettleDecisionDeps } from './settle-decision.ts';

/** Answers what a decision that an article covers a gap's promise is bound to. */
export async function coveredBy(
  id: string,
  gap: Gap,
  { asOf }: Place,
  { knowledge }: SettleDecisionDeps,
) {
  if (!['unknown', 'contradicted', 'unbriefed'].includes(gap.type)) {
    throw new UsageError(
      `gap ${shortGapId(gap.id)} is ${gap.type}, which no article can mend; use --accept-until or --dismiss`,
    );
  }
  const articles = articlesInForce(await knowledge.articles(), asOf);
  const article = articles.find((one) => one.id === id);
  if (article === undefined) {
    throw new UsageError(
      `--covers ${id}: no article in force on ${asOf} has this id; bring it in with “briefed import”`,
    );
  }
  return {
    article: id,
    articleVersion: article.version,
    articleValues: articleValues(article),
  };
}

/** Refuses to accept a gap until a day that is over. */
export function refusePast(until: string, { asOf }: Place): void {
  if (until < asOf) {
    throw new UsageError(
      `--accept-until ${until} has passed; name a day from ${asOf} on`,
    );
  }
}

/** Refuses that gaps are the same as each other, and none is left open. */
export function refuseCircle(gap: Gap, other: Gap): void {
  const name = shortGapId(other.id);
  if (other.id === gap.id) {
    throw new UsageError(`--same-as ${name} is the gap itself; name another`);
  }
  if (other.state === 'resolved') {
    throw new UsageError(`--same-as ${name} is resolved; name one that stands`);
  }
  if (other.decision?.kind === 'same-as') {
    const { sameAs } = other.decision;
    throw new UsageError(
      `--same-as ${name} is itself the same as ${shortGapId(sameAs)}; name that one`,
    );
  }
}
