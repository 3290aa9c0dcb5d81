import type { Difference } from '../domain/gap.ts';
import type { BriefingFacts } from './briefing-facts.ts';
import type { BriefingWords } from './briefing-words.ts';
import { sayTerms } from './say-term.ts';

/**
 * The facts with every quote on one line, cells of a row apart, and with the
 * value that differs as the shown place says it: where that is not the place
 * the difference was found at, it is said in the team's own words.
 */
export function inWordsOfTeam(
  facts: BriefingFacts,
  words: BriefingWords,
): BriefingFacts {
  const { gap, promise, mention, articleQuote } = facts;
  const differences = gap.differences.map((difference) => ({
    ...difference,
    public: onOneLine(publicSide(difference, facts, words)),
    internal: onOneLine(difference.internal),
  }));
  const condition = promise?.condition && onOneLine(promise.condition);
  return {
    ...facts,
    gap: { ...gap, differences },
    promise: promise && { ...promise, condition: condition ?? null },
    mention: mention && { ...mention, quote: onOneLine(mention.quote) },
    articleQuote: articleQuote && onOneLine(articleQuote),
  };
}

function publicSide(
  difference: Difference,
  { promise, mention }: BriefingFacts,
  words: BriefingWords,
): string {
  const { publicQuote, public: said, term } = difference;
  if (!mention || mention.quote === publicQuote) return said;
  if (said === publicQuote) return mention.quote;
  if (mention.quote.includes(said)) return said;
  const terms = promise?.terms.filter(({ type }) => type === term) ?? [];
  return terms.length > 0 ? sayTerms(terms, words) : said;
}

function onOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' · ');
}
