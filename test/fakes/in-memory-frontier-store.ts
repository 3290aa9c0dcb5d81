import type {
  FrontierEntry,
  FrontierStore,
} from '../../shared/domain/frontier.ts';

export function inMemoryFrontierStore(): FrontierStore {
  const runs = new Map<string, Map<string, FrontierEntry>>();
  const links = new Map<string, readonly string[]>();
  const entriesOf = (runId: string) => {
    const entries = runs.get(runId) ?? new Map<string, FrontierEntry>();
    runs.set(runId, entries);
    return entries;
  };
  return {
    async add(runId, added) {
      const entries = entriesOf(runId);
      for (const entry of added) {
        if (!entries.has(entry.url)) {
          entries.set(entry.url, structuredClone(entry));
        }
      }
    },
    async settle(runId, entry) {
      entriesOf(runId).set(entry.url, structuredClone(entry));
    },
    async batch(runId, batch) {
      return [...entriesOf(runId).values()].filter((e) => e.batch === batch);
    },
    async *list(runId) {
      yield* [...entriesOf(runId).values()];
    },
    async saveLinks(runId, batch, found) {
      links.set(`${runId} ${batch}`, [...found]);
    },
    async links(runId, batch) {
      return links.get(`${runId} ${batch}`) ?? [];
    },
  };
}
