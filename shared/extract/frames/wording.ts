import type { Topic } from '../../domain/topic.ts';
import type { ConceptId } from '../concept-id.ts';
import { isAnsweredNo } from './answered-no.ts';
import type { Context } from './context.ts';
import { isClauseMark, overlaps, sharesClause } from './distance.ts';
import type { Match } from './match.ts';
import type { SentenceView, Span } from './sentence-view.ts';

/** Whether the words around the match say that the thing is not given. */
export function isRefused(match: Match, context: Context): boolean {
  if (match.rule.stance === 'refused') return true;
  if (isWholePrice(match, context) || isNothingBack(match)) return true;
  if (isDenied(match) || isBeyondUs(match) || isAnsweredNo(match)) return true;
  if (match.rule.negation === 'ignored') return false;
  const { view, spans } = match;
  const negations = (view.atoms.get('not') ?? []).filter(
    (negation) =>
      !spans.some((used) => overlaps(used, negation)) &&
      !isDiscontent(negation, view),
  );
  return negations.some(
    (negation) =>
      spans.some((used) => governs(negation, used, view)) &&
      !isCondition(negation, match) &&
      !isSaved(negation, match),
  );
}

/** What is given back or taken back in the case that a refusal leaves out. */
const savedTopics: ReadonlySet<Topic> = new Set<Topic>([
  'cancellation',
  'money-back',
  'exchange',
]);

/** Words between what is refused and the case that the refusal leaves out. */
const savedReach = 2;

/**
 * "Not refunded unless you tell us two days before": where the case stands in
 * what was read, a refusal that leaves it out grants it.
 */
function isSaved(negation: Span, { rule, view, spans, end }: Match): boolean {
  if (!savedTopics.has(rule.topic)) return false;
  return (view.atoms.get('save-if') ?? []).some(
    (save) =>
      save.first >= negation.end &&
      spans.some(({ end: used }) => used <= save.first) &&
      (save.first - end <= savedReach ||
        spans.some(({ first }) => first >= save.end)),
  );
}

/** Words between what is denied and the verb that denies it. */
const denialReach = 3;

/** "The free delivery offer does not apply during sales": it is the subject. */
function isDenied({ view, end }: Match): boolean {
  return (view.atoms.get('denied-after') ?? []).some(
    (denial) =>
      denial.first >= end &&
      denial.first - end <= denialReach &&
      sharesClause({ first: end, end }, denial, view),
  );
}

/** "We cannot send anybody to look at it at no cost": it governs its clause. */
function isBeyondUs(match: Match): boolean {
  const { view, first, end } = match;
  return (view.atoms.get('we-cannot') ?? []).some(
    (limit) =>
      limit.end <= first &&
      sharesClause(limit, { first: end, end }, view) &&
      !isCondition(limit, match),
  );
}

/** "Send back what you are not happy with": that is granted. */
function isDiscontent(negation: Span, { atoms }: SentenceView): boolean {
  const unhappy = atoms.get('satisfied-or-refunded') ?? [];
  return unhappy.some((hit) => overlaps(hit, negation));
}

/** "If it does not last a week, we replace it": what is not is the case. */
function isCondition(negation: Span, { view, spans }: Match): boolean {
  const opened = (view.atoms.get('if') ?? []).some(
    ({ end }) =>
      end <= negation.first &&
      sharesClause({ first: end, end }, negation, view),
  );
  return (
    opened &&
    spans.some(
      (used) =>
        used.first >= negation.end &&
        (!sharesClause(negation, used, view) || weFollow(negation, used, view)),
    )
  );
}

/** "If it cannot be found we replace it": what we do needs no comma. */
function weFollow(negation: Span, used: Span, { atoms }: SentenceView) {
  return (atoms.get('we-act') ?? []).some(
    (we) =>
      we.first >= negation.end &&
      (we.first === used.first || we.end === used.first),
  );
}

/** "100 %" beside one of them is what comes back, or what else is owed. */
const moneyMoves: readonly ConceptId[] = ['refund', 'or-else', 'back-verb'];

/** "0 % will be refunded" */
function isNothingBack({ rule, terms, view }: Match): boolean {
  return (
    rule.topic === 'cancellation' &&
    (view.atoms.has('refund') || view.atoms.has('back-verb')) &&
    terms.some(({ term }) => term.type === 'percent' && term.value === 0)
  );
}

/** Calling off that costs everything is no promise, unless in time. */
function isWholePrice({ rule, terms, view }: Match, context: Context): boolean {
  return (
    rule.topic === 'cancellation' &&
    !moneyMoves.some((atom) => view.atoms.has(atom)) &&
    !context.near.has('refund') &&
    terms.some(({ term }) => term.type === 'percent' && term.value === 100)
  );
}

const verbReach = 4;

/**
 * "Not" holds for the clause that follows it; "without" and "no" for the very
 * next words, so that "without commitment, cancel any time" refuses nothing.
 */
function governs(negation: Span, used: Span, view: SentenceView): boolean {
  const gap = used.first - negation.end;
  if (gap < 0) return false;
  if (gap > (isPreposition(negation, view) ? 0 : verbReach)) return false;
  for (let index = negation.end; index < used.first; index++) {
    if (isClauseMark(view, index)) return false;
  }
  return true;
}

function isPreposition(negation: Span, { atoms }: SentenceView): boolean {
  return [...(atoms.get('none') ?? []), ...(atoms.get('non') ?? [])].some(
    ({ first, end }) => first === negation.first && end === negation.end,
  );
}
