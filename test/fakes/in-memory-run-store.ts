import type { Run, RunStore } from '../../shared/domain/run.ts';

export function inMemoryRunStore(): RunStore {
  const runs = new Map<string, Run>();
  return {
    async start(run) {
      const known = runs.get(run.id);
      if (known) return known;
      runs.set(run.id, run);
      return run;
    },
    async find(runId) {
      return runs.get(runId);
    },
    async finish(runId, state) {
      const run = runs.get(runId);
      if (run) runs.set(runId, { ...run, state });
    },
    async list(siteId) {
      return [...runs.values()]
        .filter((run) => run.siteId === siteId)
        .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
    },
  };
}
