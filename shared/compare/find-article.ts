import type { ReadArticle } from '../domain/article.ts';
import type { ArticleIndex, IndexedStatement } from './article-index.ts';
import { likeness, type Sought } from './likeness.ts';
import { excludesScope } from './match-scope.ts';
import { isOfOtherTopic } from './other-topic.ts';
import { weightOf } from './speech.ts';

export type FoundArticle = {
  readonly article: ReadArticle;
  /** The sentence that speaks most surely of the promise. */
  readonly statement: IndexedStatement;
  readonly probability: number;
  /** The next best, so that a person can see what was turned down. */
  readonly runnerUp:
    | { readonly article: string; readonly probability: number }
    | undefined;
};

/** Below it an article more likely speaks of something else. */
export const likelyEnough = 0.22;

/**
 * Rules may misread a note: where they read another topic, only words that
 * leave hardly a doubt still nominate it.
 */
const trustInOtherTopic = 0.3;

/**
 * Answers the article that speaks of the same thing as a promise, or the best
 * there is with its low probability: the caller judges by `likelyEnough`.
 */
export function findArticle(
  sought: Sought,
  index: ArticleIndex,
): FoundArticle | undefined {
  const best = new Map<string, FoundArticle>();
  for (const statement of nominate(sought, index)) {
    if (excludesScope(sought.scope, statement.statement.scope)) continue;
    const trust = isOfOtherTopic(sought.topic, statement.topics)
      ? trustInOtherTopic
      : 1;
    const probability = trust * likeness(sought, statement).probability;
    const { article } = statement;
    if (probability > (best.get(article.id)?.probability ?? 0)) {
      best.set(article.id, {
        article,
        statement,
        probability,
        runnerUp: undefined,
      });
    }
  }
  const [first, second] = [...best.values()].sort(bySurest);
  if (first === undefined || second === undefined) return first;
  const { article, probability } = second;
  return { ...first, runnerUp: { article: article.id, probability } };
}

function bySurest(a: FoundArticle, b: FoundArticle): number {
  return (
    b.probability - a.probability || (a.article.id < b.article.id ? -1 : 1)
  );
}

/** So few sentences are all looked at; it takes less than choosing. */
const fewStatements = 200;
/** So many of the likeliest are looked at in a large knowledge base. */
const mostNominees = 80;
/** A subject that more sentences share nominates only what others nominate. */
const commonSubject = 500;
/** Where every subject is common, the rarest nominates this many. */
const mostOfOne = 5000;

/** Rare subjects nominate; common ones only lift what those nominated. */
function nominate(
  { speech }: Sought,
  { statements, bySubject }: ArticleIndex,
): readonly IndexedStatement[] {
  if (statements.length <= fewStatements) return statements;
  const scores = new Map<number, number>();
  const postings = [...speech.everything]
    .map((id) => ({ weight: weightOf(id), positions: bySubject.get(id) ?? [] }))
    .sort((a, b) => a.positions.length - b.positions.length);
  for (const { weight, positions } of postings) {
    const isCommon = positions.length > commonSubject && scores.size > 0;
    const lifted = isCommon
      ? [...scores.keys()].filter((position) => holds(positions, position))
      : positions.slice(0, mostOfOne);
    for (const position of lifted) {
      scores.set(position, (scores.get(position) ?? 0) + weight);
    }
  }
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, mostNominees)
    .flatMap(([position]) => statements[position] ?? []);
}

/** Binary search: positions are in ascending order. */
function holds(positions: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? Number.POSITIVE_INFINITY) < wanted) {
      low = middle + 1;
    } else high = middle;
  }
  return positions[low] === wanted;
}
