import type { Term } from '../../domain/term.ts';

/** A term in short: "window 30 day", "threshold 50 USD", "mo-fr 09:00-17:00". */
export function describeTerm(term: Term): string {
  switch (term.type) {
    case 'percent':
      return `${term.role} ${term.value} %`;
    case 'money':
      return `${term.role} ${term.amount} ${term.currency ?? '?'}`;
    case 'duration':
      return `${term.role} ${rangeOf(term.min, term.max)} ${term.unit}`;
    case 'date':
      return `${term.role} ${term.value}`;
    case 'code':
      return `code ${term.value}`;
    case 'count':
      return `${term.value} ${term.of}`;
    case 'hours':
      return term.always
        ? 'always'
        : `${term.days ?? '?'} ${term.opens ?? '?'}-${term.closes ?? '?'}`;
  }
}

/** Terms in short, in the order they are said. */
export function describeTerms(terms: readonly Term[]): string {
  return terms.map(describeTerm).join(', ');
}

function rangeOf(min: number, max: number): string {
  return min === max ? `${max}` : `${min}-${max}`;
}
