import type { Gap, GapEvent, GapStore } from '../../shared/domain/gap.ts';

export type InMemoryGapStore = GapStore & {
  /** How many times a gap was saved. */
  readonly writes: () => number;
};

export function inMemoryGapStore(): InMemoryGapStore {
  const gaps = new Map<string, { siteId: string; gap: Gap }>();
  const events = new Map<string, GapEvent & { siteId: string }>();
  let writes = 0;
  return {
    async list(siteId) {
      return [...gaps.values()]
        .filter((kept) => kept.siteId === siteId)
        .map(({ gap }) => gap)
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    async save(siteId, gap, added) {
      writes += 1;
      for (const event of added) {
        events.set(JSON.stringify([siteId, event]), { ...event, siteId });
      }
      gaps.set(`${siteId} ${gap.id}`, { siteId, gap });
    },
    async history(siteId, gapId) {
      return [...events.values()]
        .filter((event) => event.siteId === siteId && event.gap === gapId)
        .map(({ siteId: _, ...event }) => event);
    },
    writes: () => writes,
  };
}
