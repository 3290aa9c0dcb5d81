import type { GapFinding } from '../../domain/gap.ts';
import type { JudgedPromise } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { type JudgingNight, judgeOne, standsAsJudged } from './judge-one.ts';

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
  const anew: GapFinding[] = [];
  const held = new Set<string>();
  const waiting: Waiting[] = [];
  for (const [at, promise] of promises.entries()) {
    const former = before.get(promise.id);
    records.push(former);
    if (former && standsAsJudged(promise, former, night)) hold(former, held);
    else waiting.push({ promise, at, former });
  }
  let compared = 0;
  let known = promises.length - waiting.length;
  for (const { promise, at, former } of byWords(waiting)) {
    const { record, findings } = judgeOne(promise, former, night);
    records[at] = record;
    known += Number(record === former);
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
};

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
