import { describe, expect, it } from 'vitest';
import {
  planBriefingTasks,
  type TaskPlanning,
} from '../../shared/briefing/plan-briefing-tasks.ts';
import { BriefingTask } from '../../shared/domain/briefing-task.ts';
import type { Gap } from '../../shared/domain/gap.ts';
import { article, mention, promise } from '../compare/builders.ts';
import {
  contradiction,
  gap,
  night,
  severity,
  shorterInArticle,
  team,
} from './builders.ts';

function plan(said: Partial<TaskPlanning>): BriefingTask[] {
  return planBriefingTasks({
    gaps: [],
    promises: [promise()],
    articles: [article()],
    teams: [team('stores'), team('contact-centre', { lang: 'fr' })],
    kept: [],
    now: night,
    ...said,
  });
}

const ids = (tasks: readonly BriefingTask[]) => tasks.map(({ id }) => id);

const seenIn = (task: BriefingTask | undefined) => task?.text.sections[0]?.body;

/** As many gaps, each a little less severe than the one before. */
function manyGaps(count: number): Gap[] {
  return Array.from({ length: count }, (_, at) =>
    gap({ id: `g${at}`, severity: severity('high', 7 - (at % 2)) }),
  );
}

describe('planBriefingTasks', () => {
  it('asks every team to learn what nobody was told', () => {
    const tasks = plan({ gaps: [gap()] });

    expect(tasks.map((task) => [task.team, task.lang])).toEqual([
      ['stores', 'en'],
      ['contact-centre', 'fr'],
    ]);
    expect(BriefingTask.array().parse(tasks)).toEqual(tasks);
  });

  it('shows each team the page in its own language', () => {
    const french = mention({ quote: 'Rendez-le sous 30 jours.', lang: 'fr' });
    const both = promise({ mentions: [mention(), french] });

    const [stores, centre] = plan({ gaps: [gap()], promises: [both] });

    expect(seenIn(stores)).toContain(mention().quote);
    expect(seenIn(centre)).toContain('Rendez-le sous 30 jours.');
  });

  it('says in the language of the team what an article contradicts', () => {
    const english = mention({ quote: shorterInArticle.publicQuote });
    const french = mention({ quote: 'Rendez-le en 30 jours.', lang: 'fr' });
    const both = promise({ mentions: [english, french] });
    const told = contradiction({ teams: ['contact-centre'] });

    const [centre] = plan({ gaps: [told], promises: [both] });

    expect(seenIn(centre)).toContain('Rendez-le en 30 jours.');
    expect(centre?.text.sections[2]?.body).toBe(
      'Le site dit «\u00a030\u00a0jours\u00a0», l’article «\u00a0two weeks\u00a0».',
    );
  });

  it('shows the very words that differ from another page', () => {
    const english = mention({ quote: shorterInArticle.publicQuote });
    const french = mention({ quote: 'Rendez-le sous 30 jours.', lang: 'fr' });
    const both = promise({ mentions: [french, english] });
    const type = 'inconsistent';
    const told = contradiction({ type, teams: ['contact-centre'] });

    const [centre] = plan({ gaps: [told], promises: [both] });

    expect(seenIn(centre)).toContain(shorterInArticle.publicQuote);
  });

  it('quotes the article that says the same to a team that was not briefed', () => {
    const late = gap({
      type: 'unbriefed',
      article: 'returns',
      teams: ['stores'],
    });
    const told = new Map([[late.id, 'Thirty days it is.']]);

    const [task] = plan({ gaps: [late], told });

    expect(task?.text.sections[1]?.body).toContain('Thirty days it is.');
  });

  it('asks only the teams the article is meant for', () => {
    const [task, ...others] = plan({ gaps: [contradiction()] });

    expect(others).toEqual([]);
    expect(task).toMatchObject({
      team: 'stores',
      article: 'returns',
      articleVersion: 'v1',
      due: '2026-11-24T14:00:00Z',
      state: 'draft',
    });
  });

  it('asks the teams of a topic that has left the site and the articles', () => {
    const gone = gap({ type: 'withdrawn', topic: 'price-match' });
    const teams = [team('stores'), team('web', { topics: ['price-match'] })];

    const tasks = plan({ gaps: [gone], promises: [], articles: [], teams });

    expect(tasks.map((task) => task.team)).toEqual(['web']);
  });

  it.each([
    'resolved',
    'dismissed',
    'accepted',
  ] as const)('asks nothing for a gap that is %s', (state) => {
    expect(plan({ gaps: [gap({ state })] })).toEqual([]);
  });

  it('answers the same tasks again, in whatever order gaps come', () => {
    const gaps = manyGaps(7);

    expect(plan({ gaps: gaps.toReversed() })).toEqual(plan({ gaps }));
  });

  it('is new work when the article or the promise changes', () => {
    const gaps = [contradiction()];
    const before = plan({ gaps });

    const edited = plan({ gaps, articles: [article({ version: 'v2' })] });
    const changed = plan({ gaps: [contradiction({ promise: 'pr_14' })] });

    expect(ids(edited)).not.toEqual(ids(before));
    expect(ids(changed)).not.toEqual(ids(before));
  });

  it('defers the less severe when a team is full, and drops none', () => {
    const stores = team('stores', { tasksPerShift: 2 });

    const tasks = plan({ gaps: manyGaps(7), teams: [stores] });

    expect(tasks).toHaveLength(7);
    expect(tasks.map((task) => task.deferredShifts)).toEqual([
      0, 0, 1, 1, 2, 2, 3,
    ]);
    const dues = tasks.map(({ due }) => due);
    expect(dues).toEqual(dues.toSorted());
    expect(new Set(dues).size).toBe(4);
  });

  it('has a critical gap told before the next opening, full or not', () => {
    const stores = team('stores', { tasksPerShift: 2 });
    const told = { gaps: manyGaps(7), teams: [stores] };
    const kept = plan(told);
    const worse = gap({ id: 'new' });

    const tasks = plan({
      ...told,
      gaps: [...told.gaps, worse],
      kept,
      now: '2026-11-25T07:00:00.000Z',
    });

    expect(tasks[0]).toMatchObject({
      gap: 'new',
      due: '2026-11-25T14:00:00Z',
      deferredShifts: 0,
    });
    expect(tasks.slice(1).map(({ due }) => due)).toEqual(
      kept.map(({ due }) => due),
    );
  });
});
