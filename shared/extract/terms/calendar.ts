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
 * Answers the year that brings a date nearest to `asOf`; one in which it falls
 * on the weekday that was said goes before.
 */
export function inferYear(
  { month, day }: PartialDate,
  asOf: string,
  weekday: number | undefined,
): number {
  const now = Date.parse(`${asOf}T00:00:00Z`);
  const year = Number(asOf.slice(0, 4));
  let best = year;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [year, year + 1, year - 1]) {
    if (day > daysInMonth(month, candidate)) continue;
    const iso = isoDate(candidate, month, day);
    const off = weekday !== undefined && weekdayOf(iso) !== weekday;
    const away = Math.abs(Date.parse(`${iso}T00:00:00Z`) - now);
    const cost = away + (off ? 3 * 366 * dayMillis : 0);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}
