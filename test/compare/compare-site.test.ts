import { describe, expect, it } from 'vitest';
import { compareSite } from '../../shared/compare/compare-site.ts';
import type { Gap } from '../../shared/domain/gap.ts';
import { article, briefing, days, reading, statement } from './builders.ts';
import {
  crawl,
  createWorld,
  night,
  siteId,
  type Trouble,
  type World,
} from './world.ts';

const returnsUrl = 'https://shop.example/returns';

async function withKnowledge(world: World): Promise<void> {
  await world.knowledge.saveArticle(article());
  await world.knowledge.saveBriefing(briefing());
}

async function only(world: World): Promise<Gap | undefined> {
  const gaps = await world.gaps.list(siteId);
  expect(gaps.length).toBeLessThanOrEqual(1);
  return gaps[0];
}

async function history(world: World): Promise<string[]> {
  const gap = await only(world);
  const events = await world.gaps.history(siteId, gap?.id ?? '');
  return events.map(({ from, to }) => `${from} → ${to}`);
}

const home = 'https://shop.example/';
const fortnight = statement('Goods may be sent back for two weeks.', {
  terms: [days(14)],
});

describe('compareSite', () => {
  it('keeps no gap where staff know every promise', async () => {
    const world = createWorld();
    await withKnowledge(world);

    const compared = await night(world, '2026-11-20', {
      [returnsUrl]: [reading()],
    });

    expect(compared).toMatchObject({ complete: true, promises: 1, opened: [] });
    expect(await world.gaps.list(siteId)).toEqual([]);
  });

  it('opens a gap for a promise that no article knows', async () => {
    const world = createWorld();

    const compared = await night(world, '2026-11-20', {
      [returnsUrl]: [reading()],
    });

    expect(compared.opened).toMatchObject([
      { type: 'unknown', state: 'open', firstSeen: '2026-11-20T02:00:00.000Z' },
    ]);
    expect(await history(world)).toEqual(['null → open']);
  });

  it('writes nothing on a night on which nothing changed', async () => {
    const world = createWorld();
    await night(world, '2026-11-20', { [returnsUrl]: [reading()] });
    const writes = [world.promises.writes(), world.gaps.writes()];

    const again = await night(world, '2026-11-21', {
      [returnsUrl]: [reading()],
    });

    expect([world.promises.writes(), world.gaps.writes()]).toEqual(writes);
    expect(again.unchanged).toBe(1);
  });

  it('resolves a gap in the first complete run after the article is corrected', async () => {
    const world = createWorld();
    await withKnowledge(world);
    await world.knowledge.saveArticle(
      article({ version: 'v0', statements: [fortnight] }),
    );
    await night(world, '2026-11-20', { [returnsUrl]: [reading()] });
    expect(await only(world)).toMatchObject({
      type: 'contradicted',
      state: 'open',
    });
    await world.knowledge.saveArticle(article());

    const compared = await night(world, '2026-11-21', {
      [returnsUrl]: [reading()],
    });

    expect(compared.resolved).toHaveLength(1);
    expect(await history(world)).toEqual(['null → open', 'open → resolved']);
  });

  it('waits for a second complete run before it believes that a promise is gone', async () => {
    const world = createWorld();
    await night(world, '2026-11-20', { [returnsUrl]: [reading()] });

    const first = await night(world, '2026-11-21', { [returnsUrl]: [] });
    expect(first.resolved).toEqual([]);
    expect(await only(world)).toMatchObject({ state: 'open', missedRuns: 1 });
    const second = await night(world, '2026-11-22', { [returnsUrl]: [] });

    expect(second.resolved).toHaveLength(1);
    expect(await world.promises.list(siteId)).toEqual([]);
  });

  it('believes no incomplete run that a promise is gone, and keeps its miss', async () => {
    const world = createWorld();
    await night(world, '2026-11-20', { [returnsUrl]: [reading()], [home]: [] });
    const down = { issue: 'timeout' } as const;

    for (const asOf of ['2026-11-21', '2026-11-22']) {
      const partial = { [returnsUrl]: [], [home]: down };
      const compared = await night(world, asOf, partial);
      expect(compared).toMatchObject({ complete: false, resolved: [] });
    }
    const [missed] = await world.promises.list(siteId);
    expect(missed?.missedSince).toBe('2026-11-21T02:00:00.000Z');

    const whole = { [returnsUrl]: [], [home]: [] };
    const last = await night(world, '2026-11-23', whole);
    expect(last.resolved).toHaveLength(1);
  });

  it('forgets a single miss when the promise is back', async () => {
    const world = createWorld();
    await night(world, '2026-11-20', { [returnsUrl]: [reading()] });
    await night(world, '2026-11-21', { [returnsUrl]: [] });

    await night(world, '2026-11-22', { [returnsUrl]: [reading()] });

    expect(await only(world)).toMatchObject({
      state: 'open',
      missedRuns: 0,
      reopened: 0,
    });
    expect((await world.promises.list(siteId))[0]?.missedSince).toBeUndefined();
  });

  it.each<[string, Trouble]>([
    ['times out', { issue: 'timeout' }],
    ['fails on the server', { issue: 'http-error', httpStatus: 503 }],
    ['is blocked', { issue: 'blocked', httpStatus: 403 }],
  ])('resolves nothing where a page %s, however often', async (_, trouble) => {
    const world = createWorld();
    await night(world, '2026-11-20', { [returnsUrl]: [reading()], [home]: [] });

    for (const asOf of ['2026-11-21', '2026-11-22', '2026-11-23']) {
      const compared = await night(world, asOf, {
        [returnsUrl]: trouble,
        [home]: [],
      });
      expect(compared).toMatchObject({ complete: false, resolved: [] });
    }

    expect(await only(world)).toMatchObject({ state: 'open' });
  });

  it('takes a page that answers 404 for gone, after two complete runs', async () => {
    const world = createWorld();
    await night(world, '2026-11-20', { [returnsUrl]: [reading()], [home]: [] });
    const gone = { issue: 'http-error', httpStatus: 404 } as const;

    await night(world, '2026-11-21', { [returnsUrl]: gone, [home]: [] });
    const second = await night(world, '2026-11-22', {
      [returnsUrl]: gone,
      [home]: [],
    });

    expect(second.resolved).toHaveLength(1);
  });

  it('calls a run in which no page was read incomplete', async () => {
    const world = createWorld();

    const compared = await night(world, '2026-11-20', {});

    expect(compared.complete).toBe(false);
  });

  it('reopens the same gap, with its count, when the promise returns', async () => {
    const world = createWorld();
    await night(world, '2026-11-20', { [returnsUrl]: [reading()] });
    await night(world, '2026-11-21', { [returnsUrl]: [] });
    await night(world, '2026-11-22', { [returnsUrl]: [] });

    const back = await night(world, '2026-11-23', {
      [returnsUrl]: [reading()],
    });

    expect(back.reopened).toMatchObject([
      { reopened: 1, firstSeen: '2026-11-20T02:00:00.000Z' },
    ]);
    expect(await history(world)).toEqual([
      'null → open',
      'open → resolved',
      'resolved → open',
    ]);
  });

  it('keeps the gap when the page is reworded or the promise moves', async () => {
    const world = createWorld();
    await night(world, '2026-11-20', { [returnsUrl]: [reading()] });
    const before = await only(world);
    const reworded = reading({
      quote: 'You may send goods back for up to 30 days.',
    });

    await night(world, '2026-11-21', { [returnsUrl]: [], [home]: [reworded] });

    expect(await only(world)).toMatchObject({ id: before?.id, state: 'open' });
  });

  it('opens a new gap for a new value and closes the old one', async () => {
    const world = createWorld();
    await night(world, '2026-11-20', { [returnsUrl]: [reading()] });
    const changed = reading({
      terms: [days(14)],
      quote: 'Return any item within 14 days.',
    });

    const compared = await night(world, '2026-11-21', {
      [returnsUrl]: [changed],
    });

    expect(compared.opened).toHaveLength(1);
    expect(compared.resolved).toHaveLength(1);
    const [opened] = compared.opened;
    const [resolved] = compared.resolved;
    expect(opened?.id).not.toBe(resolved?.id);
  });

  it('leaves a dismissed gap dismissed when it is seen again', async () => {
    const world = createWorld();
    await night(world, '2026-11-20', { [returnsUrl]: [reading()] });
    const gap = await only(world);
    if (gap) await world.gaps.save(siteId, { ...gap, state: 'dismissed' }, []);

    await night(world, '2026-11-21', { [returnsUrl]: [reading()] });

    expect(await only(world)).toMatchObject({ state: 'dismissed' });
  });

  it('says what staff are still told after the site has dropped it', async () => {
    const world = createWorld();
    await withKnowledge(world);
    await night(world, '2026-11-20', { [returnsUrl]: [reading()] });
    await night(world, '2026-11-21', { [returnsUrl]: [] });

    const compared = await night(world, '2026-11-22', { [returnsUrl]: [] });

    expect(compared.opened).toMatchObject([
      { type: 'withdrawn', article: 'returns' },
    ]);
    expect(await world.promises.list(siteId)).toHaveLength(1);
  });

  it('refuses a run that nobody started', async () => {
    const world = createWorld();

    await expect(
      compareSite({ siteId, runId: 'shop_never' }, world),
    ).rejects.toMatchObject({
      name: 'UnknownRunError',
      runId: 'shop_never',
    });
  });
});

/** Counts writes over all stores and fails at one of them. */
function crashingAt(world: World, limit: number): World {
  let writes = 0;
  const guard =
    <A extends unknown[], R>(write: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      writes += 1;
      if (writes > limit) throw new Error('killed');
      return write(...args);
    };
  return {
    ...world,
    promises: {
      ...world.promises,
      save: guard(world.promises.save),
      remove: guard(world.promises.remove),
    },
    register: { ...world.register, record: guard(world.register.record) },
    gaps: { ...world.gaps, save: guard(world.gaps.save) },
  };
}

describe('compareSite after a crash', () => {
  const threeNights = [
    {
      [returnsUrl]: [
        reading(),
        reading({
          topic: 'warranty',
          terms: [days(365)],
          quote: 'Repaired free for a year.',
        }),
      ],
      [home]: [],
    },
    {
      [returnsUrl]: [],
      [home]: [reading({ quote: 'Send goods back within 30 days.' })],
    },
    {
      [returnsUrl]: [],
      [home]: [
        reading({
          terms: [days(14)],
          quote: 'Send goods back within 14 days.',
        }),
      ],
    },
  ];

  async function story(limit: number): Promise<unknown> {
    const world = createWorld();
    await withKnowledge(world);
    for (const [at, site] of threeNights.entries()) {
      const asOf = `2026-11-2${at}`;
      const runId = await crawl(world, asOf, site);
      const unlucky = crashingAt(world, limit);
      await compareSite({ siteId, runId }, unlucky).catch(() => undefined);
      await compareSite({ siteId, runId }, world);
    }
    const gaps = await world.gaps.list(siteId);
    const events = await Promise.all(
      gaps.map(({ id }) => world.gaps.history(siteId, id)),
    );
    const promises = await world.promises.list(siteId);
    return { gaps, events, promises, register: await registered(world) };
  }

  const registered = async (world: World) =>
    (await world.register.list(siteId))
      .map(({ promise, at, state }) => [promise.id, at, state].join(' '))
      .sort();

  it('ends in the same state, at whichever write it was killed', async () => {
    const untouched = await story(Number.POSITIVE_INFINITY);

    for (let limit = 0; limit < 12; limit++) {
      expect(await story(limit)).toEqual(untouched);
    }
  });
});
