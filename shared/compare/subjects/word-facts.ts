import { plainWords } from './plain-words.ts';

/** What a word is by itself, in one language. */
type WordFacts = {
  readonly isTelling: boolean;
  readonly hasFigure: boolean;
  readonly stem: string;
};

const factsByTag = new Map<string, Map<string, WordFacts>>();

/** Bounds the memory that a text full of nonsense may take. */
const mostWords = 50_000;

/** Answers what words of a language are by themselves; each is looked at once. */
export function wordFacts(tag: string): (word: string) => WordFacts {
  const known = factsByTag.get(tag) ?? new Map<string, WordFacts>();
  factsByTag.set(tag, known);
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const facts = {
      isTelling: isTelling(word, tag),
      hasFigure: /\d/.test(word) && /\p{L}/u.test(word),
      stem: stemOf(word, tag),
    };
    if (known.size < mostWords) known.set(word, facts);
    return facts;
  };
}

const shortestWord = 4;

function isTelling(word: string, tag: string): boolean {
  return (
    word.length >= shortestWord &&
    !/^[\d.,/]+$/.test(word) &&
    !plainWords[tag]?.has(word)
  );
}

const stemLength = 7;

const endings: Readonly<Record<string, RegExp>> = {
  en: /(?<=[a-z]{3})(?:ings?|ed|ers?|es|s|ly|ments?|e)$/,
  fr: /(?<=[a-z]{4})(?:ements?|ees?|es?|s|ent|er|ez)$/,
};

/** Plurals and most endings of one language fall together: store and stored. */
function stemOf(word: string, tag: string): string {
  const ending = endings[tag];
  const bare = ending === undefined ? word : word.replace(ending, '');
  return bare
    .replace(/(.)\1$/, '$1')
    .replace(/i$/, 'y')
    .slice(0, stemLength);
}
