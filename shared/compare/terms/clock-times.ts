import type { CountTerm, Term } from '../../domain/term.ts';
import { type ClockWords, clockWords } from './clock-words.ts';
import { type FigureWords, figureWords } from './figure-words.ts';
import {
  clausesOf,
  figureAt,
  type Spelled,
  spelled,
  withoutTerms,
} from './figures-in.ts';

const deadline = 'measure:deadline';
const start = 'measure:start';

/** Answers whether a count is one of minutes on the face of a clock. */
export function isClockTime({ of }: CountTerm): boolean {
  return of === deadline || of === start;
}

/** Answers whether a count is a time from which something holds. */
export function isStart({ of }: CountTerm): boolean {
  return of === start;
}

/** Minutes on the face of a clock, and the word after it. */
type Clock = { readonly minutes: number; readonly next: number };

type Words = ClockWords & { readonly figures: FigureWords };

/**
 * Answers until when, and from when on, a text says that something holds: "free
 * until six the day before", "half price after five". The halves of the day are
 * not told apart, for notes seldom say which they mean.
 */
export function clockTimes(
  text: string,
  lang: string,
  terms: readonly Term[],
): CountTerm[] {
  const tag = lang.slice(0, 2).toLowerCase();
  const [clock, figures] = [clockWords[tag], figureWords[tag]];
  if (clock === undefined || figures === undefined) return [];
  return clausesOf(withoutTerms(text, terms)).flatMap((clause) =>
    timesIn(spelled(clause), { ...clock, figures }),
  );
}

function timesIn({ words, raw }: Spelled, by: Words): CountTerm[] {
  const found: CountTerm[] = [];
  for (let at = 1; at < words.length; at++) {
    const of = kindBefore(words, at, by);
    const clock = of === undefined ? undefined : clockAt(words, at, by);
    if (of === undefined || clock === undefined) continue;
    const { minutes, next } = clock;
    found.push({ type: 'count', value: minutes, of, raw: raw(at, next) });
    at = next - 1;
  }
  return found;
}

function kindBefore(
  words: readonly string[],
  at: number,
  by: Words,
): string | undefined {
  const before = [words[at - 1], `${words[at - 2]} ${words[at - 1]}`];
  if (before.some((word = '') => by.deadline.has(word))) return deadline;
  if (before.some((word = '') => by.start.has(word))) return start;
  return undefined;
}

const hour = 60;
const half = 12 * hour;
/** No other hour has this place: noon is nought. */
const midnight = half;

function clockAt(
  words: readonly string[],
  at: number,
  by: Words,
): Clock | undefined {
  const word = words[at] ?? '';
  if (by.noon.has(word)) return { minutes: 0, next: at + 1 };
  if (by.midnight.has(word)) return { minutes: midnight, next: at + 1 };
  return pastAt(words, at, by) ?? hourAt(words, at, by);
}

/** "half past six", "quarter to six" */
function pastAt(
  words: readonly string[],
  at: number,
  by: Words,
): Clock | undefined {
  const past = by.past.get(`${words[at]} ${words[at + 1]}`);
  const figure =
    past === undefined ? past : figureAt(words, at + 2, by.figures);
  if (past === undefined || figure === undefined || figure.value > 12)
    return undefined;
  return { ...figure, minutes: (figure.value * hour + past + half) % half };
}

function hourAt(
  words: readonly string[],
  at: number,
  by: Words,
): Clock | undefined {
  const figure = figureAt(words, at, by.figures);
  if (figure === undefined || figure.value < 1 || figure.value > 24)
    return undefined;
  const dotted = /^\d+\.(\d\d)$/.exec(words[at] ?? '')?.[1];
  const hours = Math.trunc(figure.value);
  const after = minutesAfter(words, figure.next, by);
  if (after === undefined) return undefined;
  const minutes = dotted === undefined ? after.minutes : Number(dotted);
  return { minutes: (hours * hour + minutes) % half, next: after.next };
}

/** What follows the hour: its minutes, the half of the day, or nothing. */
function minutesAfter(
  words: readonly string[],
  at: number,
  by: Words,
): Clock | undefined {
  const [first = '', second = '', third = ''] = words.slice(at);
  const isSigned = by.signs.has(first);
  const [said, last] = isSigned ? [second, third] : [first, second];
  const past = minutesSaid(said, by);
  const from = isSigned ? at + 1 : at;
  const next = past === undefined ? from : from + 1;
  const after = past === undefined ? said : last;
  const isHour = isSigned || /^\d/.test(said) || isHalf(after, by);
  if (by.notAfter.has(after)) return undefined;
  if (!isHour && !endsClock(after, by)) return undefined;
  return { minutes: past ?? 0, next: isHalf(after, by) ? next + 1 : next };
}

function isHalf(word: string, { isBare, halves }: Words): boolean {
  return isBare && halves.has(word);
}

/** "30", or as some say it, "trente". */
function minutesSaid(word: string, { parts }: Words): number | undefined {
  const isFigure = /^\d\d$/.test(word) && Number(word) < hour;
  return isFigure ? Number(word) : parts.get(word);
}

function endsClock(word: string, { isBare, bareEnds }: Words): boolean {
  return isBare && (word === '' || bareEnds.has(word));
}
