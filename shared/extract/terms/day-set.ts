const names = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

/** All seven days, as bits. */
export const everyDay = 0b1111111;

/** Answers the days from one weekday to another, both included, as bits. */
export function daysFrom(first: number, last: number): number {
  let mask = 1 << last;
  for (let day = first; day !== last; day = (day + 1) % 7) mask |= 1 << day;
  return mask;
}

/** Reads "mo-fr" or "mo,we,fr" into bits, Monday lowest. */
export function daysMask(days: string): number {
  let mask = 0;
  for (const part of days.split(',')) {
    const [first = 'mo', last = first] = part.split('-');
    mask |= daysFrom(indexOf(first), indexOf(last));
  }
  return mask;
}

function indexOf(name: string): number {
  for (const [at, day] of names.entries()) if (day === name) return at;
  return 0;
}

/**
 * Writes bits as "mo-fr", "sa", "mo,we,fr": one way for every set of days, so
 * that equal sets are equal texts.
 */
export function formatDays(mask: number): string {
  const parts: string[] = [];
  for (let day = 0; day < 7; day++) {
    if ((mask & (1 << day)) === 0) continue;
    const first = day;
    while (day < 6 && (mask & (1 << (day + 1))) !== 0) day++;
    const [from, to] = [names[first] ?? '', names[day] ?? ''];
    parts.push(first === day ? from : `${from}-${to}`);
  }
  return parts.join(',');
}
