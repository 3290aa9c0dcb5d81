import type {
  CountTerm,
  DateTerm,
  MoneyTerm,
  PercentTerm,
  Term,
} from '../domain/term.ts';
import { counted, fill } from '../platform/phrase.ts';
import { sayDate } from '../platform/say-date.ts';
import type { BriefingWords } from './briefing-words.ts';
import { bounded, sayDuration } from './say-duration.ts';
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
      return sayHours([term], words).join('');
  }
}

/**
 * All terms of a promise in one line: what is given first, then from when to
 * when, from which purchase and by which code.
 */
export function sayTerms(terms: readonly Term[], words: BriefingWords): string {
  if (terms.length === 0) return words.nothing;
  const isBy = (term: Term) => isBound(term) || isWhen(term);
  const given = terms.filter((term) => !isBy(term) && term.type !== 'hours');
  const hours = terms.filter((term) => term.type === 'hours');
  const said = [
    ...given.map((term) => sayTerm(term, words)),
    ...sayHours(hours, words),
  ];
  return [
    new Intl.ListFormat(words.locale, { type: 'unit' }).format(said),
    ...terms.filter(isBound).map((term) => sayTerm(term, words)),
    ...sayWhen(terms.filter(isWhen), words),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function isWhen(term: Term): term is DateTerm {
  return term.type === 'date';
}

/** What a customer must spend or enter, and the most there is. */
function isBound(term: Term): boolean {
  if (term.type === 'money') {
    return term.role === 'threshold' || term.role === 'cap';
  }
  return term.type === 'code';
}

/** One first and one last day are a period. */
function sayWhen(dates: readonly DateTerm[], words: BriefingWords): string[] {
  const [starts, ends] = ['starts', 'ends'].map((role) =>
    dates.find((date) => date.role === role),
  );
  if (dates.length !== 2 || !starts || !ends) {
    return dates.map((date) => sayTerm(date, words));
  }
  return [
    fill(words.period, {
      starts: sayDate(starts.value, words.locale),
      ends: sayDate(ends.value, words.locale),
    }),
  ];
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
  { amount, currency, raw }: MoneyTerm,
  { locale }: BriefingWords,
): string {
  const isSaid = currency !== null && saysCountry.test(raw);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currency ?? 'USD',
    currencyDisplay: isSaid ? 'symbol' : 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount);
}

/** "US$25", "$25 CAD", "25 $ US": the currency in letters. */
const saysCountry = /\p{L}\$|\b[A-Z]{3}\b|\$ ?[A-Z]{2}\b/u;
