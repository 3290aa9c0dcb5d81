import {
  type CompiledSubjects,
  compileSubjects,
  type FoundPhrase,
  phrasesAt,
} from './compile-subjects.ts';
import { subjectLanguages } from './languages.ts';
import { likeFigures } from './like-figures.ts';
import { midSentenceCapitals } from './mid-sentence-capitals.ts';
import type { SubjectId } from './subject-weights.ts';
import { tradeThings } from './things.ts';
import { turnsOfPhrase } from './turns-of-phrase.ts';
import { wordFacts } from './word-facts.ts';
import { clauseBorder, wordsByClause } from './words-of.ts';

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
    ([tag, words]) =>
      [tag, compileSubjects(words, turnsOfPhrase[tag] ?? '')] as const,
  ),
);

/**
 * Titles and headings stand above every sentence, and sentences of a template
 * differ in their figures: they are read once.
 */
const remembered = new Map<string, Subjects>();
const mostRemembered = 2000;
const longestRemembered = 400;

/**
 * Answers what a text speaks of. A language we have no words for yields names
 * and words alone: they are compared as they are written.
 */
export function findSubjects(text: string, lang: string): Subjects {
  const tag = tagOf(lang);
  if (text.length > longestRemembered) return readSubjects(text, tag);
  const key = `${tag} ${heardAs(text, lang)}`;
  const before = remembered.get(key);
  if (before !== undefined) return before;
  if (remembered.size >= mostRemembered) remembered.clear();
  const found = readSubjects(text, tag);
  remembered.set(key, found);
  return found;
}

/** Answers the same text for texts that speak of the same, figures aside. */
export function heardAs(text: string, lang: string): string {
  return likeFigures(text, compiled.get(tagOf(lang))?.figures ?? noFigures);
}

const noFigures: ReadonlySet<string> = new Set();

function tagOf(lang: string): string {
  return lang.slice(0, 2).toLowerCase();
}

function readSubjects(text: string, tag: string): Subjects {
  const all = wordsByClause(text);
  const { subjects, unspoken } = spokenOf(all, compiled.get(tag));
  const capitals = midSentenceCapitals(text);
  const names = new Set<string>();
  const words = new Set<string>();
  const factsOf = wordFacts(tag);
  for (const word of unspoken) {
    const { isTelling, hasFigure, stem } = factsOf(word);
    if (!isTelling) continue;
    if (hasFigure || capitals.has(word)) names.add(word);
    else words.add(stem);
  }
  return { subjects, names, words };
}

type Spoken = {
  readonly subjects: ReadonlySet<SubjectId>;
  /** Words that no phrase has. */
  readonly unspoken: readonly string[];
};

/**
 * A phrase speaks for its words: on "sur place" stands no theatre's "place",
 * and in "payment plan" no one's phone plan.
 */
function spokenOf(
  all: readonly string[],
  table: CompiledSubjects | undefined,
): Spoken {
  if (table === undefined) {
    const unspoken = all.filter((word) => word !== clauseBorder);
    return { subjects: new Set(), unspoken };
  }
  const found = all.map((_, at) => phrasesAt(table, all, at));
  const spokenFor = spokenForIn(found);
  const subjects = new Set<SubjectId>();
  for (const [at, phrases] of found.entries()) {
    for (const { id, words } of phrases) {
      const isHeard = words !== 1 || !spokenFor.has(at);
      if (id !== undefined && isHeard) subjects.add(id);
    }
  }
  const unspoken = all.filter(
    (word, at) =>
      word !== clauseBorder && found[at]?.length === 0 && !spokenFor.has(at),
  );
  return { subjects, unspoken };
}

const nobody: ReadonlySet<number> = new Set();

const tradeThingIds: ReadonlySet<string> = new Set(tradeThings);

function speaksForItsWords({ id, words = 1 }: FoundPhrase): boolean {
  return words > 1 && (id === undefined || !tradeThingIds.has(id));
}

/**
 * Answers the positions of the words that phrases of several words have. What
 * a trade offers is spoken of besides: an "administration fee" is a fee.
 */
function spokenForIn(
  found: readonly (readonly FoundPhrase[])[],
): ReadonlySet<number> {
  let positions: Set<number> | undefined;
  for (const [at, phrases] of found.entries()) {
    for (const { words = 1 } of phrases.filter(speaksForItsWords)) {
      positions ??= new Set();
      for (let next = at; next < at + words; next++) positions.add(next);
    }
  }
  return positions ?? nobody;
}
