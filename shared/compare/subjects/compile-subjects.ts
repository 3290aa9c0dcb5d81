import { piecesOf, writtenOut } from '../../extract/phrase-choices.ts';
import type { SubjectId } from './subject-weights.ts';
import type { SubjectWords } from './subject-words.ts';
import { clauseBorder, wordsOf } from './words-of.ts';

/** One step of a phrase: a word, or the start of one. */
type Step = {
  readonly word: string;
  readonly stem: boolean;
  readonly gap: boolean;
};
type Phrase = {
  /** Undefined for a turn of phrase, which speaks of nothing. */
  readonly id: SubjectId | undefined;
  readonly rest: readonly Step[];
};

/** Phrases by their first word or stem. */
export type CompiledSubjects = {
  readonly words: ReadonlyMap<string, readonly Phrase[]>;
  readonly stems: ReadonlyMap<string, readonly Phrase[]>;
  /** Words of phrases that are figures. */
  readonly figures: ReadonlySet<string>;
  /** Phrases by a word that was met before: texts repeat their words. */
  readonly met: Map<string, readonly Phrase[]>;
};

/**
 * Answers a table that finds a language's subjects in one pass, and the turns
 * of phrase in which no word means what it says.
 */
export function compileSubjects(
  language: SubjectWords,
  turns: string,
): CompiledSubjects {
  const words = new Map<string, Phrase[]>();
  const stems = new Map<string, Phrase[]>();
  const steps: Step[] = [];
  const entries = [...entriesOf(language), [undefined, turns] as const];
  for (const [id, phrases] of entries) {
    for (const phrase of phrases.split(',').flatMap(eachWay)) {
      const [first, ...rest] = stepsOf(phrase);
      if (first === undefined) continue;
      const table = first.stem ? stems : words;
      put(table, first.word, { id, rest });
      steps.push(first, ...rest);
    }
  }
  return { words, stems, figures: figuresOf(steps), met: new Map() };
}

/** Many phrases begin alike: copying those before takes longer than reading. */
function put(table: Map<string, Phrase[]>, word: string, phrase: Phrase): void {
  const others = table.get(word);
  if (others) others.push(phrase);
  else table.set(word, [phrase]);
}

/** "(bring|brings) it back" is written out; most phrases leave no choice. */
function eachWay(phrase: string): readonly string[] {
  return phrase.includes('|') ? writtenOut(piecesOf(phrase)) : [phrase];
}

function figuresOf(steps: readonly Step[]): Set<string> {
  return new Set(
    steps.map(({ word }) => word).filter((word) => /^\d/.test(word)),
  );
}

function entriesOf(language: SubjectWords): [SubjectId, string][] {
  return Object.entries(language).filter(isEntry);
}

function isEntry(entry: [string, string]): entry is [SubjectId, string] {
  return entry[1] !== '';
}

function stepsOf(phrase: string): Step[] {
  const steps: Step[] = [];
  let gap = false;
  for (const part of phrase.trim().split(/\s+/)) {
    if (part === '..') {
      gap = true;
      continue;
    }
    const stem = part.endsWith('*');
    const parts = wordsOf(part);
    parts.forEach((word, index) => {
      steps.push({ word, stem: stem && index === parts.length - 1, gap });
      gap = false;
    });
  }
  return steps;
}

/** Words that a ` .. ` may stand for. */
const longestGap = 3;
const shortestStem = 2;

/** A phrase that stands in a text. */
export type FoundPhrase = {
  /** Undefined for a turn of phrase. */
  readonly id: SubjectId | undefined;
  /** How many words it has; undefined where others may stand between them. */
  readonly words: number | undefined;
};

const none: readonly FoundPhrase[] = [];

/** Answers the phrases that begin at a word. */
export function phrasesAt(
  table: CompiledSubjects,
  text: readonly string[],
  at: number,
): readonly FoundPhrase[] {
  const phrases = beginningWith(text[at] ?? '', table);
  if (phrases.length === 0) return none;
  return phrases
    .filter(({ rest }) => follows(rest, 0, text, at + 1))
    .map(({ id, rest }) => ({ id, words: wordsIn(rest) }));
}

function wordsIn(rest: readonly Step[]): number | undefined {
  return rest.some(({ gap }) => gap) ? undefined : rest.length + 1;
}

/** Bounds the memory that a text full of nonsense may take. */
const mostMet = 50_000;

function beginningWith(
  word: string,
  { words, stems, met }: CompiledSubjects,
): readonly Phrase[] {
  const known = met.get(word);
  if (known) return known;
  const found = [...(words.get(word) ?? [])];
  for (let end = word.length; end >= shortestStem; end--) {
    found.push(...(stems.get(word.slice(0, end)) ?? []));
  }
  if (met.size < mostMet) met.set(word, found);
  return found;
}

/** Whether the steps of a phrase from one on follow at a place of the text. */
function follows(
  steps: readonly Step[],
  from: number,
  text: readonly string[],
  at: number,
): boolean {
  const step = steps[from];
  if (step === undefined) return true;
  const furthest = at + (step.gap ? longestGap : 0);
  for (let index = at; index <= furthest; index++) {
    const word = text[index] ?? clauseBorder;
    if (word === clauseBorder) return false;
    if (fits(step, word) && follows(steps, from + 1, text, index + 1))
      return true;
  }
  return false;
}

function fits({ stem, word: own }: Step, word: string): boolean {
  return stem ? word.startsWith(own) : word === own;
}
