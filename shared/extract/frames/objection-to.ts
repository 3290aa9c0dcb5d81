import type { Atom } from '../atom.ts';
import { blockingCue } from './blocking-cues.ts';
import type { Context } from './context.ts';
import { miscounted } from './counting.ts';
import {
  isClauseMark,
  isPartedByMark,
  sharesClause,
  standsAside,
} from './distance.ts';
import type { Match } from './match.ts';
import { isPlausible } from './plausible.ts';
import type { SentenceView, Span } from './sentence-view.ts';
import { isShare } from './shares.ts';
import { standsInCondition } from './stands-in-condition.ts';

/**
 * Answers what stands near enough to a match to make it mean something else,
 * nothing when it stands.
 */
export function objectionTo(
  match: Match,
  context: Context,
): string | undefined {
  return (
    nearbySilencer(match) ??
    blockingCue(match, context) ??
    miscounted(match) ??
    (opensAsAsked(match) ? undefined : 'not at the start') ??
    (closesAsAsked(match) ? undefined : 'not at the end') ??
    (standsAsAsked(match) ? undefined : 'in other cells') ??
    (standsInCondition(match) ? 'said in a condition' : undefined) ??
    (isShare(match) ? 'a share of something' : undefined) ??
    (isBareThreshold(match) ? 'an amount to spend, not to save' : undefined) ??
    (isPlausible(match) ? undefined : 'a value too large for the topic')
  );
}

/**
 * "Day pass | £12 | Free": cells of a row say different things, where "£12"
 * over "free" says one.
 */
function standsAsAsked({ rule, view, first, end }: Match): boolean {
  if (!rule.inLine || first === view.sentence.first) return true;
  const { text, tokens } = view;
  return !text.slice(tokens[first]?.start, tokens[end - 1]?.end).includes('\n');
}

/** "A voucher when you spend £60": nobody saves the £60. */
function isBareThreshold({ rule, terms }: Match): boolean {
  if (rule.topic !== 'discount' && rule.topic !== 'price-offer') return false;
  return (
    terms.every(
      ({ term }) => term.type === 'money' && term.role === 'threshold',
    ) && terms.length > 0
  );
}

/** Words such as "within" or "up to" that may stand before a value. */
const openingWords = 2;

/** "Western Canada: 4–8 days", also in two cells: where, or for what, it holds. */
const longestName = 7;

function opensAsAsked({ rule, view, first }: Match): boolean {
  const before = first - openingOf(view);
  return (
    !rule.leads ||
    before <= openingWords ||
    (before <= longestName &&
      (view.tokens[first - 1]?.norm === ':' || opensCell(first, view)))
  );
}

/** "Yes, for a year": the answer opens behind the yes. */
function openingOf({ atoms, sentence, tokens }: SentenceView): number {
  const yes = atoms.get('yes')?.find(({ first }) => first === sentence.first);
  if (!yes) return sentence.first;
  return tokens[yes.end]?.kind === 'mark' ? yes.end + 1 : yes.end;
}

function opensCell(index: number, { text, tokens }: SentenceView): boolean {
  return text
    .slice(tokens[index - 1]?.end, tokens[index]?.start)
    .includes('\n');
}

function closesAsAsked({ rule, view, first, end }: Match): boolean {
  return !rule.closes || (first > view.sentence.first && endsClause(view, end));
}

/** A full stop parts no clauses within its sentence. */
function endsClause(view: SentenceView, index: number): boolean {
  return (
    index >= view.sentence.end ||
    isClauseMark(view, index) ||
    view.tokens[index]?.norm === '.' ||
    opensCondition(view, index)
  );
}

/** "We look into it free if it may be our doing" */
function opensCondition({ atoms }: SentenceView, index: number): boolean {
  return atoms.get('if')?.some(({ first }) => first === index) ?? false;
}

const silencerReach = 8;

/**
 * A silencer in another clause says nothing of a promise without a term:
 * "no joining fees, cancel any time" are two. Nor does one beyond a dash.
 */
function nearbySilencer(match: Match): Atom | undefined {
  const { rule, view, terms } = match;
  return rule.unless?.find((atom) =>
    view.atoms
      .get(atom)
      ?.some(
        (span) =>
          stepsBetween(span, match) < silencerReach &&
          !standsAside(span, match) &&
          (terms.length > 0
            ? !isPartedByMark(span, match, view)
            : sharesClause(span, match, view)),
      ),
  );
}

function stepsBetween(one: Span, { first, end }: Match): number {
  return Math.max(one.first - end, first - one.end);
}
