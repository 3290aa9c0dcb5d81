import type { TermWords } from '../term-words.ts';
import { daysMask } from './day-set.ts';
import type { AddSense } from './senses.ts';

/** Adds the words of durations, dates, hours and codes. */
export function addTiming(add: AddSense, words: TermWords): void {
  addDurations(add, words);
  addDates(add, words);
  addDays(add, words);
  addClock(add, words);
  add('code', words.codes.before, 'capitals');
  add('code', words.codes.beforeFigures, 'figures');
  add('code', words.codes.beforeEither, 'either');
  add('enterCode', words.codes.enter, true);
  add('atCheckout', words.codes.atCheckout, true);
  add('notCode', words.codes.not, true);
}

function addDurations(add: AddSense, { durations }: TermWords): void {
  for (const { words, times = 1, counted = false, unit } of durations.units) {
    add('unit', words, { unit, times, counted });
  }
  for (const { words, unit } of durations.noted) {
    add('notedUnit', words, { unit, times: 1, counted: true });
  }
  for (const { words, ...sense } of durations.fixed) add('fixed', words, sense);
  for (const { unit, words } of durations.plus) add('plus', words, unit);
  add('business', durations.business, true);
  add('plain', durations.plain, true);
  add('countedIn', durations.countedIn, true);
  add('workingOnly', durations.workingOnly, true);
  add('whole', durations.whole, true);
  add('everySpan', durations.every, true);
  add('bareDays', durations.bareDays, true);
  add('ahead', durations.ahead, true);
  add('nthBefore', durations.nthBefore, true);
  add('notBefore', durations.notBefore, true);
  add('notAfter', durations.notAfter, true);
  for (const role of [
    'delay',
    'window',
    'coverage',
    'notice',
    'trial',
    'validity',
  ] as const) {
    add('durationRole', durations.roles[role], role);
  }
}

function addDates(add: AddSense, { dates }: TermWords): void {
  for (const [at, words] of dates.months.entries()) add('month', words, at + 1);
  for (const { words, ...day } of dates.holidays) add('holiday', words, day);
  add('firstDay', dates.firstDay, true);
  add('endOfWhat', dates.endOfWhat, true);
  add('offerOf', dates.offerOf, true);
  add('notDate', dates.not, true);
  add('law', dates.laws, true);
  add('starts', dates.starts, true);
  add('ends', dates.ends, true);
  add('deadline', dates.deadline, true);
  add('on', dates.on, true);
  add('endOf', dates.endOf, true);
}

function addDays(add: AddSense, { hours }: TermWords): void {
  for (const [at, words] of hours.weekdays.entries()) add('weekday', words, at);
  for (const [at, words] of hours.shortDays.entries()) {
    add('shortDay', words, at);
  }
  for (const { days, words } of hours.groups) {
    add('days', words, daysMask(days));
  }
}

function addClock(add: AddSense, { hours }: TermWords): void {
  add('am', hours.am, true);
  add('pm', hours.pm, true);
  add('gluedAm', hours.gluedAm, true);
  add('gluedPm', hours.gluedPm, true);
  add('dayPart', hours.dayParts, true);
  add('night', hours.night, true);
  add('evening', hours.evening, true);
  add('clock', hours.clock, true);
  add('clockBefore', hours.clockBefore, true);
  add('oClock', hours.oClock, true);
  add('by', hours.by, true);
  add('since', hours.since, true);
  add('afterBareHour', hours.afterBareHour, true);
  add('noon', hours.noon, true);
  for (const [words, minutes] of Object.entries(hours.beforeHour)) {
    add('beforeHour', words, minutes);
  }
  for (const [words, minutes] of Object.entries(hours.afterHour)) {
    add('afterHour', words, minutes);
  }
  add('midnight', hours.midnight, true);
  add('until', hours.until, true);
  add('allDay', hours.allDay, true);
  add('wholeDay', hours.wholeDay, true);
  add('attended', hours.attended, true);
  add('always', hours.always, true);
  add('open', hours.open, true);
  add('closed', hours.closed, true);
  add('except', hours.except, true);
  add('delay', hours.delay, true);
  add('zone', hours.zones, true);
}
