import type { Judgements } from '../../shared/domain/judgement.ts';
import type { JudgementStore } from '../../shared/domain/ports.ts';

export type InMemoryJudgementStore = JudgementStore & {
  /** How many times anything was saved. */
  readonly writes: () => number;
};

export function inMemoryJudgementStore(): InMemoryJudgementStore {
  const sites = new Map<string, Judgements>();
  let writes = 0;
  return {
    load: async (siteId) => sites.get(siteId),
    async save(siteId, judgements) {
      writes += 1;
      sites.set(siteId, judgements);
    },
    writes: () => writes,
  };
}
