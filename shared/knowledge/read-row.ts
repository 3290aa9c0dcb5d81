import type * as z from 'zod';
import type { TableRow } from './parse-table.ts';
import type { Found } from './parsed-knowledge.ts';
import { dateOfText, lineOfText, plainName } from './raw-fields.ts';
import { type Problem, RefusedError, shown } from './refusal.ts';

/**
 * Answers what one row of a table of plain values says. Throws `RefusedError`
 * with every column that is missing or cannot be read.
 */
export function readRow<T>(
  schema: z.ZodType<T>,
  columns: readonly string[],
  { fields, line }: TableRow,
): Found<T> {
  const given = columns.flatMap((column) => {
    const value = fields.get(plainName(column))?.value;
    const read = isDate(column) ? dateOfText(value) : lineOfText(value);
    return read === undefined ? [] : [[column, read] as const];
  });
  const row = schema.safeParse(Object.fromEntries(given));
  if (row.success) {
    return { item: row.data, line };
  }
  const values = new Map(given);
  const paths = row.error.issues.map(({ path }) => path[0]);
  throw new RefusedError(
    columns
      .filter((column) => paths.includes(column))
      .map((column) => problemWith(column, values.get(column), line)),
  );
}

function isDate(column: string): boolean {
  return column.endsWith('At');
}

function remedyOf(column: string): string {
  if (isDate(column)) return 'Write the date as 2026-11-21';
  if (column === 'understood') return 'Write yes or no';
  const measured = measuredRemedies.get(column);
  if (measured !== undefined) return measured;
  if (column === 'task') return 'Copy the id that stands on the briefing';
  return 'Write letters, digits, dots, dashes and underscores, a letter or digit first';
}

const measuredRemedies: ReadonlyMap<string, string> = new Map([
  ['promise', 'Copy the id that “briefed promises” prints'],
  ['topic', 'Write a topic such as delivery-time, or the id of a promise'],
  ['period', 'Write 2026, 2026-Q4, 2026-11 or 2026-W47'],
  ['median', 'Write a number, and its unit beside it'],
  ['p90', 'Write a number, and its unit beside it'],
  ['unit', 'Write minute, hour, day, business-day, week, month or year'],
  ['kept', 'Write a percentage from 0 to 100, or a p90 with its unit'],
]);

function problemWith(
  column: string,
  value: unknown,
  line: number | undefined,
): Problem {
  const remedy = remedyOf(column);
  if (value === undefined) {
    const message = `"${column}" is missing`;
    return { reason: 'missing-field', message, remedy, line, column };
  }
  const said = shown(value);
  return {
    reason: isDate(column) ? 'invalid-date' : 'invalid-field',
    message: `"${column}" is "${said}"`,
    remedy,
    line,
    column,
    value: said,
  };
}
