import type { SeverityLevel } from '../domain/gap.ts';
import type { Team } from '../domain/team.ts';
import { nextOpenings } from './shift-hours.ts';

/**
 * Openings of the team that may pass before it must know. A critical gap is
 * told before the next customer can ask; the others follow the usual service
 * levels of 1, 3 and 10 working days.
 */
const openingsToSpare: Readonly<Record<SeverityLevel, number>> = {
  critical: 0,
  high: 1,
  medium: 3,
  low: 10,
  info: 10,
};

/**
 * The ISO instant by which a team must be briefed: one of its own openings.
 * `putOff` adds openings when the team has more to learn than it can take in.
 */
export function dueDate(
  now: string,
  level: SeverityLevel,
  team: Pick<Team, 'timeZone' | 'shifts'>,
  putOff = 0,
): string {
  const count = openingsToSpare[level] + putOff + 1;
  return nextOpenings(now, count, team).at(-1) ?? now;
}
