import type { Gap, GapEvent } from '../domain/gap.ts';
import type { Exposure } from '../domain/report.ts';
import { routeGap } from '../domain/route-gap.ts';
import { officeHours, type Team } from '../domain/team.ts';
import { hoursBetween, openHoursBetween } from '../platform/shift-hours.ts';

type Span = { readonly from: string; readonly until: string };

export type Watched = {
  /** The history of the gap, oldest first. */
  readonly events: readonly GapEvent[];
  /** ISO instant. */
  readonly until: string;
  readonly teams: readonly Team[];
  /** Where the site is: office hours there, if no team is configured. */
  readonly timeZone: string;
};

/**
 * Answers how long customers met a gap: from the run that saw it first, less
 * the time it was closed. An accepted gap is still met; a dismissed one is
 * none. Undefined where its history tells of no such time.
 */
export function exposureOf(
  gap: Pick<Gap, 'teams' | 'topic' | 'type'>,
  { events, until, teams, timeZone }: Watched,
): Exposure | undefined {
  const spans = spansOf(events, until);
  const [first] = spans;
  const sum = (hoursOf: (span: Span) => number) =>
    rounded(spans.map(hoursOf).reduce((total, part) => total + part, 0));
  const answering = routeGap(gap, teams);
  const hours =
    answering.length > 0 ? answering : [{ timeZone, shifts: officeHours }];
  return (
    first && {
      since: first.from,
      hours: sum((span) => hoursBetween(span.from, span.until)),
      openHours: sum((span) => openHoursBetween(span.from, span.until, hours)),
    }
  );
}

function spansOf(events: readonly GapEvent[], until: string): Span[] {
  const spans: Span[] = [];
  let from: string | undefined;
  for (const { to, at } of events) {
    if (!isMet(to)) {
      if (from !== undefined) spans.push({ from, until: at });
      from = undefined;
    } else {
      from ??= at;
    }
  }
  return from === undefined ? spans : [...spans, { from, until }];
}

function isMet(state: GapEvent['to']): boolean {
  return state === 'open' || state === 'in-progress' || state === 'accepted';
}

function rounded(hours: number): number {
  return Math.round(hours * 10) / 10;
}
