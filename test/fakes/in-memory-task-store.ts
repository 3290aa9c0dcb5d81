import type {
  BriefingTask,
  TaskStore,
} from '../../shared/domain/briefing-task.ts';

/** A task store that counts its writes. */
export type InMemoryTaskStore = TaskStore & { readonly writes: () => number };

export function createInMemoryTaskStore(): InMemoryTaskStore {
  const sites = new Map<string, Map<string, BriefingTask>>();
  let writes = 0;
  return {
    list: async (siteId) => [...(sites.get(siteId)?.values() ?? [])],
    async save(siteId, task) {
      writes += 1;
      const kept = sites.get(siteId) ?? new Map<string, BriefingTask>();
      sites.set(siteId, kept.set(task.id, task));
    },
    writes: () => writes,
  };
}
