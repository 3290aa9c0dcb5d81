import type { TermReader } from './term-reader.ts';

/** Answers whether a text ends at a token, or a mark parts it there. */
export function isPart(r: TermReader, at: number): boolean {
  const norm = r.norm(at);
  if (norm === '') return true;
  return /^[-,;:.!?()]$/.test(norm) && r.isSpaced(at + 1);
}

/** Answers whether the word at a token goes on after a figure of no unit. */
export function goesOnOpen(r: TermReader, at: number): boolean {
  return (
    r.sense(at, 'afterBare') !== undefined ||
    r.sense(at, 'afterOpen') !== undefined
  );
}
