import { compileSubjects, phrasesAt } from './compile-subjects.ts';
import { subjectLanguages } from './languages.ts';
import { plainWords } from './plain-words.ts';
import type { SubjectId } from './subject-weights.ts';
import { wordsOf } from './words-of.ts';

export type Subjects = {
  /** What the text speaks of, whatever its language. */
  readonly subjects: ReadonlySet<SubjectId>;
  /** Names of products and places, and references with figures in them. */
  readonly names: ReadonlySet<string>;
  /** Its other telling words. */
  readonly words: ReadonlySet<string>;
};

const compiled = new Map(
  Object.entries(subjectLanguages).map(
    ([tag, words]) => [tag, compileSubjects(words)] as const,
  ),
);

/**
 * Answers what a text speaks of. A language we have no words for yields names
 * and words alone: they are compared as they are written.
 */
export function findSubjects(text: string, lang: string): Subjects {
  const tag = lang.slice(0, 2).toLowerCase();
  const table = compiled.get(tag);
  const all = wordsOf(text);
  const found = all.map((_, at) => (table ? phrasesAt(table, all, at) : []));
  const others = all.filter(
    (word, at) => found[at]?.length === 0 && isTelling(word, tag),
  );
  const capitals = new Set(wordsOf(midSentenceCapitals(text)));
  const isName = (word: string) =>
    capitals.has(word) || hasFigureAndLetter(word);
  return {
    subjects: new Set(found.flat()),
    names: new Set(others.filter(isName)),
    words: new Set(others.filter((word) => !isName(word)).map(stemOf)),
  };
}

const capitalised = /(?<=[\p{L}\p{N},'’(«“"]\s{0,2})\p{Lu}[\p{L}\p{N}-]+/gu;

/** At the start of a sentence a capital tells nothing. */
function midSentenceCapitals(text: string): string {
  return (text.match(capitalised) ?? []).join(' ');
}

function hasFigureAndLetter(word: string): boolean {
  return /\d/.test(word) && /\p{L}/u.test(word);
}

const shortestWord = 4;

function isTelling(word: string, tag: string): boolean {
  return (
    word.length >= shortestWord &&
    !/^[\d./]+$/.test(word) &&
    !plainWords[tag]?.has(word)
  );
}

const stemLength = 6;

/** Plurals and most endings of one language fall together. */
function stemOf(word: string): string {
  return word.slice(0, stemLength);
}
