import { type Atom, groups, termAtoms } from '../frames/atom.ts';
import type { CompiledLanguage } from '../frames/compile-language.ts';
import { type ConceptId, conceptIds } from '../frames/concept-id.ts';
import { hoursWordsOf } from '../frames/hours-words.ts';
import { phrasesIn } from '../phrases-in.ts';
import { PartNumbers } from './part-numbers.ts';
import {
  type CutPhraseOf,
  createPhraseCutter,
  createRarestPart,
} from './phrase-parts.ts';
import {
  allEvidence,
  type Evidence,
  evidencePhrases,
} from './term-evidence.ts';

/** A small number for what a text may hold: a concept, a term, evidence. */
export type Clue = number;

const evidence = allEvidence();
const clueOfAtom = new Map<Atom, Clue>(
  [...conceptIds, ...termAtoms].map((atom, clue) => [atom, clue]),
);
const clueOfEvidence = new Map<Evidence, Clue>(
  evidence.map((kind, index) => [kind, clueOfAtom.size + index]),
);
/** How many clues there are. */
export const clueCount = clueOfAtom.size + clueOfEvidence.size;
/** Clues from here on are evidence. */
export const firstEvidence = clueOfAtom.size;

/** Answers the clues of which any tells that an atom may be there. */
export function cluesOf(atom: Atom): readonly Clue[] {
  const members: readonly Atom[] = isGroup(atom) ? groups[atom] : [atom];
  return members.flatMap((member) => clueOfAtom.get(member) ?? []);
}

export function clueOf(kind: Evidence): Clue {
  return clueOfEvidence.get(kind) ?? 0;
}

function isGroup(atom: Atom): atom is keyof typeof groups {
  return Object.hasOwn(groups, atom);
}

/** A phrase with a clue, seen from the part by which it is told. */
export type KeyPhrase = {
  readonly clue: Clue;
  /** Numbers of the parts right before it, the nearest first. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Or of the others, wherever they stand. */
  readonly anywhere: readonly number[];
  /** Bits of the nearest before and after it, 0 without one. */
  readonly bitBefore: number;
  readonly bitAfter: number;
  /** Bits of those that may stand anywhere. */
  readonly bitsAnywhere: number;
};

/** What one part of a text tells in one language. */
export type PartClues = {
  /** Numbers of the parts of phrases that it is: itself, stems. */
  readonly is: readonly number[];
  /** The bits of these numbers: what has them may be one of them. */
  readonly bits: number;
  /** Clues that it tells alone. */
  readonly tells: readonly Clue[];
  /** Phrases that are told by it if their other parts stand beside it. */
  readonly phrases: readonly KeyPhrase[];
  /** All bits of what these phrases want before and after it. */
  readonly bitsBefore: number;
  readonly bitsAfter: number;
  /** Phrases whose other parts may stand anywhere near. */
  readonly loose: readonly KeyPhrase[];
  /** It is of a word that opening hours are written with. */
  readonly isOfHours: boolean;
  /** A full stop after it may end no sentence. */
  readonly isShortened: boolean;
};

/** Answers what a part of a text tells in a language. */
export type ClueReader = (part: string) => PartClues;

/** Makes a reader of clues to the concepts in `wanted` and to terms. */
export function createClueReader(
  compiled: CompiledLanguage,
  wanted: ReadonlySet<ConceptId>,
): ClueReader {
  const cutPhrase = createPhraseCutter();
  const said = phrasesOf(compiled, wanted).map(({ phrase, clue }) => ({
    phrase: cutPhrase(phrase),
    clue,
  }));
  const keyOf = createRarestPart(
    said.map(({ phrase }) => phrase),
    compiled.functionWords,
  );
  const parts = new PartNumbers(numberPartsOf(compiled, cutPhrase));
  const told = said.flatMap(({ phrase, clue }) => {
    const key = keyOf(phrase);
    const numbers = phrase.parts.map((part) => parts.numberOf(part));
    const number = numbers[key];
    if (number === undefined) return [];
    return { number, ...keyPhrase(clue, numbers, key, phrase.isLoose) };
  });
  const byNumber = Map.groupBy(told, ({ number }) => number);
  const hours = hoursPartsOf(compiled, cutPhrase);
  return (part) => {
    const is = parts.numbersIn(part);
    const all = is.flatMap((number) => byNumber.get(number) ?? []);
    const tells = all.filter(isAlone).map(({ clue }) => clue);
    const phrases = all.filter(isTight);
    return {
      is,
      bits: allBits(is.map(bitOf)),
      tells: [...new Set(tells)],
      phrases,
      bitsBefore: allBits(phrases.map(({ bitBefore }) => bitBefore)),
      bitsAfter: allBits(phrases.map(({ bitAfter }) => bitAfter)),
      loose: all.filter(({ anywhere }) => anywhere.length > 0),
      isOfHours: hours.has(part),
      isShortened: compiled.abbreviations.has(part),
    };
  };
}

function isAlone(phrase: KeyPhrase): boolean {
  return phrase.anywhere.length === 0 && !isTight(phrase);
}

function isTight({ before, after }: KeyPhrase): boolean {
  return before.length + after.length > 0;
}

function allBits(bits: readonly number[]): number {
  return bits.reduce((all, some) => all | some, 0);
}

function keyPhrase(
  clue: Clue,
  numbers: readonly number[],
  key: number,
  isLoose: boolean,
): KeyPhrase {
  const before = numbers.slice(0, key).reverse();
  const after = numbers.slice(key + 1);
  if (isLoose) {
    const anywhere = [...before, ...after];
    const bitsAnywhere = allBits(anywhere.map(bitOf));
    const nowhere = { before: [], after: [], bitBefore: 0, bitAfter: 0 };
    return { clue, ...nowhere, anywhere, bitsAnywhere };
  }
  const [bitBefore, bitAfter] = [bitOf(before[0]), bitOf(after[0])];
  const beside = { before, after, bitBefore, bitAfter };
  return { clue, ...beside, anywhere: [], bitsAnywhere: 0 };
}

/** One of 32: enough to tell most parts from those that a phrase wants. */
function bitOf(number: number | undefined): number {
  return number === undefined ? 0 : 1 << (number & 31);
}

function hoursPartsOf(
  { language }: CompiledLanguage,
  cutPhrase: CutPhraseOf,
): ReadonlySet<string> {
  const words = [
    ...hoursWordsOf(language),
    ...evidencePhrases(language.terms)
      .filter(({ evidence }) => evidence === 'number')
      .map(({ phrase }) => phrase),
  ];
  return new Set(
    words.flatMap((word) => cutPhrase(word).parts.map(({ part }) => part)),
  );
}

function numberPartsOf(
  { language }: CompiledLanguage,
  cutPhrase: CutPhraseOf,
): ReadonlySet<string> {
  const { values, pairs, continuing } = language.terms.numbers;
  const words = Object.keys({ ...values, ...pairs, ...continuing });
  return new Set(
    words.flatMap((word) => cutPhrase(word).parts.map(({ part }) => part)),
  );
}

function phrasesOf(
  { language }: CompiledLanguage,
  wanted: ReadonlySet<ConceptId>,
): readonly { readonly phrase: string; readonly clue: Clue }[] {
  const { frames } = language;
  const concepts = [...wanted].flatMap((id) =>
    phrasesIn(frames.concepts[id], frames.endings).map((phrase) => ({
      phrase,
      clue: clueOfAtom.get(id) ?? 0,
    })),
  );
  const terms = evidencePhrases(language.terms).map(({ phrase, evidence }) => ({
    phrase,
    clue: clueOf(evidence),
  }));
  return [...concepts, ...terms];
}
