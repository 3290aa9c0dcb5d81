import { groups } from '../frames/atom.ts';
import {
  alternativesOf,
  type CompiledLanguage,
  rulesOf,
} from '../frames/compile-language.ts';
import { type ConceptId, conceptIds } from '../frames/concept-id.ts';
import type { Context } from '../frames/context.ts';
import {
  type ClueReader,
  createClueReader,
  type KeyPhrase,
  type PartClues,
} from './clues.ts';
import { Gate } from './gate.ts';
import { type Found, PartTable, type Stop } from './part-table.ts';
import type { Meaning, Skim } from './skim.ts';
import { isEndless, mayBeEndless, stretchesOf, textOf } from './stretches.ts';

const enoughVotes = 3;

const skimmers = new WeakMap<readonly CompiledLanguage[], Skimmer>();

/** Answers the skimmer for a list of languages; each is made once. */
export function skimmerFor(languages: readonly CompiledLanguage[]): Skimmer {
  const known = skimmers.get(languages);
  if (known) return known;
  const made = new Skimmer(languages);
  skimmers.set(languages, made);
  return made;
}

/**
 * Looks over texts once, before anything is made of them: which language one
 * is in, whether it may be opening hours, whether any rule may speak of it.
 * Most texts of a page are done with here.
 */
export class Skimmer {
  readonly #languages: readonly CompiledLanguage[];
  readonly #readers: readonly ClueReader[];
  readonly #gates: readonly Gate[];
  readonly #table: PartTable<Meaning>;

  constructor(languages: readonly CompiledLanguage[]) {
    this.#languages = languages;
    this.#readers = languages.map((language) =>
      createClueReader(language, conceptsNeeded(language)),
    );
    this.#gates = languages.map((language) => new Gate(language));
    this.#table = new PartTable((part) => this.#meaningOf(part));
  }

  /** Looks over texts that stand one after the other. */
  lookOver(texts: readonly string[]): readonly Skim[] {
    const parts: Found<Meaning>['parts'] = [];
    return texts.map((text) => this.lookAt(text, parts));
  }

  /** Looks over a text; adds its parts to those before it, if any. */
  lookAt(text: string, parts: Found<Meaning>['parts'] = []): Skim {
    const from = parts.length;
    const stops: Stop[] = [];
    this.#table.scan(text, { parts, stops });
    return { text, parts, stops, from, to: parts.length };
  }

  /** By its frequent short words, or undefined when they do not say. */
  languageOf({ parts, from, to }: Skim): CompiledLanguage | undefined {
    const votes = this.#languages.map(() => 0);
    for (let at = from; at < to; at++) {
      const telling = parts[at]?.telling ?? -1;
      if (telling >= 0) votes[telling] = (votes[telling] ?? 0) + 1;
    }
    const most = Math.max(...votes);
    const first = votes.indexOf(most);
    const isSure =
      most >= enoughVotes &&
      votes.every((count, at) => at === first || most >= 2 * count);
    return isSure ? this.#languages[first] : undefined;
  }

  /** Whether it has no word that opening hours are never written with. */
  mayBeHours({ parts, from, to }: Skim, language: CompiledLanguage): boolean {
    const index = this.#languages.indexOf(language);
    for (let at = from; at < to; at++) {
      if (!parts[at]?.clues[index]?.isOfHours) return false;
    }
    return true;
  }

  /**
   * Answers the sentences of a text that any rule may speak of under what
   * stands above them; the whole text where opening hours may run over
   * several.
   */
  promisingIn(
    skim: Skim,
    language: CompiledLanguage,
    contextOf: () => Context,
  ): readonly string[] {
    const index = this.#languages.indexOf(language);
    const gate = this.#gates[index];
    if (!gate) return [skim.text];
    const promising: string[] = [];
    let mayHoldHours = false;
    for (const stretch of stretchesOf(skim, index)) {
      const text = textOf(skim, stretch);
      gate.begin(text.includes('?'));
      noteStretch(gate, { ...skim, ...stretch }, index);
      const isOpen = gate.isOpen(contextOf);
      mayHoldHours ||= gate.mayHoldHours();
      if (isOpen) promising.push(text);
    }
    return mayHoldHours && promising.length > 0
      ? this.sayingIn(skim, language)
      : promising;
  }

  /** Answers the text as one, but in parts where one of them has no end. */
  sayingIn(skim: Skim, language: CompiledLanguage): readonly string[] {
    if (!mayBeEndless(skim)) return [skim.text];
    const stretches = stretchesOf(skim, this.#languages.indexOf(language));
    return stretches.some((stretch) => isEndless(skim, stretch))
      ? stretches.map((stretch) => textOf(skim, stretch))
      : [skim.text];
  }

  #meaningOf(part: string): Meaning | undefined {
    const telling = this.#languageTold(part);
    const clues = this.#readers.map((cluesIn) => {
      const found = cluesIn(part);
      const isOfHours = found.isOfHours || !isWord(part);
      return found.is.length > 0 || isOfHours || found.isShortened
        ? { ...found, isOfHours }
        : undefined;
    });
    const meansNothing = telling < 0 && clues.every((found) => !found);
    return meansNothing ? undefined : { telling, clues };
  }

  #languageTold(part: string): number {
    const speaking = this.#languages.filter(({ functionWords }) =>
      functionWords.has(part),
    );
    const [only, ...others] = speaking;
    return only && others.length === 0 ? this.#languages.indexOf(only) : -1;
  }
}

function noteStretch(gate: Gate, skim: Skim, index: number): void {
  for (let at = skim.from; at < skim.to; at++) {
    const clues = skim.parts[at]?.clues[index];
    if (clues?.isClue) noteClues(gate, clues, { skim, at, index });
  }
}

/** A part of a text, in one language. */
type Spot = {
  readonly skim: Skim;
  readonly at: number;
  readonly index: number;
};

function noteClues(
  gate: Gate,
  { tells, phrases }: PartClues,
  spot: Spot,
): void {
  for (let at = 0; at < tells.length; at++) gate.note(tells[at] ?? 0);
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at];
    if (phrase && isWhole(phrase, spot)) gate.note(phrase.clue);
  }
}

/** Whether the other parts of a phrase stand where they must. */
function isWhole({ before, after, anywhere }: KeyPhrase, spot: Spot): boolean {
  for (let step = 0; step < after.length; step++) {
    if (!isAt(spot, spot.at + 1 + step, after[step])) return false;
  }
  for (let step = 0; step < before.length; step++) {
    if (!isAt(spot, spot.at - 1 - step, before[step])) return false;
  }
  return anywhere.length === 0 || anywhere.every((part) => stands(part, spot));
}

function isAt({ skim, index }: Spot, at: number, part = -1): boolean {
  if (at < skim.from || at >= skim.to) return false;
  return skim.parts[at]?.clues[index]?.is.includes(part) ?? false;
}

/** No phrase has so many parts, with all that may stand between them. */
const reach = 60;

function stands(part: number, spot: Spot): boolean {
  for (let at = spot.at - reach; at <= spot.at + reach; at++) {
    if (isAt(spot, at, part)) return true;
  }
  return false;
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
