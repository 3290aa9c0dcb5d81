import type { ReadArticle } from '../../domain/article.ts';
import type { Difference, Reason } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { ArticleIndex } from '../match/article-index.ts';
import {
  type FoundArticle,
  findArticle,
  likelyEnough,
} from '../match/find-article.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import {
  fullestMention,
  mentionSaying,
  soughtInWordings,
} from '../match/promise-speech.ts';
import type { Sought } from '../match/sought.ts';
import { moreLikelyThanNot, surest } from '../match/surest.ts';
import { briefingState, type LastBriefing } from './briefing-state.ts';
import {
  type ArticleComparison,
  compareWithArticle,
  type FoundDifference,
} from './compare-with-article.ts';
import { type Refusal, refusal } from './refusal.ts';
import { leavesCostsOpen, sparesCosts } from './who-pays.ts';
import {
  whyDifferent,
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
  lastBriefing: LastBriefing,
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
  }: { readonly index: ArticleIndex; readonly lastBriefing: LastBriefing },
): Verdict {
  const decisive = surest(searches, ({ found }) => found?.probability);
  const { sought, found } = decisive ?? {};
  if (!sought || found === undefined || found.probability < likelyEnough) {
    return { kind: 'unknown', because: whyUnknown(found) };
  }
  const { article } = found;
  const { quote } = found.statement.statement;
  const because = [whyThisArticle(found)];
  const statements = index.sentencesOf(article.id);
  const compared = compareWithArticle(sought, statements);
  const differences = differencesIn(compared, promise, sought, statements);
  const isSilent =
    namesNoValue(sought, compared, found) ||
    saysNotWhoPays(sought, statements, found);
  if (differences.length === 0 && isSilent) {
    return { kind: 'unknown', because: whySilent(found) };
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

/**
 * Whether an article says nothing of what is promised: of what it only touches
 * upon, it should at least name a value.
 */
function namesNoValue(
  { terms }: Sought,
  { silent }: ArticleComparison,
  { probability }: FoundArticle,
): boolean {
  const isSilent = terms.length > 0 && silent.length === terms.length;
  return isSilent && probability < moreLikelyThanNot;
}

/** What is free is free of something: surer than this, it is the same. */
const sureOfThing = 0.55;

/** Whether an article that is only near leaves open what is promised free. */
function saysNotWhoPays(
  sought: Sought,
  statements: readonly IndexedStatement[],
  { probability }: FoundArticle,
): boolean {
  return (
    sought.terms.length === 0 &&
    sparesCosts(sought) &&
    probability < sureOfThing &&
    leavesCostsOpen(sought.speech.said, statements)
  );
}

function differencesIn(
  compared: ArticleComparison,
  promise: PublicPromise,
  sought: Sought,
  statements: readonly IndexedStatement[],
): Difference[] {
  if (compared.different.length > 0) {
    return compared.different.map((one) =>
      differenceOf(one, mentionSaying(promise, one.public).quote),
    );
  }
  const publicQuote = fullestMention(promise).quote;
  const refused = refusal(sought, statements, compared);
  return refused ? [refusalAsDifference(refused, promise, publicQuote)] : [];
}

function differenceOf(
  { type, statement, ...sides }: FoundDifference,
  publicQuote: string,
): Difference {
  return {
    term: type,
    public: sides.public,
    internal: sides.internal,
    direction: sides.direction,
    publicQuote,
    internalQuote: statement.statement.quote,
  };
}

/** Whoever is refused what the site grants is always worse off. */
function refusalAsDifference(
  { statement }: Refusal,
  { topic }: PublicPromise,
  publicQuote: string,
): Difference {
  return {
    term: topic,
    public: publicQuote,
    internal: statement.statement.quote,
    direction: 'public-more-generous',
    publicQuote,
    internalQuote: statement.statement.quote,
  };
}
