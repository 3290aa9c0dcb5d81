import type { HoursTerm } from '../domain/term.ts';
import { fill } from '../platform/phrase.ts';
import { sayClock } from '../platform/say-date.ts';
import type { BriefingWords } from './briefing-words.ts';

/** Opening hours, with the names of the days where the page says them. */
export function sayHours(term: HoursTerm, words: BriefingWords): string {
  if (term.always) return words.always;
  const clock = (time: string) => sayClock(time, words.locale);
  const days = term.days ? sayDays(term.days, words) : '';
  const times =
    term.opens && term.closes
      ? fill(words.timeRange, {
          opens: clock(term.opens),
          closes: clock(term.closes),
        })
      : [term.opens ?? term.closes ?? []].flat().map(clock).join('');
  return [days, times].filter((part) => part !== '').join(' ');
}

function sayDays(days: string, words: BriefingWords): string {
  const name = (day: string) =>
    Object.entries(words.weekdays).find(([id]) => id === day)?.[1] ?? day;
  const groups = days.split(',').map((group) => {
    const [first = '', last] = group.split('-');
    return last
      ? fill(words.dayRange, { first: name(first), last: name(last) })
      : name(first);
  });
  return groups.join(', ');
}
