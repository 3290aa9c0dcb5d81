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
 * How far apart two spans stand: tokens between them, a clause boundary
 * counting as three more.
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
    cost += isClauseMark(view, index) ? 2 : 1;
  }
  return cost;
}

/** Whether the token parts one clause from the next. */
export function isClauseMark(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  if (token?.kind !== 'mark' || !clauseMarks.has(token.norm)) return false;
  return token.norm !== '-' || token.spaced;
}
