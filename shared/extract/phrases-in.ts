/** By the end of a word, the other ends it takes, parted by spaces. */
export type Endings = Readonly<Record<string, string>>;

/**
 * Answers the phrases of a list as languages write them: parted by commas,
 * over as many lines as are easy to read. `(mend|fix) (it|them)` stands for
 * each way to choose, and `(it|)` for none as well. Words with one of the
 * `endings` stand in their other forms too, all words of a phrase alike: they
 * agree.
 */
export function phrasesIn(list: string, endings: Endings = {}): string[] {
  const phrases = list
    .split(/,(?:\s+|$)/)
    .flatMap(chosen)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
  return Object.entries(endings).reduce(inflected, phrases);
}

function chosen(phrase: string): readonly string[] {
  const choice = /\(([^()]*\|[^()]*)\)/.exec(phrase);
  if (!choice) return [phrase];
  const [before, after] = [
    phrase.slice(0, choice.index),
    phrase.slice(choice.index + choice[0].length),
  ];
  const ends = chosen(after);
  return (choice[1] ?? '')
    .split('|')
    .flatMap((word) => ends.map((end) => before + word + end));
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
