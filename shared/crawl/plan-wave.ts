import type { FrontierStore, SnapshotStore } from '../domain/ports.ts';
import type { Site } from '../domain/site.ts';
import type { PlanWaveRequest, WavePlan } from './wave-plan.ts';

export type PlanWaveDeps = {
  readonly frontier: FrontierStore;
  readonly snapshots: Pick<SnapshotStore, 'get'>;
};

export type PlanWaveInput = PlanWaveRequest & { readonly site: Site };

/** Merges the links found by a wave; answers the next wave, or none. */
export async function planWave(
  _input: PlanWaveInput,
  _deps: PlanWaveDeps,
): Promise<WavePlan> {
  throw new Error('being built');
}
