import { piecesOf, writtenOut } from './phrase-choices.ts';

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
  return patternsIn(list, endings).flatMap((phrase) =>
    writtenOut(piecesOf(phrase)),
  );
}

/**
 * The same, with whole words that may be chosen left as they are written. A
 * choice within a word ("re(clean|wash)") and one that may be left out at the
 * beginning are written out.
 */
export function patternsIn(list: string, endings: Endings = {}): string[] {
  const phrases = list
    .split(/,(?:\s+|$)/)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
    .flatMap(withWholeChoices);
  return Object.entries(endings).reduce(inflected, phrases);
}

const withinWord = /(?<=\S)\([^()]*\|[^()]*\)|\([^()]*\|[^()]*\)(?=\S)/;
const mayLackAtFirst = /^\((?:[^()]*\|)?(?=[|)])[^()]*\)|^\(\|[^()]*\)/;

function withWholeChoices(phrase: string): readonly string[] {
  if (!phrase.includes('|')) return [phrase];
  const choice = withinWord.exec(phrase) ?? mayLackAtFirst.exec(phrase);
  if (!choice) return [phrase];
  const [before, after] = [
    phrase.slice(0, choice.index),
    phrase.slice(choice.index + choice[0].length),
  ];
  return choice[0]
    .slice(1, -1)
    .split('|')
    .map((word) => `${before}${word}${after}`.trim().replace(/\s+/g, ' '))
    .flatMap(withWholeChoices);
}

function inflected(
  phrases: readonly string[],
  [ending, forms]: readonly [string, string],
): string[] {
  const last = new RegExp(`${ending}(?=[\\s|)]|$)`, 'gu');
  const others = forms
    .split(' ')
    .flatMap((form) => phrases.map((phrase) => phrase.replace(last, form)));
  return [...new Set([...phrases, ...others])];
}
