import { type CellText, ownCells } from './table-cells.ts';
import type { Cell, Row } from './table-grid.ts';

/** What heads each column, by its number; stacked headers are joined. */
export type ColumnHeaders = ReadonlyMap<number, string>;

/** Answers the headers below a header row, told those above it. */
export function headersBelow(
  row: Row,
  above: ColumnHeaders,
  cellText: CellText,
): ColumnHeaders {
  const headers = new Map<number, string>();
  for (const cell of row.cells) {
    const { text } = cellText(cell);
    for (let at = cell.column; at < cell.column + cell.columns; at++) {
      headers.set(at, joined(above.get(at), text));
    }
  }
  return headers;
}

function joined(above: string | undefined, text: string): string {
  if (above === undefined || above === '' || above === text) return text;
  return text === '' ? above : `${above} ${text}`;
}

/** Far more than tables people read have: a column for each day of a month. */
const maxColumns = 40;

/**
 * Answers the header of each cell that begins in the row, in order; none in a
 * row wider than tables are, as each promise in it is told all of them.
 */
export function headersOf(row: Row, headers: ColumnHeaders): string[] {
  if (headers.size === 0 || row.cells.length > maxColumns) return [];
  return ownCells(row).map((cell) => headerOf(cell, headers));
}

/** Answers what heads a cell; '' where nothing does. */
export function headerOf(cell: Cell, headers: ColumnHeaders): string {
  return headers.get(cell.column) ?? '';
}

/**
 * Answers whether the first row heads the columns though no cell says so:
 * all bold, or words above columns of figures.
 */
export function firstRowIsHeader(
  rows: readonly Row[],
  cellText: CellText,
): boolean {
  const [first, ...others] = rows;
  if (!first || others.length < 1 || first.cells.length < 2) return false;
  if (rows.some(({ cells }) => cells.some(isHeaderCell))) return false;
  const runs = first.cells.map(cellText);
  const said = runs.filter(({ text }) => text !== '');
  if (said.length < 2 || said.some(({ text }) => text.length > 60)) {
    return false;
  }
  const areBold = said.every(({ text, marks }) =>
    marks.some(
      ({ kind, start, end }) =>
        kind === 'strong' && start === 0 && end === text.length,
    ),
  );
  if (areBold) return true;
  const figures = /\d/;
  return (
    first.cells.length > 2 &&
    said.every(({ text }) => !figures.test(text)) &&
    others.every(({ cells }) =>
      cells.slice(1).some((cell) => figures.test(cellText(cell).text)),
    )
  );
}

function isHeaderCell({ element }: Cell): boolean {
  return element.tag === 'th';
}
