import { describe, expect, it } from 'vitest';
import { briefTeams } from '../../shared/briefing/brief-teams.ts';
import type { Team } from '../../shared/domain/team.ts';
import { article, promise } from '../compare/builders.ts';
import { createInMemoryTaskStore } from '../fakes/in-memory-task-store.ts';
import { contradiction, gap, night, team } from './builders.ts';

function setUp(teams: readonly Team[] = [team('stores'), team('web')]) {
  const files = new Map<string, string>();
  const gaps = [gap(), contradiction({ id: 'g2' })];
  const tasks = createInMemoryTaskStore();
  const deps = {
    runs: {
      find: async (id: string) => ({
        id,
        siteId: 'shop',
        asOf: '2026-11-24',
        startedAt: night,
        state: 'running' as const,
      }),
    },
    promises: { list: async () => [promise()] },
    gaps: { list: async () => gaps },
    knowledge: { articles: async () => [article()] },
    tasks,
    reports: {
      async put(name: string, body: string) {
        files.set(name, body);
        return name;
      },
    },
    teams,
  };
  const brief = (runId = 'r1') => briefTeams({ siteId: 'shop', runId }, deps);
  return { files, gaps, tasks, brief };
}

describe('briefTeams', () => {
  it('keeps the tasks and writes them for each team beside the report', async () => {
    const { files, tasks, brief } = setUp();

    const open = await brief();

    expect(open).toHaveLength(3);
    expect(await tasks.list('shop')).toHaveLength(3);
    expect([...files.keys()]).toEqual([
      'shop/r1/tasks.json',
      'shop/r1/tasks-stores.html',
      'shop/r1/tasks-web.html',
    ]);
    expect(JSON.parse(files.get('shop/r1/tasks.json') ?? '')).toEqual({
      schema: 'briefed.tasks/1',
      tasks: open,
    });
  });

  it('changes nothing when it is done again', async () => {
    const { files, tasks, brief } = setUp();
    const first = await brief();
    const before = new Map(files);
    const writes = tasks.writes();

    const second = await brief();

    expect(second).toEqual(first);
    expect(tasks.writes()).toBe(writes);
    expect(files).toEqual(before);
  });

  it('closes the tasks of a gap that was resolved', async () => {
    const { gaps, tasks, brief } = setUp();
    await brief('r1');
    gaps.splice(0, 1, gap({ state: 'resolved' }));

    const open = await brief('r2');

    expect(open.map((task) => task.gap)).toEqual(['g2']);
    const states = (await tasks.list('shop')).map(({ state }) => state).sort();
    expect(states).toEqual(['closed', 'closed', 'draft']);
  });

  it('writes nothing where no teams are configured', async () => {
    const { files, tasks, brief } = setUp([]);

    expect(await brief()).toEqual([]);
    expect(files.size).toBe(0);
    expect(tasks.writes()).toBe(0);
  });
});
