import { describe, expect, it } from 'vitest';
import { compareSite } from '../../../shared/compare/compare-site.ts';
import { decide, type Word } from '../../../shared/compare/decisions/decide.ts';
import type { Gap, GapType } from '../../../shared/domain/gap.ts';
import { article, briefing, days, reading, statement } from '../builders.ts';
import { crawl, createWorld, night, siteId, type World } from '../world.ts';

const returns = 'https://shop.example/returns';
const home = 'https://shop.example/';
const thirty = { [returns]: [reading()] };

async function gapOf(world: World, type: GapType = 'unknown'): Promise<Gap> {
  const gaps = await world.gaps.list(siteId);
  const gap = gaps.find((one) => one.type === type);
  if (!gap) throw new Error(`there is no gap ${type}`);
  return gap;
}

async function say(world: World, gap: Gap, word: Word, day = '2026-11-20') {
  return decide(
    {
      place: { siteId, asOf: day },
      gap,
      word,
      saying: {
        by: 'Ana',
        reason: 'Seen with legal.',
        at: `${day}T15:00:00.000Z`,
      },
    },
    world,
  );
}

/** The site promises thirty days, and nobody is told: the gap is decided on. */
async function decided(word: Word): Promise<World> {
  const world = createWorld();
  await night(world, '2026-11-20', thirty);
  await say(world, await gapOf(world), word);
  return world;
}

async function historyOf(world: World, { id }: Gap): Promise<string[]> {
  const events = await world.gaps.history(siteId, id);
  return events.map(({ to, who }) => `${to} by ${who}`);
}

const statesOf = async (world: World) =>
  (await world.gaps.list(siteId)).map(({ type, state }) => `${type} ${state}`);

describe('what a person decides on a gap', () => {
  it.each<[Word, Gap['state']]>([
    [{ kind: 'dismiss', code: 'trivial' }, 'dismissed'],
    [{ kind: 'not-a-promise' }, 'dismissed'],
    [{ kind: 'accept', until: '2027-01-31' }, 'accepted'],
  ])('gives it its state at once, and keeps who, when and why: %o', async (word, state) => {
    const world = await decided(word);

    const gap = await gapOf(world);
    expect(gap.state).toBe(state);
    expect((await world.gaps.history(siteId, gap.id)).at(-1)).toEqual({
      gap: gap.id,
      at: '2026-11-20T15:00:00.000Z',
      from: 'open',
      to: state,
      who: 'Ana',
      why: 'Seen with legal.',
      runId: null,
    });
    expect(await world.decisions.list(siteId)).toMatchObject([
      { kind: word.kind, by: 'Ana', seen: { quote: reading().quote } },
    ]);
  });

  it.each<Word>([
    { kind: 'dismiss', code: 'trivial' },
    { kind: 'not-a-promise' },
    { kind: 'accept', until: '2027-01-31' },
  ])('survives rewording, moving and being read again: %o', async (word) => {
    const world = await decided(word);
    const before = await gapOf(world);
    const reworded = reading({
      quote: 'You may return any item within 30 days.',
      terms: [{ ...days(30), raw: '30 days', max: 30 }],
    });

    await night(world, '2026-11-21', thirty);
    await night(world, '2026-11-22', { [returns]: [], [home]: [reworded] });

    const gap = await gapOf(world);
    expect(gap).toMatchObject({ id: before.id, state: before.state });
    expect(await historyOf(world, gap)).toEqual([
      'open by briefed',
      `${before.state} by Ana`,
    ]);
  });

  it.each<Word>([
    { kind: 'dismiss', code: 'trivial' },
    { kind: 'not-a-promise' },
    { kind: 'accept', until: '2027-01-31' },
  ])('does not hide another value: %o', async (word) => {
    const world = await decided(word);
    const longer = reading({
      terms: [days(45)],
      quote: 'Return any item within 45 days.',
    });

    const { opened } = await night(world, '2026-11-21', {
      [returns]: [longer],
    });

    expect(opened).toMatchObject([{ type: 'unknown', state: 'open' }]);
  });

  it('is applied by the next run where the deciding was interrupted', async () => {
    const world = createWorld();
    await night(world, '2026-11-20', thirty);
    const failing = {
      ...world,
      gaps: {
        ...world.gaps,
        async save() {
          throw new Error('killed');
        },
      },
    };
    await say(failing, await gapOf(world), { kind: 'not-a-promise' }).catch(
      () => undefined,
    );

    const compared = await night(world, '2026-11-21', thirty);

    expect(compared.decided).toMatchObject([{ state: 'dismissed' }]);
    expect(await historyOf(world, await gapOf(world))).toEqual([
      'open by briefed',
      'dismissed by Ana',
    ]);
  });

  it('changes nothing more when the same run is compared again', async () => {
    const world = await decided({ kind: 'accept', until: '2026-11-20' });
    const runId = await crawl(world, '2026-11-21', thirty);
    await compareSite({ siteId, runId }, world);
    const [gap, history] = [
      await gapOf(world),
      await historyOf(world, await gapOf(world)),
    ];

    await compareSite({ siteId, runId }, world);

    expect(await gapOf(world)).toEqual(gap);
    expect(await historyOf(world, gap)).toEqual(history);
  });
});

describe('an acceptance', () => {
  it('holds on its last day, and the next run opens the gap again', async () => {
    const world = await decided({ kind: 'accept', until: '2026-11-21' });

    await night(world, '2026-11-21', thirty);
    const held = await gapOf(world);
    const { reopened } = await night(world, '2026-11-22', thirty);

    expect(held.state).toBe('accepted');
    expect(reopened).toMatchObject([
      { id: held.id, state: 'open', reopened: 1 },
    ]);
    expect(reopened[0]).not.toHaveProperty('decision');
    const history = await world.gaps.history(siteId, held.id);
    expect(history.at(-1)).toMatchObject({
      who: 'briefed',
      why: 'It was accepted by Ana until 2026-11-21.',
    });
  });

  it('until a day that is over is refused, naming the day', async () => {
    await expect(
      decided({ kind: 'accept', until: '2026-11-19' }),
    ).rejects.toThrow(/--accept-until 2026-11-19 has passed/);
  });

  it('can be made longer, and the last word counts', async () => {
    const world = await decided({ kind: 'accept', until: '2026-11-21' });
    await say(
      world,
      await gapOf(world),
      { kind: 'accept', until: '2026-11-30' },
      '2026-11-21',
    );

    await night(world, '2026-11-25', thirty);

    expect((await gapOf(world)).state).toBe('accepted');
    expect(await world.decisions.list(siteId)).toHaveLength(2);
  });
});

describe('“this article covers it”', () => {
  const covering = article({
    id: 'desk',
    title: 'At the desk',
    statements: [
      statement('One month, whatever it is.', { terms: [days(31)] }),
    ],
  });
  const covers: Word = { kind: 'covers', article: 'desk' };

  async function coveredBy(...briefed: readonly string[]): Promise<World> {
    const world = createWorld();
    await world.knowledge.saveArticle(covering);
    for (const article of briefed) {
      await world.knowledge.saveBriefing(briefing({ article }));
    }
    await night(world, '2026-11-20', {
      [returns]: [reading({ terms: [days(7)], topic: 'refund-time' })],
    });
    await say(world, await gapOf(world), covers);
    return world;
  }
  const refunds = {
    [returns]: [reading({ terms: [days(7)], topic: 'refund-time' })],
  };

  it('closes the gap, in that person’s name', async () => {
    const world = await coveredBy('desk');

    await night(world, '2026-11-21', refunds);

    expect(await statesOf(world)).toEqual(['unknown resolved']);
    expect(await historyOf(world, await gapOf(world))).toEqual([
      'open by briefed',
      'resolved by Ana',
    ]);
  });

  it('asks that the teams of that article are briefed on it', async () => {
    const world = await coveredBy();

    const { opened } = await night(world, '2026-11-21', refunds);

    expect(opened).toMatchObject([
      { type: 'unbriefed', article: 'desk', teams: ['contact-centre'] },
    ]);
  });

  it('outlives other words in the article, and not another value', async () => {
    const world = await coveredBy('desk');
    const [said] = covering.statements;
    const rewritten = { ...covering, version: 'v2', title: 'The desk' };
    await world.knowledge.saveArticle(rewritten);
    await night(world, '2026-11-21', refunds);
    const afterWords = await statesOf(world);
    await world.knowledge.saveArticle({
      ...rewritten,
      version: 'v3',
      statements: said ? [{ ...said, terms: [days(14)] }] : [],
    });

    await night(world, '2026-11-22', refunds);

    expect(afterWords).toEqual(['unknown resolved']);
    expect(await statesOf(world)).toEqual(['unknown open']);
    expect(await historyOf(world, await gapOf(world))).toHaveLength(3);
  });

  it('is refused for an article nobody knows, and for what no article mends', async () => {
    const world = await decided({ kind: 'dismiss', code: 'other' });
    const gap = await gapOf(world);

    await expect(say(world, gap, covers)).rejects.toThrow(
      /--covers desk: no article in force on 2026-11-20/,
    );
    await expect(
      say(world, { ...gap, type: 'expired' }, covers),
    ).rejects.toThrow(/is expired, which no article can mend/);
  });
});

describe('“same as that gap”', () => {
  const warranty = reading({
    topic: 'warranty',
    terms: [days(365)],
    quote: 'Repaired free for a year.',
  });
  const both = { [returns]: [reading(), warranty] };

  async function twins() {
    const world = createWorld();
    await night(world, '2026-11-20', both);
    const gaps = await world.gaps.list(siteId);
    const of = (topic: string) => {
      const gap = gaps.find((one) => one.topic === topic);
      if (!gap) throw new Error(`there is no gap on ${topic}`);
      return gap;
    };
    const [one, other] = [of('return-window'), of('warranty')];
    await say(world, one, { kind: 'same-as', other });
    return { world, one, other };
  }

  it('hides it as long as the other stands', async () => {
    const { world, one, other } = await twins();

    await night(world, '2026-11-21', both);

    const gaps = await world.gaps.list(siteId);
    expect(gaps.find(({ id }) => id === one.id)?.state).toBe('dismissed');
    expect(gaps.find(({ id }) => id === other.id)?.state).toBe('open');
  });

  it('opens it the night the other closes', async () => {
    const { world, one } = await twins();
    await night(world, '2026-11-21', thirty);

    const { reopened } = await night(world, '2026-11-22', thirty);

    expect(reopened.map(({ id }) => id)).toEqual([one.id]);
  });

  it('is refused in a circle', async () => {
    const { world, one, other } = await twins();
    const gaps = await world.gaps.list(siteId);
    const now = gaps.find(({ id }) => id === one.id) ?? one;

    await expect(
      say(world, other, { kind: 'same-as', other: now }),
    ).rejects.toThrow(/is itself the same as/);
    await expect(say(world, other, { kind: 'same-as', other })).rejects.toThrow(
      /is the gap itself/,
    );
  });
});

describe('taking a decision back', () => {
  it('opens the gap again, and leaves both in the history', async () => {
    const world = await decided({ kind: 'not-a-promise' });

    await say(world, await gapOf(world), { kind: 'take-back' }, '2026-11-21');

    expect(await statesOf(world)).toEqual(['unknown open']);
    const decisions = await world.decisions.list(siteId);
    expect(decisions.map(({ kind }) => kind)).toEqual([
      'not-a-promise',
      'take-back',
    ]);
  });

  it('is refused where nobody decided', async () => {
    const world = createWorld();
    await night(world, '2026-11-20', thirty);

    await expect(
      say(world, await gapOf(world), { kind: 'take-back' }),
    ).rejects.toThrow(/nobody decided on gap/);
  });
});
