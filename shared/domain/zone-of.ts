import type { Team } from './team.ts';

/** By whose clocks a team is told; UTC where no configuration names it. */
export function zoneOf(
  team: string,
  { teams }: { readonly teams: readonly Team[] },
): string {
  return teams.find(({ id }) => id === team)?.timeZone ?? 'UTC';
}
