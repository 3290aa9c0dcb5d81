/** By the end of a word, the other ends it takes, parted by spaces. */
export type Endings = Readonly<Record<string, string>>;

/**
 * Answers the phrases of a list as languages write them: parted by commas,
 * over as many lines as are easy to read. Words with one of the `endings` stand
 * in their other forms too, all words of a phrase alike: they agree.
 */
export function phrasesIn(list: string, endings: Endings = {}): string[] {
  const phrases = list
    .split(/,(?:\s+|$)/)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
  return Object.entries(endings).reduce(inflected, phrases);
}

function inflected(
  phrases: readonly string[],
  [ending, forms]: readonly [string, string],
): string[] {
  const last = new RegExp(`${ending}(?=\\s|$)`, 'gu');
  const others = forms
    .split(' ')
    .flatMap((form) => phrases.map((phrase) => phrase.replace(last, form)));
  return [...new Set([...phrases, ...others])];
}
