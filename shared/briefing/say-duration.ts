import type { Bound, DurationTerm } from '../domain/term.ts';
import { counted, fill } from '../platform/phrase.ts';
import type { BriefingWords } from './briefing-words.ts';

/** A duration, such as "within 2 business days" or "3 to 5 days". */
export function sayDuration(term: DurationTerm, words: BriefingWords): string {
  const { min, max, unit, role, bound } = term;
  if (isSameDay(term)) return words.sameDay;
  const longest = unitOf(max, unit, words);
  if (min > 0 && min < max) {
    const shortest = new Intl.NumberFormat(words.locale).format(min);
    const value = fill(words.range, { min: shortest, max: longest });
    // A range says itself how long it takes at most.
    return bounded(value, bound === 'at-most' ? 'exact' : bound, words);
  }
  if (role === 'delay' && bound === 'at-most') {
    return fill(words.within, { value: longest });
  }
  return bounded(longest, min < max ? 'at-most' : bound, words);
}

function isSameDay({ min, max, unit }: DurationTerm): boolean {
  const isDay = unit === 'day' || unit === 'business-day';
  return min === 0 && max === 1 && isDay;
}

/** A value with how far it binds. */
export function bounded(
  value: string,
  bound: Bound,
  words: BriefingWords,
): string {
  switch (bound) {
    case 'at-most':
      return fill(words.upTo, { value });
    case 'at-least':
      return fill(words.atLeast, { value });
    case 'about':
      return fill(words.about, { value });
    case 'exact':
      return value;
  }
}

function unitOf(
  value: number,
  unit: DurationTerm['unit'],
  words: BriefingWords,
): string {
  if (unit === 'business-day') {
    return counted(words.businessDays, value, words.locale);
  }
  const isPart = unit === 'minute' && value < 1;
  return new Intl.NumberFormat(words.locale, {
    style: 'unit',
    unit: isPart ? 'second' : unit,
    unitDisplay: 'long',
  }).format(isPart ? value * 60 : value);
}
