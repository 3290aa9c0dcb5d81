import type { JudgedPromise } from './judge-firms.ts';

/** How many promises are judged right, and what goes wrong in the worst ways. */
export type FirmScore = {
  /** Verdict and article as a careful reader gives them, 0 to 1. */
  readonly right: number;
  /** Contradicted promises that are said to be covered, 0 to 1. */
  readonly silent: number;
  /** Covered promises that are raised as gaps, 0 to 1. */
  readonly raised: number;
};

/** Answers shares of what was judged; it must hold promises of each kind. */
export function scoreOfFirms(judged: readonly JudgedPromise[]): FirmScore {
  const contradicted = judged.filter(({ expected }) =>
    expected.startsWith('contradicted'),
  );
  const covered = judged.filter(({ expected }) =>
    expected.startsWith('covered'),
  );
  const isCovered = ({ verdict }: JudgedPromise) =>
    verdict.startsWith('covered');
  const right = judged.filter(({ expected, verdict }) => expected === verdict);
  return {
    right: right.length / judged.length,
    silent: contradicted.filter(isCovered).length / contradicted.length,
    raised: 1 - covered.filter(isCovered).length / covered.length,
  };
}
