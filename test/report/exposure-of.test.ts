import { describe, expect, it } from 'vitest';
import type { GapEvent } from '../../shared/domain/gap.ts';
import { Team } from '../../shared/domain/team.ts';
import { exposureOf } from '../../shared/report/exposure-of.ts';

const gap = {
  teams: ['stores'],
  topic: 'return-window',
  type: 'unknown',
} as const;
const stores = Team.parse({ id: 'stores' });
const always = Team.parse({
  id: 'night-desk',
  shifts: [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '00:00' }],
});

/** From Monday, 23 November: a state a day, at two in the morning. */
function history(...states: readonly GapEvent['to'][]): GapEvent[] {
  return states.map((to, day) => ({
    gap: 'gap-1',
    at: `2026-11-${23 + day}T02:00:00.000Z`,
    from: states[day - 1] ?? null,
    to,
    who: 'briefed',
    why: '',
    runId: null,
  }));
}

const exposed = (
  events: readonly GapEvent[],
  teams: readonly Team[] = [stores, always],
  until = '2026-11-27T02:00:00.000Z',
) =>
  exposureOf(
    { ...gap, teams: [...gap.teams] },
    { events, until, teams, timeZone: 'UTC' },
  );

describe('exposureOf', () => {
  it('counts from the first sight until the run, by the clock and in opening hours', () => {
    expect(exposed(history('open'))).toEqual({
      since: '2026-11-23T02:00:00.000Z',
      hours: 96,
      openHours: 32,
    });
  });

  it('leaves out the time it was closed', () => {
    const events = history('open', 'resolved', 'open');

    expect(exposed(events)).toMatchObject({ hours: 72, openHours: 24 });
  });

  it('goes on while it is accepted, and ends when it is dismissed', () => {
    const events = history('open', 'accepted', 'dismissed');

    expect(exposed(events)).toMatchObject({ hours: 48, openHours: 16 });
  });

  it('takes office hours where the site is when no team is configured', () => {
    expect(exposed(history('open'), [])).toMatchObject({ openHours: 32 });
  });

  it('takes everybody’s hours where nobody is named', () => {
    const events = history('open');

    expect(
      exposureOf(
        { teams: [], topic: 'gift', type: 'unknown' },
        {
          events,
          until: '2026-11-24T02:00:00.000Z',
          teams: [stores, always],
          timeZone: 'UTC',
        },
      ),
    ).toMatchObject({ hours: 24, openHours: 24 });
  });

  it('tells nothing of a gap that was dismissed when first seen', () => {
    expect(exposed(history('dismissed'))).toBeUndefined();
    expect(exposed([])).toBeUndefined();
  });
});
