import type { Term } from '../domain/term.ts';

/** A term with the stretch of text it was read from. */
export type FoundTerm = {
  readonly term: Term;
  /** Character offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Index of its first token, and one past its last. */
  readonly firstToken: number;
  readonly endToken: number;
  /** So many things for the price of fewer: "3 for 2". */
  readonly isForLess?: boolean;
};
