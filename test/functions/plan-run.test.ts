import { describe, expect, it } from 'vitest';
import { createHandler } from '../../functions/plan-run/handler.ts';
import { createPoliteness } from '../../shared/crawl/politeness.ts';
import { Site } from '../../shared/domain/site.ts';
import { createTextLog } from '../../shared/platform/text-log.ts';
import { fakeClock } from '../fakes/fake-clock.ts';
import { inMemoryFrontierStore } from '../fakes/in-memory-frontier-store.ts';
import { inMemoryPageStore } from '../fakes/in-memory-page-store.ts';
import { inMemoryRunStore } from '../fakes/in-memory-run-store.ts';
import { inMemorySnapshotStore } from '../fakes/in-memory-snapshot-store.ts';

const site = Site.parse({
  id: 'shop',
  startUrls: ['https://shop.example/'],
  timeZone: 'America/Toronto',
});

function setUp(now = '2026-11-21T02:30:00.000Z') {
  const runs = inMemoryRunStore();
  const handler = createHandler({
    runs,
    frontier: inMemoryFrontierStore(),
    pages: inMemoryPageStore(),
    snapshots: inMemorySnapshotStore(),
    fetch: async () => ({
      kind: 'refused',
      status: 404,
      retryAfter: undefined,
    }),
    politeness: createPoliteness(fakeClock()),
    sites: {
      find: async (id) => (id === site.id ? site : undefined),
      list: async () => [site],
    },
    now: () => new Date(now),
    log: createTextLog(() => undefined),
  });
  return { runs, handler };
}

describe('planning a run', () => {
  it('stands for the date where the site is', async () => {
    const { handler, runs } = setUp();

    const plan = await handler({ siteId: 'shop' });

    expect(plan.runId).toBe('shop_2026-11-20');
    expect(await runs.find('shop_2026-11-20')).toMatchObject({
      startedAt: '2026-11-21T02:30:00.000Z',
      state: 'running',
    });
  });

  it('stands for the night that the schedule meant, however late it starts', async () => {
    const { handler } = setUp('2026-11-22T09:00:00.000Z');

    const plan = await handler({
      siteId: 'shop',
      scheduledAt: '2026-11-21T07:00:00Z',
    });

    expect(plan.runId).toBe('shop_2026-11-21');
  });

  it('hands on the names of the batches, not what is in them', async () => {
    const { handler } = setUp();

    const plan = await handler({ siteId: 'shop', asOf: '2026-11-21' });

    expect(plan.more).toBe(true);
    expect(plan.batches.every((batch) => typeof batch === 'string')).toBe(true);
  });

  it('delivered twice takes up the same run', async () => {
    const { handler, runs } = setUp();

    const first = await handler({ siteId: 'shop', asOf: '2026-11-21' });
    const second = await handler({ siteId: 'shop', asOf: '2026-11-21' });

    expect(second.runId).toBe(first.runId);
    expect(await runs.list('shop')).toHaveLength(1);
  });

  it('of an unknown site says which there are', async () => {
    const { handler } = setUp();

    await expect(handler({ siteId: 'shoq' })).rejects.toThrow(
      'there is no site shoq; known: shop',
    );
  });

  it.each([
    {},
    { siteId: 'shop', asOf: '21/11/2026' },
    null,
  ])('refuses to guess what is meant by %j', async (event) => {
    const { handler } = setUp();

    await expect(handler(event)).rejects.toMatchObject({ name: 'ZodError' });
  });
});
