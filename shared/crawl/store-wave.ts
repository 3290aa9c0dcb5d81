import type { FrontierEntry, FrontierStore } from '../domain/frontier.ts';
import { isSettled } from './frontier-entry.ts';
import type { WaveEntries } from './wave-entries.ts';
import type { PlanWaveRequest, WavePlan } from './wave-plan.ts';

/** Where the links that a wave had no room for are kept. */
export const laterName = (wave: number): string => `later-${wave}`;

/**
 * Keeps a wave and answers its plan. What an interrupted step had added
 * `before` keeps its batch, and that batch is answered too.
 */
export async function storeWave(
  context: PlanWaveRequest,
  planned: WaveEntries,
  before: readonly FrontierEntry[],
  { frontier }: { readonly frontier: FrontierStore },
): Promise<WavePlan> {
  const { siteId, runId, wave, delayMs, robots } = context;
  if (planned.later.length > 0) {
    await frontier.saveLinks(runId, laterName(wave), planned.later);
  }
  await frontier.add(runId, planned.entries);
  const names = new Set(
    [...planned.entries, ...before]
      .filter((entry) => !isSettled(entry))
      .map((entry) => entry.batch),
  );
  const batches = [...names].map((batch) => ({
    siteId,
    runId,
    wave,
    batch,
    delayMs,
  }));
  const more = batches.length > 0;
  return { siteId, runId, wave, delayMs, robots, batches, more };
}
