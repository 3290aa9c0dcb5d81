import type {
  DurationTerm,
  DurationUnit,
  HoursTerm,
  Term,
} from '../../domain/term.ts';

/**
 * Answers one text for all terms that say the same value: "48 h" and "two
 * days" alike, "2-for-1" once however often it is said. Wording, order, bound
 * words and the reader's guess of a duration's role leave no trace; a changed
 * value always does. A month is never folded into days: they may differ.
 */
export function normaliseTerms(terms: readonly Term[]): string {
  return [...new Set(terms.map(normaliseTerm))].sort().join(';');
}

/** The same for one term. */
export function normaliseTerm(term: Term): string {
  switch (term.type) {
    case 'percent':
      return `percent=${decimal(term.value)}`;
    case 'money':
      return `money.${term.role}=${decimal(term.amount)} ${term.currency ?? '?'}${term.per ? `/${term.per}` : ''}`;
    case 'duration':
      return `${term.every ? 'every' : 'duration'}=${normaliseDuration(term)}`;
    case 'date':
      return `date.${term.role}=${dateOf(term)}`;
    case 'code':
      return `code=${term.value.toUpperCase()}`;
    case 'hours':
      return `hours=${normaliseHours(term)}`;
    case 'count':
      return `count=${decimal(term.value)}`;
  }
}

/** A year that was inferred moves with the calendar; it is no value. */
function dateOf(term: Extract<Term, { type: 'date' }>): string {
  return term.yearInferred ? term.value.slice(5) : term.value;
}

const inCanonical: Record<DurationUnit, readonly [number, string]> = {
  minute: [1, 'min'],
  hour: [60, 'min'],
  day: [1440, 'min'],
  week: [10_080, 'min'],
  'business-day': [1, 'bd'],
  month: [1, 'mo'],
  year: [12, 'mo'],
};

function normaliseDuration({ min, max, unit }: DurationTerm): string {
  const [factor, name] = inCanonical[unit];
  return `${decimal(min * factor)}-${decimal(max * factor)}${name}`;
}

function normaliseHours(term: HoursTerm): string {
  if (term.always) return 'always';
  return `${term.days ?? '?'} ${term.opens ?? '?'}-${term.closes ?? '?'}`;
}

/** Six decimals are more than any page states. */
function decimal(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
