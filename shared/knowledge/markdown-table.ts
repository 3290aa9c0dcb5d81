import { escapeText } from './markdown-text.ts';
import { tableInMarkdown } from './table-in-markdown.ts';

type Row = { readonly cells: string[]; hasHeader: boolean };

/**
 * A table in the middle of being read. A table inside one of its cells
 * becomes words of that cell.
 */
export type OpenTable = {
  depth: number;
  readonly rows: Row[];
  /** Words of the cell that is open. */
  cell: string | undefined;
  /** Words outside all cells. */
  caption: string;
};

/** Answers a table that has just been opened. */
export function startTable(): OpenTable {
  return { depth: 1, rows: [], cell: undefined, caption: '' };
}

/** Takes a tag that opens inside the table. */
export function openInTable(table: OpenTable, element: string): void {
  if (element === 'table') {
    table.depth += 1;
  }
  if (table.depth > 1 || !rowParts.has(element)) {
    addToTable(table, ' ');
  } else if (element === 'tr') {
    table.rows.push({ cells: [], hasHeader: false });
  } else {
    openCell(table, element === 'th');
  }
}

/** Takes a tag that closes inside the table; says whether it was its own. */
export function closeInTable(table: OpenTable, element: string): boolean {
  if (element === 'table') {
    table.depth -= 1;
  }
  if (table.depth === 1 && cells.has(element)) {
    closeCell(table);
  } else {
    addToTable(table, ' ');
  }
  return table.depth === 0;
}

/** Takes words inside the table. */
export function addToTable(table: OpenTable, text: string): void {
  if (table.cell === undefined) {
    table.caption += text;
  } else {
    table.cell += text;
  }
}

/** Answers the Markdown blocks of a table that was closed, or never will be. */
export function endTable(table: OpenTable): readonly string[] {
  closeCell(table);
  const caption = tidyCell(table.caption);
  return [...(caption === '' ? [] : [caption]), ...tableInMarkdown(table.rows)];
}

const cells: ReadonlySet<string> = new Set(['td', 'th']);
const rowParts: ReadonlySet<string> = new Set(['tr', 'td', 'th']);

function openCell(table: OpenTable, isHeader: boolean): void {
  closeCell(table);
  const row = table.rows.at(-1) ?? { cells: [], hasHeader: false };
  row.hasHeader ||= isHeader;
  if (table.rows.length === 0) {
    table.rows.push(row);
  }
  table.cell = '';
}

function closeCell(table: OpenTable): void {
  if (table.cell !== undefined) {
    table.rows.at(-1)?.cells.push(tidyCell(table.cell));
    table.cell = undefined;
  }
}

function tidyCell(text: string): string {
  return escapeText(text).replace(/ +/g, ' ').trim().replaceAll('|', '\\|');
}
