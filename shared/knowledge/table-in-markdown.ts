/** One row of a table: its cells' words, and whether any is a `th`. */
export type TableRows = readonly {
  readonly cells: readonly string[];
  readonly hasHeader: boolean;
}[];

/**
 * Answers the Markdown blocks of a table. One of a single column only lays
 * out its page, so its rows are paragraphs.
 */
export function tableInMarkdown(rows: TableRows): readonly string[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const width = filled.reduce(
    (widest, { cells }) => Math.max(widest, cells.length),
    0,
  );
  if (width <= 1) {
    return filled.map(({ cells }) => cells[0] ?? '');
  }
  const [first, ...others] = filled;
  const headed = first !== undefined && isHeader(first);
  const header = headed ? first.cells : [];
  const blanks = Array.from({ length: width - header.length }, () => '');
  const lines = [
    [...header, ...blanks],
    Array.from({ length: width }, () => '---'),
    ...(headed ? others : filled).map(({ cells }) => cells),
  ];
  return [lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')];
}

/** Word processors mark no header; a first row with figures is none. */
function isHeader({ cells, hasHeader }: TableRows[number]): boolean {
  return hasHeader || !cells.some((cell) => /\d/.test(cell));
}
