import type { LocalHandlers } from './local-handlers.ts';

export type Step = keyof LocalHandlers;

export type StepWatch = {
  entered(step: Step): void;
  /** It may be tried again. */
  failed(step: Step, error: unknown): void;
};

/** The same handlers; every call and every failure is told. */
export function watchedHandlers(
  handlers: LocalHandlers,
  watch: StepWatch,
): LocalHandlers {
  const told =
    <Answer>(step: Step, handler: (event: unknown) => Promise<Answer>) =>
    async (event: unknown) => {
      watch.entered(step);
      try {
        return await handler(event);
      } catch (error) {
        watch.failed(step, error);
        throw error;
      }
    };
  return {
    'plan-run': told('plan-run', handlers['plan-run']),
    'fetch-batch': told('fetch-batch', handlers['fetch-batch']),
    'plan-wave': told('plan-wave', handlers['plan-wave']),
    compare: told('compare', handlers.compare),
    report: told('report', handlers.report),
    alert: told('alert', handlers.alert),
  };
}
