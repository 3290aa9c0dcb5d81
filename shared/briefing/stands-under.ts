import type { PublicPromise } from '../domain/promise.ts';

/** In characters; some questions are this long. */
const longestLabel = 70;

/**
 * What a promise stands under on its page, such as a heading, a question or
 * the label of a row: it says what a bare value is the value of. Nothing where
 * that is in another language than the team's, holds the value itself, or is
 * as long as a sentence.
 */
export function standsUnder(
  { context, terms, lang }: PublicPromise,
  team: string,
): string | undefined {
  if (lang.split('-')[0] !== team) return undefined;
  const isValue = (text: string) =>
    terms.some(({ raw }) => raw.includes(text) || text.includes(raw));
  return context.findLast(
    (text) => text !== '' && text.length <= longestLabel && !isValue(text),
  );
}
