import type { FrameRule, Need } from '../frame-words.ts';
import { type Atom, isTermAtom } from './atom.ts';
import { blockingCue } from './blocking-cues.ts';
import { calledRules, readyRules } from './called-rules.ts';
import { alternativesOf, type CompiledLanguage } from './compile-language.ts';
import type { Context } from './context.ts';
import { miscounted } from './counting.ts';
import { distanceBetween, isClauseMark, sharesClause } from './distance.ts';
import type { Match } from './match.ts';
import { isPlausible } from './plausible.ts';
import type { SentenceView, Span } from './sentence-view.ts';
import { standsInCondition } from './stands-in-condition.ts';

/** Why a rule that was triggered said nothing; shown by `--explain`. */
export type Rejection = { readonly rule: string; readonly why: string };

/** Tries on a sentence every rule that one of its words triggers. */
export function matchRules(
  view: SentenceView,
  context: Context,
  language: CompiledLanguage,
  onRejection?: (rejection: Rejection) => void,
): readonly Match[] {
  const matches: Match[] = [];
  // Most that are called lack a word: saying which is for those who ask.
  const rules = onRejection
    ? calledRules(view, language)
    : readyRules(view, language);
  for (const rule of rules) {
    const outcome = tryRule(rule, view, context);
    if (typeof outcome !== 'function') matches.push(...outcome);
    else onRejection?.({ rule: rule.id, why: outcome() });
  }
  return matches;
}

/** Says why; put in words only for who asks. */
type Reason = () => string;

function tryRule(
  rule: FrameRule,
  view: SentenceView,
  context: Context,
): readonly Match[] | Reason {
  const silence = isConditional(rule)
    ? silenceOf(rule, view, context)
    : undefined;
  if (silence) return silence;
  const found = matchesOf(rule, view);
  if (found.length === 0) return farApart(rule);
  const free = withoutObjections(found, context);
  const [first] = free;
  if (!first) return blocked(found, context);
  return maySaySeveral(rule) ? free : [bestOf(first, free)];
}

function farApart({ needs }: FrameRule): Reason {
  return () => `needs ${needs.map(String).join(' + ')} close together`;
}

function blocked(found: readonly Match[], context: Context): Reason {
  return () => `blocked by ${objectionsTo(found, context)}`;
}

function withoutObjections(
  found: readonly Match[],
  context: Context,
): readonly Match[] {
  return found.filter((match) => !objectionTo(match, context));
}

function isConditional(rule: FrameRule): boolean {
  return (
    rule.longest !== undefined ||
    rule.shortest !== undefined ||
    rule.about !== undefined ||
    rule.above !== undefined ||
    rule.unlessAbout !== undefined
  );
}

function silenceOf(
  rule: FrameRule,
  view: SentenceView,
  context: Context,
): Reason | undefined {
  const { first, end } = view.sentence;
  if (end - first > (rule.longest ?? unreachable)) {
    return () => 'too much is said';
  }
  if (end - first < (rule.shortest ?? 0)) return () => 'too little is said';
  const missing = rule.about?.find((need) => !isSpokenOf(need, view, context));
  if (missing) return () => `nothing speaks of ${String(missing)}`;
  const absent = rule.above?.find((need) => !standsAbove(need, context));
  if (absent) return () => `nothing above speaks of ${String(absent)}`;
  const silencer = rule.unlessAbout?.find(
    (atom) => view.atoms.has(atom) || context.near.has(atom),
  );
  return silencer && (() => `silenced by ${silencer}`);
}

function objectionsTo(matches: readonly Match[], context: Context): string {
  return matches.flatMap((match) => objectionTo(match, context) ?? []).join();
}

/** What stands near enough to a match to make it mean something else. */
function objectionTo(match: Match, context: Context): string | undefined {
  return (
    nearbySilencer(match) ??
    blockingCue(match, context) ??
    miscounted(match) ??
    (opensAsAsked(match) ? undefined : 'not at the start') ??
    (closesAsAsked(match) ? undefined : 'not at the end') ??
    (standsInCondition(match) ? 'said in a condition' : undefined) ??
    (isBareThreshold(match) ? 'an amount to spend, not to save' : undefined) ??
    (isPlausible(match) ? undefined : 'a value too large for the topic')
  );
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

/** "Western Canada: 4–8 days": where, or for whom, the value holds. */
const longestName = 7;

function opensAsAsked({ rule, view, first }: Match): boolean {
  const before = first - view.sentence.first;
  return (
    !rule.leads ||
    before <= openingWords ||
    (before <= longestName && view.tokens[first - 1]?.norm === ':')
  );
}

function closesAsAsked({ rule, view, first, end }: Match): boolean {
  return !rule.closes || (first > view.sentence.first && endsClause(view, end));
}

/** A full stop parts no clauses within its sentence. */
function endsClause(view: SentenceView, index: number): boolean {
  return (
    index >= view.sentence.end ||
    isClauseMark(view, index) ||
    view.tokens[index]?.norm === '.'
  );
}

const silencerReach = 8;

/**
 * A silencer in another clause says nothing of a promise without a term:
 * "no joining fees, cancel any time" are two.
 */
function nearbySilencer(match: Match): Atom | undefined {
  const { rule, view, terms } = match;
  return rule.unless?.find((atom) =>
    view.atoms
      .get(atom)
      ?.some(
        (span) =>
          stepsBetween(span, match) < silencerReach &&
          (terms.length > 0 || sharesClause(span, match, view)),
      ),
  );
}

function stepsBetween(one: Span, { first, end }: Match): number {
  return Math.max(one.first - end, first - one.end);
}

function isSpokenOf(need: Need, view: SentenceView, context: Context): boolean {
  return alternativesOf(need).some(
    (atom) => view.atoms.has(atom) || context.near.has(atom),
  );
}

function standsAbove(need: Need, context: Context): boolean {
  return alternativesOf(need).some((atom) => context.near.has(atom));
}

/** Each term of the kind a rule asks for may carry a promise of its own. */
function matchesOf(rule: FrameRule, view: SentenceView): readonly Match[] {
  const spans = rule.needs.map((need) => spansOf(need, view));
  const pivot = Math.max(0, rule.needs.findIndex(isTermNeed));
  return (spans[pivot] ?? []).flatMap(
    (span) => matchAround({ rule, view, spans }, pivot, span) ?? [],
  );
}

function isTermNeed(need: Need): boolean {
  return typeof need === 'string' ? isTermAtom(need) : need.every(isTermAtom);
}

/** Each term is a promise; of what comes free, others may say the first. */
function maySaySeveral({ needs, topic }: FrameRule): boolean {
  return topic === 'no-fee' || needs.some(isTermNeed);
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

function overlaps(one: Span, other: Span): boolean {
  return one.first < other.end && other.first < one.end;
}

function isPartOfTerm(span: Span, other: Span): boolean {
  return (span.term === undefined) !== (other.term === undefined);
}

function bestOf(first: Match, matches: readonly Match[]): Match {
  return matches.reduce(
    (best, match) => (match.score > best.score ? match : best),
    first,
  );
}
