import type { FrameRule, Need } from '../frame-words.ts';
import { termAtoms } from '../frames/atom.ts';
import {
  alternativesOf,
  type CompiledLanguage,
  rarestFirst,
  rulesOf,
} from '../frames/compile-language.ts';
import type { Context } from '../frames/context.ts';
import {
  type Clue,
  clueCount,
  clueOf,
  cluesOf,
  firstEvidence,
} from './clues.ts';
import { evidenceOfTerm } from './term-evidence.ts';

/**
 * Tells of what was noted of a text whether any rule can find in it all that
 * it needs. Says yes too often, never no where a rule would speak.
 */
export class Gate {
  /** By each clue to the rarest of their needs. */
  readonly #rules: readonly GateRule[][] = Array.from(
    { length: clueCount },
    () => [],
  );
  /** The text in which a clue was noted last. */
  readonly #notedIn = new Uint32Array(clueCount);
  readonly #noted = new Uint16Array(clueCount);
  #count = 0;
  #text = 0;
  #hasEvidence = false;
  #hasQuestion = false;

  constructor(compiled: CompiledLanguage) {
    for (const rule of rulesOf(compiled.language)) this.#index(rule, compiled);
    // Adverts are known by how often they seek, whatever else they say.
    const always = { rule: undefined, others: [], about: [] };
    for (const clue of cluesOf('cue-job')) this.#rules[clue]?.push(always);
  }

  #index(rule: FrameRule, { language }: CompiledLanguage): void {
    const needs = rarestFirst(rule.needs, language.frames.concepts);
    const [pivot = [], ...others] = needs.map(cluesOfNeed);
    const made = {
      rule,
      others,
      about: rule.about?.map((need) => ({ need, clues: cluesOfNeed(need) })),
    };
    for (const clue of pivot) this.#rules[clue]?.push(made);
  }

  /** Begins a text; what a question in it speaks of stands above the rest. */
  begin(hasQuestion: boolean): void {
    this.#hasQuestion = hasQuestion;
    this.#text++;
    this.#count = 0;
    this.#hasEvidence = false;
  }

  note(clue: Clue): void {
    if (this.#notedIn[clue] === this.#text) {
      if (clue === number) this.note(twoNumbers);
      return;
    }
    this.#notedIn[clue] = this.#text;
    if (clue < firstEvidence) this.#noted[this.#count++] = clue;
    // One number alone is no evidence of any term.
    else if (clue !== number) this.#hasEvidence = true;
  }

  isOpen(contextOf: () => Context): boolean {
    if (this.#hasEvidence) this.#noteTerms();
    for (let at = 0; at < this.#count; at++) {
      const rules = this.#rules[this.#noted[at] ?? 0];
      if (rules?.some((rule) => this.#maySpeak(rule, contextOf))) return true;
    }
    return false;
  }

  /** Whether opening hours may stand in the text; ask `isOpen` first. */
  mayHoldHours(): boolean {
    return this.#hasAny(hours);
  }

  #noteTerms(): void {
    for (const { all, term } of termLines) {
      if (this.#hasAll(all)) for (const clue of term) this.note(clue);
    }
  }

  #maySpeak(
    { rule, others, about }: GateRule,
    contextOf: () => Context,
  ): boolean {
    for (const need of others) if (!this.#hasAny(need)) return false;
    if (!rule || (!about && !rule.above && !rule.unlessAbout)) return true;
    const { near } = contextOf();
    const isAbove = (need: Need): boolean =>
      alternativesOf(need).some((atom) => near.has(atom));
    return (
      (about ?? []).every(
        ({ need, clues }) => this.#hasAny(clues) || isAbove(need),
      ) &&
      (rule.above ?? []).every(
        (need) => isAbove(need) || this.#isAsked(need),
      ) &&
      !rule.unlessAbout?.some((atom) => near.has(atom))
    );
  }

  #isAsked(need: Need): boolean {
    return this.#hasQuestion && this.#hasAny(cluesOfNeed(need));
  }

  #hasAny(clues: readonly Clue[]): boolean {
    for (const clue of clues)
      if (this.#notedIn[clue] === this.#text) return true;
    return false;
  }

  #hasAll(clues: readonly Clue[]): boolean {
    for (const clue of clues)
      if (this.#notedIn[clue] !== this.#text) return false;
    return true;
  }
}

const hours = cluesOf('hours');
const number = clueOf('number');
const twoNumbers = clueOf('twoNumbers');

type GateRule = {
  /** None where the clue is enough. */
  readonly rule: FrameRule | undefined;
  /** The clues of its needs, but for those of its rarest one. */
  readonly others: readonly (readonly Clue[])[];
  readonly about:
    | readonly { readonly need: Need; readonly clues: readonly Clue[] }[]
    | undefined;
};

const termLines = termAtoms.flatMap((atom) =>
  evidenceOfTerm[atom].map((line) => ({
    all: line.map(clueOf),
    term: cluesOf(atom),
  })),
);

function cluesOfNeed(need: Need): readonly Clue[] {
  return alternativesOf(need).flatMap(cluesOf);
}
