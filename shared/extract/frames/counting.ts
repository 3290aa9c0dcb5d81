import type { Topic } from '../../domain/topic.ts';
import type { ConceptId } from '../concept-id.ts';
import type { FoundTerm } from '../found-term.ts';
import { overlaps } from './distance.ts';
import type { Match } from './match.ts';
import type { SentenceView } from './sentence-view.ts';

/** Their delays run from an event on; "a week before" it is another matter. */
const countedOn: ReadonlySet<Topic> = new Set<Topic>([
  'delivery-time',
  'dispatch-time',
  'refund-time',
  'return-window',
  'exchange',
  'money-back',
  'warranty',
]);

/**
 * Says of a match why its duration is no delay, or answers undefined: what is
 * counted back from an event, or what recurs ("every 30 days").
 */
export function miscounted(match: Match): string | undefined {
  const { rule, terms, view } = match;
  if (terms.some((found) => isExceeded(found, match)))
    return 'more than so many';
  if (!countedOn.has(rule.topic)) return undefined;
  const durations = terms.filter(({ term }) => term.type === 'duration');
  if (durations.some((found) => isCountedBack(found, match))) {
    return 'a duration counted back';
  }
  return durations.some((found) => isRhythm(found, view))
    ? 'a rhythm, not a delay'
    : undefined;
}

/**
 * "Allow a week before dispatch": the week runs until then all the same, and
 * so it does where a rule wants what it stands before.
 */
function isCountedBack(found: FoundTerm, { rule, view }: Match): boolean {
  if (rule.needs.includes('before')) return false;
  const allowed = view.atoms.get('allow-time') ?? [];
  return (
    isFollowedBy('before', found, view) &&
    !allowed.some(({ end }) => end === found.firstToken)
  );
}

/** "The same day before 3 pm": a time of day is no event. */
function isFollowedBy(
  id: ConceptId,
  { endToken }: FoundTerm,
  { atoms, tokens }: SentenceView,
): boolean {
  return (atoms.get(id) ?? []).some(
    ({ first, end }) => first === endToken && tokens[end]?.kind !== 'number',
  );
}

function isRhythm({ firstToken }: FoundTerm, { atoms }: SentenceView): boolean {
  return (atoms.get('every') ?? []).some(
    ({ first, end }) => end === firstToken || first === firstToken,
  );
}

/** "Groups of more than 12 are split" caps none; "never more than 12" does. */
function isExceeded(
  { term, firstToken }: FoundTerm,
  { rule, view, spans }: Match,
): boolean {
  if (rule.topic !== 'service-level' || term.type !== 'count') return false;
  const over = view.atoms.get('over') ?? [];
  const negations = view.atoms.get('not') ?? [];
  return over.some(
    (one) =>
      one.end === firstToken &&
      !spans.some((span) => overlaps(span, one)) &&
      !negations.some(({ end }) => end === one.first),
  );
}
