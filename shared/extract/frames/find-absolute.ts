import type { Reading } from '../../domain/reading.ts';
import type { Topic } from '../../domain/topic.ts';
import type { Warning } from '../../domain/warning.ts';
import { distanceBetween, sharesClause } from './distance.ts';
import type { Match } from './match.ts';
import type { Span } from './sentence-view.ts';
import { wordsBetween } from './words-between.ts';

/**
 * What depends on people, traffic and machines every day. A price that never
 * rises or a return that is always free is the company's own to keep.
 */
const dailyWork: ReadonlySet<Topic> = new Set<Topic>([
  'delivery-time',
  'dispatch-time',
  'refund-time',
  'response-time',
  'resolution-time',
  'wait-time',
  'service-level',
  'availability',
]);

const reach = 8;

/**
 * Answers the words by which a company binds itself without exception to what
 * it cannot always do: "never wait", "100 % uptime".
 */
export function findAbsolute(
  match: Match,
  { topic, strength }: Pick<Reading, 'topic' | 'strength'>,
): readonly Warning[] {
  if (!dailyWork.has(topic) || strength === 'hedged') return [];
  if (hasHours(match) || canBeKept(match)) return [];
  const span = perfectLevel(match) ?? absoluteNear(match);
  if (span === undefined) return [];
  const words = wordsBetween(match.view, ...stretchOf(span, match));
  return [{ code: 'absolute', words, dates: [] }];
}

/**
 * What is said of satisfaction is no level, a card that never lapses is the
 * company's own to honour, and "excluding maintenance" names the exception.
 */
function canBeKept({ view: { atoms } }: Match): boolean {
  return (
    atoms.has('satisfaction') || atoms.has('validity') || atoms.has('except')
  );
}

/** Opening hours that hold "always" are hours, and as clear as others. */
function hasHours({ terms }: Match): boolean {
  return terms.some(({ term }) => term.type === 'hours');
}

/** From one level to 100 % is a row of a scale. */
function perfectLevel({ terms }: Match): Span | undefined {
  const levels = terms.filter(({ term }) => term.type === 'percent');
  const found = levels.find(
    ({ term }) => term.type === 'percent' && term.value === 100,
  );
  if (levels.length > 1) return undefined;
  return found && { first: found.firstToken, end: found.endToken, term: found };
}

function absoluteNear(match: Match): Span | undefined {
  const { view } = match;
  return (view.atoms.get('absolute') ?? []).find(
    (span) =>
      distanceBetween(span, match, view) <= reach &&
      sharesClause(span, match, view) &&
      !isDenied(span, match),
  );
}

/** "Not always", "pas toujours" */
function isDenied(span: Span, { view }: Match): boolean {
  return (view.atoms.get('not') ?? []).some(
    ({ first, end }) => first < span.first && end === span.first,
  );
}

const joinedWithin = 3;

/** The absolute word with what it is said of, where they stand together. */
function stretchOf(span: Span, { spans }: Match): readonly [number, number] {
  const near = spans.find(
    ({ first, end }) =>
      first - span.end < joinedWithin && span.first - end < joinedWithin,
  );
  return near
    ? [Math.min(span.first, near.first), Math.max(span.end, near.end)]
    : [span.first, span.end];
}
