import { clueOf } from './clue.ts';
import type { ClueTable } from './clue-table.ts';
import type { PartList } from './part-list.ts';
import type { Skim } from './skim.ts';

/** Characters [start, end) of a text, its parts [from, to). */
export type Stretch = {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
};

/**
 * Parts a text where a sentence ends for sure: no term runs over it. `clues`
 * are those of the language it is read in, by number.
 */
export function stretchesOf(skim: Skim, clues: ClueTable): readonly Stretch[] {
  const { text, parts, from, to, stops } = skim;
  const stretches: Stretch[] = [];
  let start = 0;
  let first = from;
  for (const { part, at } of stops) {
    const before = parts.at(part - 2);
    const goesOn = clues.isOfHours(before) && beginHours(parts, part, clues);
    if (goesOn || isShortened(parts, part - 2, clues)) continue;
    stretches.push({ start, end: at, from: first, to: part });
    start = at;
    first = part;
  }
  stretches.push({ start, end: text.length, from: first, to });
  return stretches;
}

/** "Dr. Smith"; "17 h." is a unit, and ends a sentence. */
function isShortened(parts: PartList, at: number, clues: ClueTable): boolean {
  if (!clues.isShortened(parts.at(at))) return false;
  return !clues.at(parts.at(at - 1))?.tells.includes(number);
}

const number = clueOf('number');
const timely = (['number', 'weekday', 'days', 'shortDay'] as const).map(clueOf);

/** "9–5 p.m. Monday", "9–5. All day on …"; not "9–5 p.m. The kettle". */
function beginHours(parts: PartList, at: number, clues: ClueTable): boolean {
  const first = parts.at(at);
  if (!clues.isOfHours(first)) return false;
  if (clues.isOfHours(parts.at(at + 1))) return true;
  return clues.at(first)?.tells.some((clue) => timely.includes(clue)) ?? false;
}

/** In parts; the longest sentences of contracts have some hundreds. */
const mostParts = 1000;

/** Whether it has enough parts for one without end. */
export function mayBeEndless({
  from,
  to,
}: Pick<Stretch, 'from' | 'to'>): boolean {
  return to - from > mostParts;
}

/** In characters, of what has no end. */
const opening = 2000;

/**
 * Whether a stretch is longer than anybody's sentence and has no line, no
 * bullet and no semicolon.
 */
export function isEndless({ text }: Skim, stretch: Stretch): boolean {
  const { start, end } = stretch;
  return mayBeEndless(stretch) && !/[\n;?•·|]/.test(text.slice(start, end));
}

/**
 * Answers what of a stretch is read. Of what has no end only the opening is:
 * nobody promises in prices or dates that go on for pages, and rules compare
 * all with all. Lines that fill a book are read some pages at a time, so that
 * a reader may stop when it has enough.
 */
export function textsOf(skim: Skim, stretch: Stretch): readonly string[] {
  const { start, end } = stretch;
  if (!isEndless(skim, stretch)) return pagesOf(skim.text.slice(start, end));
  const cut = skim.text.lastIndexOf(' ', start + opening);
  return [skim.text.slice(start, Math.max(cut, start))];
}

/** In characters; no list of a page that people read is as long. */
const longestPage = 20_000;

function pagesOf(text: string): readonly string[] {
  const pages: string[] = [];
  let start = 0;
  while (text.length - start > longestPage) {
    const end = lastBreak(text, start, start + longestPage);
    pages.push(text.slice(start, end));
    start = end;
  }
  pages.push(text.slice(start));
  return pages;
}

/** After the last line, else the last word, that ends in [from, to). */
function lastBreak(text: string, from: number, to: number): number {
  const opened = text.slice(from, to);
  const line = opened.lastIndexOf('\n');
  const at = line > 0 ? line : opened.lastIndexOf(' ');
  return at > 0 ? from + at + 1 : to;
}

/** Whether a stretch is read in part, or in parts. */
export function isParted(skim: Skim, stretch: Stretch): boolean {
  return stretch.end - stretch.start > longestPage || isEndless(skim, stretch);
}
