import { describe, expect, it } from 'vitest';
import { listTasks } from '../../shared/briefing/list-tasks.ts';
import { planBriefingTasks } from '../../shared/briefing/plan-briefing-tasks.ts';
import { renderTaskList } from '../../shared/briefing/render-task-list.ts';
import type { Acknowledgement } from '../../shared/knowledge/people.ts';
import { sayMoment } from '../../shared/platform/say-date.ts';
import { article, promise } from '../compare/builders.ts';
import { createInMemoryPeopleStore } from '../fakes/in-memory-people-store.ts';
import { createInMemoryTaskStore } from '../fakes/in-memory-task-store.ts';
import { contradiction, gap, night, team } from './builders.ts';

const roster = [
  { person: 'ana', team: 'stores' },
  { person: 'luc', team: 'stores' },
  { person: 'zoe', team: 'web' },
];
const late = gap({ type: 'unbriefed', article: 'returns', teams: ['stores'] });

async function setUp({ about = late, now = article(), members = roster } = {}) {
  const tasks = createInMemoryTaskStore();
  const people = createInMemoryPeopleStore(members);
  const planned = planBriefingTasks({
    gaps: [about],
    promises: [promise()],
    articles: [article()],
    teams: [team('stores')],
    kept: [],
    now: night,
  });
  for (const task of planned) await tasks.save('shop', task);
  const deps = {
    tasks,
    people,
    gaps: { list: async () => [about] },
    knowledge: { articles: async () => [now] },
  };
  return {
    id: planned[0]?.id ?? '',
    tasks,
    say: (one: Acknowledgement) => people.saveAcknowledgement(one),
    list: (only?: string) =>
      listTasks({ siteId: 'shop', ...(only && { team: only }) }, deps),
  };
}

const acknowledgedAt = '2026-11-24';

describe('listTasks', () => {
  it('names everyone of the team who has not confirmed', async () => {
    const { id, say, list } = await setUp();

    await say({ task: id, person: 'ana', acknowledgedAt, understood: true });

    expect(await list()).toMatchObject([
      {
        site: 'shop',
        members: 2,
        readiness: { told: false, inKnowledge: true, waiting: ['luc'] },
      },
    ]);
  });

  it('tells who was told from who understood', async () => {
    const { id, say, list } = await setUp();

    await say({ task: id, person: 'ana', acknowledgedAt, understood: true });
    await say({ task: id, person: 'luc', acknowledgedAt, understood: false });
    const [failed] = await list();
    await say({ task: id, person: 'luc', acknowledgedAt, understood: true });
    const [passed] = await list();

    expect(failed?.readiness).toMatchObject({ told: true, understood: false });
    expect(passed?.readiness).toMatchObject({ told: true, understood: true });
  });

  it('takes who knows the article as it stands for told', async () => {
    const { say, list } = await setUp();
    const [about, before] = ['returns', '2026-03-01'];

    await say({ article: about, person: 'ana', acknowledgedAt });
    await say({ article: about, person: 'luc', acknowledgedAt: before });

    const [task] = await list();
    expect(task?.readiness.waiting).toEqual(['luc']);
  });

  it('does not take who knows an article that says otherwise for told', async () => {
    const { say, list } = await setUp({ about: contradiction() });

    await say({ article: 'returns', person: 'ana', acknowledgedAt });

    const [task] = await list();
    expect(task?.readiness).toMatchObject({
      inKnowledge: false,
      waiting: ['ana', 'luc'],
    });
  });

  it.each([
    ['right', late],
    ['wrong', contradiction()],
  ])('lets a confirmation lapse once an article changes that was %s', async (_, about) => {
    const changed = article({ version: 'v2', updated: '2026-11-25' });
    const { id, say, list } = await setUp({ about, now: changed });

    await say({ task: id, person: 'ana', acknowledgedAt });
    await say({ article: 'returns', person: 'luc', acknowledgedAt });

    const [task] = await list();
    expect(task?.readiness.waiting).toEqual(['ana', 'luc']);
  });

  it('ignores the confirmation of another task and of another team', async () => {
    const { id, say, list } = await setUp();

    await say({ task: '0'.repeat(32), person: 'ana', acknowledgedAt });
    await say({ task: id, person: 'zoe', acknowledgedAt });

    const [task] = await list();
    expect(task?.readiness.waiting).toEqual(['ana', 'luc']);
  });

  it('leaves out closed tasks and other teams', async () => {
    const { tasks, list } = await setUp();

    expect(await list('web')).toEqual([]);
    for (const task of await tasks.list('shop')) {
      await tasks.save('shop', { ...task, state: 'closed' });
    }
    expect(await list()).toEqual([]);
  });
});

const due = sayMoment('2026-11-24T14:00:00Z', 'en-CA', 'America/Toronto');
const told = {
  lang: 'en',
  teams: [team('stores')],
  now: new Date(night),
} as const;

describe('listTasks, of tasks due at once', () => {
  it('puts the gravest first', async () => {
    const { tasks, list } = await setUp();
    const [first] = await tasks.list('shop');
    if (!first) throw new Error('there is no task');
    await tasks.save('shop', { ...first, id: '0'.repeat(32), level: 'low' });

    expect((await list()).map(({ level }) => level)).toEqual([
      first.level,
      'low',
    ]);
  });
});

describe('renderTaskList', () => {
  it('says due date, level, the three levels of readiness and who waits', async () => {
    const { id, list } = await setUp();

    expect(renderTaskList(await list(), told)).toBe(
      `CRITICAL stores: To be learnt: time to return
  “Return any item within 30 days.” (https://shop.example/returns), since November 19, 2026
  due ${due}, America/Toronto (shop)
  told: no · in the knowledge base: yes · understood: no
  waiting for ana, luc
  task ${id}
`,
    );
  });

  it('says of a task whose day is over that it was due', async () => {
    const { list } = await setUp();
    const now = new Date('2026-11-24T14:00:01Z');

    const text = renderTaskList(await list(), { ...told, now });

    expect(text).toContain(`was due ${due}`);
  });

  it('says that no roster was imported rather than that nobody waits', async () => {
    const { list } = await setUp({ members: [] });

    const text = renderTaskList(await list(), told);

    expect(text).toMatch(
      /\n {2}task \w+\n\nNo roster was imported for stores, so nobody is known/,
    );
    expect(text).not.toContain('waiting for');
  });

  it('says the same in French, and by how many openings it was put off', async () => {
    const [task] = await (await setUp()).list();
    if (task === undefined) throw new Error('a task was planned');
    const later = { ...task, deferredShifts: 2 };

    const text = renderTaskList([later], { ...told, lang: 'fr' });

    expect(text).toContain('CRITIQUE stores\u00a0: ');
    expect(text).toMatch(
      /au plus tard le mardi 24 novembre 2026 à 9\u00a0h, fuseau America\/Toronto, reportée de 2 ouvertures \(shop\)/,
    );
    expect(text).toContain('compris\u00a0: non\n  en attente de ana, luc\n');
  });

  it('says so when there is nothing to do', () => {
    expect(renderTaskList([], told)).toContain('No team');
  });
});
