import { describe, expect, it } from 'vitest';
import { chooseDueDates } from '../../shared/briefing/choose-due-dates.ts';
import type { BriefingTask } from '../../shared/domain/briefing-task.ts';
import { SeverityLevel } from '../../shared/domain/gap.ts';
import { fc } from '../property-tests.ts';
import { team } from './builders.ts';

// Tuesday, two in the morning in Montréal.
const night = '2026-11-24T07:00:00Z';
const nextNight = '2026-11-25T07:00:00Z';
const stores = team('stores', { tasksPerShift: 2 });

type Asked = { readonly id: string; readonly level: SeverityLevel };

const ask = (level: SeverityLevel, ...ids: string[]): Asked[] =>
  ids.map((id) => ({ id, level }));

function choose(
  asked: readonly Asked[],
  { now = night, kept = [] as readonly BriefingTask[], to = stores } = {},
) {
  return chooseDueDates({ asked, kept, team: to, now });
}

/** Tasks as they are kept once their dates were chosen. */
function keep(chosen: ReturnType<typeof choose>): BriefingTask[] {
  return chosen.map((one) => ({
    gap: one.id,
    team: 'stores',
    lang: 'en',
    promise: null,
    article: null,
    articleVersion: null,
    plannedAt: '2026-11-24T07:00:00.000Z',
    state: 'published',
    text: { title: '', sections: [], questions: [] },
    ...one,
  }));
}

const dues = (chosen: ReturnType<typeof choose>) =>
  chosen.map(({ due }) => due.slice(0, 10));

describe('chooseDueDates', () => {
  it.each([
    ['critical', '2026-11-24T14:00:00Z'],
    ['high', '2026-11-25T14:00:00Z'],
    ['medium', '2026-11-27T14:00:00Z'],
    ['low', '2026-12-08T14:00:00Z'],
    ['info', '2026-12-08T14:00:00Z'],
  ] as const)('gives a %s gap one of the team’s openings', (level, due) => {
    expect(choose(ask(level, 'a'))).toEqual([
      { id: 'a', level, due, deferredShifts: 0 },
    ]);
  });

  it('gives a critical gap of a Friday evening Monday’s opening', () => {
    const friday = '2026-11-27T23:00:00Z';

    const chosen = choose(ask('critical', 'a'), { now: friday });

    expect(dues(chosen)).toEqual(['2026-11-30']);
  });

  it('follows the team’s own hours and zone', () => {
    const chat = team('chat', {
      timeZone: 'Europe/Paris',
      shifts: [
        { days: [1, 2, 3, 4, 5, 6, 7], opens: '20:00', closes: '04:00' },
      ],
    });

    const [chosen] = choose(ask('critical', 'a'), { to: chat });

    expect(chosen?.due).toBe('2026-11-24T19:00:00Z');
  });

  it('puts off by one opening for each that is full', () => {
    const chosen = choose(ask('high', 'a', 'b', 'c', 'd', 'e'));

    expect(chosen.map(({ deferredShifts }) => deferredShifts)).toEqual([
      0, 0, 1, 1, 2,
    ]);
    expect(dues(chosen)).toEqual([
      '2026-11-25',
      '2026-11-25',
      '2026-11-26',
      '2026-11-26',
      '2026-11-27',
    ]);
  });

  it('never puts off what is critical, however much there is', () => {
    const chosen = choose(ask('critical', 'a', 'b', 'c', 'd', 'e'));

    expect(new Set(dues(chosen))).toEqual(new Set(['2026-11-24']));
  });

  it('keeps the dates that were given the night before', () => {
    const asked = ask('high', 'a', 'b', 'c');
    const before = choose(asked);

    expect(choose(asked, { now: nextNight, kept: keep(before) })).toEqual(
      before,
    );
  });

  it('lets no milder task of an earlier night keep out a graver one', () => {
    const mild = ask('medium', 'a', 'b');
    const kept = keep(choose(mild));
    const thursday = '2026-11-26T07:00:00Z';

    const chosen = choose([...ask('high', 'new'), ...mild], {
      now: thursday,
      kept,
    });

    expect(dues(chosen)).toEqual(['2026-11-27', '2026-11-27', '2026-11-27']);
  });

  it('lets graver tasks of an earlier night put off a milder one', () => {
    const grave = ask('high', 'a', 'b');
    const kept = keep(choose(grave, { now: '2026-11-26T07:00:00Z' }));

    const chosen = choose([...grave, ...ask('medium', 'new')], { kept });

    expect(chosen.at(-1)).toMatchObject({
      due: '2026-11-30T14:00:00Z',
      deferredShifts: 1,
    });
  });

  it('gives no place to tasks that are closed or no longer asked for', () => {
    const kept = keep(choose(ask('high', 'a', 'b')));
    const closed = kept.map(
      (task): BriefingTask => ({ ...task, state: 'closed' }),
    );

    for (const gone of [kept, closed]) {
      const [chosen] = choose(ask('high', 'new'), { kept: gone });

      expect(chosen).toMatchObject({ deferredShifts: 0 });
    }
  });

  it('gives the same dates when a crash left some tasks kept already', () => {
    const level = fc.constantFrom(...SeverityLevel.options);
    fc.assert(
      fc.property(
        fc.array(level, { maxLength: 30 }),
        fc.array(level, { maxLength: 30 }),
        fc.nat(30),
        (before, now, saved) => {
          const old = keep(choose(sorted(before)));
          const asked = sorted(now);
          const whole = choose(asked, { now: nextNight, kept: old });
          const done = keep(whole).slice(0, saved);
          const ids = new Set(done.map(({ id }) => id));
          const kept = [...old.filter(({ id }) => !ids.has(id)), ...done];

          expect(choose(asked, { now: nextNight, kept })).toEqual(whole);
        },
      ),
    );
  });
});

/** Gravest first; ids follow the place, so that nights share some. */
function sorted(levels: readonly SeverityLevel[]): Asked[] {
  const order = SeverityLevel.options;
  return levels
    .map((level, at) => ({ id: `g${at}`, level }))
    .sort(
      (one, other) => order.indexOf(other.level) - order.indexOf(one.level),
    );
}
