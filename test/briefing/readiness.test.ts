import { describe, expect, it } from 'vitest';
import {
  type ReadinessQuestion,
  readinessOf,
} from '../../shared/briefing/readiness.ts';
import type { BriefingAcknowledgement } from '../../shared/domain/briefing-task.ts';

function acknowledged(
  member: string,
  change: Partial<BriefingAcknowledgement> = {},
): BriefingAcknowledgement {
  return {
    team: 'stores',
    member,
    promise: 'p-30-days',
    article: 'returns',
    articleVersion: 'v1',
    at: '2026-11-20',
    understood: true,
    ...change,
  };
}

function question(change: Partial<ReadinessQuestion> = {}): ReadinessQuestion {
  return {
    promise: 'p-30-days',
    team: 'stores',
    roster: ['ana', 'luc'],
    article: { id: 'returns', version: 'v1' },
    acknowledgements: [acknowledged('ana'), acknowledged('luc')],
    ...change,
  };
}

describe('readinessOf', () => {
  it('is complete when everyone was told and understood', () => {
    expect(readinessOf(question())).toMatchObject({
      inKnowledge: true,
      told: true,
      understood: true,
      waiting: [],
    });
  });

  it('names who has not confirmed', () => {
    const readiness = readinessOf(
      question({ acknowledgements: [acknowledged('ana')] }),
    );

    expect(readiness).toMatchObject({ told: false, waiting: ['luc'] });
  });

  it('tells being told from having understood', () => {
    const failed = acknowledged('luc', { understood: false });

    const readiness = readinessOf(
      question({ acknowledgements: [acknowledged('ana'), failed] }),
    );

    expect(readiness).toMatchObject({ told: true, understood: false });
  });

  it('lapses when the article changes', () => {
    const article = { id: 'returns', version: 'v2' };

    expect(readinessOf(question({ article })).told).toBe(false);
  });

  it('lapses when the promise changes its value', () => {
    expect(readinessOf(question({ promise: 'p-14-days' })).told).toBe(false);
  });

  it('does not call a team without a roster ready', () => {
    expect(readinessOf(question({ roster: [] })).told).toBe(false);
  });

  it('ignores what another team confirmed', () => {
    const others = ['ana', 'luc'].map((member) =>
      acknowledged(member, { team: 'warehouse' }),
    );

    expect(readinessOf(question({ acknowledgements: others })).told).toBe(
      false,
    );
  });
});
