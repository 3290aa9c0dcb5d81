import type { SentenceView } from './sentence-view.ts';

/** The words from one token to another, the latter not counted, verbatim. */
export function wordsBetween(
  { text, tokens }: Pick<SentenceView, 'text' | 'tokens'>,
  first: number,
  end: number,
): string {
  const start = tokens[first]?.start ?? 0;
  return text.slice(start, tokens[end - 1]?.end ?? start);
}
