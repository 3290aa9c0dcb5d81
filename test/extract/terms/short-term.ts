import type {
  CountTerm,
  DateTerm,
  DurationTerm,
  HoursTerm,
  MoneyTerm,
  PercentTerm,
  Term,
} from '../../../shared/domain/term.ts';

/** A term in the few words that a corpus of sentences is written in. */
export function shortTerm(term: Term): string {
  switch (term.type) {
    case 'percent':
      return shortPercent(term);
    case 'money':
      return shortMoney(term);
    case 'duration':
      return shortDuration(term);
    case 'date':
      return shortDate(term);
    case 'hours':
      return shortHours(term);
    case 'code':
      return `code ${term.value}`;
    case 'count':
      return shortCount(term);
  }
}

function shortPercent({ role, upTo, value }: PercentTerm): string {
  return `${role}${upTo ? ' up-to' : ''} ${value} %`;
}

function shortMoney({ role, amount, currency, per, bound }: MoneyTerm): string {
  const period = per === undefined ? '' : `/${per}`;
  return `${role} ${amount} ${currency ?? '?'}${period}${shortBound(bound)}`;
}

function shortDuration({
  role,
  min,
  max,
  unit,
  bound,
  every,
}: DurationTerm): string {
  const span = min === max ? `${min}` : `${min}-${max}`;
  return `${every ? 'every ' : ''}${role} ${span} ${unit}${shortBound(bound)}`;
}

function shortDate({ role, readings, yearInferred }: DateTerm): string {
  return `${role} ${readings.join(' or ')}${yearInferred ? ' inferred' : ''}`;
}

function shortHours(term: HoursTerm): string {
  if (term.always) return 'always';
  return `${term.days ?? '?'} ${term.opens ?? '?'}-${term.closes ?? '?'}`;
}

function shortCount({ value, of }: CountTerm): string {
  return `${value} ${of}`;
}

function shortBound(bound: string): string {
  return bound === 'exact' ? '' : ` ${bound}`;
}
