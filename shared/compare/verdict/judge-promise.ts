import type { ReadArticle } from '../../domain/article.ts';
import type { Difference } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { Reason } from '../../domain/reason.ts';
import type { ArticleIndex } from '../match/article-index.ts';
import { type FoundArticle, findArticle } from '../match/find-article.ts';
import { likelyEnough } from '../match/how-sure.ts';
import { soughtInWordings } from '../match/promise-speech.ts';
import type { Sought } from '../match/sought.ts';
import { surest } from '../match/surest.ts';
import { briefingState, type LastBriefingOf } from './briefing-state.ts';
import { compareWithArticle } from './compare-with-article.ts';
import { differencesIn } from './differences-in.ts';
import { onOwnRow } from './own-row.ts';
import { isOfAnotherMatter, saysNothing } from './says-nothing.ts';
import {
  whyDifferent,
  whyElsewhere,
  whyLate,
  whySilent,
  whyThisArticle,
  whyUnknown,
} from './why-verdict.ts';

/** What staff know of a promise, and the sentences that say why. */
export type Verdict = {
  readonly because: readonly Reason[];
} & (
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'contradicted';
      readonly article: ReadArticle;
      readonly differences: readonly Difference[];
    }
  | {
      readonly kind: 'unbriefed';
      readonly article: ReadArticle;
      /** The sentence of it that says the same. */
      readonly quote: string;
      readonly teams: readonly string[];
    }
  | {
      readonly kind: 'covered';
      readonly article: ReadArticle;
      readonly quote: string;
    }
);

/** One wording of a promise, and which article was found for it. */
export type SearchedWording = {
  readonly found: FoundArticle | undefined;
  readonly sought: Sought;
};

/** Answers what the knowledge says of a promise, whatever was known before. */
export function judgePromise(
  promise: PublicPromise,
  index: ArticleIndex,
  lastBriefing: LastBriefingOf,
): Verdict {
  const searches = soughtInWordings(promise).map((sought) => ({
    sought,
    found: findArticle(sought, index),
  }));
  return judgeFound(promise, searches, { index, lastBriefing });
}

/**
 * Answers whether an article tells staff of a promise, tells them something
 * else, or tells teams that were not briefed on it as it stands. The worst
 * comes first: whoever is told the wrong thing gains nothing by a briefing.
 */
export function judgeFound(
  promise: PublicPromise,
  searches: readonly SearchedWording[],
  {
    index,
    lastBriefing,
  }: { readonly index: ArticleIndex; readonly lastBriefing: LastBriefingOf },
): Verdict {
  const decisive = surest(searches, ({ found }) => found?.probability);
  const { sought, found } = decisive ?? {};
  if (!sought || found === undefined || found.probability < likelyEnough) {
    return { kind: 'unknown', because: whyUnknown(found) };
  }
  const { article } = found;
  const { quote } = found.statement.statement;
  const because = [whyThisArticle(found)];
  const statements = onOwnRow(sought, index.sentencesOf(article.id));
  const compared = compareWithArticle(sought, statements);
  const differences = differencesIn(
    compared,
    promise,
    sought,
    statements,
    found.statement,
  );
  const isSilent = saysNothing(sought, statements, compared, found);
  if (differences.length === 0 && isSilent) {
    return { kind: 'unknown', because: whySilent(found) };
  }
  if (differences.length > 0 && isOfAnotherMatter(sought, found, compared)) {
    return { kind: 'unknown', because: whyElsewhere(found) };
  }
  if (differences.length > 0) {
    return {
      kind: 'contradicted',
      article,
      differences,
      because: [...because, ...differences.map(whyDifferent)],
    };
  }
  const late = briefingState(article, lastBriefing).filter(
    ({ isBriefed }) => !isBriefed,
  );
  if (late.length > 0) {
    return {
      kind: 'unbriefed',
      article,
      quote,
      teams: late.map(({ team }) => team),
      because: [...because, ...late.map((state) => whyLate(state, article))],
    };
  }
  return { kind: 'covered', article, quote, because };
}
