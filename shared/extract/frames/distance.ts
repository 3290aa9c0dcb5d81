import type { SentenceView, Span } from './sentence-view.ts';

const clauseMarks: ReadonlySet<string> = new Set([
  ',',
  ':',
  '(',
  ')',
  '-',
  '–',
  '—',
]);

/**
 * How far apart two spans stand: words between them, a clause boundary
 * counting as two and a hyphen as none ("no call-out charge").
 */
export function distanceBetween(
  one: Pick<Span, 'first' | 'end'>,
  other: Pick<Span, 'first' | 'end'>,
  view: SentenceView,
): number {
  const from = Math.min(one.end, other.end);
  const to = Math.max(one.first, other.first);
  let cost = 0;
  for (let index = from; index < to && cost <= 40; index++) {
    cost += costOf(view, index);
  }
  return cost;
}

const joiningMarks: ReadonlySet<string> = new Set(['&', '+', '/', '|', '·']);

function costOf(view: SentenceView, index: number): number {
  if (isClauseMark(view, index)) return 2;
  const token = view.tokens[index];
  return token?.kind !== 'mark' || joiningMarks.has(token.norm) ? 1 : 0;
}

/** Whether no clause boundary stands between two spans. */
export function sharesClause(
  one: Pick<Span, 'first' | 'end'>,
  other: Pick<Span, 'first' | 'end'>,
  view: SentenceView,
): boolean {
  const to = Math.max(one.first, other.first);
  for (let index = Math.min(one.end, other.end); index < to; index++) {
    if (isClauseMark(view, index)) return false;
  }
  return true;
}

/** Whether the token parts one clause from the next. */
export function isClauseMark(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  if (token?.kind !== 'mark' || !clauseMarks.has(token.norm)) return false;
  return token.norm !== '-' || token.spaced;
}
