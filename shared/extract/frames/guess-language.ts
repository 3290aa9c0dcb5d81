import type { CompiledLanguage } from './compile-language.ts';

const enoughVotes = 3;

/**
 * Answers which language a text is in by its frequent short words, or
 * undefined when they do not say. Never asked of a single label.
 */
export function guessLanguage(
  text: string,
  languages: readonly CompiledLanguage[],
): CompiledLanguage | undefined {
  const words = text
    .slice(0, longest)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const votes = languages.map((language) => ({
    language,
    count: words.filter((word) => language.functionWords.has(word)).length,
  }));
  votes.sort((one, other) => other.count - one.count);
  const [first, second] = votes;
  if (!first || first.count < enoughVotes) return undefined;
  return first.count >= 2 * (second?.count ?? 0) ? first.language : undefined;
}

const longest = 4000;
