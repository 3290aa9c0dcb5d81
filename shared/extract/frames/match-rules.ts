import type { FrameRule, Need } from '../frame-words.ts';
import { calledRules, readyRules } from './called-rules.ts';
import { alternativesOf, type CompiledLanguage } from './compile-language.ts';
import type { Context } from './context.ts';
import { isTermNeed, matchesOf } from './fill-needs.ts';
import type { Match } from './match.ts';
import { objectionTo } from './objection-to.ts';
import type { SentenceView } from './sentence-view.ts';

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
    : readyRules(view, context, language);
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
  if (end - first > (rule.longest ?? Number.POSITIVE_INFINITY)) {
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

function isSpokenOf(need: Need, view: SentenceView, context: Context): boolean {
  return alternativesOf(need).some(
    (atom) => view.atoms.has(atom) || context.near.has(atom),
  );
}

function standsAbove(need: Need, context: Context): boolean {
  return alternativesOf(need).some((atom) => context.near.has(atom));
}

/** Each term is a promise; of what comes free, others may say the first. */
function maySaySeveral({ needs, topic }: FrameRule): boolean {
  return topic === 'no-fee' || needs.some(isTermNeed);
}

function bestOf(first: Match, matches: readonly Match[]): Match {
  return matches.reduce(
    (best, match) => (match.score > best.score ? match : best),
    first,
  );
}
