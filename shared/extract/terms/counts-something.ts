import type { TermReader } from './term-reader.ts';

/** Answers whether a number just before token `at` counts or measures it. */
export function countsSomething(r: TermReader, at: number): boolean {
  const next = r.norm(at) === '-' ? at + 1 : at;
  return (
    r.sense(next, 'unit') !== undefined ||
    r.sense(next, 'business') !== undefined ||
    r.sense(next, 'currency') !== undefined ||
    r.sense(next, 'percent') !== undefined ||
    r.sense(next, 'thing') !== undefined ||
    r.sense(next, 'month') !== undefined
  );
}
