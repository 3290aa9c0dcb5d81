import type { SenseKind } from './senses.ts';

/** Bits of the finders: what a token can begin. */
export const starts = {
  number: 1,
  hours: 2,
  code: 4,
  date: 8,
  money: 16,
  percent: 32,
  duration: 64,
  count: 128,
  /** An article: only before what can be counted. */
  one: 256,
} as const;

const { hours, code, date, money, percent, duration, count } = starts;

const startsOfSense: Partial<Record<SenseKind, number>> = {
  one: starts.one,
  single: count,
  nth: duration | count | date,
  firstDay: date,
  fraction: money | duration | count,
  collective: duration | money,
  fixed: duration,
  whole: duration,
  bareDays: duration,
  plus: duration,
  currency: money,
  percent,
  fixedPercent: percent,
  share: percent,
  month: date,
  holiday: date,
  weekday: date | hours,
  shortDay: hours,
  days: hours,
  noon: hours,
  beforeHour: hours,
  midnight: hours,
  allDay: hours,
  wholeDay: hours,
  always: hours,
  code,
  enterCode: code,
  bareTimes: count,
  offer: count,
  buy: count,
  take: count,
  payFor: count,
};

/** Answers the finders that a phrase of this sense is a beginning for. */
export function startsOf(kind: SenseKind): number {
  return startsOfSense[kind] ?? 0;
}

/** What an article can make one of. */
const counted: ReadonlySet<SenseKind> = new Set<SenseKind>([
  'unit',
  'magnitude',
  'collective',
  'fraction',
  'plain',
  'business',
  'buy',
]);

export function isCountedAfterOne(kind: SenseKind): boolean {
  return counted.has(kind);
}
