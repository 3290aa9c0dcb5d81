/** A day of the calendar, its year perhaps not said. */
export type PartialDate = {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
};

const dayMillis = 86_400_000;

/** Answers how many days a month has; February has 29 where no year is said. */
export function daysInMonth(month: number, year = 2024): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether there is such a day: no 31 April. */
export function isDay({ year, month, day }: PartialDate): boolean {
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year)
  );
}

/** ISO 8601, as the domain keeps dates. */
export function isoDate(year: number, month: number, day: number): string {
  const pad = (value: number, width: number) =>
    String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Monday is 0. */
export function weekdayOf(iso: string): number {
  return (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Answers the date that many days later. */
export function addDays(iso: string, days: number): string {
  const later = Date.parse(`${iso}T00:00:00Z`) + days * dayMillis;
  return new Date(later).toISOString().slice(0, 10);
}

/**
 * Answers the year that brings a date nearest to `asOf`. With a weekday it is
 * one in which the date falls on it: where this year, the next and the last
 * are none, the words are older.
 */
export function inferYear(
  date: PartialDate,
  asOf: string,
  weekday: number | undefined,
): number {
  const year = Number(asOf.slice(0, 4));
  const near = [year, year + 1, year - 1].filter((one) => isIn(one, date));
  const fitting = near.filter((one) => falls(date, one, weekday));
  const years = fitting.length > 0 ? fitting : older(date, year, weekday);
  return nearest(years.length > 0 ? years : near, date, asOf) ?? year;
}

/** A date comes back to its weekday after eleven years at most. */
const mostYearsApart = 11;

function older(
  date: PartialDate,
  year: number,
  weekday: number | undefined,
): number[] {
  const before = Array.from({ length: mostYearsApart }, (_, at) => year - at);
  return before
    .filter((one) => isIn(one, date) && falls(date, one, weekday))
    .slice(0, 1);
}

function isIn(year: number, { month, day }: PartialDate): boolean {
  return day <= daysInMonth(month, year);
}

function falls(
  { month, day }: PartialDate,
  year: number,
  weekday: number | undefined,
): boolean {
  const iso = isoDate(year, month, day);
  return weekday === undefined || weekdayOf(iso) === weekday;
}

function nearest(
  years: readonly number[],
  { month, day }: PartialDate,
  asOf: string,
): number | undefined {
  const away = (year: number) =>
    Math.abs(Date.parse(isoDate(year, month, day)) - Date.parse(asOf));
  return years.toSorted((a, b) => away(a) - away(b))[0];
}
