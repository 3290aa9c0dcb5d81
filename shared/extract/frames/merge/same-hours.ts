import type { Candidate } from '../read-text.ts';
import { daysOfWeek, weekOf } from './hours-week.ts';
import { whoIsNamed, whoIsThere } from './who-is-there.ts';

/**
 * Answers, of hours that a page says in part or of nobody in particular, the
 * statement that says them in full.
 */
export function createHoursHostFinder(
  candidates: readonly Candidate[],
): (candidate: Candidate) => Candidate | undefined {
  const spoken = candidates.flatMap((candidate) => spokenBy(candidate) ?? []);
  const hosts = new Map<Candidate, Candidate>();
  const wholes = spoken.filter(
    (one) => !spoken.some((other) => isPartOf(one, other)),
  );
  const areWhole = new Set(wholes);
  for (const one of spoken) {
    if (areWhole.has(one)) continue;
    const whole = wholes.find((other) => isPartOf(one, other));
    if (whole) hosts.set(one.candidate, whole.candidate);
  }
  for (const candidate of candidates) {
    const says = whatDays(candidate);
    const whole = says && wholes.find((other) => isSaidBy(candidate, other));
    if (whole) hosts.set(candidate, whole.candidate);
  }
  return (candidate) => hosts.get(candidate);
}

/** The rules that read on which days somebody is there, without hours. */
const dayRules: ReadonlySet<string> = new Set([
  'availability.every-day',
  'availability.days',
  'availability.weekends',
]);

function whatDays({ match, reading }: Candidate): boolean {
  return reading.terms.length === 0 && dayRules.has(match.rule.id);
}

/**
 * "Open seven days a week" says less of nobody else than the hours of seven
 * days do; weekends that stand beside hours are told with them.
 */
function isSaidBy(candidate: Candidate, other: Spoken): boolean {
  const { reading, match } = candidate;
  const whole = other.candidate.reading;
  if (whole.stance !== reading.stance || other.week.has('always')) return false;
  if (isOfOthers(candidate, other)) return false;
  const days = daysOfWeek(whole.terms);
  if (match.rule.id === 'availability.weekends') {
    const areIn = days.has('sa') || days.has('su');
    return areIn || whole.selector === reading.selector;
  }
  const isNamed = !days.has('any');
  return match.rule.id === 'availability.days'
    ? isNamed
    : !isNamed || days.size === 7;
}

function isOfOthers(candidate: Candidate, other: Spoken): boolean {
  const subject = whoIsNamed(candidate.match);
  return subject === ''
    ? helps(candidate) && !helps(other.candidate)
    : subject !== other.subject;
}

/** Who helps is not there when the doors are open: "Assistance 7 days a week". */
function helps({ match: { view } }: Candidate): boolean {
  return view.atoms.has('support');
}

/** A statement of hours, day by day, and of whom it speaks. */
type Spoken = {
  readonly candidate: Candidate;
  readonly week: ReadonlySet<string>;
  readonly subject: string;
};

function spokenBy(candidate: Candidate): Spoken | undefined {
  const { topic, terms } = candidate.reading;
  if (topic !== 'availability') return undefined;
  const week = weekOf(terms);
  if (week.size === 0) return undefined;
  return { candidate, week, subject: whoIsThere(candidate) };
}

function isPartOf(one: Spoken, other: Spoken): boolean {
  if (one === other) return false;
  const { stance } = one.candidate.reading;
  if (other.candidate.reading.stance !== stance) return false;
  const [part, whole] = [one.week, other.week];
  if (part.has('always') !== whole.has('always')) return false;
  if (part.has('always')) {
    return (
      (one.subject === '' && other.subject !== '') || standsOver(one, other)
    );
  }
  return whole.size > part.size && [...part].every((day) => holds(whole, day));
}

/** "Concierge 24/7" over "Somebody is there day and night" */
function standsOver(one: Spoken, other: Spoken): boolean {
  const { text } = one.candidate.match.view;
  return other.candidate.reading.context.includes(text);
}

/** Whether the week has these hours; without days, on whichever day. */
function holds(week: ReadonlySet<string>, entry: string): boolean {
  if (week.has(entry)) return true;
  const [day, times = ''] = entry.split(' ');
  return day === 'any' && [...week].some((other) => other.endsWith(times));
}
