import { isMeasured } from '../../domain/measure.ts';
import type {
  CountTerm,
  DateTerm,
  MoneyTerm,
  Term,
} from '../../domain/term.ts';
import { compareHours } from './compare-hours.ts';
import { sameDuration } from './same-duration.ts';

/** Answers whether two terms say the same to a customer, whatever the words. */
export function sameTerm(one: Term, other: Term): boolean {
  switch (one.type) {
    case 'percent':
      return other.type === 'percent' && samePercent(one.value, other.value);
    case 'money':
      return other.type === 'money' && sameMoney(one, other);
    case 'duration':
      return (
        other.type === 'duration' &&
        one.every === other.every &&
        sameDuration(one, other)
      );
    case 'date':
      return other.type === 'date' && sameDate(one, other);
    case 'code':
      return other.type === 'code' && sameCode(one.value, other.value);
    case 'hours': {
      if (other.type !== 'hours') return false;
      const { different, unsaid } = compareHours([one], [other]);
      return different.length === 0 && unsaid.length === 0;
    }
    case 'count':
      return other.type === 'count' && sameCount(one, other);
  }
}

/** Kilograms are no people; what a rule counts may have another name. */
function sameCount(one: CountTerm, other: CountTerm): boolean {
  if (isMeasured(one) && isMeasured(other) && one.of !== other.of) return false;
  return near(one.value, other.value);
}

function near(a: number, b: number, slack = 0): boolean {
  return (
    Math.abs(a - b) <= slack + 1e-6 * Math.max(1, Math.abs(a), Math.abs(b))
  );
}

/** "33 %" is a third to whoever is asked. */
function samePercent(one: number, other: number): boolean {
  if (near(one, other)) return true;
  const [whole, part] = Number.isInteger(one) ? [one, other] : [other, one];
  return (
    Number.isInteger(whole) &&
    part > 1 &&
    near(3 * part, 100 * Math.round((3 * part) / 100), 0.1) &&
    Math.abs(whole - part) < 1
  );
}

/** A currency that a text leaves open is no difference. */
function sameMoney(one: MoneyTerm, other: MoneyTerm): boolean {
  const sameCurrency =
    one.currency === null ||
    other.currency === null ||
    one.currency === other.currency;
  return sameCurrency && near(one.amount, other.amount);
}

/** Any common reading will do, and an inferred year never tells two apart. */
function sameDate(one: DateTerm, other: DateTerm): boolean {
  const yearless = one.yearInferred || other.yearInferred;
  const part = (date: string) => (yearless ? date.slice(5) : date);
  const readings = new Set(readingsOf(one).map(part));
  return readingsOf(other).some((date) => readings.has(part(date)));
}

function readingsOf({ value, readings }: DateTerm): readonly string[] {
  return readings.length === 0 ? [value] : readings;
}

function sameCode(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
