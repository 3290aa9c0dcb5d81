import type { Mark } from '../block.ts';

/**
 * Text as it grows while inline elements are read, white space folded. Look
 * into `text` when it is complete: V8 puts it together anew each time.
 */
export type TextRun = {
  text: string;
  /** What the inline element that is being read has added to it. */
  words: string;
  /** Its last characters. */
  tail: string;
  /** White space seen since the last character, not yet written. */
  pending: '' | ' ' | '\n';
  readonly marks: Mark[];
  /** Words of the inline element that ended last, if nothing followed. */
  piece: string;
};

/** A run without text. */
export function startRun(): TextRun {
  return { text: '', words: '', tail: '', pending: '', marks: [], piece: '' };
}

/**
 * Adds a stretch of text. Any white space, no-break ones included, becomes
 * one space: people search for words, and a reader need not know ten spaces.
 * Characters that only say where a word may be broken are dropped.
 */
export function addText(run: TextRun, raw: string): void {
  const folded = needsFolding.test(raw) ? fold(raw) : raw;
  if (folded === '') return;
  endPiece(run, folded);
  const start = folded.charCodeAt(0) === 32 ? 1 : 0;
  if (start === 1 && run.pending === '') run.pending = ' ';
  if (folded.length === start) return;
  const endsWithSpace = folded.charCodeAt(folded.length - 1) === 32;
  const words = folded.slice(start, endsWithSpace ? -1 : undefined);
  append(run, run.text === '' ? words : run.pending + words);
  run.pending = endsWithSpace ? ' ' : '';
}

function append(run: TextRun, added: string): void {
  run.text += added;
  run.words += added;
  run.tail = `${run.tail}${added}`.slice(-longestTail);
}

/** Three letters, each of which may take two places. */
const longestTail = 6;

/** `<span>Monday</span>9:00`: a figure never goes on with a word. */
function endPiece(run: TextRun, next: string): void {
  if (run.piece === '') return;
  const goesOn = !/^\d/.test(next) || !/\p{L}{3}$/u.test(run.piece);
  if (!goesOn && run.pending === '') run.pending = ' ';
  run.piece = '';
}

/** The page breaks the line here. */
export function breakLine(run: TextRun): void {
  run.pending = '\n';
  run.piece = '';
}

/** Makes a run without text as good as new. */
export function clearGaps(run: TextRun): void {
  run.pending = '';
  run.piece = '';
}

/** Marks the words that were added last. */
export function markLast(
  run: TextRun,
  words: string,
  kind: Mark['kind'],
): void {
  const end = run.text.length;
  const length = words.length - (/^[ \n]/.test(words) ? 1 : 0);
  if (length > 0) run.marks.push({ kind, start: end - length, end });
}

/** Answers a text with white space folded and trimmed, for use as context. */
export function foldWhiteSpace(raw: string): string {
  const run = startRun();
  addText(run, raw);
  return run.text;
}

const needsFolding = /[^\S ]| {2}|\u00ad|\u200b|\u200d|\u2060/;

function fold(raw: string): string {
  return raw
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/^\u200d|\u200d$|(?<=\s)\u200d|\u200d(?=\s)/g, '')
    .replace(/\s+/g, ' ');
}
