import type { GapFinding } from '../../domain/gap.ts';
import type { JudgedPromise } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import {
  isHeldStill,
  type Judged,
  type JudgingNight,
  judgeAnew,
  judgeHeld,
} from './judge-one.ts';

export type JudgedAll = {
  /** Of each promise, in their order. */
  readonly records: readonly (JudgedPromise | undefined)[];
  /** How many of them are what they were. */
  readonly known: number;
  readonly anew: readonly GapFinding[];
  /** Ids of the gaps that hold what is found still. */
  readonly held: ReadonlySet<string>;
  readonly compared: number;
};

/** Answers what is found of each promise: most stand as they were judged. */
export function judgeAll(
  promises: readonly PublicPromise[],
  before: ReadonlyMap<string, JudgedPromise>,
  night: JudgingNight,
): JudgedAll {
  const records: (JudgedPromise | undefined)[] = [];
  const held = new Set<string>();
  const waiting: Waiting[] = [];
  for (const [at, promise] of promises.entries()) {
    const former = before.get(promise.id);
    records.push(former);
    const isHeld = former !== undefined && isHeldStill(promise, former, night);
    if (isHeld && !isConcerned(former, night)) hold(former, held);
    else waiting.push({ promise, at, former, isHeld });
  }
  let [compared, known] = [0, promises.length - waiting.length];
  const anew: GapFinding[] = [];
  for (const one of byWords(waiting)) {
    const { record, findings } = judgeWaiting(one, night);
    records[one.at] = record;
    known += Number(record === one.former);
    compared += Number(findings !== undefined);
    if (findings) anew.push(...findings);
    else hold(record, held);
  }
  return { records, known, anew, held, compared };
}

type Waiting = {
  readonly promise: PublicPromise;
  readonly at: number;
  readonly former: JudgedPromise | undefined;
  /** Whether all but what articles say is what it was. */
  readonly isHeld: boolean;
};

function judgeWaiting(
  { promise, former, isHeld }: Waiting,
  night: JudgingNight,
): Judged {
  return former && isHeld
    ? judgeHeld(promise, former, night)
    : judgeAnew(promise, former, night);
}

/** Whether a change of articles may concern one of its searches. */
function isConcerned({ bases }: JudgedPromise, night: JudgingNight): boolean {
  return bases.some(({ reach }) => night.isConcerned(reach));
}

function hold({ findings }: JudgedPromise, held: Set<string>): void {
  for (const { id } of findings) held.add(id);
}

/**
 * Those sought by the same words one after another: what is worked out for
 * them need not be remembered for long.
 */
function byWords(waiting: readonly Waiting[]): Waiting[] {
  const groups = Map.groupBy(waiting, ({ former }) => former?.bases[0]?.reach);
  return [...groups.values()].flat();
}
