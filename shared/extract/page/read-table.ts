import type { PageElement } from './page-element.ts';
import { addBlock, type Outcome, type Reader } from './reader.ts';
import { enter, type Surroundings } from './surroundings.ts';
import {
  type CellText,
  createCellText,
  isRich,
  ownCells,
  rowLabel,
  rowRun,
} from './table-cells.ts';
import { gridOf, type Row } from './table-grid.ts';
import {
  type ColumnHeaders,
  firstRowIsHeader,
  headerOf,
  headersBelow,
  headersOf,
} from './table-headers.ts';
import { holdsLayout, holdsOnlyCells } from './table-shape.ts';
import { captioned, headed, isTitle } from './table-titles.ts';
import type { TextRun } from './text-run.ts';

type ReadContents = (
  reader: Reader,
  element: PageElement,
  inside: Surroundings,
) => Outcome;

/** What reading the rows of one table needs. */
type TableReading = {
  readonly reader: Reader;
  readonly inside: Surroundings;
  readonly cellText: CellText;
  readonly readContents: ReadContents;
};

/** Reads a table: a block a row if it holds data, else what its cells hold. */
export function readTable(
  reader: Reader,
  table: PageElement,
  inside: Surroundings,
  readContents: ReadContents,
): Outcome {
  const rows = holdsOnlyCells(table) ? gridOf(table) : [];
  const isData = rows.some(({ cells }) => cells.length > 1);
  if (!isData || holdsLayout(table)) return readContents(reader, table, inside);
  const containers = [table.id, ...inside.containers];
  const around = captioned(reader, table, { ...inside, containers });
  const cellText = createCellText(reader.facts);
  readRows(rows, { reader, inside: around, cellText, readContents });
  const { place } = inside.position;
  return { chain: undefined, endsWithHeading: false, lead: undefined, place };
}

/** What the rows read so far say of those below. */
type Above = {
  readonly headers: ColumnHeaders;
  readonly chain: Surroundings['chain'];
  readonly wasHeader: boolean;
};

/** Of a row that heads those below it. */
const headerTag = 'thead';

const noHeaders: ColumnHeaders = new Map();

function readRows(rows: readonly Row[], table: TableReading): void {
  const { cellText, inside } = table;
  const first = firstRowIsHeader(rows, cellText) ? rows[0] : undefined;
  let above: Above = {
    headers: noHeaders,
    chain: inside.chain,
    wasHeader: false,
  };
  for (const row of rows) {
    const run = rowRun(row, cellText);
    const isHeader = row.isHeader || row === first;
    readRow(row, run, {
      ...table,
      isHeader,
      inside: { ...inside, chain: above.chain },
      headers: isHeader ? noHeaders : above.headers,
    });
    above =
      isHeader || isTitle(row, run)
        ? below(row, run, above, table)
        : { ...above, wasHeader: false };
  }
}

/** Header rows that follow each other stack; a later one starts anew. */
function below(
  row: Row,
  run: TextRun,
  above: Above,
  { inside, cellText }: TableReading,
): Above {
  if (isTitle(row, run)) {
    return { ...above, chain: headed(inside.chain, run), wasHeader: false };
  }
  const over = above.wasHeader ? above.headers : noHeaders;
  const headers = headersBelow(row, over, cellText);
  return { ...above, headers, wasHeader: true };
}

function readRow(
  row: Row,
  run: TextRun,
  table: TableReading & {
    readonly headers: ColumnHeaders;
    readonly isHeader: boolean;
  },
): void {
  const { reader, cellText, headers } = table;
  const inside = enter(row.element, table.inside, reader.facts);
  if (!inside || run.text.trim() === '') return;
  const label = rowLabel(row, cellText) ?? inside.label;
  if (!ownCells(row).some((cell) => isRich(cell, cellText))) {
    const columnHeaders = headersOf(row, headers);
    const tag = table.isHeader ? headerTag : row.element.tag;
    const around = { ...inside, label, columnHeaders };
    addBlock(reader, row.element, around, run, tag);
    return;
  }
  const containers = [row.element.id, ...inside.containers];
  for (const cell of ownCells(row)) {
    const columnHeaders = [headerOf(cell, headers)].filter(Boolean);
    const around = { ...inside, label, columnHeaders, containers };
    const within = enter(cell.element, around, reader.facts);
    if (within) table.readContents(reader, cell.element, within);
  }
}
