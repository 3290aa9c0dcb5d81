import type { HoursTerm } from '../domain/term.ts';
import { fill } from '../platform/phrase.ts';
import { sayClock } from '../platform/say-date.ts';
import type { BriefingWords } from './briefing-words.ts';

/** Opening hours, with the names of the days where the page says them. */
export function sayHours(
  hours: readonly HoursTerm[],
  words: BriefingWords,
): string[] {
  return sameDays(hours).map((group) => {
    const days = daysOf(group[0]);
    const times = group.map((term) => sayTimes(term, words));
    const said = times.filter((time) => time !== '');
    return [
      ...(days ? [sayDays(days, words)] : []),
      ...(said.length > 0
        ? [new Intl.ListFormat(words.locale).format(said)]
        : []),
    ].join(' ');
  });
}

function daysOf(term: HoursTerm | undefined): string | null {
  return term && !term.always ? term.days : null;
}

/** Morning and afternoon of the same days stand together. */
function sameDays(hours: readonly HoursTerm[]): HoursTerm[][] {
  const groups: HoursTerm[][] = [];
  for (const term of hours) {
    const last = groups.at(-1);
    const days = daysOf(term);
    if (last && days && daysOf(last[0]) === days) last.push(term);
    else groups.push([term]);
  }
  return groups;
}

function sayTimes(term: HoursTerm, words: BriefingWords): string {
  if (term.always) return words.always;
  const { opens, closes } = term;
  const clock = (time: string) =>
    time === '24:00' ? words.midnight : sayClock(time, words.locale);
  if (opens && closes) {
    const said = { opens: clock(opens), closes: clock(closes) };
    return fill(words.timeRange, said);
  }
  if (opens) return fill(words.opensAt, { value: clock(opens) });
  return closes ? fill(words.closesAt, { value: clock(closes) }) : '';
}

function sayDays(days: string, words: BriefingWords): string {
  if (days === 'mo-su') return words.everyDay;
  const name = (day: string) =>
    Object.entries(words.weekdays).find(([id]) => id === day)?.[1] ?? day;
  const groups = days.split(',').map((group) => {
    const [first = '', last] = group.split('-');
    return last
      ? fill(words.dayRange, { first: name(first), last: name(last) })
      : fill(words.oneDay, { value: name(first) });
  });
  return groups.join(', ');
}
