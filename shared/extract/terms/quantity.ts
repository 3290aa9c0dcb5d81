import { vulgarFractions } from '../tokens/characters.ts';
import { type Amount, readAmount } from './amount.ts';
import type { TermReader } from './term-reader.ts';

/**
 * Reads how many of a unit: a number, "a", "half a", "two and a half",
 * "a couple of", "1 1/2". What follows is not yet known to be a unit.
 */
export function readQuantity(
  r: TermReader,
  at: number,
  linked = false,
): Amount | undefined {
  const some = readSome(r, at);
  if (some !== undefined) return some;
  const part = r.sense(at, 'fraction');
  if (part !== undefined && !r.isTaken(at)) {
    const next = r.sense(part.next, 'of')?.next ?? part.next;
    return { value: part.sense, first: at, next };
  }
  const amount = readAmount(r, at, linked);
  if (amount !== undefined) return withFraction(r, amount);
  const one = r.sense(at, 'one');
  const from = one?.next ?? at;
  if (one === undefined || r.isTaken(at)) return undefined;
  const fraction = r.sense(from, 'fraction');
  if (fraction !== undefined) {
    return { value: fraction.sense, first: at, next: fraction.next };
  }
  return withFraction(r, { value: 1, first: at, next: from });
}

/** Reads "a couple of", "une vingtaine d'". */
export function readSome(r: TermReader, at: number): Amount | undefined {
  const one = r.sense(at, 'one')?.next ?? at;
  const some = r.sense(one, 'collective') ?? r.sense(at, 'collective');
  return some && { value: some.sense, first: at, next: some.next };
}

/** "two and a half", "2 1/2", "1/2": what the unit still has to follow. */
export function withFraction(r: TermReader, amount: Amount): Amount {
  return andFraction(r, amount) ?? slashFraction(r, amount) ?? amount;
}

/** "… and a half": before the unit, or after it. */
function andFraction(r: TermReader, amount: Amount): Amount | undefined {
  const and = r.sense(skipHyphen(r, amount.next), 'and');
  const part = and && r.sense(skipHyphen(r, and.next), 'fraction');
  if (part !== undefined) {
    return { ...amount, value: amount.value + part.sense, next: part.next };
  }
  return and && addedFraction(r, { ...amount, next: and.next });
}

/** "1 h ½", "½" after the unit that it is a part of. */
function vulgarFraction(r: TermReader, amount: Amount): Amount | undefined {
  const part = vulgarFractions[r.norm(amount.next)];
  if (part === undefined || r.isTaken(amount.next)) return undefined;
  return { ...amount, value: amount.value + part, next: amount.next + 1 };
}

/** "une heure trois quarts": a fraction of two words needs no "and". */
function wordFraction(r: TermReader, amount: Amount): Amount | undefined {
  const part = r.sense(amount.next, 'fraction');
  if (part === undefined || part.next < amount.next + 2) return undefined;
  return { ...amount, value: amount.value + part.sense, next: part.next };
}

/** Reads the part that stands after the unit: "1 h ½", "2 h 1/2". */
export function fractionAfter(
  r: TermReader,
  amount: Amount,
): Amount | undefined {
  return (
    andFraction(r, amount) ??
    vulgarFraction(r, amount) ??
    wordFraction(r, amount) ??
    addedFraction(r, amount)
  );
}

/** "one-and-a-half hours" */
function skipHyphen(r: TermReader, at: number): number {
  return r.norm(at) === '-' && !r.isSpaced(at) ? at + 1 : at;
}

function slashFraction(r: TermReader, amount: Amount): Amount | undefined {
  const alone = fractionAt(r, amount.first, amount.value);
  if (alone !== undefined) return { ...amount, ...alone };
  return addedFraction(r, amount);
}

/** "1/2" after a number or its unit */
function addedFraction(r: TermReader, amount: Amount): Amount | undefined {
  const above = r.tokens[amount.next]?.value;
  if (above === undefined) return undefined;
  const added = fractionAt(r, amount.next, above);
  return added && { ...amount, ...added, value: amount.value + added.value };
}

/**
 * "1/2" and "3/4 d'": "2/3 jours" are two to three days, "one/two hours" one
 * or two.
 */
function fractionAt(
  r: TermReader,
  at: number,
  above: number,
): { value: number; next: number } | undefined {
  const below = r.tokens[at + 2]?.value;
  if (r.norm(at + 1) !== '/' || r.isSpaced(at + 1)) return undefined;
  if (!/^\d/.test(r.norm(at)) || (below !== 2 && below !== 4)) return undefined;
  const next = afterOf(r, at + 3);
  const isPart = above < below && (above === 1 || next > at + 3);
  return isPart ? { value: above / below, next } : undefined;
}

/** "of an" */
function afterOf(r: TermReader, at: number): number {
  const of = r.sense(at, 'of')?.next ?? at;
  return of > at ? (r.sense(of, 'one')?.next ?? of) : at;
}
