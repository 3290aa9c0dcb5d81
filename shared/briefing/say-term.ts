import type { DurationTerm, MoneyTerm, Term } from '../domain/term.ts';
import { counted, fill } from '../platform/phrase.ts';
import type { BriefingWords } from './briefing-words.ts';

/** A term in the words of a language, such as "up to 30 business days". */
export function sayTerm(term: Term, words: BriefingWords): string {
  switch (term.type) {
    case 'percent':
      return bounded(sayPercent(term.value, words), term.upTo, words);
    case 'money':
      return sayMoney(term, words);
    case 'duration':
      return sayDuration(term, words);
    case 'date':
      return fill(words.dates[term.role], {
        value: sayDate(term.value, words),
      });
    case 'code':
      return fill(words.code, { value: term.value });
    case 'count':
      return `${number(term.value, words)} ${term.of}`;
    case 'hours':
      return term.always ? words.always : sayHours(term, words);
  }
}

/** All terms of a promise in one line. */
export function sayTerms(terms: readonly Term[], words: BriefingWords): string {
  if (terms.length === 0) return words.nothing;
  const said = terms.map((term) => sayTerm(term, words));
  return new Intl.ListFormat(words.locale, { type: 'unit' }).format(said);
}

/** An ISO date as people of the language write it. */
export function sayDate(isoDate: string, { locale }: BriefingWords): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${isoDate.slice(0, 10)}T00:00:00Z`));
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

function bounded(value: string, upTo: boolean, words: BriefingWords): string {
  return upTo ? fill(words.upTo, { value }) : value;
}

function sayMoney(term: MoneyTerm, words: BriefingWords): string {
  const amount = term.currency
    ? new Intl.NumberFormat(words.locale, {
        style: 'currency',
        currency: term.currency,
        trailingZeroDisplay: 'stripIfInteger',
      }).format(term.amount)
    : `${number(term.amount, words)} $`;
  return fill(words.money[term.role], { value: amount });
}

function sayDuration(term: DurationTerm, words: BriefingWords): string {
  if (term.min !== term.max) {
    return fill(words.range, {
      min: number(term.min, words),
      max: unitOf(term.max, term.unit, words),
    });
  }
  return unitOf(term.max, term.unit, words);
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

type OpeningHours = Extract<Term, { type: 'hours'; opens: string | null }>;

function sayHours(term: OpeningHours, words: BriefingWords): string {
  const days = term.days ? sayDays(term.days, words) : '';
  const times =
    term.opens && term.closes
      ? fill(words.timeRange, { opens: term.opens, closes: term.closes })
      : (term.opens ?? term.closes ?? '');
  return [days, times].filter((part) => part !== '').join(' ');
}

function sayDays(days: string, words: BriefingWords): string {
  const name = (day: string) =>
    Object.entries(words.weekdays).find(([id]) => id === day)?.[1] ?? day;
  const groups = days.split(',').map((group) => {
    const [first = '', last] = group.split('-');
    return last
      ? fill(words.dayRange, { first: name(first), last: name(last) })
      : name(first);
  });
  return groups.join(', ');
}
