import type { BriefingFacts } from '../../shared/briefing/briefing-facts.ts';
import type { Difference, Gap } from '../../shared/domain/gap.ts';
import { Team } from '../../shared/domain/team.ts';
import { article, mention, promise } from '../compare/builders.ts';

export const night = '2026-11-24T07:00:00.000Z';

export function gap(said: Partial<Gap> = {}): Gap {
  return {
    id: 'g1',
    type: 'unknown',
    topic: 'return-window',
    severity: severity('critical', 9),
    promise: 'pr_returns_30',
    article: null,
    teams: [],
    differences: [],
    because: ['No article speaks of it.'],
    state: 'open',
    firstSeen: night,
    lastSeen: night,
    reopened: 0,
    missedRuns: 0,
    ...said,
  };
}

export function severity(
  level: Gap['severity']['level'],
  score: number,
): Gap['severity'] {
  const addends = { exposure: 0, consequence: 0, imminence: 0, unreadiness: 0 };
  return { level, score, ...addends, because: [] };
}

export const shorterInArticle: Difference = {
  term: 'duration',
  public: '30 days',
  internal: 'two weeks',
  direction: 'public-more-generous',
  publicQuote: 'Return any item within 30 days.',
  internalQuote: 'Goods come back within two weeks.',
};

export function contradiction(said: Partial<Gap> = {}): Gap {
  return gap({
    type: 'contradicted',
    article: 'returns',
    teams: ['stores'],
    differences: [shorterInArticle],
    ...said,
  });
}

export function facts(said: Partial<BriefingFacts> = {}): BriefingFacts {
  const { gap: about = contradiction() } = said;
  return {
    gap: about,
    topic: about.topic,
    promise: promise(),
    mention: mention(),
    seenSince: '2026-11-20',
    article: article(),
    articleQuote: shorterInArticle.internalQuote,
    ...said,
  };
}

/** Defaults are those of the configuration. */
export function team(id: string, said: Partial<Team> = {}): Team {
  return { ...Team.parse({ id, timeZone: 'America/Toronto' }), ...said };
}
