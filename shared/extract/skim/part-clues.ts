import type { CompiledLanguage } from '../frames/compile-language.ts';
import type { ConceptId } from '../frames/concept-id.ts';
import { hoursWordsOf } from '../frames/hours-words.ts';
import { tellingPhrases } from '../phrase-choices.ts';
import { patternsIn } from '../phrases-in.ts';
import { type Clue, clueOf, clueOfConcept } from './clue.ts';
import {
  allBits,
  bitOf,
  isAlone,
  isTight,
  type KeyPhrase,
  keyPhrase,
} from './key-phrase.ts';
import { PartNumbers } from './part-numbers.ts';
import {
  type CutPhraseOf,
  createPhraseCutter,
  createRarestPart,
} from './phrase-parts.ts';
import { evidencePhrases } from './term-evidence.ts';

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
  { language, functionWords }: CompiledLanguage,
  wanted: ReadonlySet<ConceptId>,
): readonly { readonly phrase: string; readonly clue: Clue }[] {
  const { frames } = language;
  const concepts = [...wanted].flatMap((id) =>
    patternsIn(frames.concepts[id], frames.endings)
      .flatMap((phrase) => tellingPhrases(phrase, functionWords))
      .map((phrase) => ({ phrase, clue: clueOfConcept(id) })),
  );
  const terms = evidencePhrases(language.terms).map(({ phrase, evidence }) => ({
    phrase,
    clue: clueOf(evidence),
  }));
  return [...concepts, ...terms];
}
