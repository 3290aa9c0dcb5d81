import type { Clue } from './clue.ts';
import type { LoosePhrase } from './key-phrase.ts';

/**
 * Phrases with gaps of which some parts stand in a text: what those tell that
 * have no other, and by the next part that the rest want, where these go on.
 * Hundreds that share a part are asked for it once.
 */
export type LooseNode = {
  readonly tells: readonly Clue[];
  readonly wants: readonly number[];
  /** In the order of what they want. */
  readonly nodes: readonly LooseNode[];
};

/** Joins phrases, whose parts before place `at` stand. */
export function joinLoose(phrases: readonly LoosePhrase[], at = 0): LooseNode {
  const whole = phrases.filter(({ others }) => others.length === at);
  const byNext = Map.groupBy(
    phrases.filter(({ others }) => others.length > at),
    ({ others }) => others[at] ?? 0,
  );
  return {
    tells: [...new Set(whole.map(({ clue }) => clue))],
    wants: [...byNext.keys()],
    nodes: [...byNext.values()].map((some) => joinLoose(some, at + 1)),
  };
}
