import type { DateTerm } from '../../domain/term.ts';
import { cueBefore } from './nearest-cue.ts';
import type { SaidDate } from './said-date.ts';
import type { TermReader } from './term-reader.ts';

type Role = DateTerm['role'];

/** Words make a date of "11/30", which may be anything else. */
export function isSaid(r: TermReader, { first }: SaidDate): boolean {
  return cueOf(r, first) !== undefined;
}

/** Answers whether something starts, ends or holds on a date. */
export function dateRole(r: TermReader, date: SaidDate): Role {
  if (date.monthOnly && isWholeMonth(r, date.first)) return 'ends';
  const role = cueOf(r, date.first) ?? 'on';
  if (role !== 'on') return role;
  // "End of the sale: 20 December"
  const end = cueBefore(r, date.first, 'endOfWhat', { limit: 8 });
  return end === undefined ? 'on' : 'ends';
}

/** "in March", "promo de mars", but not "à partir de mars". */
function isWholeMonth(r: TermReader, first: number): boolean {
  return (
    r.before(first, 'offerOf') !== undefined ||
    r.before(first, 'starts') === undefined
  );
}

/** The word before a date, an article and a colon aside. */
function cueOf(r: TermReader, first: number): Role | undefined {
  for (let at = first, tries = 0; tries < 4; tries++) {
    if (isEnd(r, at)) return 'ends';
    if (r.before(at, 'starts')) return 'starts';
    const skipped = r.norm(at - 1) === ':' ? at - 1 : skipArticle(r, at);
    if (skipped === at) break;
    at = skipped;
  }
  return r.before(first, 'on') ? 'on' : undefined;
}

function skipArticle(r: TermReader, at: number): number {
  return (
    r.before(at, 'on')?.first ??
    r.before(at, 'filler')?.first ??
    r.before(at, 'midnight')?.first ??
    r.before(at, 'clockBefore')?.first ??
    r.before(at, 'isSo')?.first ??
    skipClock(r, at)
  );
}

/** "from 9 am on 1 December" */
function skipClock(r: TermReader, at: number): number {
  const half =
    r.before(at, 'am') ?? r.before(at, 'pm') ?? r.before(at, 'clock');
  const last = half && half.first - 1;
  const hour = last && r.norm(last - 1) === ':' ? last - 2 : last;
  return hour !== undefined && r.tokens[hour]?.kind === 'number' ? hour : at;
}

/** Answers whether words before a token make it the end of something. */
export function isEnd(r: TermReader, at: number): boolean {
  return (
    r.before(at, 'ends') !== undefined || r.before(at, 'deadline') !== undefined
  );
}
