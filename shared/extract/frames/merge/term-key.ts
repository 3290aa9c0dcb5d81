import type { DurationTerm, DurationUnit, Term } from '../../../domain/term.ts';

/** What two terms share when they say the same value. */
export function termKey(term: Term): string {
  switch (term.type) {
    case 'percent':
      return `${term.value}%`;
    case 'money':
      return `${term.role} ${term.amount} ${term.currency ?? ''}`;
    case 'duration':
      return durationKey(term);
    case 'date':
      return `${term.role} ${term.value}`;
    case 'code':
      return term.value;
    case 'count':
      return `${term.value} ${term.of}`;
    case 'hours':
      return '';
  }
}

/** So many of a unit make one of another that people say instead. */
const larger: Partial<Record<DurationUnit, readonly [number, DurationUnit]>> = {
  hour: [24, 'day'],
  week: [1 / 7, 'day'],
  year: [1 / 12, 'month'],
};

/** "48 hours" and "two days", "two weeks" and "14 days" are one value. */
function durationKey({ min, max, unit }: DurationTerm): string {
  const [size, other] = larger[unit] ?? [1, unit];
  const isWhole = Number.isInteger(max / size);
  return isWhole
    ? `${min / size}-${max / size} ${other}`
    : `${min}-${max} ${unit}`;
}
