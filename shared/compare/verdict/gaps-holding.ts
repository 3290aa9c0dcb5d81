import type { Gap, GapFinding } from '../../domain/gap.ts';
import type { JudgedPromise } from '../../domain/judgement.ts';
import { once } from '../../platform/once.ts';
import { digestOfFinding } from '../digests.ts';

/** Asks the gaps of a site for what was found of promises. */
export type GapsHolding = {
  /** Whether they hold it, just as it was found. */
  readonly hold: (judged: Pick<JudgedPromise, 'findings'>) => boolean;
  /** Whether none was closed: what is found of one is not written to it. */
  readonly areOpen: (judged: Pick<JudgedPromise, 'findings'>) => boolean;
  /** Answers what the gap of an id holds. */
  readonly findingOf: (id: string) => GapFinding | undefined;
};

/** Prepares asking the gaps; few promises need a look at what gaps say. */
export function gapsHolding(gaps: readonly Gap[]): GapsHolding {
  const closed = new Set<string>();
  for (const { id, state } of gaps) if (state === 'resolved') closed.add(id);
  const byId = once(() => new Map(gaps.map((gap) => [gap.id, gap])));
  return {
    hold: ({ findings }) =>
      findings.every(({ id, of }) => {
        const gap = byId().get(id);
        return gap !== undefined && digestOfFinding(gap) === of;
      }),
    areOpen: ({ findings }) => !findings.some(({ id }) => closed.has(id)),
    findingOf(id) {
      const gap = byId().get(id);
      return gap && findingIn(gap);
    },
  };
}

/** Answers the finding that a gap holds. */
export function findingIn(gap: Gap): GapFinding {
  const { id, type, topic, severity, promise, article, teams } = gap;
  const { differences, because, reasons } = gap;
  return {
    id,
    type,
    topic,
    severity,
    promise,
    article,
    teams,
    differences,
    because,
    ...(reasons && { reasons }),
  };
}
