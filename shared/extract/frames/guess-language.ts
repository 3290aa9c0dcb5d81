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
  const votes = languages.map((language) => ({
    language,
    count: countIn(language.functionWords, words),
  }));
  votes.sort((one, other) => other.count - one.count);
  const [first, second] = votes;
  if (!first || first.count < enoughVotes) return undefined;
  return first.count >= 2 * (second?.count ?? 0) ? first.language : undefined;
}

function countIn(known: ReadonlySet<number>, words: readonly number[]): number {
  let count = 0;
  for (const word of words) if (known.has(word)) count++;
  return count;
}
