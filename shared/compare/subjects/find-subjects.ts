import {
  type CompiledSubjects,
  compileSubjects,
  type FoundPhrase,
  phrasesAt,
} from './compile-subjects.ts';
import { subjectLanguages } from './languages.ts';
import { plainWords } from './plain-words.ts';
import type { SubjectId } from './subject-weights.ts';
import { tradeThings } from './trade-things.ts';
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

/** Titles and headings stand above every sentence: they are read once. */
const remembered = new Map<string, Subjects>();
const mostRemembered = 2000;
const longestRemembered = 400;

/**
 * Answers what a text speaks of. A language we have no words for yields names
 * and words alone: they are compared as they are written.
 */
export function findSubjects(text: string, lang: string): Subjects {
  const tag = lang.slice(0, 2).toLowerCase();
  if (text.length > longestRemembered) return readSubjects(text, tag);
  const key = `${tag} ${text}`;
  const before = remembered.get(key);
  if (before !== undefined) return before;
  if (remembered.size >= mostRemembered) remembered.clear();
  const found = readSubjects(text, tag);
  remembered.set(key, found);
  return found;
}

function readSubjects(text: string, tag: string): Subjects {
  const all = wordsOf(text);
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
  if (table === undefined) return { subjects: new Set(), unspoken: all };
  const found = all.map((_, at) => phrasesAt(table, all, at));
  const spokenFor = spokenForIn(found);
  const subjects = new Set<SubjectId>();
  for (const [at, phrases] of found.entries()) {
    for (const { id, words } of phrases) {
      if (words !== 1 || !spokenFor.has(at)) subjects.add(id);
    }
  }
  const unspoken = all.filter(
    (_, at) => found[at]?.length === 0 && !spokenFor.has(at),
  );
  return { subjects, unspoken };
}

const nobody: ReadonlySet<number> = new Set();

const tradeThingIds: ReadonlySet<string> = new Set(tradeThings);

function speaksForItsWords({ id, words = 1 }: FoundPhrase): boolean {
  return words > 1 && !tradeThingIds.has(id);
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

const capitalised = /\p{Lu}[\p{L}\p{N}-]+/gu;
const inSentence = /[\p{L}\p{N},'’(«“"]\s{0,2}$/u;
const longestBefore = 4;

/** At the start of a sentence a capital tells nothing. */
function midSentenceCapitals(text: string): ReadonlySet<string> {
  const found: string[] = [];
  capitalised.lastIndex = 0;
  for (
    let match = capitalised.exec(text);
    match !== null;
    match = capitalised.exec(text)
  ) {
    const { index, 0: word } = match;
    const before = text.slice(Math.max(0, index - longestBefore), index);
    if (inSentence.test(before)) found.push(word);
    else capitalised.lastIndex = index + stepAt(text, index);
  }
  return found.length > 0 ? new Set(wordsOf(found.join(' '))) : noNames;
}

/** Half a character would be found again for ever. */
function stepAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

const noNames: ReadonlySet<string> = new Set();

/** What a word is by itself, in one language. */
type WordFacts = {
  readonly isTelling: boolean;
  readonly hasFigure: boolean;
  readonly stem: string;
};

const factsByTag = new Map<string, Map<string, WordFacts>>();

/** Bounds the memory that a text full of nonsense may take. */
const mostWords = 50_000;

/** Texts repeat their words: each is looked at once. */
function wordFacts(tag: string): (word: string) => WordFacts {
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
    !/^[\d./]+$/.test(word) &&
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
