import type { ReadArticle } from '../../domain/article.ts';
import type { SearchBasis } from '../../domain/judgement.ts';
import type { ArticleIndex, IndexedStatement } from './article-index.ts';
import { likeness, type Sought } from './likeness.ts';
import { excludesScope } from './match-scope.ts';
import { nominate } from './nominate.ts';
import { basisOf } from './search-basis.ts';

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
export const likelyEnough = 0.25;

/** What was found for a promise, and which articles could change that. */
export type Search = {
  readonly found: FoundArticle | undefined;
  readonly basis: SearchBasis;
};

/**
 * Answers the article that speaks of the same thing as a promise, or the best
 * there is with its low probability: the caller judges by `likelyEnough`.
 */
export function findArticle(
  sought: Sought,
  index: ArticleIndex,
): FoundArticle | undefined {
  return searchArticle(sought, index).found;
}

/** Answers the same with what the answer rests on. */
export function searchArticle(sought: Sought, index: ArticleIndex): Search {
  const { everything } = sought.speech;
  const nomination = nominate(everything, index.subjects, index.limits);
  const best = new Map<string, FoundArticle>();
  for (const { position } of nomination.nominees) {
    const statement = index.statements[position];
    if (statement === undefined) continue;
    const probability = probabilityOf(sought, statement);
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
  const runnerUp = second && {
    article: second.article.id,
    probability: second.probability,
  };
  return {
    found: first && { ...first, runnerUp },
    basis: basisOf(nomination, first?.article.id, runnerUp, index),
  };
}

/** Answers how sure it is that a statement speaks of the promise, 0 to 1. */
export function probabilityOf(
  sought: Sought,
  statement: IndexedStatement,
): number {
  if (excludesScope(sought.scope, statement.statement.scope)) return 0;
  return likeness(sought, statement).probability;
}

function bySurest(a: FoundArticle, b: FoundArticle): number {
  return (
    b.probability - a.probability || (a.article.id < b.article.id ? -1 : 1)
  );
}
