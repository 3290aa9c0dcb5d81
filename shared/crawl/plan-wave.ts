import type { FrontierEntry, FrontierStore } from '../domain/frontier.ts';
import type { Site } from '../domain/site.ts';
import type { SnapshotStore } from '../domain/snapshot.ts';
import { concludeCrawl } from './conclude-crawl.ts';
import { recallRobots } from './recall-robots.ts';
import { laterName, storeWave } from './store-wave.ts';
import { waveEntries } from './wave-entries.ts';
import type { PlanWaveRequest, WavePlan } from './wave-plan.ts';

export type PlanWaveDeps = {
  readonly frontier: FrontierStore;
  readonly snapshots: Pick<SnapshotStore, 'get'>;
};

export type PlanWaveInput = PlanWaveRequest & { readonly site: Site };

/** Merges the links found by a wave; answers the next wave, or none. */
export async function planWave(
  input: PlanWaveInput,
  deps: PlanWaveDeps,
): Promise<WavePlan> {
  const { site, runId, robots } = input;
  const wave = input.wave + 1;
  const entries = await entriesOf(runId, deps);
  const known = new Map(
    entries
      .filter((entry) => entry.wave < wave)
      .map((entry) => [entry.url, entry] as const),
  );
  const planned = waveEntries({
    wave,
    urls: await linksFrom(input, known.values(), deps),
    known,
    maxPages: site.maxPages,
    robots: await recallRobots(robots, deps),
  });
  const before = entries.filter((entry) => entry.wave === wave);
  const plan = await storeWave({ ...input, wave }, planned, before, deps);
  if (!plan.more) await concludeCrawl(runId, entries, deps);
  return plan;
}

async function entriesOf(
  runId: string,
  { frontier }: PlanWaveDeps,
): Promise<FrontierEntry[]> {
  return Array.fromAsync(frontier.list(runId));
}

async function linksFrom(
  { runId, wave }: PlanWaveInput,
  known: Iterable<FrontierEntry>,
  { frontier }: PlanWaveDeps,
): Promise<Set<string>> {
  const batches = new Set([laterName(wave)]);
  for (const entry of known) {
    if (entry.wave === wave) batches.add(entry.batch);
  }
  const links = new Set<string>();
  for (const batch of batches) {
    for (const link of await frontier.links(runId, batch)) links.add(link);
  }
  return links;
}
