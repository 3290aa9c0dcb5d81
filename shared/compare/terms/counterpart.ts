import { isMeasured } from '../../domain/measure.ts';
import type { CountTerm, MoneyTerm, Term } from '../../domain/term.ts';
import { roleOf } from './role-of.ts';

/** Answers the term of the same kind and, where there is a choice, role. */
export function counterpart(
  one: Term,
  others: readonly Term[],
): Term | undefined {
  const comparable = others.filter((other) => mayAnswer(one, other));
  return (
    comparable.find((other) => roleOf(other) === roleOf(one)) ?? comparable[0]
  );
}

/**
 * A fee never answers a threshold. `price` is what money is read as where
 * nothing says more, so it may answer any.
 */
function mayAnswer(one: Term, other: Term): boolean {
  if (one.type !== other.type) return false;
  switch (one.type) {
    case 'money':
      return isMoneyFor(one, other);
    case 'date':
      return roleOf(one) === roleOf(other);
    case 'duration':
      return other.type === 'duration' && one.every === other.every;
    case 'count':
      return countsAlike(one, other);
    default:
      return true;
  }
}

/** What is paid each month is no amount from which something holds. */
function isMoneyFor(one: MoneyTerm, other: Term): boolean {
  if (other.type !== 'money') return false;
  if (one.role === 'threshold') {
    if (other.per !== one.per) return false;
    // "No shipping charge from 35 on"
    if (other.bound === 'at-least') return true;
  }
  return other.role === 'price' || other.role === one.role;
}

/** What is counted in a measure differs in that measure alone. */
function countsAlike(one: CountTerm, other: Term): boolean {
  if (other.type !== 'count') return false;
  if (!isMeasured(one) && !isMeasured(other)) return true;
  return one.of === other.of;
}
