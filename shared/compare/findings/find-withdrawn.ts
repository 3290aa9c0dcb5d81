import type { GapFinding } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { ArticleIndex } from '../match/article-index.ts';
import { findArticle } from '../match/find-article.ts';
import { likelyEnough } from '../match/how-sure.ts';
import { soughtOf } from '../match/promise-speech.ts';
import { reasonOf } from '../reasons/say-reason.ts';
import { compareWithArticle } from '../verdict/compare-with-article.ts';
import { findingOf } from './finding-of.ts';
import { livesOn } from './lives-on.ts';

/**
 * Answers the promises that the site has dropped and that an article still
 * tells staff in the same words of value. Where the site now promises another
 * value instead, the new promise's own gap says so.
 */
export function findWithdrawn(
  gone: readonly PublicPromise[],
  standing: readonly PublicPromise[],
  index: ArticleIndex,
  asOf: string,
): GapFinding[] {
  const isHeldElsewhere = livesOn(standing, gone);
  return gone.flatMap((promise) => {
    if (isHeldElsewhere(promise)) return [];
    const sought = soughtOf(promise);
    const found = findArticle(sought, index);
    if (found === undefined || found.probability < likelyEnough) return [];
    const { article } = found;
    const statements = index.sentencesOf(article.id);
    if (compareWithArticle(sought, statements).different.length > 0) return [];
    const because = [
      reasonOf('still-told', {
        title: article.title,
        article: article.id,
        quote: found.statement.statement.quote,
      }),
    ];
    const { teams } = article;
    return [
      findingOf({ type: 'withdrawn', promise, asOf, because, article, teams }),
    ];
  });
}
