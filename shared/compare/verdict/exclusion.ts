import type { IndexedStatement } from '../match/indexed-article.ts';
import type { Sought } from '../match/sought.ts';
import { idsOf, weightOf } from '../match/speech.ts';

/** A clause that names things and ends by taking them out. */
const endings: Readonly<Record<string, RegExp>> = {
  en: /^(.+?)[,:]?\s(?:never|excluded|not included|(?:is|are) refused|not covered|not accepted|don['’]t count)\s*[.;!]?$/iu,
  fr: /^((?!.*\bne\s|.*\bn['’]).+?)[,:]?\s(?:jamais|exclus?|exclues?|refusée?s?|non compris(?:es?)?|pas comprise?s?)\s*[.;!]?$/iu,
};

/** So much of what such a clause names must a promise name. */
const shareNeeded = 0.6;
const leastWeight = 0.8;

/**
 * Answers the sentence that takes out what a promise names: "school books
 * never" against "free postage on school books".
 */
export function exclusionOf(
  { speech }: Sought,
  statements: readonly IndexedStatement[],
): IndexedStatement | undefined {
  if (speech.said.has('excluded')) return undefined;
  return statements.find(({ statement: { quote, lang } }) => {
    const ending = endings[lang.slice(0, 2)];
    return partsOf(quote).some((part) => {
      const named = ending?.exec(part)?.[1];
      return named !== undefined && isNamed(idsOf(named, lang), speech.said);
    });
  });
}

function partsOf(quote: string): string[] {
  return quote.split(/(?<=[;,.])\s+/u).map((part) => part.trim());
}

function isNamed(ids: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  const all = weigh([...ids]);
  const shared = weigh([...ids].filter((id) => said.has(id)));
  return shared >= leastWeight && shared >= all * shareNeeded;
}

function weigh(ids: readonly string[]): number {
  return ids.reduce((sum, id) => sum + weightOf(id), 0);
}
