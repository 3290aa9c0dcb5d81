import { addChildren } from './inline-text.ts';
import type { PageElement } from './page-element.ts';
import type { Outcome, Reader } from './reader.ts';
import { addBlock } from './reader.ts';
import type { Surroundings } from './surroundings.ts';
import { enter } from './surroundings.ts';
import { startRun, type TextRun } from './text-run.ts';

type ReadContents = (
  reader: Reader,
  element: PageElement,
  inside: Surroundings,
) => Outcome;

type Row = { readonly element: PageElement; readonly cells: PageElement[] };

/** Reads a table: a block a row if it holds data, else what its cells hold. */
export function readTable(
  reader: Reader,
  table: PageElement,
  inside: Surroundings,
  readContents: ReadContents,
): Outcome {
  const rows = rowsOf(table);
  if (!holdsData(rows)) return readContents(reader, table, inside);
  let headers: readonly string[] = [];
  for (const row of rows) {
    const texts = row.cells.map((cell) => cellText(reader, cell));
    const isHeader = row.cells.every(({ tag }) => tag === 'th');
    addRow(reader, row, texts, { ...inside, columnHeaders: headers });
    if (isHeader) headers = texts;
  }
  return { chain: inside.chain, endsWithHeading: false, lead: undefined };
}

function addRow(
  reader: Reader,
  row: Row,
  texts: readonly string[],
  around: Surroundings,
): void {
  const inside = enter(row.element, around, reader.facts);
  if (!inside) return;
  const run: TextRun = { ...startRun(), text: texts.join('\n').trim() };
  const label = texts.length > 1 ? texts[0] : inside.label;
  addBlock(reader, row.element, { ...inside, label: label || undefined }, run);
}

function cellText(reader: Reader, cell: PageElement): string {
  const run = startRun();
  addChildren(run, cell, reader.facts);
  return run.text.replaceAll('\n', ' ');
}

function rowsOf(table: PageElement): Row[] {
  return elementsIn(table)
    .flatMap((part) => (part.tag === 'tr' ? [part] : elementsIn(part)))
    .filter(({ tag }) => tag === 'tr')
    .map((element) => ({ element, cells: cellsOf(element) }));
}

function elementsIn(around: PageElement): PageElement[] {
  return around.children.filter((child) => typeof child !== 'string');
}

function cellsOf(row: PageElement): PageElement[] {
  return elementsIn(row).filter(({ tag }) => tag === 'td' || tag === 'th');
}

const layoutParts = new Set([
  'table',
  'h1',
  'h2',
  'h3',
  'form',
  'section',
  'article',
  'nav',
]);

function holdsData(rows: readonly Row[]): boolean {
  const cells = rows.flatMap((row) => row.cells);
  if (!rows.some((row) => row.cells.length > 1)) return false;
  return !cells.some(holdsLayout);
}

function holdsLayout(around: PageElement): boolean {
  return around.children.some(
    (child) =>
      typeof child !== 'string' &&
      (layoutParts.has(child.tag) || holdsLayout(child)),
  );
}
