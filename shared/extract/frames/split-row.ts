import type { Atom } from '../atom.ts';
import type { Block } from '../block.ts';
import type { CompiledLanguage } from './compile-language.ts';
import { apartFromFree, ownColumns } from './own-columns.ts';
import { atomsOfText } from './page-context.ts';

/** What a column can be about, each in the words that say so. */
const subjects: readonly (readonly Atom[])[] = [
  ['answering', 'reply-time'],
  ['fix-time', 'resolve', 'restore', 'repair'],
  ['wait'],
  ['order-handling', 'dispatch', 'produce'],
  ['deliver', 'arrive', 'receive'],
  ['return-shipping'],
  ['return', 'withdraw'],
  ['refund'],
  ['exchange'],
  ['warranty', 'guarantee'],
  ['uptime'],
];

/** What a sum in another column is no part of: it is what the thing costs. */
const pricedElsewhere: ReadonlySet<Atom> = new Set(['return', 'warranty']);

/** Answers the parts of a block that are read on their own. */
export type PartsOf = (
  block: Block,
  language: CompiledLanguage,
) => readonly Block[];

/**
 * Rows whose columns are about several things are read cell by cell, without
 * the columns of others.
 */
export function createPartsOf(languages: readonly CompiledLanguage[]): PartsOf {
  const splitters = new Map(
    languages.map((language) => [
      language,
      createRowSplitter((text) => atomsOfText(text, language)),
    ]),
  );
  return (block, language) => splitters.get(language)?.(block) ?? [block];
}

type AtomsOf = (text: string) => ReadonlySet<Atom>;

/** Parts rows; what stands above many of them is looked at once. */
function createRowSplitter(
  atomsOf: AtomsOf,
): (block: Block) => readonly Block[] {
  let last: { headers: Block['columnHeaders']; kinds: Kinds } | undefined;
  return (block) => {
    if (block.tag !== 'tr' || block.columnHeaders.length < 2) return [block];
    return ownColumns(block, atomsOf)
      .flatMap((own) => apartFromFree(own, atomsOf))
      .flatMap((own) => splitRow(own, kindsOf(own.columnHeaders), atomsOf));
  };
  function kindsOf(headers: Block['columnHeaders']): Kinds {
    if (last?.headers !== headers) {
      last = { headers, kinds: headers.map((text) => kindOf(text, atomsOf)) };
    }
    return last.kinds;
  }
}

/** "08:00", "18h30", "24/7", in any language. */
const hoursOfClock = /\d[:h]\d\d|\b24 ?[/x] ?7\b/;

/** "$", "€", "CHF", in any language. */
const sum = /\p{Sc}|\bCHF\b/u;

type Kinds = readonly (number | undefined)[];

function kindOf(header: string, atomsOf: AtomsOf): number | undefined {
  const atoms = atomsOf(header);
  const kind = subjects.findIndex((words) =>
    words.some((word) => atoms.has(word)),
  );
  return kind < 0 ? undefined : kind;
}

/**
 * "Critical | 30 minutes | 4 hours" under "Response" and "Resolution" says two
 * things: where two columns that hold values are about different subjects, or
 * one holds the hours in which another is kept or the price of what another
 * guarantees, each cell is read under its own header, with the name of its row.
 */
function splitRow(
  block: Block,
  kinds: Kinds,
  atomsOf: AtomsOf,
): readonly Block[] {
  const cells = block.text.split('\n');
  if (cells.length !== kinds.length) return [block];
  const told = new Set(
    kinds.filter((kind, at) => kind !== undefined && hasValue(cells[at] ?? '')),
  );
  if (told.size === 0) return [block];
  const others = cells.filter((_, at) => kinds[at] === undefined);
  const isSeveral =
    told.size > 1 ||
    others.some((cell) => hoursOfClock.test(cell)) ||
    (isPricedElsewhere(told) && others.some((cell) => sum.test(cell)));
  if (!isSeveral) return [block];
  let start = 0;
  return cells.flatMap((text, at) => {
    const from = start;
    start += text.length + 1;
    return text.trim() === '' ? [] : cellOf(block, text, at, from);
  });

  /** "None" is as much as a figure. */
  function hasValue(cell: string): boolean {
    return /\d/.test(cell) || atomsOf(cell).has('none');
  }
}

function isPricedElsewhere(told: ReadonlySet<number | undefined>): boolean {
  return subjects.some(
    (words, kind) =>
      told.has(kind) && words.some((word) => pricedElsewhere.has(word)),
  );
}

function cellOf(block: Block, text: string, at: number, from: number): Block {
  const header = block.columnHeaders[at];
  return {
    ...block,
    text,
    tag: 'td',
    label: at === 0 ? undefined : block.label,
    columnHeaders: header ? [header] : [],
    marks: block.marks
      .filter(({ start, end }) => start >= from && end <= from + text.length)
      .map((mark) => ({
        ...mark,
        start: mark.start - from,
        end: mark.end - from,
      })),
  };
}
