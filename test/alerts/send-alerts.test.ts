import { describe, expect, it } from 'vitest';
import { sendAlerts } from '../../shared/alerts/send-alerts.ts';
import type { GapEvent } from '../../shared/domain/gap.ts';
import type { AlertMessage } from '../../shared/domain/outbox.ts';
import type { Run } from '../../shared/domain/run.ts';
import { gap } from '../briefing/builders.ts';
import { inMemoryGapStore } from '../fakes/in-memory-gap-store.ts';
import { inMemoryRunStore } from '../fakes/in-memory-run-store.ts';
import { aReport } from '../report/sample-report.ts';

function runOn(day: string): Run {
  return {
    id: `shop_${day}`,
    siteId: 'shop',
    asOf: day,
    startedAt: `${day}T07:00:00.000Z`,
    state: 'running',
  };
}

const [monday, tuesday, wednesday] = [
  runOn('2026-11-23'),
  runOn('2026-11-24'),
  runOn('2026-11-25'),
];

function decided(at: string, to: GapEvent['to'] = 'accepted'): GapEvent {
  const person = { who: 'ana', why: 'It changes soon.', runId: null };
  return { gap: 'g1', at, from: 'open', to, ...person };
}

/** Nights one after the other, and the events that each sends. */
async function nights(runs: readonly Run[], events: readonly GapEvent[]) {
  const gaps = inMemoryGapStore();
  await gaps.save('shop', gap({ state: 'accepted' }), events);
  const store = inMemoryRunStore();
  const told: string[][] = [];
  for (const run of runs) {
    await store.start(run);
    const sent: AlertMessage[] = [];
    const outbox = {
      async send(message: AlertMessage) {
        sent.push(message);
      },
    };
    const night = {
      runId: run.id,
      report: aReport(),
      reportAddress: '/report.html',
      briefings: [],
    };
    await sendAlerts(night, { runs: store, gaps, outbox, audiences: [] });
    const ids = new Set(sent.map(({ id }) => id));
    expect(ids.size).toBe(sent.length);
    told.push(sent.map(({ detailType }) => detailType));
  }
  return told;
}

describe('sendAlerts', () => {
  it('tells programs of a decision once, with the next run', async () => {
    const told = await nights(
      [monday, tuesday, wednesday],
      [decided('2026-11-23T15:00:00.000Z')],
    );

    expect(told.map((types) => types.includes('Gap Accepted'))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('tells of each time that the same is decided', async () => {
    const [told = []] = await nights(
      [tuesday],
      [
        decided('2026-11-23T15:00:00.000Z'),
        decided('2026-11-23T16:00:00.000Z'),
      ],
    );

    expect(told.filter((type) => type === 'Gap Accepted')).toHaveLength(2);
  });

  it('leaves what is decided during a run to the one after it', async () => {
    const during = decided('2026-11-24T07:30:00.000Z', 'dismissed');

    const told = await nights([tuesday, wednesday], [during]);

    expect(told.map((types) => types.includes('Gap Dismissed'))).toEqual([
      false,
      true,
    ]);
  });
});
