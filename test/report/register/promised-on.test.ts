import { describe, expect, it } from 'vitest';
import type { PageVersion } from '../../../shared/domain/page.ts';
import {
  type PromisedQuestion,
  promisedOn,
} from '../../../shared/report/register/promised-on.ts';
import { renderRegister } from '../../../shared/report/register/render-register.ts';
import { days, reading } from '../../compare/builders.ts';
import {
  createWorld,
  night,
  siteId,
  type Trouble,
  type World,
} from '../../compare/world.ts';

const english = { lang: 'en', timeZone: 'America/Toronto' } as const;
const returns = 'https://shop.example/returns';
const home = 'https://shop.example/';
const thirty = reading();
const sixty = reading({
  terms: [days(60)],
  quote: 'Return any item within 60 days.',
});
const gone: Trouble = { issue: 'http-error', httpStatus: 500 };

/** The page as the runs of these days received it. */
const versions = (...received: readonly string[]): PageVersion[] =>
  received.map((day) => ({
    url: returns,
    contentHash: `bytes of ${day}`,
    changedAt: `${day}T02:00:00.000Z`,
    changedRun: `shop_${day}`,
  }));

async function ask(
  world: World,
  question: Omit<PromisedQuestion, 'siteId'>,
  kept: readonly PageVersion[] = [],
) {
  for (const { id } of await world.runs.list(siteId)) {
    await world.runs.finish(id, 'complete');
  }
  return promisedOn(
    { siteId, ...question },
    {
      ...world,
      pages: { versions: async () => kept },
      snapshots: { addressOf: (hash) => `s3://kept/${hash}` },
    },
  );
}

/** Thirty days until the 21st, sixty from the 22nd on. */
async function twoPromises(): Promise<World> {
  const world = createWorld();
  await night(world, '2026-11-20', { [returns]: [thirty] });
  await night(world, '2026-11-21', { [returns]: [thirty] });
  await night(world, '2026-11-22', { [returns]: [sixty] });
  return world;
}

const quotesOf = ({ promises }: Awaited<ReturnType<typeof ask>>) =>
  promises.flatMap(({ mentions }) => mentions.map(({ quote }) => quote));

describe('the register of promises', () => {
  it.each([
    ['2026-11-20', thirty.quote],
    ['2026-11-21', thirty.quote],
    ['2026-11-22', sixty.quote],
    ['2027-06-30', sixty.quote],
  ])('answers for %s what stood then, word for word', async (on, quote) => {
    const answer = await ask(await twoPromises(), { on });

    expect(quotesOf(answer)).toEqual([quote]);
  });

  it('proves each quote by the bytes that were received then', async () => {
    const kept = versions('2026-11-20', '2026-11-22');

    const { promises } = await ask(
      await twoPromises(),
      { on: '2026-11-21' },
      kept,
    );

    expect(promises[0]).toMatchObject({
      since: '2026-11-20',
      seenThatNight: true,
      mentions: [
        {
          url: returns,
          evidence: {
            contentHash: 'bytes of 2026-11-20',
            address: 's3://kept/bytes of 2026-11-20',
            receivedAt: '2026-11-20T02:00:00.000Z',
            receivedRun: 'shop_2026-11-20',
          },
        },
      ],
    });
  });

  it('says that nothing was kept rather than prove by other bytes', async () => {
    const answer = await ask(
      await twoPromises(),
      { on: '2026-11-21' },
      versions('2026-11-22'),
    );

    expect(answer.promises[0]?.mentions[0]?.evidence).toBeNull();
    expect(renderRegister(answer, english)).toContain(
      'no snapshot of that time',
    );
  });

  it('tells of a promise that one night missed, by the bytes before', async () => {
    const world = createWorld();
    await night(world, '2026-11-20', { [returns]: [thirty] });
    await night(world, '2026-11-21', { [returns]: [] });
    const kept = versions('2026-11-20', '2026-11-21');

    const answer = await ask(world, { on: '2026-11-21' }, kept);

    expect(answer.promises).toMatchObject([
      {
        seenThatNight: false,
        mentions: [{ evidence: { contentHash: 'bytes of 2026-11-20' } }],
      },
    ]);
    expect(renderRegister(answer, english)).toContain(
      'not yet known to be gone',
    );
  });

  it('forgets nothing that is gone, and knows since when it is back', async () => {
    const world = createWorld();
    for (const day of ['20', '21', '22', '23']) {
      const said = day === '20' || day === '23' ? [thirty] : [];
      await night(world, `2026-11-${day}`, { [returns]: said });
    }

    const [before, between, after] = [
      await ask(world, { on: '2026-11-20' }),
      await ask(world, { on: '2026-11-22' }),
      await ask(world, { on: '2026-11-23' }),
    ];

    expect(before.promises).toMatchObject([{ since: '2026-11-20' }]);
    expect(between.promises).toEqual([]);
    expect(after.promises).toMatchObject([{ since: '2026-11-23' }]);
  });

  it.each([
    [{ topic: 'warranty' as const }, 0],
    [{ topic: 'return-window' as const }, 1],
    [{ search: 'RETURN sixty' }, 0],
    [{ search: 'item  60 Return' }, 1],
  ])('finds by topic and by words: %o', async (wanted, count) => {
    const answer = await ask(await twoPromises(), {
      on: '2026-11-22',
      ...wanted,
    });

    expect(answer.promises).toHaveLength(count);
  });

  it('says on how many pages it found nothing, and what was not read', async () => {
    const world = createWorld();
    await night(world, '2026-11-20', { [returns]: [], [home]: gone });

    const text = renderRegister(
      await ask(world, { on: '2026-11-20' }),
      english,
    );

    expect(text).toContain('Not found on the page read that night.');
    expect(text).toContain('1 page was not read that night:');
    expect(text).toContain(`${home}  answered with an error`);
  });

  it('says the same in French, with its dates and its clocks', async () => {
    const world = await twoPromises();
    const answer = await ask(
      world,
      { on: '2026-11-23' },
      versions('2026-11-22'),
    );

    const text = renderRegister(answer, { ...english, lang: 'fr' });

    expect(text).toContain('tel que lu la nuit du 22 novembre 2026');
    expect(text).toContain('(engagement), depuis le 22 novembre 2026\n');
    expect(text).toMatch(/reçue le \p{L}+ \d+ novembre 2026 à \d+\u00a0h/u);
    expect(text).not.toMatch(/night|since|promised/);
  });

  it('claims nothing of a day before the first run', async () => {
    const answer = await ask(await twoPromises(), { on: '2026-11-19' });

    expect(answer).toMatchObject({ run: null, promises: [] });
    expect(renderRegister(answer, english)).toContain(
      'nothing is known of that day',
    );
  });
});
