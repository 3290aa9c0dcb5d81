import type { ConceptId } from '../concept-id.ts';
import { isClauseMark, overlaps, sharesClause } from './distance.ts';
import type { Match } from './match.ts';
import type { SentenceView, Span } from './sentence-view.ts';

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
    if (span) return clauseFrom(view, span, mainClauseAfter(span, match));
  }
  return purchaseOf(match);
}

/** "A free helmet with every rental of more than two days": that is its price. */
function purchaseOf({ rule, view, spans }: Match): string | null {
  if (rule.topic !== 'gift') return null;
  const [span] = view.atoms.get('with-purchase') ?? [];
  if (!span) return null;
  // "Buy six for the price of five" says what is given as well.
  const isAll = spans.every(
    (used) => used.first >= span.first && sharesClause(span, used, view),
  );
  return isAll ? null : clauseFrom(view, span);
}

function clauseFrom(
  view: SentenceView,
  span: Span,
  before = view.sentence.end,
): string {
  const start = view.tokens[span.first]?.start ?? 0;
  let end = start;
  for (let index = span.first; index < before; index++) {
    if (index >= span.end && isClauseMark(view, index)) break;
    end = view.tokens[index]?.end ?? end;
  }
  const clause = view.text.slice(
    start,
    Math.min(end, start + longestCondition),
  );
  return clause.replace(/[\s.;!?*†]+$/u, '');
}

/** Words of which a condition is made at least: "bought online". */
const shortestCase = 2;

/**
 * "If you bought online | you can cancel within 14 days": where no comma parts
 * them, what is promised begins with who acts: with who "will", which is said
 * of no case, or with who stands just before what was matched.
 */
function mainClauseAfter(
  condition: Span,
  { view, spans }: Match,
): number | undefined {
  const from = condition.end + shortestCase;
  const used = Math.min(...spans.map(({ first }) => first));
  if (used < from) return undefined;
  const [will] = spansOf(view, ['will'])
    .map(({ first }) => first)
    .filter((first) => first >= from && first < used);
  const first = actorBefore(will ?? used, from, view);
  return first < used ? first : undefined;
}

/** Answers where who acts, or may act, is named right before a token. */
function actorBefore(at: number, from: number, view: SentenceView): number {
  const before = (ids: readonly ConceptId[]) =>
    spansOf(view, ids).find(
      ({ first, end }) => first >= from && first < at && end === at,
    );
  const actor = before(['you', 'we', 'we-act']);
  if (actor) return actor.first;
  const auxiliary = before(['can', 'will']);
  return auxiliary ? actorBefore(auxiliary.first, from, view) : at;
}

function spansOf(
  { atoms }: SentenceView,
  ids: readonly ConceptId[],
): readonly Span[] {
  return ids.flatMap((id) => atoms.get(id) ?? []);
}
