import { Temporal } from 'temporal-polyfill';

/** On these ISO weekdays, from one time of day to another: 08:30. */
type Shift = {
  readonly days: readonly number[];
  readonly opens: string;
  readonly closes: string;
};

/** When somebody is there, week after week. */
type Hours = {
  readonly timeZone: string;
  readonly shifts: readonly Shift[];
};

/** A stretch of time in which somebody is there. */
type Opening = {
  readonly opens: Temporal.ZonedDateTime;
  readonly closes: Temporal.ZonedDateTime;
};

/** Openings are looked for this far ahead: a shift recurs every week. */
const daysAhead = 14;

/**
 * The next `count` openings that start at or after an instant, as ISO
 * instants. Clock changes follow the time zone of the hours.
 */
export function nextOpenings(
  after: string,
  count: number,
  hours: Hours,
): string[] {
  const from = zoned(after, hours);
  const weeks = Math.ceil((count * 7) / daysAhead) + 1;
  return openingsFrom(from, daysAhead * weeks, hours)
    .filter(({ opens }) => Temporal.ZonedDateTime.compare(opens, from) >= 0)
    .slice(0, count)
    .map(({ opens }) => opens.toInstant().toString());
}

/**
 * Hours in which at least one of several was there between two instants: how
 * long one could ask, not only how long the clock ran.
 */
export function openHoursBetween(
  from: string,
  until: string,
  several: readonly Hours[],
): number {
  const [start, end] = [millisecondsOf(from), millisecondsOf(until)];
  const days = Math.ceil((end - start) / millisecondsADay) + 1;
  if (days <= 1) return 0;
  const openings = several
    .flatMap((hours) => openingsFrom(zoned(from, hours), days, hours))
    .map(({ opens, closes }) => ({
      opens: Math.max(opens.epochMilliseconds, start),
      closes: Math.min(closes.epochMilliseconds, end),
    }))
    .sort((one, other) => one.opens - other.opens);
  let [open, counted] = [0, start];
  for (const { opens, closes } of openings) {
    open += Math.max(0, closes - Math.max(opens, counted));
    counted = Math.max(counted, closes);
  }
  return open / millisecondsAnHour;
}

const millisecondsAnHour = 3_600_000;
const millisecondsADay = 24 * millisecondsAnHour;

function millisecondsOf(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

/** Hours by the clock between two instants; 0 when they are the wrong way. */
export function hoursBetween(from: string, until: string): number {
  const hours = Temporal.Instant.from(from)
    .until(Temporal.Instant.from(until))
    .total({ unit: 'hours' });
  return Math.max(0, hours);
}

function zoned(instant: string, { timeZone }: Hours): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
}

function openingsFrom(
  from: Temporal.ZonedDateTime,
  days: number,
  hours: Hours,
): Opening[] {
  const openings: Opening[] = [];
  // A night shift of the day before may still be open.
  for (let ahead = -1; ahead <= days; ahead++) {
    const day = from.toPlainDate().add({ days: ahead });
    for (const shift of hours.shifts) {
      if (shift.days.includes(day.dayOfWeek)) {
        openings.push(openingOn(day, shift, hours.timeZone));
      }
    }
  }
  return openings.sort((one, other) =>
    Temporal.ZonedDateTime.compare(one.opens, other.opens),
  );
}

function openingOn(
  day: Temporal.PlainDate,
  shift: Shift,
  timeZone: string,
): Opening {
  const at = (date: Temporal.PlainDate, time: string) =>
    date.toZonedDateTime({ timeZone, plainTime: time });
  const overnight = shift.closes <= shift.opens;
  return {
    opens: at(day, shift.opens),
    closes: at(overnight ? day.add({ days: 1 }) : day, shift.closes),
  };
}
