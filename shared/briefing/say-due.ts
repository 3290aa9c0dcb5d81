import type { BriefingTask } from '../domain/briefing-task.ts';
import type { Team } from '../domain/team.ts';
import { fill } from '../platform/phrase.ts';
import type { BriefingWords } from './briefing-words.ts';

/** By when a team must be briefed, on its own clock. */
export function sayDue(
  { due }: Pick<BriefingTask, 'due'>,
  { timeZone }: Pick<Team, 'timeZone'>,
  { locale, page }: BriefingWords,
): string {
  const date = new Intl.DateTimeFormat(locale, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(due));
  return fill(page.due, { date });
}
