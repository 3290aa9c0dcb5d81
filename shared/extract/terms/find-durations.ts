import type { Bound, DurationTerm } from '../../domain/term.ts';
import { bareSpan } from './bare-span.ts';
import { boundAround, boundBefore } from './bound.ts';
import { durationAt } from './duration-at.ts';
import { cueAfter, cueBefore, nearerRole } from './nearest-cue.ts';
import type { Span } from './said-span.ts';
import { saidUnit } from './said-unit.ts';
import { spanAfter } from './span-after.ts';
import { starts } from './starts.ts';
import type { TermReader } from './term-reader.ts';

/** Finds the stretches of time: delays, windows, coverage, notice, trials. */
export function findDurations(r: TermReader): void {
  let last: Span | undefined;
  const unit = r.context.note && (saidUnit(r) ?? r.context.note.unit);
  for (const at of r.starting(starts.number | starts.duration | starts.one)) {
    if (r.isTaken(at)) continue;
    const span =
      durationAt(r, at) ??
      (last && spanAfter(r, at, last)) ??
      (unit && bareSpan(r, at, unit));
    if (span === undefined) continue;
    addDuration(r, span);
    last = span;
  }
}

function addDuration(r: TermReader, span: Span): void {
  const role = roleOf(r, span);
  const bound = boundOf(r, span);
  const { min, max, unit } = span;
  const comesRound =
    span.every ?? r.before(span.first, 'everySpan') !== undefined;
  r.add(span.first, span.next, (raw) => ({
    type: 'duration',
    min: rounded(min),
    max: rounded(max),
    unit,
    role,
    bound,
    ...(comesRound && { every: true }),
    raw,
  }));
}

/** Thirds and sums of fractions, without the noise of binary figures. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** The lower end of a range is no bound: "from 3 to 5 days". */
function boundOf(r: TermReader, span: Span): Bound {
  if (span.bound !== undefined) return span.bound;
  if (!span.range) {
    const isUnit = r.tokens[span.word]?.kind === 'word';
    const isLeast = isUnit && r.norm(span.word - 1) === '+';
    return isLeast ? 'at-least' : boundAround(r, span.first, span.next);
  }
  const bound = boundBefore(r, span.first);
  return bound === 'at-least' ? 'exact' : (bound ?? 'exact');
}

const reach = { limit: 12, beyondNumbers: true } as const;

function roleOf(r: TermReader, span: Span): DurationTerm['role'] {
  // "two days before": how long ahead of something, whatever else is said
  if (r.sense(span.next, 'ahead')) return 'notice';
  const before = cueBefore(r, span.first, 'durationRole', reach);
  // "30 days' notice"
  const end = r.norm(span.next) === "'" ? span.next + 1 : span.next;
  const after = cueAfter(r, end, 'durationRole', reach);
  return nearerRole(before, after) ?? 'delay';
}
