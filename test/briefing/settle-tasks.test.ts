import { describe, expect, it } from 'vitest';
import { planBriefingTasks } from '../../shared/briefing/plan-briefing-tasks.ts';
import { settleTasks } from '../../shared/briefing/settle-tasks.ts';
import type { BriefingTask } from '../../shared/domain/briefing-task.ts';
import { gap, night, severity, team } from './builders.ts';

const nextNight = '2026-11-25T07:00:00.000Z';

function tasks(
  now = night,
  said: Parameters<typeof gap>[0] = {},
  kept: BriefingTask[] = [],
) {
  return planBriefingTasks({
    gaps: [gap(said)],
    promises: [],
    articles: [],
    teams: [team('stores')],
    kept,
    now,
  });
}

const as = (state: BriefingTask['state'], said: BriefingTask[]) =>
  said.map((task) => ({ ...task, state }));

describe('settleTasks', () => {
  it('keeps what is new', () => {
    const planned = tasks();

    expect(settleTasks([], planned)).toEqual({
      open: planned,
      changed: planned,
    });
  });

  it('changes nothing where the same is asked again the next night', () => {
    const kept = as('published', tasks());

    expect(settleTasks(kept, tasks(nextNight))).toEqual({
      open: kept,
      changed: [],
    });
  });

  it('closes a task whose gap has closed, once', () => {
    const { open, changed } = settleTasks(tasks(), []);

    expect(open).toEqual([]);
    expect(changed).toEqual(as('closed', tasks()));
    expect(settleTasks(changed, []).changed).toEqual([]);
  });

  it('asks anew when a gap returns', () => {
    const again = tasks(nextNight);

    expect(settleTasks(as('closed', tasks()), again).changed).toEqual(again);
  });

  it('brings the date forward when a gap grows worse, and keeps the text', () => {
    const [mild] = tasks(night, { severity: severity('low', 2) });
    const edited = { title: 'Edited', sections: [], questions: [] };
    const kept = mild ? [{ ...mild, text: edited }] : [];

    const [task] = settleTasks(kept, tasks(nextNight, {}, kept)).changed;

    expect(task).toMatchObject({
      level: 'critical',
      due: '2026-11-25T14:00:00Z',
      plannedAt: night,
      text: { title: 'Edited' },
    });
  });

  it('never puts off what people were given a date for', () => {
    const low = { severity: severity('low', 2) };
    const calmer = tasks(nextNight, low, tasks());

    const [task] = settleTasks(tasks(), calmer).changed;

    expect(task).toMatchObject({ level: 'low', due: '2026-11-24T14:00:00Z' });
  });
});
