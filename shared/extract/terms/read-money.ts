import type { Amount } from './amount.ts';
import { asGrouped } from './grouped-figures.ts';
import { magnitudeAfter, readBig } from './read-big.ts';
import { readCents } from './read-cents.ts';
import { currencyAfter, currencyAt } from './read-currency.ts';
import type { CurrencySense } from './senses.ts';
import type { TermReader } from './term-reader.ts';

/** An amount of money over tokens [first, next). */
export type Money = Amount & {
  /** ISO 4217, or null where the words do not say which. */
  readonly currency: string | null;
};

/** Reads "$25", "US$ 1.2 million", "25 $ CA", "1 299,99 €", "dix euros". */
export function readMoney(
  r: TermReader,
  at: number,
  linked = false,
): Money | undefined {
  if (r.isTaken(at)) return undefined;
  return prefixed(r, at) ?? suffixed(r, at, linked);
}

/** The sign stands first. */
function prefixed(r: TermReader, at: number): Money | undefined {
  const sign = currencyAt(r, at);
  if (sign === undefined || sign.sense.minor) return undefined;
  if (sign.sense.homonym) return undefined;
  const amount = readBig(r, sign.next);
  if (amount === undefined) return undefined;
  const after = currencyAfter(r, amount.next);
  // "10 EUR" in "USD 10 EUR", but not in "USD 10 EUR 20"
  const isOther = after !== undefined && !r.isNumber(after.next);
  if (sign.sense.word && isOther) return undefined;
  const exact = after && isCode(after.sense, sign.sense) ? after : sign;
  const next = exact === after ? after.next : amount.next;
  return moneyOf(r, { ...amount, first: at, next }, exact.sense);
}

/** "$25 CAD" says which dollar. */
function isCode(one: CurrencySense, sign: CurrencySense): boolean {
  return sign.codes.length > 1 && one.codes.length === 1 && one.word;
}

/** The number stands first. */
function suffixed(
  r: TermReader,
  at: number,
  linked: boolean,
): Money | undefined {
  const amount = readBig(r, at, linked) ?? readOne(r, at);
  const currency = amount && currencyOfAmount(r, amount);
  if (amount === undefined || currency === undefined) return undefined;
  const after = magnitudeAfter(r, currency.next);
  const value = amount.value * (after?.value ?? 1);
  const next = after?.next ?? currency.next;
  const money = moneyOf(r, { ...amount, value, next }, currency.sense);
  const whole = Number.isInteger(value) && !currency.sense.minor;
  const cents = whole ? readCents(r, next, currency.sense.word) : undefined;
  if (cents === undefined) return money;
  return { ...money, value: money.value + cents.value, next: cents.next };
}

function currencyOfAmount(r: TermReader, amount: Amount) {
  const currency = currencyAfter(r, amount.next);
  if (currency === undefined) return undefined;
  const { sense, next } = currency;
  if (sense.homonym && !isPaid(r, amount.first, next)) return undefined;
  return isNoPence(r, amount, sense) ? undefined : currency;
}

/** "a dollar and 42 cents", "a pound a week": elsewhere it is a manner. */
function readOne(r: TermReader, at: number): Amount | undefined {
  const one = r.sense(at, 'one');
  const sign = one && currencyAt(r, one.next);
  if (one === undefined || !sign?.sense.word || sign.sense.minor) {
    return undefined;
  }
  const and = r.sense(sign.next, 'and')?.next ?? sign.next;
  const isExact =
    r.isNumber(and) ||
    r.sense(sign.next, 'per') !== undefined ||
    r.before(at, 'paysBefore') !== undefined;
  return isExact ? { value: 1, first: at, next: one.next } : undefined;
}

/** "1080p" is a picture: nobody writes a pound and more in pence. */
function isNoPence(
  r: TermReader,
  { value, next }: Amount,
  { minor }: CurrencySense,
): boolean {
  const letter = minor && /^\p{L}$/u.test(r.norm(next));
  return letter && value >= 100;
}

/** "coûte 12 livres", "10 livres de moins" */
function isPaid(r: TermReader, first: number, next: number): boolean {
  if (r.sense(next, 'paysAfter') !== undefined) return true;
  const ends = r.tokens[next]?.kind !== 'word' || r.sense(next, 'pays');
  return Boolean(ends) && r.before(first, 'paysBefore') !== undefined;
}

function moneyOf(
  r: TermReader,
  amount: Amount,
  { codes, factor }: CurrencySense,
): Money {
  const currency = currencyOf(codes, r.context.currency);
  const value = asGrouped(r.raw(amount.first), currency) ?? amount.value;
  return { ...amount, value: value * factor, currency };
}

/** The site's own currency decides what "$" or "francs" are. */
function currencyOf(
  codes: readonly string[],
  own: string | undefined,
): string | null {
  const [only = null, ...others] = codes;
  if (others.length === 0) return only;
  return own !== undefined && codes.includes(own) ? own : null;
}
