import * as z from 'zod';

/** The words of the page that the term was read from, verbatim. */
const raw = z.string();

/** An ISO 8601 calendar date, such as 2026-11-21. */
export const CalendarDate = z.iso.date();

/** A wall-clock time of day, 00:00 to 24:00. */
const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** How the value limits what it measures: "up to", "from", "about". */
export const Bound = z.enum(['exact', 'at-most', 'at-least', 'about']);
export type Bound = z.infer<typeof Bound>;

export const DurationUnit = z.enum([
  'minute',
  'hour',
  'day',
  'business-day',
  'week',
  'month',
  'year',
]);
export type DurationUnit = z.infer<typeof DurationUnit>;

export const PercentTerm = z.object({
  type: z.literal('percent'),
  /** 20 means 20 %. */
  value: z.number(),
  upTo: z.boolean(),
  role: z.enum(['discount', 'level', 'fee', 'refund', 'rate', 'reward']),
  raw,
});
export type PercentTerm = z.infer<typeof PercentTerm>;

export const MoneyTerm = z.object({
  type: z.literal('money'),
  role: z.enum(['discount', 'price', 'threshold', 'fee', 'cap']),
  amount: z.number(),
  /** ISO 4217, or null where the page does not say which ("$" alone). */
  currency: z.string().nullable(),
  bound: Bound,
  /** "per month" on a price; absent for a single payment. */
  per: DurationUnit.optional(),
  raw,
});
export type MoneyTerm = z.infer<typeof MoneyTerm>;

export const DurationTerm = z.object({
  type: z.literal('duration'),
  /** A single value has min = max; "same day" is 0 to 1 day. */
  min: z.number(),
  max: z.number(),
  /** The unit as said; compare by `comparable-interval`, never by unit. */
  unit: DurationUnit,
  role: z.enum(['delay', 'window', 'coverage', 'notice', 'trial', 'validity']),
  bound: Bound,
  /** It comes round so often: "every two years" is not how long it lasts. */
  every: z.literal(true).optional(),
  raw,
});
export type DurationTerm = z.infer<typeof DurationTerm>;

export const DateTerm = z.object({
  type: z.literal('date'),
  role: z.enum(['starts', 'ends', 'on']),
  value: CalendarDate,
  /** Every way to read the words; two or more mean the date is ambiguous. */
  readings: z.array(CalendarDate),
  yearInferred: z.boolean(),
  raw,
});
export type DateTerm = z.infer<typeof DateTerm>;

const CodeTerm = z.object({
  type: z.literal('code'),
  value: z.string(),
  raw,
});
export type CodeTerm = z.infer<typeof CodeTerm>;

const AlwaysOpenTerm = z.object({
  type: z.literal('hours'),
  always: z.literal(true),
  raw,
});
const OpeningHoursTerm = z.object({
  type: z.literal('hours'),
  always: z.literal(false).optional(),
  /** "mo-fr", "sa", "mo,we,fr"; null where the page does not say. */
  days: z.string().nullable(),
  opens: ClockTime.nullable(),
  closes: ClockTime.nullable(),
  raw,
});
export const HoursTerm = z.union([AlwaysOpenTerm, OpeningHoursTerm]);
export type HoursTerm = z.infer<typeof HoursTerm>;

export const CountTerm = z.object({
  type: z.literal('count'),
  value: z.number(),
  /** What is counted: items, instalments, exchanges, points, … */
  of: z.string(),
  raw,
});
export type CountTerm = z.infer<typeof CountTerm>;

export const Term = z.union([
  PercentTerm,
  MoneyTerm,
  DurationTerm,
  DateTerm,
  CodeTerm,
  HoursTerm,
  CountTerm,
]);
/** A typed value with its role, as a promise states it. */
export type Term = z.infer<typeof Term>;
export type TermType = Term['type'];
