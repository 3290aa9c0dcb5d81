import type { PublicPromise } from '../domain/promise.ts';

/**
 * What a promise stands under on its page, such as a heading, a question or
 * the label of a row: it says what a bare value is the value of. Nothing where
 * that is in another language than the team's, or holds the value itself.
 */
export function standsUnder(
  { context, terms, lang }: PublicPromise,
  team: string,
): string | undefined {
  if (lang.split('-')[0] !== team) return undefined;
  const isValue = (text: string) =>
    terms.some(({ raw }) => raw.includes(text) || text.includes(raw));
  return context.findLast((text) => text !== '' && !isValue(text));
}
