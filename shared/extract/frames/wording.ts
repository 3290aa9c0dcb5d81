import type { Strength } from '../../domain/reading.ts';
import type { ConceptId } from './concept-id.ts';
import { isClauseMark } from './distance.ts';
import type { Match } from './match-rules.ts';
import type { SentenceView, Span } from './sentence-view.ts';

const hedgeReach = 10;

/** "We aim to", "usually": the company leaves itself a way out. */
export function strengthOf(match: Match): Strength {
  const hedges = match.view.atoms.get('hedge') ?? [];
  const near = hedges.some(
    (hedge) =>
      hedge.first >= match.first - hedgeReach && hedge.first <= match.end + 3,
  );
  return near ? 'hedged' : 'firm';
}

const negationReach = 4;

/** Whether the words around the match say that the thing is not given. */
export function isRefused(match: Match): boolean {
  if (match.rule.stance === 'refused') return true;
  if (match.rule.negation === 'ignored') return false;
  const negations = match.view.atoms.get('not') ?? [];
  return negations.some(
    (span) =>
      span.first >= match.first - negationReach &&
      span.first < match.end &&
      !match.spans.some((used) => overlaps(used, span)),
  );
}

function overlaps(one: Span, other: Span): boolean {
  return one.first < other.end && other.first < one.end;
}

const conditionConcepts: readonly ConceptId[] = [
  'if',
  'except',
  'subject-to',
  'only',
];
const longestCondition = 160;

/** The words that limit the promise, verbatim, or null. */
export function conditionOf(match: Match): string | null {
  const { view } = match;
  for (const id of conditionConcepts) {
    const span = (view.atoms.get(id) ?? []).find(
      (hit) => !match.spans.some((used) => overlaps(used, hit)),
    );
    if (span) return clauseFrom(view, span);
  }
  return null;
}

function clauseFrom(view: SentenceView, span: Span): string {
  const start = view.tokens[span.first]?.start ?? 0;
  let end = start;
  for (let index = span.first; index < view.sentence.end; index++) {
    if (index >= span.end && isClauseMark(view, index)) break;
    end = view.tokens[index]?.end ?? end;
  }
  return view.text.slice(start, Math.min(end, start + longestCondition)).trim();
}
