import type { Gap } from '../domain/gap.ts';
import type { GapStep } from './life/gap-transition.ts';
import type { Findings } from './verdict/judge-again.ts';

/** What a run's comparison changed. */
export type SiteComparison = {
  /** False where a page could not be read: nothing was resolved then. */
  readonly complete: boolean;
  /** How many promises the site makes. */
  readonly promises: number;
  /** How many of them were compared with articles: what changed, or might. */
  readonly compared: number;
  readonly opened: readonly Gap[];
  readonly reopened: readonly Gap[];
  readonly changed: readonly Gap[];
  /** Dismissed or accepted by what a person decided. */
  readonly decided: readonly Gap[];
  readonly resolved: readonly Gap[];
  /** How many gaps stand as they stood. */
  readonly unchanged: number;
};

/** Answers what steps make of gaps, and how many findings they leave alone. */
export function summaryOf(
  steps: readonly GapStep[],
  { anew, held }: Findings,
): Omit<SiteComparison, 'complete' | 'promises' | 'compared'> {
  const of = (kind: GapStep['kind']) =>
    steps.filter((step) => step.kind === kind).map(({ gap }) => gap);
  const found = new Set(anew.map(({ id }) => id));
  const touched = steps.filter(
    ({ gap: { id } }) => found.has(id) || held.has(id),
  );
  for (const id of found) if (held.has(id)) found.delete(id);
  return {
    opened: of('opened'),
    reopened: of('reopened'),
    changed: of('changed'),
    decided: of('decided'),
    resolved: of('resolved'),
    unchanged: found.size + held.size - touched.length,
  };
}
