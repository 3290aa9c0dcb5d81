import type { Term } from '../../domain/term.ts';

/**
 * Whether a value agrees by chance almost never: a date, a code, a range, an
 * amount such as 1,050 or 24.99, the hours of a day. "24 hours" and "10 %"
 * stand everywhere, and so does "99.9 %" where availability is spoken of.
 */
export function isRareValue(term: Term): boolean {
  switch (term.type) {
    case 'date':
    case 'code':
      return true;
    case 'money':
      return significantDigits(term.amount) >= 3;
    case 'percent':
      return significantDigits(term.value) >= 3 && !isNearlyAll(term.value);
    case 'duration':
      return term.min > 0 && term.min !== term.max;
    case 'hours':
      return !term.always && term.opens !== null && term.closes !== null;
    case 'count':
      return false;
  }
}

function isNearlyAll(percent: number): boolean {
  return percent >= 99 && percent < 100;
}

/** 1,050 has three, 1,000 one, 24.99 four. */
function significantDigits(value: number): number {
  const digits = String(Math.round(Math.abs(value) * 100));
  return digits.replace(/0+$/, '').length;
}
