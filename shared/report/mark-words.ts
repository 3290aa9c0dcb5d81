/** A stretch of a quote; `marked` where it says the differing value. */
export type Stretch = { readonly text: string; readonly marked: boolean };

/** Answers the quote cut at the first place of each of the words. */
export function markWords(
  quote: string,
  words: readonly (string | null)[],
): Stretch[] {
  const spans = [...new Set(words)]
    .map((one) => one ?? '')
    .map((one) => ({ start: placeOf(one, quote), length: one.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start || b.length - a.length);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, length } of spans) {
    if (start >= at) {
      stretches.push({ text: quote.slice(at, start), marked: false });
      at = start + length;
      stretches.push({ text: quote.slice(start, at), marked: true });
    }
  }
  stretches.push({ text: quote.slice(at), marked: false });
  return stretches.filter(({ text }) => text !== '');
}

/**
 * Answers where the words stand whole in the quote, or -1: "5 days" does not
 * stand in "15 days".
 */
export function placeOf(words: string, quote: string): number {
  let at = words === '' ? -1 : quote.indexOf(words);
  while (at >= 0 && !isWhole(quote, at, at + words.length)) {
    at = quote.indexOf(words, at + 1);
  }
  return at;
}

function isWhole(quote: string, start: number, end: number): boolean {
  return !(
    joins(quote[start - 1], quote[start]) || joins(quote[end - 1], quote[end])
  );
}

function joins(left = ' ', right = ' '): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(left + right);
}
