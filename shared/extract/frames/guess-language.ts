import type { CompiledLanguage } from './compile-language.ts';
import { shortWordsOf } from './short-words.ts';

const enoughVotes = 3;
/** Characters of a text that are enough to tell. */
const longest = 4000;

/**
 * Answers which language a text is in by its frequent short words, or
 * undefined when they do not say. Never asked of a single label.
 */
export function guessLanguage(
  text: string,
  languages: readonly CompiledLanguage[],
): CompiledLanguage | undefined {
  const words = shortWordsOf(text.slice(0, longest));
  const votes = tellingWordsOf(languages).map(({ language, telling }) => ({
    language,
    count: countIn(telling, words),
  }));
  votes.sort((one, other) => other.count - one.count);
  const [first, second] = votes;
  if (!first || first.count < enoughVotes) return undefined;
  return first.count >= 2 * (second?.count ?? 0) ? first.language : undefined;
}

type TellingWords = {
  readonly language: CompiledLanguage;
  readonly telling: ReadonlySet<number>;
};
const told = new WeakMap<
  readonly CompiledLanguage[],
  readonly TellingWords[]
>();

/** The frequent words of each language that are no other's: "de" says little. */
function tellingWordsOf(
  languages: readonly CompiledLanguage[],
): readonly TellingWords[] {
  const known = told.get(languages);
  if (known) return known;
  const made = languages.map((language) => {
    const others = languages.filter((other) => other !== language);
    const telling = [...language.functionWords].filter(
      (word) => !others.some(({ functionWords }) => functionWords.has(word)),
    );
    return { language, telling: new Set(telling) };
  });
  told.set(languages, made);
  return made;
}

function countIn(known: ReadonlySet<number>, words: readonly number[]): number {
  let count = 0;
  for (const word of words) if (known.has(word)) count++;
  return count;
}
