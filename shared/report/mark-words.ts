/** A stretch of a quote; `marked` where it says the differing value. */
export type Stretch = { readonly text: string; readonly marked: boolean };

/** Answers the quote cut at the first place of each of the words. */
export function markWords(
  quote: string,
  words: readonly (string | null)[],
): Stretch[] {
  const spans = [...new Set(words)]
    .map((one) => ({
      start: one ? quote.indexOf(one) : -1,
      length: one?.length ?? 0,
    }))
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
