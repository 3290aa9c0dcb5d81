import { describe, expect, it } from 'vitest';
import { judgeFirms } from './firms.ts';

const judged = judgeFirms();
const right = judged.filter(({ expected, verdict }) => expected === verdict);
const contradicted = judged.filter(({ expected }) =>
  expected.startsWith('contradicted'),
);
const covered = judged.filter(({ expected }) => expected.startsWith('covered'));

/** Firms of many trades, both languages, notes that paraphrase tersely. */
describe('the promises of invented firms', () => {
  it('are judged as a careful reader would, four in five at least', () => {
    expect(right.length / judged.length).toBeGreaterThan(0.79);
  });

  it('are seldom passed over in silence where the notes differ', () => {
    const silent = contradicted.filter(({ verdict }) =>
      verdict.startsWith('covered'),
    );

    expect(silent.length / contradicted.length).toBeLessThan(0.16);
  });

  it('are seldom raised where the notes cover them', () => {
    const raised = covered.filter(
      ({ verdict }) => !verdict.startsWith('covered'),
    );

    expect(raised.length / covered.length).toBeLessThan(0.12);
  });
});
