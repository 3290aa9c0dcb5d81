import type { Term } from '../../../domain/term.ts';
import type { Topic } from '../../../domain/topic.ts';
import type { Match } from '../match.ts';

/**
 * Leaves out the delay that only says another of its sentence again, "ten
 * days (about two weeks)", or by how much it may be missed, "some orders may
 * take up to fifteen": one promise has one delay. In a row of a table, the
 * service may be named for one: "Next day | 1–2 days | $15".
 */
export function dropRestated(matches: readonly Match[]): readonly Match[] {
  return matches.filter(
    (match) =>
      !matches.some(
        (other) =>
          sameDelay(other, match) &&
          (isSecondary(match, other) || isName(match, other)),
      ),
  );
}

function sameDelay(one: Match, other: Match): boolean {
  return (
    one !== other &&
    isSameOrRelated(one.rule.topic, other.rule.topic) &&
    delayOf(one) !== undefined &&
    delayOf(other) !== undefined
  );
}

/** A page that gives the usual delay of one may give the worst of the other. */
const related: ReadonlySet<Topic> = new Set<Topic>([
  'delivery-time',
  'dispatch-time',
]);

function isSameOrRelated(one: Topic, other: Topic): boolean {
  return one === other || (related.has(one) && related.has(other));
}

function delayOf({ terms }: Match) {
  return terms.find(({ term }) => term.type === 'duration');
}

function isName(match: Match, main: Match): boolean {
  const name = delayOf(match);
  const value = delayOf(main);
  if (!name || !value || value.firstToken < name.endToken) return false;
  const { text } = match.view;
  return (
    match.rule.topic === main.rule.topic &&
    !/\d/.test(text.slice(name.start, name.end)) &&
    /[\n:(]/.test(text.slice(name.end, value.start))
  );
}

function isSecondary(match: Match, main: Match): boolean {
  const delay = delayOf(match);
  const before = delayOf(main);
  if (!delay || !before || delay.firstToken < before.endToken) return false;
  const { view } = match;
  if (isSameCount(delay.term, before.term)) return !isName(main, match);
  const opened = view.tokens[before.endToken]?.norm === '(';
  if (opened && delay.firstToken <= before.endToken + 3) return true;
  return (view.atoms.get('worst-case') ?? []).some(
    ({ first, end }) => first >= before.endToken && end <= delay.firstToken + 2,
  );
}

/** "Ten days' notice: you have ten working days" says one number of days. */
function isSameCount(one: Term, other: Term): boolean {
  return (
    one.type === 'duration' &&
    other.type === 'duration' &&
    one.min === other.min &&
    one.max === other.max &&
    one.unit !== other.unit &&
    days.has(one.unit) &&
    days.has(other.unit)
  );
}

const days: ReadonlySet<string> = new Set(['day', 'business-day']);
