import type { Block } from '../block.ts';
import { isShortLine, oneOf } from './one-of.ts';

/**
 * Reads a short title and the few short words under it as one where the title
 * holds a figure ("48 hours before" over "100 % refunded", "3 instalments"
 * over "0 % interest"): neither says anything alone, so they are a row, as in
 * a table.
 */
export function joinDescriptions(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const title = blocks[at];
    if (title === undefined) break;
    const values = valuesUnder(title, blocks, at + 1);
    joined.push(
      values.length > 0 ? values.reduce(rowOf, title) : inRows(title),
    );
    at += 1 + values.length;
  }
  return joined;
}

const longestTitle = 60;
/** More than these are a text, or a list of its own. */
const mostValues = 2;

function valuesUnder(
  title: Block,
  blocks: readonly Block[],
  first: number,
): readonly Block[] {
  if (!isNumbered(title.text)) return [];
  let end = first;
  while (end - first <= mostValues && isUnder(title, blocks[end])) end++;
  const values = blocks.slice(first, end);
  return values.length <= mostValues && values.every(isValue) ? values : [];
}

function isNumbered(title: string): boolean {
  return (
    title.length <= longestTitle && /\d/.test(title) && /\p{L}{3}/u.test(title)
  );
}

function isUnder(title: Block, block: Block | undefined): boolean {
  if (block === undefined) return false;
  return title.tag === 'dt'
    ? block.tag === 'dd' && block.label === title.text
    : block.headings.at(-1) === title.text || block.question === title.text;
}

/** The same in one paragraph: a bold line, and values on lines below. */
function inRows(block: Block): Block {
  const [title = '', ...values] = block.text.split('\n');
  const isTitled =
    isNumbered(title) &&
    block.marks.some(
      ({ kind, start, end }) =>
        kind === 'strong' && start === 0 && end === title.length,
    );
  return isTitled &&
    values.length > 0 &&
    values.length <= mostValues &&
    values.every(isShortLine)
    ? { ...block, tag: 'tr' }
    : block;
}

/** Sentences, links and what has a name of its own stand by themselves. */
function isValue({ text, tag, label, marks }: Block): boolean {
  return (
    isShortLine(text) &&
    (label === undefined || tag === 'dd') &&
    !marks.some(({ kind }) => kind === 'button' || kind === 'link')
  );
}

function rowOf(title: Block, value: Block): Block {
  return oneOf(title, value, '\n', 'tr');
}
