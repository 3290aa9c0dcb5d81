import type { Atom } from '../atom.ts';
import type { FrameRule, Need } from '../frame-words.ts';
import {
  alternativesOf,
  type CompiledLanguage,
  rarestFirst,
  rulesOf,
} from '../frames/compile-language.ts';
import { clueCount, cluesOf } from './clue.ts';
import { cluesOfNeed, type NeedNumbers } from './need-numbers.ts';

/** What is left to ask of a text that has the rarest of a rule's needs. */
export type GateRule = {
  /** What it needs beside the rarest, the rarer first. */
  readonly others: readonly number[];
  /** What it wants of the words above it, if anything. */
  readonly standing: Standing | undefined;
};

export type Standing = {
  readonly about: readonly NumberedNeed[];
  readonly above: readonly NumberedNeed[];
  readonly unlessAbout: readonly Atom[];
};

export type NumberedNeed = {
  readonly atoms: readonly Atom[];
  readonly number: number;
};

/**
 * Answers a language's rules by each clue to the rarest of their needs, and
 * numbers what they need.
 */
export function rulesByClue(
  { language }: CompiledLanguage,
  needs: NeedNumbers,
): readonly (readonly GateRule[])[] {
  const rules: GateRule[][] = Array.from({ length: clueCount }, () => []);
  for (const rule of rulesOf(language)) {
    const [pivot, ...others] = rarestFirst(
      rule.needs,
      language.frames.concepts,
    );
    if (pivot === undefined) continue;
    const made: GateRule = {
      others: others.map((need) => needs.numberOf(need)),
      standing: standingOf(rule, needs),
    };
    for (const clue of cluesOfNeed(pivot)) rules[clue]?.push(made);
  }
  // Adverts are known by how often they seek, whatever else they say.
  const always = { others: [], standing: undefined };
  for (const clue of cluesOf('cue-job')) rules[clue]?.push(always);
  return rules;
}

function standingOf(
  { about = [], above = [], unlessAbout = [] }: FrameRule,
  needs: NeedNumbers,
): Standing | undefined {
  if (about.length + above.length + unlessAbout.length === 0) return undefined;
  const numbered = (need: Need): NumberedNeed => ({
    atoms: alternativesOf(need),
    number: needs.numberOf(need),
  });
  return {
    about: about.map(numbered),
    above: above.map(numbered),
    unlessAbout,
  };
}
