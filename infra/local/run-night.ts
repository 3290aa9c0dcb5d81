import * as z from 'zod';
import type { NightRequest } from '../../shared/crawl/plan-night.ts';
import type { FrontierStore } from '../../shared/domain/frontier.ts';
import type { DataFolder } from './data-folder.ts';
import { localHandlers, type NightDeps } from './local-handlers.ts';
import { runStateMachine } from './run-state-machine.ts';
import { type Step, watchedHandlers } from './watched-handlers.ts';

/** How far a run is, told whenever that changes. */
export type NightProgress = {
  /** Name of the state. */
  readonly step: Step;
  /** URLs known so far, and those that are settled. */
  readonly planned: number;
  readonly settled: number;
};

/** What the last step answers. */
const NightResult = z.object({
  siteId: z.string(),
  runId: z.string(),
  complete: z.boolean(),
  reportAddress: z.string(),
  sent: z.int(),
});
export type NightResult = z.infer<typeof NightResult>;

/** A step failed for good. What is stored is whole, and a new call goes on. */
export class NightStoppedError extends Error {
  override readonly name = 'NightStoppedError';
}

/**
 * Runs one night over one site on this machine. Interrupted anywhere, the
 * next call goes on where it stopped.
 */
export async function runNight(
  request: NightRequest,
  data: DataFolder,
  deps: NightDeps,
  onProgress: (progress: NightProgress) => void = () => undefined,
): Promise<NightResult> {
  const { frontier, entered, current } = followed(data.frontier, onProgress);
  const handlers = watchedHandlers(localHandlers({ ...data, frontier }, deps), {
    entered,
    failed: (step, error) =>
      deps.log.warn('step failed', { step, cause: String(error) }),
  });
  return NightResult.parse(
    await runStateMachine(request, handlers).catch((cause) => {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new NightStoppedError(
        `the night over ${request.siteId} stopped at ${current()}: ${why}. Start it again: it goes on where it stopped.`,
        { cause },
      );
    }),
  );
}

/** Follows a run through its steps and its frontier. */
function followed(
  frontier: FrontierStore,
  onProgress: (progress: NightProgress) => void,
) {
  const progress: { step: Step; planned: number; settled: number } = {
    step: 'plan-run',
    planned: 0,
    settled: 0,
  };
  return {
    current: () => progress.step,
    entered(step: Step) {
      progress.step = step;
      onProgress({ ...progress });
    },
    frontier: watched(frontier, {
      added(count) {
        progress.planned += count;
      },
      settled() {
        progress.settled += 1;
        onProgress({ ...progress });
      },
    }),
  };
}

function watched(
  frontier: FrontierStore,
  watch: { added(count: number): void; settled(): void },
): FrontierStore {
  return {
    ...frontier,
    async add(runId, entries) {
      await frontier.add(runId, entries);
      watch.added(entries.length);
    },
    async settle(runId, entry) {
      await frontier.settle(runId, entry);
      watch.settled();
    },
  };
}
