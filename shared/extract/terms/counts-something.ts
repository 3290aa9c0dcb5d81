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
    r.sense(next, 'month') !== undefined ||
    isUnitInBrackets(r, next)
  );
}

/** "3 to 5 (working days)", unlike "9 to 5 (weekdays)" */
function isUnitInBrackets(r: TermReader, at: number): boolean {
  if (r.norm(at) !== '(') return false;
  const before = r.sense(at + 1, 'business')?.next ?? at + 1;
  const unit = r.sense(before, 'unit');
  if (unit === undefined) return false;
  const after = r.sense(unit.next, 'business')?.next ?? unit.next;
  return r.norm(after) === ')';
}
