import type {
  FrontierStore,
  PageStore,
  RunStore,
  SnapshotStore,
} from '../domain/ports.ts';
import type { Site } from '../domain/site.ts';
import type { Fetcher } from './fetcher.ts';
import type { Politeness } from './politeness.ts';
import type { WavePlan } from './wave-plan.ts';

export type PlanRunDeps = {
  readonly runs: RunStore;
  readonly frontier: FrontierStore;
  readonly pages: PageStore;
  readonly snapshots: SnapshotStore;
  readonly fetch: Fetcher;
  readonly politeness: Politeness;
};

export type PlanRunInput = {
  readonly site: Site;
  readonly asOf: string;
  readonly startedAt: string;
  /** `<site>_<asOf>` unless a night is to be run more than once. */
  readonly runId?: string;
};

/** Creates the run, or finds it, and answers its first wave. */
export async function planRun(
  _input: PlanRunInput,
  _deps: PlanRunDeps,
): Promise<WavePlan> {
  throw new Error('being built');
}
