import type {
  Bound,
  CountTerm,
  DurationTerm,
  MoneyTerm,
  PercentTerm,
  Term,
} from '../domain/term.ts';
import { counted, fill } from '../platform/phrase.ts';
import { sayDate } from '../platform/say-date.ts';
import type { BriefingWords } from './briefing-words.ts';
import { sayHours } from './say-hours.ts';

/** A term in the words of a language, such as "up to 30 business days". */
export function sayTerm(term: Term, words: BriefingWords): string {
  switch (term.type) {
    case 'percent':
      return sayPercentTerm(term, words);
    case 'money':
      return sayMoney(term, words);
    case 'duration':
      return sayDuration(term, words);
    case 'date':
      return fill(words.dates[term.role], {
        value: sayDate(term.value, words.locale),
      });
    case 'code':
      return fill(words.code, { value: term.value });
    case 'count':
      return sayCount(term, words);
    case 'hours':
      return sayHours(term, words);
  }
}

/** All terms of a promise in one line. */
export function sayTerms(terms: readonly Term[], words: BriefingWords): string {
  if (terms.length === 0) return words.nothing;
  const said = terms.map((term) => sayTerm(term, words));
  return new Intl.ListFormat(words.locale, { type: 'unit' }).format(said);
}

function number(value: number, { locale }: BriefingWords): string {
  return new Intl.NumberFormat(locale).format(value);
}

function sayPercent(value: number, { locale }: BriefingWords): string {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 3,
  }).format(value / 100);
}

function sayPercentTerm(term: PercentTerm, words: BriefingWords): string {
  const value = sayPercent(term.value, words);
  return fill(words.percents[term.role], {
    value: term.upTo ? fill(words.upTo, { value }) : value,
  });
}

/** A thing that we have no word for stays as the page names it. */
function sayCount({ value, of, raw }: CountTerm, words: BriefingWords): string {
  const thing = words.things[of];
  return thing ? counted(thing, value, words.locale) : raw;
}

/** The role says whether an amount is paid, given, or the least to buy for. */
function sayMoney(term: MoneyTerm, words: BriefingWords): string {
  const { role, per, bound } = term;
  const amount = sayAmount(term, words);
  const often = per ? fill(words.per[per], { value: amount }) : amount;
  // A threshold and a cap are bounds by what they are.
  const isBound = role === 'threshold' || role === 'cap';
  const value = isBound ? often : bounded(often, bound, words);
  return fill(words.money[role], { value });
}

/** Where a page does not say of which country its "$" is, we do not either. */
function sayAmount(
  { amount, currency }: MoneyTerm,
  { locale }: BriefingWords,
): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    ...(currency === null
      ? { currency: 'USD', currencyDisplay: 'narrowSymbol' }
      : { currency }),
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount);
}

function sayDuration(term: DurationTerm, words: BriefingWords): string {
  const { min, max, unit, role, bound } = term;
  const isDay = unit === 'day' || unit === 'business-day';
  if (min === 0 && max === 1 && isDay) return words.sameDay;
  const longest = unitOf(max, unit, words);
  const value =
    min === max || min === 0
      ? longest
      : fill(words.range, { min: number(min, words), max: longest });
  if (role === 'delay' && bound === 'at-most') {
    return fill(words.within, { value });
  }
  return bounded(value, min < max && min === 0 ? 'at-most' : bound, words);
}

function bounded(value: string, bound: Bound, words: BriefingWords): string {
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
  return new Intl.NumberFormat(words.locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(value);
}
