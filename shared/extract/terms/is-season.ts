import { readMonth } from './read-date.ts';
import type { TermReader } from './term-reader.ts';

/**
 * Whether a month or a holiday in tokens [at, next) is an end of a season:
 * "from May to September", "Easter to Halloween" come every year.
 */
export function isSeason(r: TermReader, at: number, next: number): boolean {
  const to = r.norm(next) === '-' ? next + 1 : r.sense(next, 'to')?.next;
  const end = to === undefined ? undefined : (r.sense(to, 'endOf')?.next ?? to);
  if (end !== undefined && isEdge(r, end)) return true;
  const first = r.before(at, 'endOf')?.first ?? at;
  const link =
    r.norm(first - 1) === '-' ? first - 1 : r.before(first, 'to')?.first;
  if (link === undefined) return false;
  return Boolean(r.before(link, 'month') ?? r.before(link, 'holiday'));
}

function isEdge(r: TermReader, at: number): boolean {
  return readMonth(r, at) !== undefined || r.sense(at, 'holiday') !== undefined;
}
