import type { CountTerm, DurationTerm, Term } from '../../domain/term.ts';
import type { Figures } from '../../extract/read-figures.ts';
import { monthly } from '../subjects/row-words.ts';
import { sameTerm } from '../terms/same-term.ts';
import { saysFree } from '../terms/says-free.ts';
import type { IndexedStatement } from './indexed-article.ts';
import { figuresOf } from './measured.ts';

/** Too many figures are a table: which of them answers cannot be told. */
const mostFigures = 3;

/**
 * Answers the values that a sentence may say of what a public term measures,
 * in figures that leave out their unit: asked for thirty days, "sale pieces:
 * fourteen" says fourteen days. A sentence that names such a value in full
 * says no other by the way, unless it is the very amount or range that is
 * asked for: "sixty euros instead of ninety".
 */
export function openTermsFor(term: Term, statement: IndexedStatement): Term[] {
  const { quote, terms } = statement.statement;
  if (saysInWords(term, statement)) return [{ ...term, raw: quote }];
  const monthly = terms.flatMap((other) => inMonths(term, other) ?? []);
  if (monthly.length > 0) return monthly;
  if (isNeverBare(term)) return [];
  const { open } = figuresOf(statement);
  if (open.length === 0 || open.length > mostFigures) return [];
  const said = open.flatMap((figure) => asSaid(term, figure) ?? []);
  const isSaidInFull = terms.some(({ type }) => type === term.type);
  return isSaidInFull ? said.filter((one) => isVeryValue(term, one)) : said;
}

/** "24 monthly payments" last for 24 months. */
function inMonths(term: Term, said: Term): Term | undefined {
  if (isMonths(term) && isMonthly(said)) {
    return { ...term, min: said.value, max: said.value, raw: said.raw };
  }
  return isMonthly(term) && isMonths(said) && said.min === said.max
    ? { ...term, value: said.max, raw: said.raw }
    : undefined;
}

function isMonths(term: Term): term is DurationTerm {
  return term.type === 'duration' && term.unit === 'month';
}

const eachMonth = new RegExp(Object.values(monthly).join('|'), 'iu');

function isMonthly(term: Term): term is CountTerm {
  return (
    term.type === 'count' &&
    term.of === 'instalments' &&
    eachMonth.test(term.raw)
  );
}

/** All of it is a hundred per cent, and what is free costs nought, or 0 %. */
function saysInWords(term: Term, { speech }: IndexedStatement): boolean {
  const { said } = speech;
  if (term.type === 'percent' && term.value === whole) {
    return said.has('full-refund');
  }
  const isNought = term.type === 'percent' && term.value === 0;
  return (isNought || saysFree(term)) && said.has('free');
}

/** An amount, or a range: "ready in two days, then three to five by post". */
function isVeryValue(term: Term, said: Term): boolean {
  const isTelling =
    term.type === 'money' || (term.type === 'duration' && term.min < term.max);
  return isTelling && sameTerm(term, said);
}

/** No figure is a date, a code or hours by itself. */
function isNeverBare({ type }: Term): boolean {
  return type === 'date' || type === 'code' || type === 'hours';
}

/** A percentage of more is none. */
const whole = 100;

function asSaid(
  term: Term,
  { value, upTo, raw }: Figures['open'][number],
): Term | undefined {
  if (upTo !== undefined) return asRange(term, { min: value, max: upTo, raw });
  switch (term.type) {
    case 'percent':
      return value < whole ? { ...term, value, raw } : undefined;
    case 'money':
      return { ...term, amount: value, raw };
    case 'duration':
      return { ...term, min: value, max: value, bound: 'exact', raw };
    case 'count':
      return { ...term, value, raw };
    case 'date':
    case 'code':
    case 'hours':
      return undefined;
  }
}

/** Of lengths alone a range is promised: "Corsica: five to nine". */
function asRange(
  term: Term,
  range: Pick<DurationTerm, 'min' | 'max' | 'raw'>,
): Term | undefined {
  return term.type === 'duration'
    ? { ...term, ...range, bound: 'exact' }
    : undefined;
}
