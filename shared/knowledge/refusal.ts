/** Why something is refused; stable, for scripts to decide on. */
export type RefusalReason =
  | 'unreadable-file'
  | 'unreadable-encoding'
  | 'empty'
  | 'too-large'
  | 'no-front-matter'
  | 'broken-front-matter'
  | 'malformed-csv'
  | 'malformed-json'
  | 'unknown-columns'
  | 'missing-field'
  | 'invalid-field'
  | 'invalid-date'
  | 'invalid-id'
  | 'duplicate-id'
  | 'exact-copy'
  | 'future-date'
  | 'unknown-article'
  | 'unknown-team'
  | 'wrong-format'
  | 'damaged-document'
  | 'encrypted-document'
  | 'zip-bomb'
  | 'no-text'
  | 'orphan-sidecar'
  | 'not-kept-here';

/** What is wrong, the value that is, and what to do about it. */
export type Problem = {
  readonly reason: RefusalReason;
  /** One sentence in plain words, without a stop. */
  readonly message: string;
  readonly remedy: string;
  /** Counted from 1. */
  readonly line?: number | undefined;
  /** The column or field that is wrong, where one is. */
  readonly column?: string | undefined;
  /** As written, shortened for show. */
  readonly value?: string | undefined;
  /** How a name is written that is in use, where one is almost the same. */
  readonly meant?: string | undefined;
  /** Where the other text of the same id stands. */
  readonly beside?: string | undefined;
  /** The file that takes what a document cannot hold. */
  readonly sidecar?: string | undefined;
};

/** A problem and the file that has it. */
export type Refusal = Problem & { readonly file: string };

/** A file, or one row of it, cannot be taken: every problem found with it. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(({ message }) => message).join('; '), options);
    this.problems = problems;
  }
}

/** Answers an error for a single problem, to be thrown. */
export function refused(problem: Problem, options?: ErrorOptions) {
  return new RefusedError([problem], options);
}

/**
 * Answers a value as messages show it: on one line, without control
 * characters (a terminal obeys them), at most 80 characters.
 */
export function shown(value: unknown): string {
  const text =
    typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.slice(0, 400).replace(/[\p{C}\s]+/gu, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
