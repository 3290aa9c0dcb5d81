import type { PageElement } from './page-element.ts';
import { breakLine, type TextRun } from './text-run.ts';

/**
 * Pages set `<span>Old price</span><span>50 €</span>` apart by style alone.
 * Where two such elements meet without white space and their words would run
 * into each other, the line breaks (a number and its unit keep together).
 */
export function addGap(run: TextRun, before: string, next: PageElement): void {
  if (run.pending !== '' || !next.kind.setsApart) return;
  const after = firstWordsIn(next);
  if (!isWord(before) || !isWord(after)) return;
  if (/^[.,:;%°)’'”/+-]/.test(after) || /[(’'“/$€£+-]$/.test(before)) return;
  if (/^[\d.,]+$/.test(before)) run.pending = ' ';
  else breakLine(run);
}

/**
 * Answers whether an element begins with a figure that a text does not go on
 * with: `Monday<span>9:00</span>`.
 */
export function beginsFigure(text: string, next: PageElement): boolean {
  return (
    next.kind.setsApart &&
    /\p{L}{3}$/u.test(text) &&
    /^\d/.test(firstWordsIn(next))
  );
}

function isWord(text: string): boolean {
  return text.length > 1 && /[\p{L}\p{N}]/u.test(text);
}

function firstWordsIn(element: PageElement): string {
  for (const child of element.children) {
    const words =
      typeof child === 'string' ? child.trimEnd() : firstWordsIn(child);
    if (words !== '') return words;
  }
  return '';
}
