import type { GapStore } from '../domain/gap.ts';
import type { JudgementStore } from '../domain/judgement.ts';
import type { PromiseStore } from '../domain/promise.ts';
import type { RegisterStore } from '../domain/register.ts';
import { forEachOf } from '../platform/for-each-of.ts';
import type { GapStep } from './life/gap-transition.ts';
import type { Night } from './life/night.ts';
import type { PromiseNight } from './life/promise-life.ts';
import { registerEntries } from './life/register-entries.ts';

type KeepDeps = {
  readonly judgements: Pick<JudgementStore, 'doubt'>;
  readonly gaps: Pick<GapStore, 'save'>;
  readonly register: Pick<RegisterStore, 'record'>;
  readonly promises: Pick<PromiseStore, 'save' | 'remove'>;
};

export type Found = {
  readonly steps: readonly GapStep[];
  readonly promised: PromiseNight;
  /** What was not found of a promise that stands as it stood. */
  readonly anew: readonly { readonly promise: string | null }[];
  readonly night: Night;
};

/** A first night of 100,000 promises writes 400,000 items. */
const writesAtOnce = 32;

/**
 * Keeps what changed in a night; answers whether a gap or a promise did. A
 * night that dies among its writes leaves nothing remembered that is trusted.
 */
export async function keepNight(
  { steps, promised, anew, night }: Found,
  deps: KeepDeps,
): Promise<boolean> {
  const { siteId } = night;
  const isChanged = steps.length + promised.changed.length > 0;
  if (isChanged) await deps.judgements.doubt(siteId);
  // Gaps first: they are judged by the promises as they are kept, so that a
  // crash between the two judges the same again.
  await forEachOf(steps, writesAtOnce, ({ gap, events }) =>
    deps.gaps.save(siteId, gap, events),
  );
  await forEachOf(registerEntries(promised, night), writesAtOnce, (entry) =>
    deps.register.record(siteId, entry),
  );
  await keepPromises(promised, anew, night, deps);
  return isChanged;
}

/**
 * A promise that is gone is kept as long as a gap speaks of it, so that the
 * report can still show what was promised.
 */
async function keepPromises(
  { changed, gone }: PromiseNight,
  anew: Found['anew'],
  { siteId }: Night,
  { promises }: Pick<KeepDeps, 'promises'>,
): Promise<void> {
  const spokenOf = new Set(anew.map(({ promise }) => promise));
  const forgotten = new Set(
    gone.map(({ id }) => id).filter((id) => !spokenOf.has(id)),
  );
  const remaining = changed.filter(({ id }) => !forgotten.has(id));
  await forEachOf(remaining, writesAtOnce, (promise) =>
    promises.save(siteId, promise),
  );
  await forEachOf(forgotten, writesAtOnce, (id) => promises.remove(siteId, id));
}
