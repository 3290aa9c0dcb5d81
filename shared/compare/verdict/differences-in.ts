import type { Difference } from '../../domain/gap.ts';
import { isClockTime } from '../../domain/measure.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { readFigures } from '../../extract/read-figures.ts';
import { countsAmong } from '../match/counts-as-ids.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import { fullestMention, mentionSaying } from '../match/promise-speech.ts';
import type { Sought } from '../match/sought.ts';
import { sameTerm } from '../terms/same-term.ts';
import type {
  ArticleComparison,
  FoundDifference,
} from './compare-with-article.ts';
import { demandIn } from './demand.ts';
import { differencesOfRows } from './other-rows.ts';
import { refusal } from './refusal.ts';
import { differencesBeside } from './said-beside.ts';

/**
 * Answers what an article says otherwise than a promise, with the words of
 * both sides: its differing values, or else the sentence that refuses it, or
 * what differs in values that the promise names besides.
 */
export function differencesIn(
  compared: ArticleComparison,
  promise: PublicPromise,
  sought: Sought,
  statements: readonly IndexedStatement[],
  found: IndexedStatement,
): Difference[] {
  if (compared.different.length > 0) {
    return compared.different.map((one) => {
      const said = countSaid(promise, one.public);
      const { quote } = mentionSaying(promise, said?.public ?? one.public);
      return { ...differenceOf(one, quote), ...said };
    });
  }
  const mention = fullestMention(promise);
  const { quote } = mention;
  const refused = refusal(sought, statements, compared)?.statement;
  const denied = refused ?? demandIn(mention, sought, statements);
  if (denied) return [refusalAsDifference(denied, promise, quote)];
  return [
    ...differencesOfRows(compared, sought, statements),
    ...differencesBeside(promise, found, statements),
  ].map((one) => differenceOf(one, quote));
}

/** What is counted is sought by an id; a person is shown the words. */
function countSaid(
  { mentions, terms }: PublicPromise,
  id: string,
): Pick<Difference, 'term' | 'public'> | undefined {
  const [count] = countsAmong(new Set([id]));
  if (count === undefined) return undefined;
  const said = mentions
    .flatMap(({ quote, lang }) => readFigures(quote, lang, terms).counts)
    .find((other) => other.of === count.of && sameTerm(other, count));
  if (said === undefined) return undefined;
  return { term: isClockTime(said) ? 'hours' : 'count', public: said.raw };
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
  { statement }: IndexedStatement,
  { topic }: PublicPromise,
  publicQuote: string,
): Difference {
  return {
    term: topic,
    public: publicQuote,
    internal: statement.quote,
    direction: 'public-more-generous',
    publicQuote,
    internalQuote: statement.quote,
  };
}
