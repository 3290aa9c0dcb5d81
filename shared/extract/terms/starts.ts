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
  fraction: money | percent | duration | count,
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

/** Bits of the finders that are tried only where a text has their words. */
export const finds = { hours, money, percent, duration, offer: 512 } as const;

const { offer } = finds;

const findsBySense: Partial<Record<SenseKind, number>> = {
  weekday: hours,
  shortDay: hours,
  days: hours,
  open: hours,
  closed: hours,
  noon: hours,
  midnight: hours,
  beforeHour: hours,
  oClock: hours,
  clock: hours,
  am: hours,
  pm: hours,
  gluedAm: hours,
  gluedPm: hours,
  night: hours,
  allDay: hours,
  wholeDay: hours,
  always: hours,
  currency: money,
  percent,
  fixedPercent: percent,
  share: percent,
  shareWhole: percent,
  unit: duration,
  fixed: duration,
  whole: duration,
  bareDays: duration,
  plus: duration,
  offer,
  pays: offer,
  forPriceOf: offer,
  buy: offer,
  payFor: offer,
};

/** Answers the finders that find something only with senses like this. */
export function findsWith(kind: SenseKind): number {
  return findsBySense[kind] ?? 0;
}

/** The same of a mark: "9:30", "2+1". */
export function findsWithMark(mark: string): number {
  if (mark === ':') return hours;
  return mark === '+' ? offer : 0;
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
  'currency',
  'percent',
]);

/** Whether an article before words of this sense may mean one of them. */
export function isCountedAfterOne(kind: SenseKind): boolean {
  return counted.has(kind);
}
