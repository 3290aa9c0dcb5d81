import type { HoursTerm } from '../../domain/term.ts';

/** Minutes since midnight; undefined where the text does not say. */
type Opening = {
  readonly opens: number | undefined;
  readonly closes: number | undefined;
  /** Said without which half of the day is meant: "seven to eleven". */
  readonly isBare: boolean;
};

const weekDays: readonly string[] = 'mo tu we th fr sa su'.split(' ');
type Week = ReadonlyMap<string, readonly Opening[]>;

export type HoursComparison = {
  /** Days on which both sides say the same. */
  readonly same: readonly string[];
  /** Days on which both speak and differ. */
  readonly different: readonly string[];
  /** Days that the public side names and the internal side does not. */
  readonly unsaid: readonly string[];
  /** Minutes a week that customers are offered beyond what staff know. */
  readonly surplusMinutes: number;
};

/**
 * Answers, day by day, whether two sets of opening hours agree. Days that a
 * side does not name at all ("9 to 5") stand for whatever day the other says.
 */
export function compareHours(
  publicHours: readonly HoursTerm[],
  internalHours: readonly HoursTerm[],
): HoursComparison {
  const ours = weekOf(publicHours);
  const theirs = weekOf(internalHours);
  const same: string[] = [];
  const different: string[] = [];
  const unsaid: string[] = [];
  let surplusMinutes = 0;
  for (const [day, openings] of ours) {
    const others = openingsOn(theirs, day);
    if (others.length === 0) {
      unsaid.push(day);
      continue;
    }
    const agrees = openings.every((one) =>
      others.some((other) => sameOpening(one, other)),
    );
    (agrees ? same : different).push(day);
    surplusMinutes += minutesOf(openings) - minutesOf(others);
  }
  return { same, different, unsaid, surplusMinutes };
}

function openingsOn(week: Week, day: string): readonly Opening[] {
  if (day === anyDay) return [...week.values()].flat();
  return week.get(day) ?? week.get(anyDay) ?? [];
}

const anyDay = 'any';

function weekOf(terms: readonly HoursTerm[]): Week {
  const week = new Map<string, Opening[]>();
  for (const term of terms) {
    const opening = term.always
      ? { opens: 0, closes: minutesPerDay, isBare: false }
      : {
          opens: minutes(term.opens),
          closes: minutes(term.closes),
          isBare: isBare(term.raw),
        };
    const days = term.always ? [...weekDays] : expandDays(term.days);
    for (const day of days) {
      week.set(day, [...(week.get(day) ?? []), opening]);
    }
  }
  return week;
}

const minutesPerDay = 1440;

/** In words, or with figures that no letter or colon stands beside. */
function isBare(raw: string): boolean {
  return (
    !/\d\s*[:hap]|[ap]\.?m\b|1[3-9]|2[0-4]/iu.test(raw) &&
    !/noon|midday|midnight|morning|afternoon|evening|night|midi|minuit|matin|soir|heure/iu.test(
      raw,
    )
  );
}

function minutes(clock: string | null): number | undefined {
  if (clock === null) return undefined;
  const [hours, mins] = clock.split(':').map(Number);
  return (hours ?? 0) * 60 + (mins ?? 0);
}

/** "mo-fr", "sa", "mo,we,fr", "sa-mo" (over the weekend). */
export function expandDays(days: string | null): string[] {
  if (days === null) return [anyDay];
  return days.split(',').flatMap((part) => {
    const [first = '', last = first] = part.trim().split('-');
    const from = weekDays.indexOf(first);
    const to = weekDays.indexOf(last);
    if (from < 0 || to < 0) return [];
    const length = ((to - from + 7) % 7) + 1;
    return Array.from(
      { length },
      (_, offset) => weekDays[(from + offset) % 7] ?? anyDay,
    );
  });
}

function sameOpening(one: Opening, other: Opening): boolean {
  if (one.isBare || other.isBare) {
    return (
      agree(onClock(one.opens), onClock(other.opens)) &&
      agree(onClock(one.closes), onClock(other.closes))
    );
  }
  return (
    agree(one.opens, other.opens) &&
    (agree(one.closes, other.closes) || bothMidnight(one, other))
  );
}

function agree(one: number | undefined, other: number | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** What a clock with hands shows. */
function onClock(minutes: number | undefined): number | undefined {
  return minutes === undefined ? undefined : minutes % (minutesPerDay / 2);
}

/** 00:00 and 24:00 are one moment to whoever closes at midnight. */
function bothMidnight(one: Opening, other: Opening): boolean {
  return [one, other].every(
    ({ closes }) => (closes ?? 1) % minutesPerDay === 0,
  );
}

function minutesOf(openings: readonly Opening[]): number {
  return openings.reduce((sum, { opens, closes }) => {
    if (opens === undefined || closes === undefined) return sum;
    const length = (closes - opens + minutesPerDay) % minutesPerDay;
    return sum + (length === 0 ? minutesPerDay : length);
  }, 0);
}
