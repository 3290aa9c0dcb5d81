import type { Mention } from '../domain/promise.ts';

/** Answers where words stand, as one text. */
export function placeOf(
  url: string,
  { selector, quote }: Pick<Mention, 'selector' | 'quote'>,
): string {
  return `${url}\n${selector}\n${quote}`;
}
