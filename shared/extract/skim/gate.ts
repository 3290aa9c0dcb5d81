import type { Atom } from '../atom.ts';
import type { CompiledLanguage } from '../frames/compile-language.ts';
import type { Context } from '../frames/context.ts';
import {
  type Clue,
  clueCount,
  clueOf,
  cluesOf,
  firstEvidence,
} from './clue.ts';
import {
  askedSomewhere,
  type BesideLine,
  besideLines,
  somewhereLines,
} from './evidence-lines.ts';
import {
  type GateRule,
  type NumberedNeed,
  rulesByClue,
  type Standing,
} from './gate-rules.ts';
import { NeedNumbers } from './need-numbers.ts';

/**
 * Tells of what was noted of a text whether any rule can find in it all that
 * it needs. Says yes too often, never no where a rule would speak.
 */
export class Gate {
  /** By each clue to the rarest of their needs. */
  readonly #rules: readonly (readonly GateRule[])[];
  readonly #needs = new NeedNumbers();
  /** The text in which a clue was noted last. */
  readonly #notedIn = new Uint32Array(clueCount);
  /** Of the clues noted, those that call rules. */
  readonly #noted = new Uint16Array(clueCount);
  /** By clue, 1 where it calls a rule. */
  readonly #calls: Uint8Array;
  /** The part by which evidence was told last. */
  readonly #notedAt = new Uint32Array(clueCount);
  /** The text in which a need was asked for last, and what the answer was. */
  readonly #askedIn: Uint32Array;
  readonly #answers: Uint8Array;
  #count = 0;
  #text = 0;
  #hasEvidence = false;
  #hasQuestion = false;

  constructor(compiled: CompiledLanguage) {
    this.#rules = rulesByClue(compiled, this.#needs);
    this.#calls = Uint8Array.from(this.#rules, ({ length }) =>
      Math.min(length, 1),
    );
    this.#askedIn = new Uint32Array(this.#needs.count);
    this.#answers = new Uint8Array(this.#needs.count);
  }

  /** Begins a text; what a question in it speaks of stands above the rest. */
  begin(hasQuestion: boolean): void {
    this.#hasQuestion = hasQuestion;
    this.#text++;
    this.#count = 0;
    this.#hasEvidence = false;
  }

  /** Notes a clue that the part at a place tells; give places in order. */
  note(clue: Clue, at: number): void {
    if (clue < firstEvidence) this.#noteAtom(clue);
    else this.#noteEvidence(clue, at);
  }

  #noteAtom(clue: Clue): void {
    if (this.#has(clue)) return;
    this.#notedIn[clue] = this.#text;
    if (this.#calls[clue] === 1) this.#noted[this.#count++] = clue;
  }

  #noteEvidence(clue: Clue, at: number): void {
    if (askedSomewhere[clue] === 1) this.#hasEvidence = true;
    if (clue === number && this.#has(number)) {
      this.#notedIn[twoNumbers] = this.#text;
    }
    this.#notedIn[clue] = this.#text;
    this.#notedAt[clue] = at;
    for (const line of besideLines[clue] ?? []) this.#noteBeside(line, at);
  }

  #noteBeside({ other, within, made }: BesideLine, at: number): void {
    if (!this.#has(other)) return;
    if (at - (this.#notedAt[other] ?? 0) > within) return;
    for (const clue of made) this.note(clue, at);
  }

  #has(clue: Clue): boolean {
    return this.#notedIn[clue] === this.#text;
  }

  /** All is noted: from here on it answers. */
  end(): void {
    if (this.#hasEvidence) this.#noteTerms();
  }

  /** Whether any rule may speak of the text. */
  isOpen(contextOf: () => Context): boolean {
    for (let at = 0; at < this.#count; at++) {
      for (const rule of this.#rules[this.#noted[at] ?? 0] ?? noRules) {
        if (this.#maySpeak(rule, contextOf)) return true;
      }
    }
    return false;
  }

  /** Whether a date, a code or an amount may stand in the text. */
  mayHoldDetails(): boolean {
    return this.#hasAny(details);
  }

  /** Whether noting a clue once more says nothing new. */
  isKnown(clue: Clue): boolean {
    return clue < firstEvidence && this.#has(clue);
  }

  #noteTerms(): void {
    for (const { all, made } of somewhereLines) {
      if (this.#hasAll(all)) for (const clue of made) this.#noteAtom(clue);
    }
  }

  #maySpeak({ others, standing }: GateRule, contextOf: () => Context): boolean {
    for (const need of others) if (!this.#isMet(need)) return false;
    return !standing || this.#maySpeakUnder(standing, contextOf().near);
  }

  #maySpeakUnder(
    { about, above, unlessAbout }: Standing,
    near: Context['near'],
  ): boolean {
    for (const need of about) {
      if (!this.#isMet(need.number) && !hasAny(near, need.atoms)) return false;
    }
    for (const need of above) {
      if (!this.#isAsked(need) && !hasAny(near, need.atoms)) return false;
    }
    return !hasAny(near, unlessAbout);
  }

  #isAsked({ atoms, number }: NumberedNeed): boolean {
    return this.#hasQuestion && (atoms.includes('case') || this.#isMet(number));
  }

  /** Many rules need the same: each is answered once for a text. */
  #isMet(need: number): boolean {
    if (this.#askedIn[need] !== this.#text) {
      this.#askedIn[need] = this.#text;
      this.#answers[need] = this.#hasAny(this.#needs.cluesOf(need)) ? 1 : 0;
    }
    return this.#answers[need] === 1;
  }

  #hasAny(clues: readonly Clue[]): boolean {
    for (const clue of clues) if (this.#has(clue)) return true;
    return false;
  }

  #hasAll(clues: readonly Clue[]): boolean {
    for (const clue of clues) if (!this.#has(clue)) return false;
    return true;
  }
}

function hasAny(near: Context['near'], atoms: readonly Atom[]): boolean {
  for (const atom of atoms) if (near.has(atom)) return true;
  return false;
}

const noRules: readonly GateRule[] = [];
const details = [...cluesOf('date'), ...cluesOf('code'), ...cluesOf('money')];
const number = clueOf('number');
const twoNumbers = clueOf('twoNumbers');
