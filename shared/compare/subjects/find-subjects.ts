import { compileSubjects, phrasesAt } from './compile-subjects.ts';
import { subjectLanguages } from './languages.ts';
import { plainWords } from './plain-words.ts';
import type { SubjectId } from './subject-weights.ts';
import { wordsOf } from './words-of.ts';

export type Subjects = {
  /** What the text speaks of, whatever its language. */
  readonly subjects: ReadonlySet<SubjectId>;
  /** Its other telling words, such as names of products and places. */
  readonly names: ReadonlySet<string>;
};

const compiled = new Map(
  Object.entries(subjectLanguages).map(
    ([tag, words]) => [tag, compileSubjects(words)] as const,
  ),
);

/**
 * Answers what a text speaks of. A language we have no words for yields names
 * alone: they are compared as they are written.
 */
export function findSubjects(text: string, lang: string): Subjects {
  const tag = lang.slice(0, 2).toLowerCase();
  const table = compiled.get(tag);
  const words = wordsOf(text);
  const subjects = new Set<SubjectId>();
  const names = new Set<string>();
  for (const [at, word] of words.entries()) {
    const found = table ? phrasesAt(table, words, at) : [];
    for (const id of found) subjects.add(id);
    if (found.length === 0 && isTelling(word, tag)) names.add(nameOf(word));
  }
  return { subjects, names };
}

const shortestName = 4;

function isTelling(word: string, tag: string): boolean {
  return word.length >= shortestName && !plainWords[tag]?.has(word);
}

/** Plurals and most endings of one language fall together. */
function nameOf(word: string): string {
  return /^\p{L}+$/u.test(word) ? word.slice(0, 6) : word;
}
