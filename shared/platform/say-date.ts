/** What a language writes otherwise than `Intl` does, by its first subtag. */
const habits: Readonly<Record<string, Habits>> = {
  fr: {
    day: (text) => text.replace(/(^|\s)1(?=\s\p{L})/u, '$11er'),
    clock: (hours, minutes) =>
      minutes === '00' ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${minutes}`,
  },
};

type Habits = {
  /** A date with the name of its month. */
  readonly day: (text: string) => string;
  readonly clock: (hours: number, minutes: string) => string;
};

/** An ISO date (or instant, of which the day) as people write it. */
export function sayDate(isoDate: string, locale: string): string {
  const text = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${isoDate.slice(0, 10)}T00:00:00Z`));
  return habitsOf(locale)?.day(text) ?? text;
}

/** An instant as weekday, date and time on the clocks of a time zone. */
export function sayMoment(
  instant: string,
  locale: string,
  timeZone: string,
): string {
  const parts = new Intl.DateTimeFormat(locale, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  }).formatToParts(new Date(instant));
  const habit = habitsOf(locale);
  if (habit === undefined) return parts.map(({ value }) => value).join('');
  const at = parts.findIndex(({ type }) => type === 'hour');
  const day = parts.slice(0, at).map(({ value }) => value);
  const partOf = (name: string) =>
    parts.find(({ type }) => type === name)?.value ?? '';
  const clock = habit.clock(Number(partOf('hour')), partOf('minute'));
  return `${habit.day(day.join(''))}${clock}`;
}

/** A time of day, given as 08:30, as people write it. */
export function sayClock(time: string, locale: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return habitsOf(locale)?.clock(Number(hours), minutes) ?? time;
}

function habitsOf(locale: string): Habits | undefined {
  return habits[locale.split('-')[0] ?? ''];
}
