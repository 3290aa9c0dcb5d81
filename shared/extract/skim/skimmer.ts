import { oncePerObject } from '../../platform/once-per.ts';
import { groups } from '../atom.ts';
import { type ConceptId, conceptIds } from '../concept-id.ts';
import {
  alternativesOf,
  type CompiledLanguage,
  rulesOf,
} from '../frames/compile-language.ts';
import type { Context } from '../frames/context.ts';
import type { ClueTable } from './clue-table.ts';
import { Gate } from './gate.ts';
import { Meanings } from './meanings.ts';
import { noteClues } from './note-clues.ts';
import { type ClueReader, createClueReader } from './part-clues.ts';
import type { PartList } from './part-list.ts';
import { PartTable } from './part-table.ts';
import type { Skim } from './skim.ts';
import { isParted, mayBeEndless, stretchesOf, textsOf } from './stretches.ts';

const enoughVotes = 3;

/** Answers the skimmer for a list of languages; each is made once. */
export const skimmerFor = oncePerObject(
  (languages: readonly CompiledLanguage[]): Skimmer => new Skimmer(languages),
);

/**
 * Looks over texts once, before anything is made of them: which language one
 * is in, whether it may be opening hours, whether any rule may speak of it.
 * Most texts of a page are done with here.
 */
export class Skimmer {
  readonly #languages: readonly CompiledLanguage[];
  readonly #readers: readonly ClueReader[];
  readonly #gates: readonly Gate[];
  readonly #meanings: Meanings;
  readonly #table: PartTable;
  readonly #votes: Uint32Array;

  constructor(languages: readonly CompiledLanguage[]) {
    this.#languages = languages;
    this.#readers = languages.map((language) =>
      createClueReader(language, conceptsNeeded(language)),
    );
    this.#gates = languages.map((language) => new Gate(language));
    this.#meanings = new Meanings(this.#readers.map(({ tight }) => tight));
    this.#table = new PartTable((part) => this.#meaningOf(part));
    this.#votes = new Uint32Array(languages.length);
  }

  /** Looks over a text; adds its parts to those before it. */
  lookAt(text: string, parts: PartList): Skim {
    const from = parts.length;
    const stops = this.#table.scan(text, parts);
    return { text, parts, stops, from, to: parts.length };
  }

  /** By its frequent short words, or undefined when they do not say. */
  languageOf({
    parts,
    from,
    to,
  }: Pick<Skim, 'parts' | 'from' | 'to'>): CompiledLanguage | undefined {
    const votes = this.#votes.fill(0);
    for (let at = from; at < to; at++) {
      const telling = this.#meanings.tellingOf(parts.at(at));
      if (telling >= 0) votes[telling] = (votes[telling] ?? 0) + 1;
    }
    const first = clearlyFirst(votes);
    return first < 0 ? undefined : this.#languages[first];
  }

  /** Whether it has no word that opening hours are never written with. */
  mayBeHours({ parts, from, to }: Skim, language: CompiledLanguage): boolean {
    const clues = this.#cluesIn(language);
    for (let at = from; at < to; at++) {
      if (!clues.isOfHours(parts.at(at))) return false;
    }
    return true;
  }

  /**
   * Answers the sentences of a text that any rule may speak of under what
   * stands above them. Tells of each that it leaves out in which a date or a
   * code may stand.
   */
  promisingIn(
    skim: Skim,
    language: CompiledLanguage,
    contextOf: () => Context,
    onDetail: (text: string) => void,
  ): readonly string[] {
    const gate = this.#gates[this.#languages.indexOf(language)];
    if (!gate) return [skim.text];
    const clues = this.#cluesIn(language);
    const promising: string[] = [];
    const keep = (text: string) => void promising.push(text);
    let question = -1;
    for (const stretch of stretchesOf(skim, clues)) {
      if (question < stretch.start) {
        question = nextQuestion(skim.text, stretch.start);
      }
      gate.begin(question < stretch.end);
      const { from, to } = stretch;
      noteClues(gate, { parts: skim.parts, from, to, clues });
      gate.end();
      const isPromising = gate.isOpen(contextOf);
      if (!isPromising && !gate.mayHoldDetails()) continue;
      textsOf(skim, stretch).forEach(isPromising ? keep : onDetail);
    }
    return promising;
  }

  /** Answers the text as one, but in parts where one of them has no end. */
  sayingIn(skim: Skim, language: CompiledLanguage): readonly string[] {
    if (!mayBeEndless(skim)) return [skim.text];
    const stretches = stretchesOf(skim, this.#cluesIn(language));
    return stretches.some((stretch) => isParted(skim, stretch))
      ? stretches.flatMap((stretch) => textsOf(skim, stretch))
      : [skim.text];
  }

  #cluesIn(language: CompiledLanguage): ClueTable {
    return this.#meanings.cluesIn(this.#languages.indexOf(language));
  }

  #meaningOf(part: string): number {
    const telling = this.#languageTold(part);
    const clues = this.#readers.map(({ cluesIn }) => {
      const found = cluesIn(part);
      const isOfHours = found.isOfHours || !isWord(part);
      const { isShortened, isFiller } = found;
      return found.is.length > 0 || isOfHours || isShortened || isFiller
        ? { ...found, isOfHours }
        : undefined;
    });
    const meansNothing = telling < 0 && clues.every((found) => !found);
    return meansNothing ? 0 : this.#meanings.numberOf({ telling, clues });
  }

  #languageTold(part: string): number {
    const speaking = this.#languages.filter(({ functionWords }) =>
      functionWords.has(part),
    );
    const [only, ...others] = speaking;
    return only && others.length === 0 ? this.#languages.indexOf(only) : -1;
  }
}

/** The place of the most votes if they are enough and twice all others. */
function clearlyFirst(votes: Uint32Array): number {
  const most = votes.reduce((one, other) => (other > one ? other : one), 0);
  const first = votes.indexOf(most);
  if (most < enoughVotes) return -1;
  for (let at = 0; at < votes.length; at++) {
    if (at !== first && most < 2 * (votes[at] ?? 0)) return -1;
  }
  return first;
}

function nextQuestion(text: string, from: number): number {
  const at = text.indexOf('?', from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

function isWord(part: string): boolean {
  return /^\p{L}/u.test(part);
}

/** What any rule asks a sentence for, or an advert is known by. */
function conceptsNeeded({
  language,
}: CompiledLanguage): ReadonlySet<ConceptId> {
  const atoms = new Set<string>(['cue-job']);
  for (const { needs, about = [], above = [] } of rulesOf(language)) {
    for (const need of [...needs, ...about, ...above]) {
      for (const atom of alternativesOf(need)) atoms.add(atom);
    }
  }
  const named = (name: string): boolean => atoms.has(name);
  const grouped = new Set<string>(
    Object.entries(groups).flatMap(([name, ids]) => (named(name) ? ids : [])),
  );
  return new Set(conceptIds.filter((id) => named(id) || grouped.has(id)));
}
