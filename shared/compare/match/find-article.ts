import type { ReadArticle } from '../../domain/article.ts';
import type {
  RankedArticle,
  SearchBasis,
  SearchReach,
} from '../../domain/judgement.ts';
import type { ArticleIndex } from './article-index.ts';
import { howSure } from './how-sure.ts';
import type { IndexedStatement } from './indexed-article.ts';
import { mayBeLikely } from './likeness.ts';
import type { Nominee } from './nearest-sentences.ts';
import type { Nomination } from './nominate.ts';
import { basisOf } from './search-basis.ts';
import type { Sought } from './sought.ts';
import { wordsOfSpeech } from './speech-as-text.ts';

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

/**
 * Answers the article that speaks of the same thing as a promise, or the best
 * there is with its low probability: the caller judges by `likelyEnough`.
 */
export function findArticle(
  sought: Sought,
  index: ArticleIndex,
): FoundArticle | undefined {
  return foundFirst(searchArticle(sought, index), index);
}

/** Answers the likeliest articles, as what a search rests on and goes on from. */
export function searchArticle(
  sought: Sought,
  index: ArticleIndex,
): SearchBasis {
  const { speech } = sought;
  const nomination = index.nominate(speech.everything);
  return searchNominees(sought, wordsOfSpeech(speech), nomination, index);
}

/** Answers the same, where it is known at which sentences to look. */
export function searchNominees(
  sought: Sought,
  words: Pick<SearchReach, 'said' | 'around'>,
  nomination: Nomination,
  index: ArticleIndex,
): SearchBasis {
  const ranked = ranking(likeliest(sought, nomination.nominees, index));
  return basisOf(index.reachOf(words, nomination), ranked, false);
}

/**
 * Answers each article that may be meant, by its likeliest sentence; not of
 * those that are certain to be less likely than `least`.
 */
export function likeliest(
  sought: Sought,
  nominees: readonly Nominee[],
  { sentenceAt }: ArticleIndex,
  least = 0,
): Map<string, RankedArticle> {
  const best = new Map<string, RankedArticle>();
  for (const { position } of nominees) {
    const statement = sentenceAt(position);
    if (statement === undefined) continue;
    if (least > 0 && !mayBeLikely(sought, statement, least)) continue;
    const probability = howSure(sought, statement);
    const { article, at } = statement;
    if (probability > (best.get(article.id)?.probability ?? 0)) {
      best.set(article.id, { article: article.id, at, probability });
    }
  }
  return best;
}

/** Answers the articles in one order, the surest first. */
export function ranking(
  best: ReadonlyMap<string, RankedArticle>,
): RankedArticle[] {
  return [...best.values()].sort(bySurest);
}

/** Negative where the first is surer. */
export function bySurest(a: RankedArticle, b: RankedArticle): number {
  return b.probability - a.probability || (a.article < b.article ? -1 : 1);
}

/** Answers the first article of a search, with the one that follows. */
export function foundFirst(
  { ranked: [first, second] }: Pick<SearchBasis, 'ranked'>,
  { sentencesOf }: ArticleIndex,
): FoundArticle | undefined {
  if (first === undefined) return undefined;
  const statement = sentencesOf(first.article)[first.at];
  if (statement === undefined) return undefined;
  const { article } = statement;
  const { probability } = first;
  const runnerUp = second && {
    article: second.article,
    probability: second.probability,
  };
  return { article, statement, probability, runnerUp };
}
