import type { Block } from '../../block.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Candidate } from '../read-text.ts';
import { daysOfWeek } from './hours-week.ts';
import { standingOf } from './standing-of.ts';
import { whoIsNamed } from './who-is-there.ts';

/**
 * Makes one statement of a week that is said in parts: "Open Monday to Friday
 * from 9 to 6. On Saturdays we are here from 9 to 1." The later part gives its
 * hours to the first where it is of other days and of nobody else.
 */
export function joinWeeks(
  sentences: readonly ReadSentence[],
): readonly ReadSentence[] {
  const read = [...sentences];
  for (const [at, sentence] of sentences.entries()) {
    const before = weekBefore(read, at);
    const week = before === undefined ? undefined : read[before];
    if (before === undefined || !week) continue;
    read[before] = withDays(week, sentence);
    read[at] = { ...sentence, candidates: [] };
  }
  return read;
}

/** Sentences after a week in which it may go on: a break, a day of rest. */
const reach = 2;

function weekBefore(
  sentences: readonly ReadSentence[],
  at: number,
): number | undefined {
  const part = sentences[at];
  if (!part || !hoursIn(part)) return undefined;
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    const week = sentences[before];
    if (week && week.candidates.length > 0) {
      return goesOn(week, part) ? before : undefined;
    }
  }
  return undefined;
}

/** The only thing a sentence says, where that is hours of days it names. */
function hoursIn({ candidates }: ReadSentence): Candidate | undefined {
  const [only, ...others] = candidates;
  if (!only || others.length > 0) return undefined;
  const { topic, terms } = only.reading;
  const isHours = terms.every(({ type }) => type === 'hours');
  const days = daysOfWeek(terms);
  const areNamed = days.size > 0 && !days.has('any') && !days.has('always');
  return topic === 'availability' && isHours && areNamed ? only : undefined;
}

function goesOn(week: ReadSentence, part: ReadSentence): boolean {
  const [first, more] = [hoursIn(week), hoursIn(part)];
  if (!first || !more || !isNear(week.block, part.block)) return false;
  if (first.reading.stance !== more.reading.stance) return false;
  if (more.reading.condition !== null || isLabelled(part, more)) return false;
  const who = whoIsNamed(more.match);
  if (who !== '' && who !== whoIsNamed(first.match)) return false;
  const days = daysOfWeek(first.reading.terms);
  return [...daysOfWeek(more.reading.terms)].every((day) => !days.has(day));
}

/** "Warehouse: Saturdays 9–12": words before a colon say whose hours follow. */
function isLabelled({ view }: ReadSentence, { match }: Candidate): boolean {
  const { first } = view.sentence;
  const label = view.tokens.slice(first, match.first);
  return label.some(({ norm }) => norm === ':');
}

function isNear(one: Block, other: Block): boolean {
  return (
    one.selector === other.selector ||
    (one.containers[0] !== undefined &&
      one.containers[0] === other.containers[0])
  );
}

function withDays(week: ReadSentence, part: ReadSentence): ReadSentence {
  const more = part.candidates.map(({ reading }) => reading);
  const candidates = week.candidates.map(({ match, reading }) => ({
    match,
    reading: {
      ...reading,
      terms: [...reading.terms, ...more.flatMap(({ terms }) => terms)],
      alsoAt: [...(reading.alsoAt ?? []), ...more.map(standingOf)],
    },
  }));
  return { ...week, candidates };
}
