import type { Atom } from '../atom.ts';
import type { Block } from '../block.ts';

const longestName = 30;

/**
 * "Returns | 60 days | 14 days" under "Us" and "Others": what others do is no
 * promise, so that a row that compares is read without their columns.
 */
export function ownColumns(
  block: Block,
  atomsOf: (text: string) => ReadonlySet<Atom>,
): readonly Block[] {
  const cells = block.text.split('\n');
  const named = columnsNaming('others-column', block, cells, atomsOf);
  const isTheirs = named.map((is, at) => is || isCrossed(cells, at));
  if (!isTheirs.includes(true)) return [block];
  return runsOf(isTheirs).map((run) => columnsOf(block, cells, run));
}

/** Marks before words, in any language. */
const ticked = /^[✓✔✅☑]/u;
const crossed = /^[✗✘❌✕✖]\S*\s*[\p{L}\p{N}]/u;

/** "✓ 15 minutes | ✗ 4 hours at best": what others do is crossed out. */
function isCrossed(cells: readonly string[], at: number): boolean {
  return (
    at > 0 &&
    crossed.test(cells[at] ?? '') &&
    cells.some((cell) => ticked.test(cell))
  );
}

/**
 * "£3.95 | £50" under "Price" and "Free over": from which amount it is free is
 * read by itself, as nothing else tells it from the price beside it.
 */
export function apartFromFree(
  block: Block,
  atomsOf: (text: string) => ReadonlySet<Atom>,
): readonly Block[] {
  const { columnHeaders } = block;
  const cells = block.text.split('\n');
  const isFree = columnsNaming('free-over', block, cells, atomsOf).map(
    (is, at) => is && /\d/.test(cells[at] ?? ''),
  );
  if (!isFree.includes(true)) return [block];
  const others = runsOf(isFree).map((run) => columnsOf(block, cells, run));
  const free = isFree.flatMap((is, at) =>
    is ? [columnsOf(block, cells, { first: at, end: at + 1 })] : [],
  );
  // The other headers say what is free.
  return [
    ...others,
    ...free.map((cell): Block => ({ ...cell, tag: 'td', columnHeaders })),
  ];
}

/** Answers of each column whether its short header says this; the first names rows. */
function columnsNaming(
  atom: Atom,
  { columnHeaders }: Block,
  cells: readonly string[],
  atomsOf: (text: string) => ReadonlySet<Atom>,
): readonly boolean[] {
  if (cells.length !== columnHeaders.length) return [];
  return columnHeaders.map(
    (header, at) =>
      at > 0 && header.length <= longestName && atomsOf(header).has(atom),
  );
}

type Run = { readonly first: number; readonly end: number };

/** Columns side by side that are the company's own. */
function runsOf(isTheirs: readonly boolean[]): readonly Run[] {
  const runs: Run[] = [];
  isTheirs.forEach((theirs, at) => {
    const last = runs.at(-1);
    if (theirs) return;
    if (last?.end === at) runs[runs.length - 1] = { ...last, end: at + 1 };
    else runs.push({ first: at, end: at + 1 });
  });
  return runs;
}

function columnsOf(
  block: Block,
  cells: readonly string[],
  { first, end }: Run,
): Block {
  const from = cells.slice(0, first).join('\n').length + (first > 0 ? 1 : 0);
  const text = cells.slice(first, end).join('\n');
  return {
    ...block,
    text,
    columnHeaders: block.columnHeaders.slice(first, end),
    marks: block.marks
      .filter(({ start, end }) => start >= from && end <= from + text.length)
      .map((mark) => ({
        ...mark,
        start: mark.start - from,
        end: mark.end - from,
      })),
  };
}
