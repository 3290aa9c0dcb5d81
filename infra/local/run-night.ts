import * as z from 'zod';
import type { FrontierStore } from '../../shared/domain/ports.ts';
import type { DataFolder } from './data-folder.ts';
import {
  type LocalHandlers,
  localHandlers,
  type NightDeps,
} from './local-handlers.ts';
import { runStateMachine } from './run-state-machine.ts';

/** How far a run is, told whenever that changes. */
export type NightProgress = {
  /** Name of the state. */
  readonly step: keyof LocalHandlers;
  /** URLs known so far, and those that are settled. */
  readonly planned: number;
  readonly settled: number;
};

export type NightRequest = {
  readonly siteId: string;
  /** ISO date; by default today where the site is. */
  readonly asOf?: string | undefined;
};

/** What the last step answers. */
const Night = z.object({
  siteId: z.string(),
  runId: z.string(),
  complete: z.boolean(),
  reportAddress: z.string(),
  sent: z.int(),
});
export type Night = z.infer<typeof Night>;

/**
 * Runs one night over one site on this machine. Interrupted anywhere, the
 * next call goes on where it stopped.
 */
export async function runNight(
  request: NightRequest,
  data: DataFolder,
  deps: NightDeps,
  onProgress: (progress: NightProgress) => void = () => undefined,
): Promise<Night> {
  const progress = { planned: 0, settled: 0 };
  const tell = (step: NightProgress['step']) =>
    onProgress({ step, ...progress });
  const frontier = watched(data.frontier, {
    added: (count) => {
      progress.planned += count;
    },
    settled: () => {
      progress.settled += 1;
      tell('fetch-batch');
    },
  });
  const handlers = localHandlers({ ...data, frontier }, deps);
  const output = await runStateMachine(request, {
    'plan-run': announced('plan-run', handlers['plan-run'], tell),
    'fetch-batch': announced('fetch-batch', handlers['fetch-batch'], tell),
    'plan-wave': announced('plan-wave', handlers['plan-wave'], tell),
    compare: announced('compare', handlers.compare, tell),
    report: announced('report', handlers.report, tell),
    alert: announced('alert', handlers.alert, tell),
  });
  return Night.parse(output);
}

function announced<Step extends NightProgress['step'], Result>(
  step: Step,
  handler: (event: unknown) => Promise<Result>,
  tell: (step: Step) => void,
) {
  return (event: unknown) => {
    tell(step);
    return handler(event);
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
