import type { Difference } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { countsAmong } from '../match/counts-as-ids.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import { fullestMention, mentionSaying } from '../match/promise-speech.ts';
import type { Sought } from '../match/sought.ts';
import { countedFigures } from '../terms/counted-figures.ts';
import type {
  ArticleComparison,
  FoundDifference,
} from './compare-with-article.ts';
import { type OtherCutOff, otherCutOff } from './other-cut-off.ts';
import { type Refusal, refusal } from './refusal.ts';

/**
 * Answers what an article says otherwise than a promise, with the words of
 * both sides: its differing values, or else the sentence that refuses it.
 */
export function differencesIn(
  compared: ArticleComparison,
  promise: PublicPromise,
  sought: Sought,
  statements: readonly IndexedStatement[],
): Difference[] {
  if (compared.different.length > 0) {
    return compared.different.map((one) => {
      const said = countSaid(promise, one.public) ?? one.public;
      const { quote } = mentionSaying(promise, said);
      return differenceOf({ ...one, public: said }, quote);
    });
  }
  const mention = fullestMention(promise);
  const refused = refusal(sought, statements, compared);
  if (refused) return [refusalAsDifference(refused, promise, mention.quote)];
  const cutOff = otherCutOff(mention, sought, statements);
  return cutOff ? [cutOffAsDifference(cutOff, mention.quote)] : [];
}

/** What is counted is sought by an id; a person is shown the words. */
function countSaid(
  { mentions, terms }: PublicPromise,
  id: string,
): string | undefined {
  const [count] = countsAmong(new Set([id]));
  if (count === undefined) return undefined;
  return mentions
    .flatMap(({ quote, lang }) => countedFigures(quote, lang, terms))
    .find(({ of, value }) => of === count.of && value === count.value)?.raw;
}

/** Who may order until later is promised more. */
function cutOffAsDifference(
  { statement, isLater, ...sides }: OtherCutOff,
  publicQuote: string,
): Difference {
  return {
    term: 'hours',
    public: sides.public,
    internal: sides.internal,
    direction: isLater ? 'public-more-generous' : 'internal-more-generous',
    publicQuote,
    internalQuote: statement.statement.quote,
  };
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
