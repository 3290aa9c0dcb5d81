import type { Measure } from '../../domain/measure.ts';
import type {
  Bound,
  DurationTerm,
  DurationUnit,
  MoneyTerm,
  PercentTerm,
} from '../../domain/term.ts';
import type { Holiday } from '../term-words.ts';

export type UnitSense = {
  readonly unit: DurationUnit;
  readonly times: number;
  /** After a number only: "a second" is another one. */
  readonly counted: boolean;
};

export type FixedDuration = {
  readonly min: number;
  readonly max: number;
  readonly unit: DurationUnit;
  /** Where the words say it themselves: "within the hour". */
  readonly bound?: Bound;
};

export type CurrencySense = {
  /** ISO 4217; several where the words do not say which. */
  readonly codes: readonly string[];
  /** What the number before it is multiplied by: 0.01 for cents. */
  readonly factor: number;
  readonly minor: boolean;
  /** Written in letters, not with a sign. */
  readonly word: boolean;
  /** "livres" are books and weights as well. */
  readonly homonym: boolean;
  /** A code only where it is written in capitals: "MAD". */
  readonly capitals: boolean;
};

export type FixedPercent = {
  readonly value: number;
  readonly role: PercentTerm['role'];
};

/** What a phrase can mean to the grammar. One phrase may mean several. */
export type Senses = {
  // numbers
  one: true;
  magnitude: number;
  fraction: number;
  collective: number;
  ordinal: true;
  nth: number;
  /** Before a number that tells which: "stage". */
  label: true;
  /** "neuf" is new as well as nine. */
  numberOrNot: true;
  // links
  to: true;
  or: true;
  and: true;
  between: true;
  from: true;
  of: true;
  filler: true;
  boundBefore: Bound;
  boundAfter: Bound;
  /** "longer than": with "never" before it, at most. */
  over: true;
  never: true;
  /** "maximum" in "maximum delay: 3 days". */
  measure: Bound;
  /** Between what is measured and its value: "is". */
  isSo: true;
  /** After a number whose unit is left out: "five on wheels". */
  afterBare: true;
  /** After a figure that names no unit at all: "ten off". */
  afterOpen: true;
  // durations
  unit: UnitSense;
  /** After a number of a staff note: "30 d". */
  notedUnit: UnitSense;
  business: true;
  /** After days, what leaves only business days. */
  workingOnly: true;
  plain: true;
  /** Before a unit that is said once for all numbers: "in". */
  countedIn: true;
  fixed: FixedDuration;
  whole: true;
  everySpan: true;
  bareDays: true;
  plus: DurationUnit;
  ahead: true;
  nthBefore: true;
  notBefore: true;
  notAfter: true;
  durationRole: DurationTerm['role'];
  // money
  currency: CurrencySense;
  per: true;
  period: DurationUnit;
  tax: true;
  otherwise: true;
  paysBefore: true;
  paysAfter: true;
  fromPrice: true;
  /** Right before an amount without a currency: "costs 49". */
  paying: true;
  moneyBefore: MoneyTerm['role'];
  moneyAfter: MoneyTerm['role'];
  thresholdContext: true;
  // percents
  percent: true;
  fixedPercent: FixedPercent;
  /** A part in words, in percent. */
  share: number;
  shareWhole: true;
  percentBefore: PercentTerm['role'];
  percentAfter: PercentTerm['role'];
  // dates
  month: number;
  holiday: Holiday;
  /** "first", of a month. */
  firstDay: true;
  /** "end of the sale": the date after it is that end. */
  endOfWhat: true;
  /** "promotion in": an offer that holds in a month. */
  offerOf: true;
  /** "born on": no term. */
  notDate: true;
  /** "loi": of it, a date is what it is called by. */
  law: true;
  starts: true;
  ends: true;
  deadline: true;
  on: true;
  endOf: true;
  // hours
  weekday: number;
  /** "Mo", a day only in capitals and beside its like. */
  shortDay: number;
  /** Bits 0 (Monday) to 6. */
  days: number;
  am: true;
  pm: true;
  gluedAm: true;
  gluedPm: true;
  dayPart: true;
  night: true;
  evening: true;
  clock: true;
  clockBefore: true;
  oClock: true;
  beforeHour: number;
  afterHour: number;
  /** Before the hour by which something ends, or at which it begins. */
  by: true;
  since: true;
  /** After such an hour that is a number alone. */
  afterBareHour: true;
  noon: true;
  midnight: true;
  until: true;
  allDay: true;
  wholeDay: true;
  attended: true;
  always: true;
  open: true;
  closed: true;
  except: true;
  delay: true;
  zone: true;
  // codes and counts
  /** What must stand in it: "quote" is told of prices, too. */
  code: 'capitals' | 'figures' | 'either';
  /** "enter", which tells of a code only before one of the next. */
  enterCode: true;
  /** "at checkout" */
  atCheckout: true;
  notCode: true;
  thing: string;
  measured: Measure;
  single: true;
  given: true;
  times: true;
  timesBefore: true;
  timesAfter: true;
  timesNotAfter: true;
  bareTimes: true;
  pays: true;
  /** "for the price of", which may stand after a noun, too. */
  forPriceOf: true;
  take: true;
  payFor: true;
  /** "payés" in "3 achetés, 2 payés". */
  paid: true;
  offer: number;
  buy: true;
  get: true;
  nthGiven: true;
  ofMonth: true;
  dayArticle: true;
  aroundDay: true;
};
export type SenseKind = keyof Senses;

/** Adds phrases, comma-separated, with one sense to a lexicon. */
export type AddSense = <K extends SenseKind>(
  kind: K,
  phrases: string,
  sense: Senses[K],
) => void;
