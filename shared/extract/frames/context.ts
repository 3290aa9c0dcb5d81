import type { Atom } from '../atom.ts';

/** What stands above a sentence and gives it its subject. */
export type Context = {
  /** In its label, question, column headers, introduction, nearest heading. */
  readonly near: ReadonlySet<Atom>;
  /** By level, the same with the outer headings and the sentence before it. */
  readonly levels: readonly ReadonlySet<Atom>[];
};
