import type { CountTerm } from './term.ts';

/** What is counted, whatever it is called in a language. */
export const measures = [
  'gigabyte',
  'terabyte',
  'megabyte',
  'megabit',
  'kilogram',
  'gram',
  'tonne',
  'litre',
  'cubic-metre',
  'square-metre',
  'kilometre',
  'mile',
  'metre',
  'centimetre',
  'inch',
  'foot',
  'degree',
  'watt',
  'amp',
  'page',
  'site',
  'letter',
  'word',
  'person',
  'pupil',
  'adult',
  'child',
  'user',
  'employee',
  'member',
  'customer',
  'piece',
  'part',
  'box',
  'bag',
  'parcel',
  'bottle',
  'glass',
  'cup',
  'coffee',
  'loaf',
  'pastry',
  'dish',
  'pizza',
  'visit',
  'lesson',
  'ticket',
  'show',
  'round',
  'proof',
  'copy',
  'photo',
  'video',
  'mailbox',
  'address',
  'email',
  'text',
  'call',
  'line',
  'domain',
  'device',
  'file',
  'order',
  'payment',
  'stamp',
  'point',
  'night',
  'room',
  'bed',
  'table',
  'chair',
  'key',
  'towel',
  'garment',
  'pair',
  'flower',
  'plant',
  'animal',
  'vehicle',
  'bike',
  'tyre',
  'driver',
  'mover',
  'floor',
  'window',
  'door',
  'panel',
  'socket',
  'tooth',
  'attempt',
  'test',
  'language',
  'product',
  'book',
  'game',
  'store',
  'player',
  'appointment',
  'friend',
] as const;
export type Measure = (typeof measures)[number];

/** A time on the face of a clock, by which or from which something holds. */
const clockTimes = ['deadline', 'start'] as const;
export type ClockTime = (typeof clockTimes)[number];

/** How old whoever is meant may be at most, or must be. */
const ageLimits = ['below-age', 'from-age'] as const;
export type AgeLimit = (typeof ageLimits)[number];

/** Tells what is counted in a measure from counts of any noun. */
const mark = 'measure:';

/** Answers what a count of a measure, or of minutes on the clock, is `of`. */
export function countedAs(measure: Measure | ClockTime | AgeLimit): string {
  return `${mark}${measure}`;
}

/** Answers whether a count is one of these, and no other. */
export function isMeasured({ of }: CountTerm): boolean {
  return of.startsWith(mark);
}

/** Answers whether a count is one of minutes on the face of a clock. */
export function isClockTime({ of }: CountTerm): boolean {
  return clockTimes.some((time) => of === countedAs(time));
}

/** Answers whether a count is a time or an age from which something holds. */
export function isStart({ of }: CountTerm): boolean {
  return of === countedAs('start') || of === countedAs('from-age');
}
