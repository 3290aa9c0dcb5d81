import { describe, expect, it } from 'vitest';
import { briefingMessages } from '../../shared/alerts/briefing-messages.ts';
import { planBriefingTasks } from '../../shared/briefing/plan-briefing-tasks.ts';
import { gap, night, team } from '../briefing/builders.ts';
import { aReport } from '../report/sample-report.ts';

const briefings = planBriefingTasks({
  gaps: [gap()],
  promises: [],
  articles: [],
  teams: [team('stores'), team('magasins', { lang: 'fr' })],
  kept: [],
  now: night,
});

const toldAt = (startedAt: string) =>
  briefingMessages({
    runId: 'shop_2026-11-24',
    startedAt,
    report: aReport(),
    events: [],
    audiences: [],
    briefings,
  });

describe('briefingMessages', () => {
  it('tells each team once, in its own language', () => {
    const messages = toldAt(night);

    expect(
      messages.map(({ audience, subject }) => [audience, subject]),
    ).toEqual([
      ['stores', 'New to you: time to return'],
      ['magasins', 'Nouveau pour vous\u00a0: le délai de retour'],
    ]);
    expect(messages[0]).toMatchObject({
      detailType: 'Briefing Assigned',
      detail: { data: { due: '2026-11-24T14:00:00Z', severity: 'critical' } },
    });
  });

  it('has the same ids when a step is delivered twice', () => {
    const ids = toldAt(night).map(({ id }) => id);

    expect(new Set(ids).size).toBe(2);
    expect(toldAt(night).map(({ id }) => id)).toEqual(ids);
  });

  it('says nothing of what an earlier run told', () => {
    expect(toldAt('2026-11-25T07:00:00.000Z')).toEqual([]);
  });
});
