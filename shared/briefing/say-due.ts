import type { BriefingTask } from '../domain/briefing-task.ts';
import type { Team } from '../domain/team.ts';
import { fill } from '../platform/phrase.ts';
import { sayMoment } from '../platform/say-date.ts';
import type { BriefingWords } from './briefing-words.ts';

/** By when a team must be briefed, on its own clock. */
export function sayDue(
  { due }: Pick<BriefingTask, 'due'>,
  { timeZone }: Pick<Team, 'timeZone'>,
  { locale, page }: BriefingWords,
): string {
  return fill(page.due, { date: sayMoment(due, locale, timeZone) });
}
