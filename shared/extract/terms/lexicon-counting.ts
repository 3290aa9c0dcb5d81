import { measures } from '../../domain/measure.ts';
import { phrasesIn } from '../phrases-in.ts';
import type { TermWords } from '../term-words.ts';
import { capitalCodes, moneySigns } from '../tokens/money-signs.ts';
import type { AddSense, CurrencySense } from './senses.ts';

/** Adds the words of numbers, links, bounds, money, percents and counts. */
export function addCounting(add: AddSense, words: TermWords): void {
  addNumbers(add, words);
  addLinks(add, words);
  addMoney(add, words);
  addPercents(add, words);
  addCounts(add, words);
}

function addNumbers(add: AddSense, { numbers, writing }: TermWords): void {
  add('one', numbers.one, true);
  add('numberOrNot', numbers.homonyms, true);
  add('ordinal', writing.ordinals, true);
  add('label', numbers.labels, true);
  for (const [word, value] of Object.entries(numbers.magnitudes)) {
    add('magnitude', word, value);
  }
  for (const [word, value] of Object.entries(numbers.fractions)) {
    add('fraction', word, value);
  }
  for (const [word, value] of Object.entries(numbers.collectives)) {
    add('collective', word, value);
  }
  for (const [word, value] of Object.entries(numbers.nths)) {
    add('nth', word, value);
  }
}

function addLinks(add: AddSense, { links, bounds }: TermWords): void {
  add('to', links.to, true);
  add('or', links.or, true);
  add('and', links.and, true);
  add('between', links.between, true);
  add('from', links.from, true);
  add('of', links.of, true);
  add('filler', links.fillers, true);
  add('over', bounds.over, true);
  add('never', bounds.never, true);
  add('isSo', links.isSo, true);
  add('afterBare', links.afterBare, true);
  add('afterOpen', links.afterOpen, true);
  for (const bound of ['at-most', 'at-least', 'about'] as const) {
    add('boundBefore', bounds.before[bound], bound);
    add('boundAfter', bounds.after[bound], bound);
    add('measure', bounds.measure[bound], bound);
  }
}

function addMoney(add: AddSense, { money }: TermWords): void {
  add('paysBefore', money.pays.before, true);
  add('paysAfter', money.pays.after, true);
  for (const code of phrasesIn(capitalCodes)) {
    const sense = currencyOf([code.toUpperCase()], code, false);
    add('currency', code, { ...sense, capitals: true });
  }
  // Those of the language come last: its words win.
  for (const currency of [...moneySigns, ...money.currencies]) {
    const { codes, words, minor = false, homonym = false } = currency;
    for (const word of phrasesIn(words)) {
      const sense = currencyOf(codes.split(' '), word, minor);
      addCurrency(add, word, { ...sense, homonym });
    }
  }
  add('per', money.per, true);
  add('tax', money.taxes, true);
  add('fromPrice', money.from, true);
  add('paying', money.paying, true);
  add('otherwise', money.otherwise, true);
  add('thresholdContext', money.thresholdContext, true);
  for (const { unit, words } of money.periods) add('period', words, unit);
  for (const role of moneyRoles) {
    add('moneyBefore', money.roles.before[role] ?? '', role);
    add('moneyAfter', money.roles.after[role] ?? '', role);
  }
}

const moneyRoles = ['price', 'discount', 'threshold', 'fee', 'cap'] as const;

function addCurrency(add: AddSense, word: string, sense: CurrencySense): void {
  add('currency', word, sense);
  if (sense.minor || !sense.codes.includes(word.toUpperCase())) return;
  // "120 MEUR", "5 kEUR"
  add('currency', `k${word}`, { ...sense, factor: 1000 });
  add('currency', `m${word}`, { ...sense, factor: 1_000_000 });
}

function currencyOf(
  codes: readonly string[],
  word: string,
  minor: boolean,
): CurrencySense {
  const letters = /^[\p{L}\s.']+$/u.test(word);
  return {
    codes,
    factor: minor ? 0.01 : 1,
    minor,
    word: letters,
    homonym: false,
    capitals: false,
  };
}

function addPercents(add: AddSense, { percents }: TermWords): void {
  add('percent', percents.signs, true);
  for (const { value, role, words } of percents.fixed) {
    add('fixedPercent', words, { value, role });
  }
  for (const [words, value] of Object.entries(percents.shares)) {
    add('share', words, value);
  }
  add('shareWhole', percents.wholes, true);
  for (const role of [
    'level',
    'discount',
    'fee',
    'refund',
    'rate',
    'reward',
  ] as const) {
    add('percentBefore', percents.roles.before[role] ?? '', role);
    add('percentAfter', percents.roles.after[role] ?? '', role);
  }
}

function addCounts(add: AddSense, { counts }: TermWords): void {
  for (const { of, words } of counts.things) add('thing', words, of);
  for (const measure of measures) {
    add('measured', counts.measures[measure], measure);
  }
  for (const { value, words } of counts.offers) add('offer', words, value);
  add('given', counts.given, true);
  add('single', counts.single, true);
  add('times', counts.instalments.times, true);
  add('timesBefore', counts.instalments.before, true);
  add('timesAfter', counts.instalments.after, true);
  add('timesNotAfter', counts.instalments.notAfter, true);
  add('bareTimes', counts.instalments.bare, true);
  add('pays', counts.pays, true);
  add('forPriceOf', counts.forPriceOf, true);
  add('take', counts.take, true);
  add('payFor', counts.payFor, true);
  add('paid', counts.paid, true);
  add('buy', counts.buy, true);
  add('get', counts.get, true);
  add('nthGiven', counts.nthGiven, true);
  add('ofMonth', counts.monthDay.after, true);
  add('dayArticle', counts.monthDay.article, true);
  add('aroundDay', counts.monthDay.around, true);
}
