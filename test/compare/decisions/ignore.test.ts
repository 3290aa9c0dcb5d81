import { describe, expect, it } from 'vitest';
import {
  ignore,
  previewIgnore,
  stopIgnoring,
} from '../../../shared/compare/decisions/ignore.ts';
import { IgnoreRule } from '../../../shared/domain/decision.ts';
import { days, reading } from '../builders.ts';
import { createWorld, night, siteId, type World } from '../world.ts';

const press = 'https://shop.example/press/2026';
const returns = 'https://shop.example/returns';
const place = { siteId, asOf: '2026-11-20' };
const saying = {
  by: 'Ana',
  reason: 'Old news.',
  at: '2026-11-20T15:00:00.000Z',
};
const warranty = reading({
  topic: 'warranty',
  terms: [days(365)],
  quote: 'L’appareil est réparé sans frais pendant un an.',
});

async function twoPages(): Promise<World> {
  const world = createWorld();
  await night(world, '2026-11-20', {
    [press]: [warranty],
    [returns]: [reading()],
  });
  return world;
}

const statesOf = async (world: World) =>
  Object.fromEntries(
    (await world.gaps.list(siteId)).map(({ topic, state }) => [topic, state]),
  );

describe('a rule that hides promises', () => {
  it.each([
    [{ topic: 'warranty' as const }, ['warranty']],
    [{ url: '/press/*' }, ['warranty']],
    [{ url: '/' }, ['return-window', 'warranty']],
    [{ quote: "l'appareil est  RÉPARÉ" }, ['warranty']],
    [{ topic: 'warranty' as const, url: '/returns' }, []],
    [{ quote: 'never said' }, []],
  ])('shows what it would hide before it is saved: %o', async (rule, topics) => {
    const world = await twoPages();

    const { gaps, promises } = await previewIgnore(rule, place, world);

    expect(gaps.map(({ topic }) => topic).sort()).toEqual(topics);
    expect(promises).toHaveLength(topics.length);
    expect(await world.decisions.list(siteId)).toEqual([]);
    expect(new Set(Object.values(await statesOf(world)))).toEqual(
      new Set(['open']),
    );
  });

  it('is one rule, however often it is saved', async () => {
    const world = await twoPages();
    const rule = { topic: 'warranty' as const };
    const later = { ...saying, at: '2026-11-20T16:00:00.000Z' };

    await ignore(rule, saying, place, world);
    await ignore(rule, later, place, world);

    const [kept, ...others] = await world.decisions.list(siteId);
    expect(others).toEqual([]);
    await stopIgnoring(kept?.id ?? '', later, place, world);
    expect((await statesOf(world))['warranty']).toBe('open');
  });

  it('hides once it is saved, also what comes later', async () => {
    const world = await twoPages();
    await ignore({ url: '/press/*' }, saying, place, world);
    const atOnce = await statesOf(world);
    const gift = reading({ topic: 'gift', terms: [], quote: 'A free bottle.' });

    const { opened, decided } = await night(world, '2026-11-21', {
      [press]: [warranty, gift],
      [returns]: [reading()],
    });

    expect(atOnce).toEqual({ warranty: 'dismissed', 'return-window': 'open' });
    expect(opened).toEqual([]);
    expect(decided).toMatchObject([{ topic: 'gift', state: 'dismissed' }]);
  });

  it('does not hide a promise that also stands where it does not reach', async () => {
    const world = await twoPages();
    await ignore({ url: '/press/*' }, saying, place, world);

    await night(world, '2026-11-21', {
      [press]: [warranty],
      [returns]: [reading(), warranty],
    });

    expect(await statesOf(world)).toMatchObject({ warranty: 'open' });
  });

  it('gives back what it hid when it is taken back', async () => {
    const world = await twoPages();
    await ignore({ topic: 'warranty' }, saying, place, world);
    const [rule] = await world.decisions.list(siteId);

    await stopIgnoring(rule?.id.slice(0, 8) ?? '', saying, place, world);

    expect(await statesOf(world)).toMatchObject({ warranty: 'open' });
  });

  it('that names nothing is refused', () => {
    expect(IgnoreRule.safeParse({}).success).toBe(false);
  });

  it('that nobody saved cannot be taken back', async () => {
    const world = await twoPages();

    await expect(stopIgnoring('0123', saying, place, world)).rejects.toThrow(
      /--take-back 0123 is no rule of shop/,
    );
  });
});
