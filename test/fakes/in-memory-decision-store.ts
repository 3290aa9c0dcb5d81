import type { Decision, DecisionStore } from '../../shared/domain/decision.ts';

export function inMemoryDecisionStore(): DecisionStore {
  const decisions = new Map<string, { siteId: string; decision: Decision }>();
  return {
    async list(siteId) {
      return [...decisions.values()]
        .filter((kept) => kept.siteId === siteId)
        .map(({ decision }) => decision)
        .sort((a, b) => (a.at < b.at ? -1 : 1));
    },
    async add(siteId, decision) {
      const key = `${siteId} ${decision.at} ${decision.id}`;
      if (!decisions.has(key)) decisions.set(key, { siteId, decision });
    },
  };
}
