import type { TermReader } from './term-reader.ts';

/** Answers whether nothing that a number before token `at` counts follows. */
export function endsBare(r: TermReader, at: number): boolean {
  return (
    r.tokens[at] === undefined ||
    r.isStop(at) ||
    /^[,:()]$/.test(r.norm(at)) ||
    r.startsLine(at)
  );
}

/** Answers whether the clause of a number ends before token `at`. */
export function endsClause(r: TermReader, at: number): boolean {
  return r.tokens[at] === undefined || r.isStop(at) || r.norm(at) === ',';
}
