import type { Article, Briefing } from '../../domain/article.ts';

/** How a team stands to an article as it is now. */
export type BriefingState = {
  readonly team: string;
  /** ISO date of the last briefing, or null when there was none. */
  readonly briefedAt: string | null;
  readonly isBriefed: boolean;
};

/** Finds the last briefing of a team on an article. */
export type LastBriefingOf = (article: string, team: string) => string | null;

/** Answers the last briefing of each article and team up to a date. */
export function lastBriefings(
  briefings: readonly Briefing[],
  asOf: string,
): LastBriefingOf {
  const last = new Map<string, string>();
  for (const { article, team, briefedAt } of briefings) {
    const key = `${article} ${team}`;
    if (briefedAt > asOf) continue;
    if (briefedAt > (last.get(key) ?? '')) last.set(key, briefedAt);
  }
  return (article, team) => last.get(`${article} ${team}`) ?? null;
}

/**
 * Answers for each team of an article whether it knows the article as it
 * stands: a briefing before the last change was on other words. A briefing
 * on the day of the change counts.
 */
export function briefingState(
  article: Pick<Article, 'id' | 'teams' | 'updated'>,
  lastBriefing: LastBriefingOf,
): BriefingState[] {
  return article.teams.map((team) => {
    const briefedAt = lastBriefing(article.id, team);
    return {
      team,
      briefedAt,
      isBriefed: briefedAt !== null && briefedAt >= article.updated,
    };
  });
}
