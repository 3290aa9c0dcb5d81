import type { Mark } from '../block.ts';

/** Text as it grows while inline elements are read, white space folded. */
export type TextRun = {
  text: string;
  /** White space seen since the last character, not yet written. */
  pending: '' | ' ' | '\n';
  readonly marks: Mark[];
  /** Words of the inline element that ended last, if nothing followed. */
  piece: string;
};

export function startRun(): TextRun {
  return { text: '', pending: '', marks: [], piece: '' };
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
  run.text += run.text === '' ? words : run.pending + words;
  run.pending = endsWithSpace ? ' ' : '';
}

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

/** Marks what was added since the run had `length` characters. */
export function markSince(
  run: TextRun,
  length: number,
  kind: Mark['kind'],
): void {
  const first = run.text.charAt(length);
  const start = first === ' ' || first === '\n' ? length + 1 : length;
  const end = run.text.length;
  if (end > start) run.marks.push({ kind, start, end });
}

/** Answers a text with white space folded and trimmed, for use as context. */
export function foldText(raw: string): string {
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
