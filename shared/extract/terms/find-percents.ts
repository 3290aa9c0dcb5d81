import type { PercentTerm } from '../../domain/term.ts';
import { type Amount, readAmount } from './amount.ts';
import { boundAround } from './bound.ts';
import { endsBare } from './ends-bare.ts';
import { asDecimal } from './grouped-figures.ts';
import { cueAfter, cueBefore, nearerRole } from './nearest-cue.ts';
import { withFraction } from './quantity.ts';
import { rangeStart } from './range-start.ts';
import { readList } from './read-list.ts';
import { readPer } from './read-per.ts';
import { isMinus } from './sign.ts';
import { starts } from './starts.ts';
import type { TermReader } from './term-reader.ts';

/** Finds percentages, and what is said for one: "half price". */
export function findPercents(r: TermReader): void {
  for (const at of r.starting(starts.number | starts.percent | starts.one)) {
    if (r.isTaken(at)) continue;
    const fixed = r.sense(at, 'fixedPercent');
    if (fixed !== undefined) {
      const { value, role } = fixed.sense;
      addPercent(r, { value, first: at, next: fixed.next }, role);
    } else addRead(r, at);
  }
}

function addRead(r: TermReader, at: number): void {
  const shared = lowEnd(r, at) ?? listBefore(r, at);
  const percent =
    shared?.last ??
    readPercent(r, at) ??
    readSignFirst(r, at) ??
    readShare(r, at);
  if (percent === undefined) return;
  const [first = percent] = shared?.before ?? [];
  const role = roleOf(r, first.first, percent.next);
  for (const one of shared?.before ?? []) addPercent(r, one, role);
  addPercent(r, percent, role);
}

/** Numbers that take their sign from the last of them. */
type Shared = { readonly before: readonly Amount[]; readonly last: Amount };

/** "5" in "5 to 15 %" */
function lowEnd(r: TermReader, at: number): Shared | undefined {
  const low = readAmount(r, at);
  const link = low && linkAfter(r, low);
  const last = link === undefined ? undefined : readPercent(r, link, true);
  return low && last && { before: [low], last };
}

/** "10" and "15" in "10, 15 or 20 % off" */
function listBefore(r: TermReader, at: number): Shared | undefined {
  const list = readList(r, at);
  const last = list && readPercent(r, list.last);
  return list && last && { before: list.before, last };
}

/** "5 to 15 %" is a range, where "2 à 10 €" are two things at 10 €. */
function linkAfter(r: TermReader, low: Amount): number | undefined {
  const link = rangeStart(r, low) ?? r.sense(low.next, 'to')?.next;
  // "-20 à -50 %"
  return link !== undefined && isMinus(r, link + 1) ? link + 1 : link;
}

function addPercent(
  r: TermReader,
  { value, first, next }: Amount,
  role: PercentTerm['role'],
): void {
  const upTo = boundAround(r, first, next) === 'at-most';
  // "5 % a year" lasts for no year.
  r.add(first, readPer(r, next)?.next ?? next, (raw) => ({
    type: 'percent',
    value,
    upTo,
    role,
    raw,
  }));
}

function readPercent(
  r: TermReader,
  at: number,
  linked = false,
): Amount | undefined {
  const plain = readAmount(r, at, linked);
  const amount = plain === undefined ? readPart(r, at) : withFraction(r, plain);
  const sign = amount && r.sense(skipHyphen(r, amount.next), 'percent');
  if (amount === undefined || sign === undefined) return undefined;
  if (isEscape(r, sign.next)) return undefined;
  const value = asDecimal(r.raw(at)) ?? amount.value;
  return { value, first: at, next: sign.next };
}

/** "half a percent", "un pour cent" */
function readPart(r: TermReader, at: number): Amount | undefined {
  const part = r.sense(at, 'fraction');
  if (part) return { value: part.sense, first: at, next: part.next };
  // "A percentage" is of anything.
  const one = r.sense(at, 'one')?.next;
  const sign = one === undefined ? undefined : r.sense(one, 'percent');
  if (one === undefined || sign?.next !== one + 2) return undefined;
  return { value: 1, first: at, next: one };
}

/** "a 20-percent discount" */
function skipHyphen(r: TermReader, at: number): number {
  const isGlued = r.norm(at) === '-' && !r.isSpaced(at) && !r.isSpaced(at + 1);
  return isGlued && r.tokens[at + 1]?.kind === 'word' ? at + 1 : at;
}

/** "30%2020": figures right after the sign are part of an address. */
function isEscape(r: TermReader, at: number): boolean {
  return r.norm(at - 1) === '%' && r.isNumber(at) && !r.isSpaced(at);
}

/** "percentage of twenty", and nothing after that it could count. */
function readSignFirst(r: TermReader, at: number): Amount | undefined {
  const sign = r.sense(at, 'percent');
  const of = sign && r.sense(sign.next, 'of');
  const amount = of && readAmount(r, of.next);
  if (amount === undefined) return undefined;
  const after = r.tokens[amount.next];
  if (after !== undefined && !r.isStop(amount.next)) return undefined;
  return { ...amount, first: at };
}

/** "a tenth of the price", or "a tenth" in a line of its own. */
function readShare(r: TermReader, at: number): Amount | undefined {
  const share = r.sense(at, 'share');
  if (share === undefined) return slashedShare(r, at);
  const { sense: value, next } = share;
  const last = r.tokens[next];
  const opens = at === 0 || r.startsLine(at) || r.norm(at - 1) === ':';
  const ends = last === undefined || r.startsLine(next) || r.isStop(next);
  const alone = opens && ends;
  const isSaid = isOfWhole(r, next) || isShareOfNote(r, at, next);
  if (!alone && !isSaid) return undefined;
  return { value, first: at, next };
}

/** "A third off", and no "third off-road trail". */
function isOfWhole(r: TermReader, at: number): boolean {
  const whole = r.sense(at, 'shareWhole');
  return whole !== undefined && skipHyphen(r, whole.next) === whole.next;
}

/**
 * Of a note, which leaves out what it is a share of: "a quarter on booking, the
 * rest on the day". "Half past two" and "two and a half" are none.
 */
function isShareOfNote(r: TermReader, at: number, next: number): boolean {
  if (r.context.note === undefined) return false;
  const from = r.before(at, 'one')?.first ?? at;
  if (r.before(from, 'and') || r.tokens[at - 1]?.value !== undefined) {
    return false;
  }
  return endsBare(r, next) || r.sense(next, 'afterBare') !== undefined;
}

/** "1/3 off" */
function slashedShare(r: TermReader, at: number): Amount | undefined {
  const [above, below] = [r.tokens[at]?.value, r.tokens[at + 2]?.value];
  const next = at + 3;
  if (above === undefined || below === undefined) return undefined;
  if (r.norm(at + 1) !== '/' || above >= below || below > 5) return undefined;
  if (!r.sense(next, 'shareWhole')) return undefined;
  return { value: Math.round((10_000 * above) / below) / 100, first: at, next };
}

const near = { limit: 6 } as const;

function roleOf(
  r: TermReader,
  first: number,
  next: number,
): PercentTerm['role'] {
  if (isMinus(r, first)) return 'discount';
  const before = cueBefore(r, first, 'percentBefore', near);
  const after = cueAfter(r, next, 'percentAfter', near);
  const role = nearerRole(after, before) ?? 'level';
  // "0% promotional financing": nothing is taken off.
  return role === 'discount' && isNought(r, first) ? 'rate' : role;
}

function isNought(r: TermReader, first: number): boolean {
  return r.tokens[first]?.value === 0;
}
