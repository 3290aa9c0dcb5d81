import type { Measure } from '../domain/measure.ts';
import type {
  DurationTerm,
  DurationUnit,
  MoneyTerm,
  PercentTerm,
} from '../domain/term.ts';

/** Phrases separated by commas; case, accents and hyphens as tokenized. */
type Words = string;
type Numbers = Readonly<Record<string, number>>;

/** A day by its date, so many days after Easter, or by its weekday. */
export type Holiday =
  | {
      readonly month: number;
      readonly day: number;
      /** It is always still to come: the end of the year. */
      readonly ahead?: true;
    }
  | { readonly easter: number }
  | {
      readonly month: number;
      /** Monday is 0. */
      readonly weekday: number;
      /** Which of the month; -1 is the last. */
      readonly nth: number;
      /** So many days after that: "Black Friday". */
      readonly later?: number;
    };

/**
 * The words of one language that numbers, dates and terms are made of. Case,
 * accents and the kind of apostrophe never matter. Data only: the grammar
 * that reads them is shared by all languages.
 */
export type TermWords = {
  readonly writing: Writing;
  readonly numbers: NumberWords;
  readonly links: LinkWords;
  readonly bounds: BoundWords;
  readonly durations: DurationWords;
  readonly money: MoneyWords;
  readonly percents: PercentWords;
  readonly dates: DateWords;
  readonly hours: HoursWords;
  readonly codes: CodeWords;
  readonly counts: CountWords;
};

/** How words and figures are written. */
export type Writing = {
  /** Words that lose their vowel before an apostrophe: l', d', jusqu'. */
  readonly elisions: Words;
  /** What stands apart after an apostrophe: 's. */
  readonly clitics: Words;
  /** Words that a number may follow unspaced: "USD" in USD25. */
  readonly glued: Words;
  /** Of "." and ",": the one that groups three figures. */
  readonly grouping: '.' | ',';
  /** Words that another word is written like but for its accents: dès. */
  readonly homographs: Words;
  /** What people write for a word, by how it is spelt: "cancelation". */
  readonly misspelt: Readonly<Record<string, Words>>;
  /** What makes an ordinal of the figure before it: st, nd, er, e. */
  readonly ordinals: Words;
};

export type NumberWords = {
  readonly values: Numbers;
  /** Two words that multiply, with a space between: "quatre vingt". */
  readonly pairs: Numbers;
  /** Words that go on a number but begin none: "un" in "vingt et un". */
  readonly continuing: Numbers;
  /** Words between the parts of one number: "et", "and". */
  readonly joiners: Words;
  /** Before decimals in words: "point", "virgule". */
  readonly points: Words;
  /** How much a word takes on top, where it is not nine: 60 in French. */
  readonly room: Readonly<Record<number, number>>;
  /** Articles and such: one, but only before a unit. */
  readonly one: Words;
  /** Numbers that are other words, too, after a noun: "neuf". */
  readonly homonyms: Words;
  /** After a number: "million", "k". */
  readonly magnitudes: Numbers;
  /** "half", "quarter": before a unit, or after it and an "and". */
  readonly fractions: Numbers;
  /** "second", "tenth": which of several, not how many. */
  readonly nths: Numbers;
  /** "a dozen": about so many. */
  readonly collectives: Numbers;
  /** Before a number that tells which, not how many: "stage two". */
  readonly labels: Words;
};

/** Small words between the parts of a term. */
export type LinkWords = {
  readonly to: Words;
  readonly or: Words;
  readonly and: Words;
  readonly between: Words;
  readonly from: Words;
  readonly of: Words;
  /** Between what is measured and its value: "is", "of". */
  readonly isSo: Words;
  /** After a number whose unit is left out: "five on wheels". */
  readonly afterBare: Words;
  /** Besides those, what may follow a figure that names no unit at all. */
  readonly afterOpen: Words;
  /** Words that may stand between a bound and its number: "the", "only". */
  readonly fillers: Words;
};

type Bounds = Readonly<Record<'at-most' | 'at-least' | 'about', Words>>;
export type BoundWords = {
  readonly before: Bounds;
  readonly after: Bounds;
  /** Beside what is measured, before its value: "maximum wait: 3 days". */
  readonly measure: Bounds;
  /** Those of at-least that a "never" turns into at-most: "longer than". */
  readonly over: Words;
  readonly never: Words;
};

export type DurationWords = {
  readonly units: readonly {
    readonly unit: DurationUnit;
    /** How many of the unit one of these is: a fortnight is 2 weeks. */
    readonly times?: number;
    /** After a number only: "a second" is another one. */
    readonly counted?: true;
    readonly words: Words;
  }[];
  /** After a number of a staff note: "30 d". */
  readonly noted: readonly {
    readonly unit: DurationUnit;
    readonly words: Words;
  }[];
  /** Words that turn the days beside them into business days. */
  readonly business: Words;
  /** After days, what makes business days of them: "excluding weekends". */
  readonly workingOnly: Words;
  /** Words beside a unit that change nothing: "full", "calendar". */
  readonly plain: Words;
  /** Before a unit that is said once for all numbers: "in". */
  readonly countedIn: Words;
  /** "same day" and its like, with their value. */
  readonly fixed: readonly {
    readonly min: number;
    readonly max: number;
    readonly unit: DurationUnit;
    /** Where the words say it themselves: "within the hour". */
    readonly bound?: 'at-most';
    /** "hourly": it comes round so often. */
    readonly every?: true;
    readonly words: Words;
  }[];
  /** Before a duration, what comes round so often: "every". */
  readonly every: Words;
  /** "all", "toute la": one whole unit follows. */
  readonly whole: Words;
  /** A bare number of days follows: "net 30". */
  readonly bareDays: Words;
  /** A bare number of days or hours follows: "J+3". */
  readonly plus: readonly {
    readonly unit: DurationUnit;
    readonly words: Words;
  }[];
  /** After a duration, how long before something it is: "before". */
  readonly ahead: Words;
  /** "by the", before "third day": within three days. */
  readonly nthBefore: Words;
  /** The duration is an age, or lies in the past: no term. */
  readonly notBefore: Words;
  readonly notAfter: Words;
  /** Cues of what the duration measures; the nearest one decides. */
  readonly roles: Readonly<Record<DurationTerm['role'], Words>>;
};

type Roles<Role extends string> = Readonly<
  Record<'before' | 'after', Readonly<Partial<Record<Role, Words>>>>
>;

export type MoneyWords = {
  /** Right before an amount without a currency: "costs 49". */
  readonly paying: Words;
  readonly currencies: readonly {
    /** ISO 4217, separated by spaces; several where the words do not say. */
    readonly codes: string;
    readonly words: Words;
    /** A hundredth of the currency. */
    readonly minor?: true;
    /** The words are other things, too: money only beside `pays`. */
    readonly homonym?: true;
  }[];
  /** Before and after amounts in words that are other things, too. */
  readonly pays: { readonly before: Words; readonly after: Words };
  readonly per: Words;
  /** "monthly" after an amount. */
  readonly periods: readonly {
    readonly unit: DurationUnit;
    readonly words: Words;
  }[];
  /** May stand between an amount and its period: "incl. VAT". */
  readonly taxes: Words;
  /** Before an amount whose currency was said just now: "otherwise 10". */
  readonly otherwise: Words;
  /** "from", where it makes an amount the lowest; beside the bounds. */
  readonly from: Words;
  readonly roles: Roles<MoneyTerm['role']>;
  /** In a sentence with these, "from $50" is a threshold, else a price. */
  readonly thresholdContext: Words;
};

export type PercentWords = {
  readonly signs: Words;
  readonly fixed: readonly {
    readonly value: number;
    readonly role: PercentTerm['role'];
    readonly words: Words;
  }[];
  /** Parts in words, as percents: "a tenth" is 10. */
  readonly shares: Numbers;
  /** After a part in words, what makes it a percent: "of the price". */
  readonly wholes: Words;
  readonly roles: Roles<PercentTerm['role']>;
};

export type DateWords = {
  /** Twelve, January first. */
  readonly months: readonly Words[];
  /** Days of every year that have a name: dates where words say so. */
  readonly holidays: readonly (Holiday & { readonly words: Words })[];
  /** The day of a month that has a word of its own: "first". */
  readonly firstDay: Words;
  /** Before what ends on a date: "end of" the sale. */
  readonly endOfWhat: Words;
  /** Beside a month and its year: they are when an offer holds. */
  readonly offerOf: Words;
  /** The date is a day of birth: no term. */
  readonly not: Words;
  /** What is called by the day it was passed: "loi du 6 janvier 1978". */
  readonly laws: Words;
  /** Figures are read in this order first, where no region says. */
  readonly order: 'day-month' | 'month-day';
  readonly starts: Words;
  readonly ends: Words;
  /** "by", "before": an end too, but not of "by Friday". */
  readonly deadline: Words;
  readonly on: Words;
  /** "the end of", before a month. */
  readonly endOf: Words;
};

export type HoursWords = {
  /** Seven, Monday first. */
  readonly weekdays: readonly Words[];
  /** The same in a letter or two, read in capitals beside their like. */
  readonly shortDays: readonly Words[];
  /** Words for several days, as "mo-fr". */
  readonly groups: readonly { readonly days: string; readonly words: Words }[];
  readonly am: Words;
  readonly pm: Words;
  /** Right behind figures: "8a–5p". */
  readonly gluedAm: Words;
  readonly gluedPm: Words;
  /** "Saturday morning 9–12": they part a day from its hours. */
  readonly dayParts: Words;
  /** "at night": after three it is am, after nine pm. */
  readonly night: Words;
  /** "Dinner 6–10": of these hours none is in the morning. */
  readonly evening: Words;
  /** Between hours and minutes, or after hours: "h". */
  readonly clock: Words;
  /** After an hour, and no more than that: "o'clock". */
  readonly oClock: Words;
  /** "8 h" after one of these is a time of day, not a duration. */
  readonly clockBefore: Words;
  /** Minutes said before their hour: "half past", "quarter to". */
  readonly beforeHour: Numbers;
  /** Minutes taken off the hour before them: "moins le quart". */
  readonly afterHour: Numbers;
  /** Before the hour by which something ends: "until", "no later than". */
  readonly by: Words;
  /** Before the hour at which something begins: "after". */
  readonly since: Words;
  /**
   * After such an hour in figures or words alone: "by two on the day". Empty
   * where hours always say that they are: "14 h".
   */
  readonly afterBareHour: Words;
  readonly noon: Words;
  readonly midnight: Words;
  readonly until: Words;
  /** The whole day; with the whole week, or no day said, always open. */
  readonly allDay: Words;
  /** The whole day, but only beside days: "Mon–Fri: 24 hours". */
  readonly wholeDay: Words;
  /** What a whole day right before it makes one of all days: "24-hour helpline". */
  readonly attended: Words;
  readonly always: Words;
  /** Cues of opening, which make "9-5" hours. */
  readonly open: Words;
  readonly closed: Words;
  /** After several days: without those that follow. */
  readonly except: Words;
  /** Words that may stand beside hours and name no service. */
  readonly beside: Words;
  /** Words that make "2 h - 4 h" a duration: "within". */
  readonly delay: Words;
  /** Words between hours and the days they hold for: "EST", "time". */
  readonly zones: Words;
};

export type CodeWords = {
  /** A code follows: "code", "promo code". */
  readonly before: Words;
  /** A code follows if it has figures or stands in quotes: "quote WEB10". */
  readonly beforeFigures: Words;
  /** A code follows, in small letters too if it has figures: "promo code". */
  readonly beforeEither: Words;
  /** A code follows if `atCheckout` follows it: "enter", "use". */
  readonly enter: Words;
  readonly atCheckout: Words;
  /** Beside "code", what is no promotion code: "QR", "postal". */
  readonly not: Words;
};

/** The words for what is counted; each has one measure at most. */
export type MeasureWords = Readonly<Record<Measure, Words>>;

export type CountWords = {
  /** Beside a number and a noun: so many are given. */
  readonly given: Words;
  /** "a single": counts one of the thing that follows. */
  readonly single: Words;
  readonly things: readonly { readonly of: string; readonly words: Words }[];
  readonly measures: MeasureWords;
  /** "3 fois" is instalments only after or before some words: "en 3 fois". */
  readonly instalments: {
    readonly times: Words;
    readonly before: Words;
    readonly after: Words;
    /** After these words, but before those, it is not: "3 fois plus". */
    readonly notAfter: Words;
    /** A bare number of them follows: "pay in 4". */
    readonly bare: Words;
  };
  /** "for" in "2 for 1". */
  readonly pays: Words;
  /** "for the price of", which may stand after a noun, too. */
  readonly forPriceOf: Words;
  /** In "take 3, pay for 2". */
  readonly take: Words;
  readonly payFor: Words;
  /** After a number: "3 achetés, 2 payés". */
  readonly paid: Words;
  /** Offers that name no figure: "buy one get one free" is 2 items. */
  readonly offers: readonly { readonly value: number; readonly words: Words }[];
  /** A day of any month: "the 10th of each month", "around the 10th". */
  readonly monthDay: {
    readonly after: Words;
    /** Before a figure that is no ordinal by itself: "le 10 du mois". */
    readonly article: Words;
    readonly around: Words;
  };
  readonly buy: Words;
  readonly get: Words;
  /** After "the tenth coffee": it is given, or costs less. */
  readonly nthGiven: Words;
};

/** How a language says below or from which age something holds. */
export type AgeWords = {
  /** What is counted up to the age, which is left out: "under 12". */
  readonly below: readonly Around[];
  /** The age itself is meant too: "up to 12 years old". */
  readonly upTo: readonly Around[];
  readonly from: readonly Around[];
};

/** What stands before a number, and what after it. */
export type Around = readonly [before: RegExp, after: RegExp];
