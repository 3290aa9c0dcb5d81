import { attributeOf, type PageElement } from './page-element.ts';

/** A cell with the columns it covers, counted from 0. */
export type Cell = {
  readonly element: PageElement;
  readonly column: number;
  readonly columns: number;
  /** It began in a row above and reaches into this one. */
  readonly isFromAbove: boolean;
};

export type Row = {
  readonly element: PageElement;
  readonly cells: readonly Cell[];
  /** Its cells head the columns below. */
  readonly isHeader: boolean;
};

/** Cells of rows above that still reach down, by the column they start in. */
type Reaching = Map<number, { readonly cell: Cell; rows: number }>;

/** Far more than tables have; one cell must not claim a million. */
const maxSpan = 100;

/** Answers the rows of a table with their cells in place. */
export function gridOf(table: PageElement): Row[] {
  const sections = elementsIn(table).filter(({ tag }) => sectionTags.has(tag));
  return sections.flatMap((section) => {
    const reaching: Reaching = new Map();
    return elementsIn(section)
      .filter(({ tag }) => tag === 'tr')
      .map((row) => readRow(row, reaching, section.tag === 'thead'));
  });
}

const sectionTags = new Set(['thead', 'tbody', 'tfoot']);

/** Answers the elements that stand directly in another. */
export function elementsIn(around: PageElement): PageElement[] {
  return around.children.filter((child) => typeof child !== 'string');
}

function readRow(row: PageElement, reaching: Reaching, inHead: boolean): Row {
  const own = elementsIn(row).filter(({ tag }) => tag === 'td' || tag === 'th');
  const cells: Cell[] = [];
  let column = 0;
  for (const element of own) {
    column = takeFromAbove(cells, reaching, column);
    const columns = spanOf(element, 'colspan');
    const cell = { element, column, columns, isFromAbove: false };
    cells.push(cell);
    const rows = spanOf(element, 'rowspan') - 1;
    if (rows > 0) reaching.set(column, { cell, rows });
    column += columns;
  }
  takeFromAbove(cells, reaching, column);
  const isHeader =
    own.length > 0 && (inHead || own.every(({ tag }) => tag === 'th'));
  return { element: row, cells, isHeader };
}

/** Adds the cells that reach into this row here; answers the next column. */
function takeFromAbove(
  cells: Cell[],
  reaching: Reaching,
  from: number,
): number {
  let column = from;
  let found = reaching.get(column);
  while (found) {
    cells.push({ ...found.cell, isFromAbove: true });
    found.rows -= 1;
    if (found.rows === 0) reaching.delete(column);
    column += found.cell.columns;
    found = reaching.get(column);
  }
  return column;
}

function spanOf(cell: PageElement, name: 'colspan' | 'rowspan'): number {
  const span = Math.trunc(Number(attributeOf(cell, name) ?? '1'));
  return span >= 1 ? Math.min(span, maxSpan) : 1;
}
