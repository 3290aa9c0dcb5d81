/** How a language tells until when and from when on. */
export type ClockWords = {
  /** Words before the time by which something ends, accents folded. */
  readonly deadline: ReadonlySet<string>;
  /** Words before the time at which something begins. */
  readonly start: ReadonlySet<string>;
  readonly noon: ReadonlySet<string>;
  readonly midnight: ReadonlySet<string>;
  /** Two words before an hour, and the minutes they add. */
  readonly past: ReadonlyMap<string, number>;
  /** What makes an hour of a figure: "17 h". */
  readonly signs: ReadonlySet<string>;
  /** Minutes in words after the hour: "dix-sept heures trente". */
  readonly parts: ReadonlyMap<string, number>;
  /** Halves of the day: "6 pm". */
  readonly halves: ReadonlySet<string>;
  /** Whether a figure alone may be an hour: "until six". */
  readonly isBare: boolean;
  /** What may follow such a figure. */
  readonly bareEnds: ReadonlySet<string>;
  /** "24 h avant" is a length of time. */
  readonly notAfter: ReadonlySet<string>;
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s*,\s*/));
}

export const clockWords: Readonly<Record<string, ClockWords>> = {
  en: {
    deadline: setOf('until, till, til, by, before, than'),
    start: setOf('from, after, past'),
    noon: setOf('noon, midday'),
    midnight: setOf('midnight'),
    past: new Map([
      ['half past', 30],
      ['quarter past', 15],
      ['quarter to', -15],
    ]),
    signs: setOf('oclock, o'),
    parts: new Map(),
    halves: setOf('am, pm, a, p'),
    isBare: true,
    bareEnds: setOf(
      `in, on, at, the, and, if, it, every, each, all, any, or, when, is, goes,
      that, same, two, monday, tuesday, wednesday, thursday, friday, saturday,
      sunday, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays,
      sundays, weekdays, daily, today, tomorrow, costs, is, are`,
    ),
    notAfter: setOf('days, hours, hour, day, weeks, months, years, minutes'),
  },
  fr: {
    deadline: setOf('avant, jusqu a, jusque'),
    start: setOf('des, apres, depuis, partir de'),
    noon: setOf('midi'),
    midnight: setOf('minuit'),
    past: new Map(),
    signs: setOf('h, heure, heures'),
    parts: new Map([
      ['quinze', 15],
      ['trente', 30],
      ['quarante', 40],
    ]),
    halves: setOf('h'),
    isBare: false,
    bareEnds: new Set(),
    notAfter: setOf(
      'avant, ouvrees, ouvre, de, d, par, plus, apres, au, chrono',
    ),
  },
};
