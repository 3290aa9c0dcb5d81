const msPerDay = 86_400_000;

/**
 * Answers text by which periods sort as they end: 2026-Q3 before 2026-10
 * before 2026-Q4. Of those that end together the shorter tells of later days.
 */
export function periodOrder(period: string): string {
  const [year = '', part = ''] = period.split('-');
  const count = Number(part.slice(1));
  if (part === '') return `${year}-12-31 a`;
  if (part.startsWith('Q')) return `${year}-${twoDigits(count * 3)}-31 b`;
  if (part.startsWith('W')) return `${lastDayOfWeek(Number(year), count)} d`;
  return `${year}-${part}-31 c`;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

/** ISO 8601: the first week of a year holds its 4th of January. */
function lastDayOfWeek(year: number, week: number): string {
  const fourth = Date.UTC(year, 0, 4);
  const untilSunday = (7 - new Date(fourth).getUTCDay()) % 7;
  const days = untilSunday + (week - 1) * 7;
  return new Date(fourth + days * msPerDay).toISOString().slice(0, 10);
}
