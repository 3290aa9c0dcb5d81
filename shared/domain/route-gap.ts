import type { GapType } from './gap.ts';
import type { Team } from './team.ts';
import type { Topic } from './topic.ts';

/**
 * Who must be briefed on a gap: the teams the article is meant for; without
 * an article, the teams whose topics it is; and where nobody claims the topic,
 * everyone, for a promise that nobody is told about is what we exist for.
 * Unclear words are for those to mend who write the site: unless a team
 * answers for them, nobody is briefed.
 */
export function routeGap(
  gap: {
    readonly type: GapType;
    readonly teams: readonly string[];
    readonly topic: Topic | undefined;
  },
  teams: readonly Team[],
): Team[] {
  const named = teams.filter(({ id }) => gap.teams.includes(id));
  if (named.length > 0) return named;
  const { topic } = gap;
  const claiming = topic
    ? teams.filter(({ topics }) => topics.includes(topic))
    : [];
  if (claiming.length > 0 || gap.type === 'unclear') return claiming;
  return [...teams];
}
