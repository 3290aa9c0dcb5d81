import type { Bound, DurationUnit, MoneyTerm } from '../../domain/term.ts';
import { readAmount } from './amount.ts';
import { bareMoney } from './bare-money.ts';
import { boundAround, boundBefore } from './bound.ts';
import { cueAfter, cueBefore, nearerRole } from './nearest-cue.ts';
import { rangeStart } from './range-start.ts';
import { readList } from './read-list.ts';
import { type Money, readMoney } from './read-money.ts';
import { type Per, readPer } from './read-per.ts';
import { isMinus } from './sign.ts';
import { starts } from './starts.ts';
import type { TermReader } from './term-reader.ts';
import { readUnit } from './units.ts';

/** Finds the amounts of money: prices, discounts, thresholds, fees, caps. */
export function findMoney(r: TermReader): void {
  let last: Money | undefined;
  for (const at of r.starting(starts.number | starts.money | starts.one)) {
    if (r.isTaken(at)) continue;
    const shared = lowEnd(r, at) ?? listBefore(r, at);
    const money =
      shared?.last ??
      readMoney(r, at) ??
      afterAnother(r, at, last) ??
      bareMoney(r, at);
    if (money !== undefined) addAmounts(r, money, shared?.before ?? []);
    last = money ?? last;
  }
}

/** An amount that leaves its currency out, as another said it before. */
function afterAnother(
  r: TermReader,
  at: number,
  last: Money | undefined,
): Money | undefined {
  return last && (otherwiseAt(r, at, last) ?? alikeAt(r, at, last));
}

/** "Free from 60 francs; otherwise 10." */
function otherwiseAt(
  r: TermReader,
  at: number,
  { currency }: Money,
): Money | undefined {
  if (r.before(at, 'otherwise') === undefined) return undefined;
  const amount = readAmount(r, at);
  if (amount === undefined) return undefined;
  const after = r.tokens[amount.next];
  const ends = after === undefined || r.isStop(amount.next);
  return ends || after.norm === ',' ? { ...amount, currency } : undefined;
}

/** A list of prices names what each is for in a few words. */
const aside = 8;

/** "$40 for one visit, 70 for two": the same word, and how many. */
function alikeAt(r: TermReader, at: number, last: Money): Money | undefined {
  const amount = readAmount(r, at);
  if (amount === undefined || at - last.next > aside) return undefined;
  const word = r.tokens[last.next];
  const goesOn = r.norm(at - 1) === ',' || r.before(at, 'and') !== undefined;
  const isAlike =
    word?.kind === 'word' &&
    r.norm(amount.next) === word.norm &&
    [last, amount].every(
      ({ next }) => r.isNumber(next + 1) || r.sense(next + 1, 'one'),
    );
  return goesOn && isAlike ? { ...amount, currency: last.currency } : undefined;
}

/** "75" in "$50–75" takes the currency of what stands before. */
function highEnd(r: TermReader, low: Money): Money | undefined {
  const from = r.norm(low.first);
  if (r.norm(low.next) !== '-' || /^\d/.test(from)) return undefined;
  const amount = readAmount(r, low.next + 1, true);
  if (amount === undefined || amount.value <= low.value) return undefined;
  const other = readUnit(r, amount.next) ?? r.sense(amount.next, 'percent');
  if (other !== undefined) return undefined;
  return { ...amount, currency: low.currency };
}

function addAmounts(r: TermReader, said: Money, below: readonly Money[]) {
  const above = below.length === 0 ? highEnd(r, said) : undefined;
  const high = above ?? said;
  const others = above === undefined ? below : [said];
  const per = readPer(r, high.next);
  const money = { ...high, next: per?.next ?? high.next };
  const [first = money] = others;
  const role = roleOf(r, first.first, money.next, per?.unit);
  const bound =
    others.length === 0
      ? boundOf(r, money.first, money.next, role)
      : ('exact' as const);
  for (const one of [...others, money]) addMoney(r, one, { role, bound }, per);
}

function addMoney(
  r: TermReader,
  { value, currency, first, next }: Money,
  { role, bound }: Pick<MoneyTerm, 'role' | 'bound'>,
  per: Per | undefined,
): void {
  const amount = Math.round(value * 10_000) / 10_000;
  r.add(first, next, (raw) => ({
    type: 'money',
    role,
    amount,
    currency,
    bound,
    ...(per === undefined ? {} : { per: per.unit }),
    raw,
  }));
}

/** Amounts that take their currency from the last of them. */
type Shared = { readonly before: readonly Money[]; readonly last: Money };

/** "5" in "5–10 €" */
function lowEnd(r: TermReader, at: number): Shared | undefined {
  const amount = readAmount(r, at);
  const link = amount && rangeStart(r, amount);
  const last = link === undefined ? undefined : readMoney(r, link, true);
  if (amount === undefined || last === undefined) return undefined;
  if (last.value <= amount.value) return undefined;
  return { before: [{ ...amount, currency: last.currency }], last };
}

/** "5" and "10" in "5, 10 or 20 €" */
function listBefore(r: TermReader, at: number): Shared | undefined {
  const list = readList(r, at);
  const last = list && readMoney(r, list.last);
  // "2 or 3 million euros" are no two euros.
  if (last === undefined || last.value !== r.tokens[last.first]?.value) {
    return undefined;
  }
  const { currency } = last;
  return {
    before: list?.before.map((one) => ({ ...one, currency })) ?? [],
    last,
  };
}

const near = { limit: 6 } as const;
const sentence = { limit: 14 } as const;

function roleOf(
  r: TermReader,
  first: number,
  next: number,
  per: DurationUnit | undefined,
): MoneyTerm['role'] {
  if (isMinus(r, first)) return 'discount';
  const lowest = per === undefined && isLowest(r, first);
  if (lowest && cueBefore(r, first, 'thresholdContext', sentence)) {
    return 'threshold';
  }
  const before = cueBefore(r, first, 'moneyBefore', near);
  const after = cueAfter(r, next, 'moneyAfter', near);
  // "now $20 off", "pour 100 € d'achat": what follows says more.
  const plain = before?.role === 'price' && after?.distance === 0;
  const role = (plain ? after.role : nearerRole(before, after)) ?? 'price';
  if (role !== 'threshold') return role;
  if (per !== undefined) return 'price';
  return isDenied(r, first) ? 'cap' : role;
}

/** "never costs more than $50" */
function isDenied(r: TermReader, first: number): boolean {
  const over = r.before(first, 'over') !== undefined;
  return over && boundBefore(r, first) === 'at-most';
}

/** "from $50", "dès 50 €": what is free from there on needs such an order. */
function isLowest(r: TermReader, first: number): boolean {
  if (r.before(first, 'fromPrice')) return true;
  return boundBefore(r, first) === 'at-least';
}

function boundOf(
  r: TermReader,
  first: number,
  next: number,
  role: MoneyTerm['role'],
): Bound {
  const to = r.norm(next) === '-' ? next + 1 : r.sense(next, 'to')?.next;
  if (to !== undefined && readMoney(r, to, true)) return 'exact';
  if (r.before(first, 'fromPrice')) return 'at-least';
  const bound = boundAround(r, first, next);
  if (role === 'threshold' && bound === 'exact') return 'at-least';
  return role === 'cap' && bound === 'exact' ? 'at-most' : bound;
}
