import type { GapFinding } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { HoursTerm, Term } from '../../domain/term.ts';
import { findSubjects } from '../subjects/find-subjects.ts';
import { compareHours } from '../terms/compare-hours.ts';
import type { TermDifference } from '../terms/compare-terms.ts';
import { daysNamed } from '../terms/days-named.ts';
import { hoursOn, sayHours } from '../terms/hours-on.ts';
import { directionOf } from '../terms/more-generous.ts';
import { disagreement, inFull, type Side } from './disagreement.ts';
import { labelsOf, times } from './general-words.ts';
import { oneOfTwo, type Two } from './one-of-two.ts';

/**
 * Answers where two pages give other opening hours of the same thing, be it
 * on one day of the week.
 */
export function hoursApart(
  promises: readonly PublicPromise[],
  asOf: string,
): GapFinding[] {
  const opened = promises.filter(saysOnWhichDays).map(inFull);
  const ofOneThing = Map.groupBy(opened, whatIsOpen);
  return [...ofOneThing.values()]
    .flatMap((alike) => oneOfTwo(alike, differ))
    .map((two) => gapBetween(two, asOf));
}

/** Answers whether hours are said, all of them of days of the week. */
export function saysOnWhichDays({
  topic,
  terms,
  missedSince,
}: PublicPromise): boolean {
  return (
    topic === 'availability' &&
    missedSince === undefined &&
    daysNamed(terms) !== undefined
  );
}

/** "8am", "00pm", "17h30": what is left of a clock time among words. */
const clock = /^\d+(?:am|pm|h\d*)?$/;

/** Equal for hours of the same thing: the doors where nothing else is named. */
function whatIsOpen(side: Side): string {
  const { quote, lang } = side.mention;
  const { subjects, names, words } = findSubjects(quote, lang);
  const said = [...subjects, ...names, ...words, ...side.promise.scope];
  const what = said.filter((id) => !isTime(id));
  return [...new Set([...what, ...labelsOf(side)])].sort().join(' ');
}

/** Hours name their days themselves, and are those of business. */
const daysAsScope: ReadonlySet<string> = new Set([
  'scope-weekend',
  'scope-business',
]);

function isTime(id: string): boolean {
  return times.has(id) || daysAsScope.has(id) || clock.test(id);
}

function differ(one: Side, other: Side): boolean {
  return differentDays(one, other).length > 0;
}

/** Those for which each says hours that the other does not. */
function differentDays({ promise: one }: Side, { promise: other }: Side) {
  const [ours, theirs] = [hoursOf(one.terms), hoursOf(other.terms)];
  const days = new Set(compareHours(ours, theirs).different);
  return compareHours(theirs, ours).different.filter((day) => days.has(day));
}

function hoursOf(terms: readonly Term[]): HoursTerm[] {
  return terms.filter((term): term is HoursTerm => term.type === 'hours');
}

function gapBetween([one, other]: Two<Side>, asOf: string): GapFinding {
  const days = differentDays(one, other);
  const ours = hoursOn(one.promise.terms, days);
  const theirs = hoursOn(other.promise.terms, days);
  const { surplusMinutes } = compareHours(ours, theirs);
  const different: TermDifference = {
    type: 'hours',
    public: sayHours(ours),
    internal: sayHours(theirs),
    direction: directionOf(surplusMinutes),
  };
  return disagreement(one, other, [different], asOf);
}
