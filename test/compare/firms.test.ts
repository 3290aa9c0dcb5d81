import { describe, expect, it } from 'vitest';
import { judgeFirms } from '../../bench/judge-firms.ts';
import { scoreOfFirms } from '../../bench/score-firms.ts';

/** Firms of many trades, both languages, notes that paraphrase tersely. */
describe('the promises of invented firms', () => {
  const score = scoreOfFirms(judgeFirms('tuned-on'));

  it('are judged as a careful reader would, five in six at least', () => {
    expect(score.right).toBeGreaterThan(0.84);
  });

  it('are seldom passed over in silence where the notes differ', () => {
    expect(score.silent).toBeLessThan(0.1);
  });

  it('are seldom raised where the notes cover them', () => {
    expect(score.raised).toBeLessThan(0.1);
  });
});

/** What was reached when this was last raised, less a point or two. */
describe('the promises of firms that nobody tuned on', () => {
  const score = scoreOfFirms(judgeFirms('held-out'));

  it('are judged as a careful reader would as often as before', () => {
    expect(score.right).toBeGreaterThan(0.65);
  });

  it('are passed over in silence no more often than before', () => {
    expect(score.silent).toBeLessThan(0.185);
  });

  it('are raised where the notes cover them no more often than before', () => {
    expect(score.raised).toBeLessThan(0.27);
  });
});
