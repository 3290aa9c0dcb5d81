import type { ConceptId } from '../concept-id.ts';
import type { CompiledLanguage } from '../frames/compile-language.ts';
import { hoursWordsOf } from '../frames/hours-words.ts';
import { tellingPhrases } from '../phrase-choices.ts';
import { patternsIn } from '../phrases-in.ts';
import { spellingOf } from '../tokens/compile-spelling.ts';
import { type Clue, clueOf, clueOfConcept } from './clue.ts';
import { keyPhrases, type TightPhrase } from './key-phrase.ts';
import { joinLoose, type LooseNode } from './loose-node.ts';
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
  /** Clues that it tells alone. */
  readonly tells: readonly Clue[];
  /** Phrases whose other parts may stand anywhere near. */
  readonly loose: readonly LooseNode[];
  /** Of what it is, what such phrases want near their keys. */
  readonly near: readonly number[];
  /** It is of a word that opening hours are written with. */
  readonly isOfHours: boolean;
  /** A full stop after it may end no sentence. */
  readonly isShortened: boolean;
  /** Phrases go on after it as if it were not there. */
  readonly isFiller: boolean;
};

/** What the parts of a text tell in a language. */
export type ClueReader = {
  /** Answers what a part tells. */
  cluesIn(part: string): PartClues;
  /** The phrases of several parts that stand side by side. */
  readonly tight: readonly TightPhrase[];
};

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
  const { alone, loose, near, tight } = keyPhrases(
    said.map(({ phrase, clue }) => ({
      clue,
      numbers: phrase.parts.map((part) => parts.numberOf(part)),
      key: keyOf(phrase),
      isLoose: phrase.isLoose,
    })),
  );
  const looseNodes = new Map<number, LooseNode>();
  const looseOf = (number: number): readonly LooseNode[] => {
    const phrases = loose.get(number);
    if (!phrases) return [];
    const node = looseNodes.get(number) ?? joinLoose(phrases);
    looseNodes.set(number, node);
    return [node];
  };
  const hours = hoursPartsOf(compiled, cutPhrase);
  const fillers = fillerPartsOf(compiled, cutPhrase);
  const { meant } = spellingOf(compiled.language.terms);
  const cluesIn = (said: string): PartClues => {
    const part = meant.get(said) ?? said;
    const is = parts.numbersIn(part);
    return {
      is,
      tells: [...new Set(is.flatMap((number) => alone.get(number) ?? []))],
      loose: is.flatMap(looseOf),
      near: is.filter((number) => near.has(number)),
      isOfHours: hours.has(part),
      isShortened: compiled.abbreviations.has(part),
      isFiller: fillers.has(part),
    };
  };
  return { cluesIn, tight };
}

function fillerPartsOf(
  { trie: { fillers } }: CompiledLanguage,
  cutPhrase: CutPhraseOf,
): ReadonlySet<string> {
  return new Set(
    [...fillers].flatMap((word) =>
      cutPhrase(word).parts.map(({ part }) => part),
    ),
  );
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
