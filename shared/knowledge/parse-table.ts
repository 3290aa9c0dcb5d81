import { CsvError, parse } from 'csv-parse/sync';
import * as z from 'zod';
import { unguardCell } from './csv-cell.ts';
import { plainName, type RawField, type RawFields } from './raw-fields.ts';
import { refused, shown } from './refusal.ts';

/** One row below the header, by plain column name. */
export type TableRow = {
  readonly line: number | undefined;
  readonly fields: RawFields;
};

export type Table = {
  /** Plain names, in order. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Rows with more or fewer cells than columns. */
  readonly ragged: readonly { line: number; cells: number }[];
};

const Records = z.array(
  z.object({
    info: z.object({ lines: z.number() }),
    record: z.array(z.string()),
  }),
);
type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/**
 * Answers the table of a CSV text whose lines end in `\n`. The delimiter is
 * the comma, semicolon or tab that the first line has most of. Throws
 * `RefusedError` naming the line where it stops being CSV.
 */
export function parseTable(text: string): Table {
  const [header, ...rows] = recordsOf(text, delimiterOf(text)).filter(
    ({ cells }) => cells.some((cell) => cell.trim() !== ''),
  );
  if (header === undefined) {
    throw malformed('it has no line with the names of its columns', 1);
  }
  const columns = header.cells.map(plainName);
  const twice = columns.find(
    (name, at) => name !== '' && columns.indexOf(name) !== at,
  );
  if (twice !== undefined) {
    throw malformed(`the column "${shown(twice)}" stands twice`, header.line);
  }
  const whole = rows.filter(({ cells }) => fits(cells, columns.length));
  return {
    columns,
    rows: whole.map((row) => toRow(row, columns)),
    ragged: rows
      .filter(({ cells }) => !fits(cells, columns.length))
      .map(({ line, cells }) => ({ line, cells: cells.length })),
  };
}

/** Spreadsheets leave empty cells at the end of rows, or leave them out. */
function fits(cells: readonly string[], width: number): boolean {
  return (
    cells.length === width ||
    (cells.length > width && cells.slice(width).every((cell) => cell === ''))
  );
}

function toRow({ line, cells }: CsvRow, columns: readonly string[]): TableRow {
  const fields = new Map<string, RawField>();
  for (const [at, name] of columns.entries()) {
    fields.set(name, { value: unguardCell(cells[at] ?? ''), line });
  }
  return { line, fields };
}

function delimiterOf(text: string): string {
  const head = text.slice(0, 10_000).trimStart().split('\n', 1)[0] ?? '';
  const count = (mark: string) => head.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) =>
    count(mark) > count(best) ? mark : best,
  );
}

function recordsOf(text: string, delimiter: string): readonly CsvRow[] {
  let lastLine = 0;
  try {
    const records = Records.parse(
      parse(text, {
        delimiter,
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        on_record: (record, { lines }) => {
          lastLine = lines;
          return record;
        },
      }),
    );
    return records.map(({ info, record }) => ({
      line: info.lines - breaksIn(record),
      cells: record,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED';
    const line = isOpen ? lastLine + 1 : Number(error['lines']);
    throw malformed(csvMistake(error.code), line, error);
  }
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

function csvMistake(code: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quote is never closed';
  if (code.includes('QUOTE')) return 'a quote stands inside a cell';
  return `it is not CSV (${code})`;
}

function malformed(what: string, line: number, cause?: Error) {
  return refused(
    {
      reason: 'malformed-csv',
      message: `the table cannot be read: ${what}`,
      remedy:
        'Put cells with quotes, delimiters or line breaks between double quotes, and double the quotes inside',
      line,
    },
    { cause },
  );
}
