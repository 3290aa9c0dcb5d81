const allowed =
  'six fields such as cron(0 2 * * ? *): minute, hour, day of month, month, day of week, year (*); one of the days is ?';

const months = 'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC';
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const value = `(?:\\*|\\d+|${months}|${weekdays.join('|')})`;
const part = `${value}(?:-${value})?(?:/[1-9]\\d*)?`;
const field = new RegExp(`^(?:\\?|${part}(?:,${part})*)$`);

/** Of minute, hour, day of month, month, day of week; the year is `*`. */
const ranges = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [1, 7],
] as const;

/**
 * Answers what is wrong with a schedule in EventBridge Scheduler's form
 * (https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html),
 * or undefined. Only its cron form is taken, without L, W and #: `rate` and
 * `at` know no time zone, and every place that runs it must read it alike.
 */
export function scheduleProblem(schedule: string): string | undefined {
  const fields = fieldsOf(schedule);
  const [, , dayOfMonth, , dayOfWeek, year] = fields;
  const sound =
    fields.length === 6 &&
    year === '*' &&
    (dayOfMonth === '?') !== (dayOfWeek === '?') &&
    fields.every((text) => field.test(text)) &&
    ranges.every(([first, last], at) =>
      numbersOf(fields[at]).every((value) => value >= first && value <= last),
    );
  return sound ? undefined : allowed;
}

/**
 * Answers a sound schedule as five-field cron libraries read it. AWS counts
 * the days of the week from 1 = Sunday, they count from 0: so names.
 */
export function cronPattern(schedule: string): string {
  const [minute, hour, dayOfMonth, month, dayOfWeek = '*'] = fieldsOf(schedule);
  const days = dayOfWeek.replace(
    /(?<!\/)\d/g,
    (digit) => weekdays[Number(digit) - 1] ?? digit,
  );
  return [minute, hour, dayOfMonth, month, days].join(' ').replaceAll('?', '*');
}

function fieldsOf(schedule: string): string[] {
  return /^cron\((.*)\)$/i.exec(schedule)?.[1]?.toUpperCase().split(' ') ?? [];
}

function numbersOf(text = ''): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}
