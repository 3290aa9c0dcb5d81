import type { DurationTerm, DurationUnit } from '../../domain/term.ts';
import { isRecord } from '../page/json-ld.ts';
import { namesOf, numberOf, textsOf } from './values.ts';

type Amount = Pick<DurationTerm, 'min' | 'max' | 'unit'>;

/** UN/CEFACT codes, and the words that people write in their place. */
const units: Readonly<Record<string, DurationUnit>> = {
  MIN: 'minute',
  MINUTE: 'minute',
  HUR: 'hour',
  HOUR: 'hour',
  D: 'day',
  DAY: 'day',
  WEE: 'week',
  WEEK: 'week',
  MON: 'month',
  MONTH: 'month',
  ANN: 'year',
  YEAR: 'year',
};

/** Answers an amount of time, as a QuantitativeValue or as ISO 8601 says it. */
export function readDuration(value: unknown): Amount | undefined {
  if (typeof value === 'string') return readIsoDuration(value.trim());
  if (!isRecord(value)) return undefined;
  const unit = unitOf(value);
  const only = numberOf(value, 'value');
  const max = numberOf(value, 'maxValue') ?? only;
  const min = numberOf(value, 'minValue') ?? only ?? max;
  if (unit === undefined || max === undefined || min === undefined) {
    return undefined;
  }
  return max > 0 && min <= max ? { min, max, unit } : undefined;
}

function unitOf(
  value: Readonly<Record<string, unknown>>,
): DurationUnit | undefined {
  const said = [...namesOf(value, 'unitCode'), ...textsOf(value, 'unitText')];
  return said
    .map((name) => name.toUpperCase())
    .flatMap((name) => units[name] ?? units[name.replace(/S$/, '')] ?? [])
    .at(0);
}

/** "P2Y", "P30D", "PT24H": one unit; a sum of several is no window. */
function readIsoDuration(text: string): Amount | undefined {
  const [, day, time] =
    /^P(?:(\d{1,4}[DWMY])|T(\d{1,4}[HM]))$/.exec(text) ?? [];
  const said = day ?? time;
  if (said === undefined) return undefined;
  const amount = Number.parseInt(said, 10);
  const letter = said.at(-1) ?? '';
  const unit = day === undefined ? clockUnits[letter] : dayUnits[letter];
  return unit && amount > 0 ? { min: amount, max: amount, unit } : undefined;
}

const dayUnits: Readonly<Record<string, DurationUnit>> = {
  D: 'day',
  W: 'week',
  M: 'month',
  Y: 'year',
};
const clockUnits: Readonly<Record<string, DurationUnit>> = {
  H: 'hour',
  M: 'minute',
};
