import type { Match } from './match.ts';
import type { SentenceView, Span } from './sentence-view.ts';
import { partsClauses } from './steps.ts';

const farApart = 41;

/**
 * How far apart two spans stand: words between them, a clause boundary
 * counting as two and a hyphen as none ("no call-out charge").
 */
export function distanceBetween(
  one: Pick<Span, 'first' | 'end'>,
  other: Pick<Span, 'first' | 'end'>,
  { steps }: SentenceView,
): number {
  const from = Math.min(one.end, other.end);
  const to = Math.max(one.first, other.first);
  return to > from ? Math.min(steps.between(from, to), farApart) : 0;
}

/** Whether two spans have a token in common. */
export function overlaps(
  one: Pick<Span, 'first' | 'end'>,
  other: Pick<Span, 'first' | 'end'>,
): boolean {
  return one.first < other.end && other.first < one.end;
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

const partingMarks: ReadonlySet<string> = new Set([
  '-',
  '|',
  '•',
  '/',
  '+',
  '>',
]);

/** Whether a spaced dash, bar or plus parts two spans: "12% off – best rate". */
export function isPartedByMark(
  one: Pick<Span, 'first' | 'end'>,
  other: Pick<Span, 'first' | 'end'>,
  { tokens }: SentenceView,
): boolean {
  const to = Math.max(one.first, other.first);
  for (let index = Math.min(one.end, other.end); index < to; index++) {
    const [mark, next] = [tokens[index], tokens[index + 1]];
    if (mark?.spaced && next?.spaced && partingMarks.has(mark.norm))
      return true;
  }
  return false;
}

/** Whether the token parts one clause from the next. */
export function isClauseMark(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  return token?.kind === 'mark' && partsClauses(token);
}

/**
 * Whether a span is put in brackets away from all that was matched: "up to two
 * days before (Tuesday, for example)" says nothing of the rest.
 */
export function standsAside(
  { first }: Pick<Span, 'first'>,
  { view, spans }: Match,
): boolean {
  const aside = view.steps.asideAt(first);
  return aside !== undefined && !spans.some((span) => overlaps(span, aside));
}
