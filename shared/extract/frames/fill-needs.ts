import { type Atom, isTermAtom } from '../atom.ts';
import type { FrameRule, Need } from '../frame-words.ts';
import { distanceBetween, overlaps } from './distance.ts';
import type { Match } from './match.ts';
import type { SentenceView, Span } from './sentence-view.ts';

/**
 * Fills what a rule needs with words of a sentence that stand close together,
 * once for each term of the kind it asks for: each may carry a promise of its
 * own.
 */
export function matchesOf(
  rule: FrameRule,
  view: SentenceView,
): readonly Match[] {
  const spans = rule.needs.map((need) => spansOf(need, view));
  const pivot = Math.max(0, rule.needs.findIndex(isTermNeed));
  return (spans[pivot] ?? []).flatMap(
    (span) => matchAround({ rule, view, spans }, pivot, span) ?? [],
  );
}

/** Whether only a term fills it. */
export function isTermNeed(need: Need): boolean {
  return typeof need === 'string' ? isTermAtom(need) : need.every(isTermAtom);
}

function spansOf(need: Need, view: SentenceView): readonly Span[] {
  if (typeof need === 'string') return view.atoms.get(need) ?? [];
  return need.flatMap((atom: Atom) => view.atoms.get(atom) ?? []);
}

/** A rule on a sentence, with what could fill each of its needs. */
type Trial = {
  readonly rule: FrameRule;
  readonly view: SentenceView;
  readonly spans: readonly (readonly Span[])[];
};

function matchAround(
  trial: Trial,
  pivot: number,
  span: Span,
): Match | undefined {
  const { rule, view, spans } = trial;
  const chosen: (Span | undefined)[] = spans.map(() => undefined);
  chosen[pivot] = span;
  let cost = 0;
  for (let index = 0; index < spans.length; index++) {
    if (index === pivot) continue;
    const found = nearest(trial, chosen, index);
    if (!found) return undefined;
    chosen[index] = found.span;
    cost += found.cost;
  }
  const filled = chosen.filter((one) => one !== undefined);
  return {
    rule,
    view,
    first: Math.min(...filled.map(({ first }) => first)),
    end: Math.max(...filled.map(({ end }) => end)),
    spans: filled,
    terms: filled.flatMap(({ term }) => term ?? []),
    score: scoreOf(rule, cost),
  };
}

function scoreOf(rule: FrameRule, cost: number): number {
  const needs =
    rule.needs.length +
    ((rule.about?.length ?? 0) + (rule.above?.length ?? 0)) / 2;
  return 10 * needs + 10 * (rule.weight ?? 0) - cost;
}

const defaultReach = 8;

type Choice = { readonly span: Span; readonly cost: number };

function nearest(
  { rule, view, spans }: Trial,
  chosen: readonly (Span | undefined)[],
  index: number,
): Choice | undefined {
  let best: Choice | undefined;
  let limit = rule.within ?? defaultReach;
  for (const span of spans[index] ?? []) {
    if (rule.ordered && !keepsOrder(span, chosen, index)) continue;
    const cost = costOf(span, chosen, view);
    if (cost > limit) continue;
    best = { span, cost };
    limit = cost - 1;
  }
  return best;
}

const unreachable = Number.POSITIVE_INFINITY;

function keepsOrder(
  span: Span,
  chosen: readonly (Span | undefined)[],
  index: number,
): boolean {
  return chosen.every((other, place) => {
    if (!other) return true;
    return place < index ? other.end <= span.first : span.end <= other.first;
  });
}

/**
 * Words to the nearest span already chosen; unreachable when they overlap,
 * unless words say what kind of term they are ("same day").
 */
function costOf(
  span: Span,
  chosen: readonly (Span | undefined)[],
  view: SentenceView,
): number {
  let least = unreachable;
  for (const other of chosen) {
    if (!other) continue;
    if (!overlaps(span, other)) {
      least = Math.min(least, distanceBetween(span, other, view));
    } else if (!isPartOfTerm(span, other)) return unreachable;
  }
  return least === unreachable ? 0 : least;
}

function isPartOfTerm(span: Span, other: Span): boolean {
  return (span.term === undefined) !== (other.term === undefined);
}
