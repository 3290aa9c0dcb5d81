import { copyOf } from './copy-of.ts';
import { addChildren } from './inline-text.ts';
import type { PageElement } from './page-element.ts';
import type { Cell, Row } from './table-grid.ts';
import { startRun, type TextRun } from './text-run.ts';
import type { HidingFacts } from './visibility.ts';

/** The words of a cell on one line, and how many lines they stood on. */
export type CellRun = TextRun & { readonly lines: number };

/** Answers the words of a cell, each cell read once. */
export type CellText = (cell: Cell) => CellRun;

/** Reads cells of a table; each is remembered. */
export function createCellText(facts: HidingFacts): CellText {
  const known = new Map<PageElement, CellRun>();
  return ({ element }) => {
    const found = known.get(element);
    if (found) return found;
    const run = startRun();
    addChildren(run, element, facts);
    const lines = run.text.split(/\n+/).filter((line) => line.trim()).length;
    // A line break in a cell must not look like the next cell.
    const text = copyOf(run.text.replaceAll('\n', ' '));
    const read = { ...run, text, lines };
    known.set(element, read);
    return read;
  };
}

/**
 * Answers a row as one run, its cells on lines of their own. A cell without
 * words leaves its line empty, so that lines and columns stay together.
 */
export function rowRun(row: Row, cellText: CellText): TextRun {
  const run = startRun();
  for (const [at, cell] of ownCells(row).entries()) {
    const { text, marks } = cellText(cell);
    if (at > 0) run.text += '\n';
    const offset = run.text.length;
    run.text += text;
    for (const { kind, start, end } of marks) {
      run.marks.push({ kind, start: start + offset, end: end + offset });
    }
  }
  run.text = run.text.trimEnd();
  return run;
}

/** Answers the cells that begin in a row. */
export function ownCells(row: Row): Cell[] {
  return row.cells.filter(({ isFromAbove }) => !isFromAbove);
}

/** Longer cells say something themselves. */
const maxLabel = 150;

/** Answers what a row is about: its header cell, else its first. */
export function rowLabel(row: Row, cellText: CellText): string | undefined {
  if (row.cells.length < 2) return undefined;
  const header = row.cells.find(({ element }) => element.tag === 'th');
  const first = header ?? row.cells[0];
  const text = first && cellText(first).text;
  if (first && isRich(first, cellText)) return undefined;
  return text === '' || (text?.length ?? 0) > maxLabel ? undefined : text;
}

/** Beyond this a cell with parts of its own is read part by part. */
const longCell = 200;

/** As many lines are a notice or a list; a value and its remarks take fewer. */
const manyLines = 4;

/** Answers whether a cell holds more than a value: paragraphs, a list. */
export function isRich(cell: Cell, cellText: CellText): boolean {
  const { text, lines } = cellText(cell);
  if (lines >= manyLines) return true;
  return text.length > longCell && hasParts(cell.element);
}

function hasParts(element: PageElement): boolean {
  let blocks = 0;
  const waiting = [...element.children];
  for (let node = waiting.pop(); node && blocks < 2; node = waiting.pop()) {
    if (typeof node === 'string') continue;
    if (!node.kind.isInline || node.tag === 'br') blocks += 1;
    for (const child of node.children) waiting.push(child);
  }
  return blocks > 1;
}
