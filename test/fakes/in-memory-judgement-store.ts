import type {
  JudgementStore,
  KeptJudgements,
} from '../../shared/domain/judgement.ts';

export type InMemoryJudgementStore = JudgementStore & {
  /** How many times anything was saved. */
  readonly writes: () => number;
};

export function inMemoryJudgementStore(): InMemoryJudgementStore {
  const sites = new Map<string, KeptJudgements>();
  let writes = 0;
  return {
    load: async (siteId) => sites.get(siteId),
    async doubt(siteId) {
      const kept = sites.get(siteId);
      if (kept) sites.set(siteId, { ...kept, isDoubted: true });
    },
    async save(siteId, judgements) {
      writes += 1;
      sites.set(siteId, { ...judgements, isDoubted: false });
    },
    writes: () => writes,
  };
}
