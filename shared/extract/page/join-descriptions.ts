import type { Block } from '../block.ts';

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
    const counted = blocks[at + 1];
    const isFirst = parentOf(blocks[at - 1]) !== parentOf(title);
    if (
      counted !== undefined &&
      (counts(title, counted) || (isFirst && shares(title, counted)))
    ) {
      joined.push(oneOf(title, counted, ' ', counted.tag));
      at += 2;
      continue;
    }
    const values = valuesUnder(title, blocks, at + 1);
    joined.push(
      values.length > 0 ? values.reduce(rowOf, title) : inRows(title),
    );
    at += 1 + values.length;
  }
  return joined;
}

const longestTitle = 60;
const longestValue = 40;
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

/** "90" over "day money back guarantee": a figure drawn large, and what of. */
function counts(figure: Block, counted: Block): boolean {
  return (
    /^\d{1,3}$/.test(figure.text) &&
    /^\p{L}/u.test(counted.text) &&
    isShort(counted.text) &&
    parentOf(figure) === parentOf(counted)
  );
}

/** "20 %" over "off", "99.9%" over "uptime", as the first of their box. */
function shares(share: Block, what: Block): boolean {
  return (
    /^-?\d{1,3}(?:[.,]\d+)?\s?%$/.test(share.text) &&
    /^\P{Nd}+$/u.test(what.text) &&
    isShort(what.text) &&
    parentOf(share) === parentOf(what)
  );
}

function parentOf(block: Block | undefined): string {
  return block?.selector.split(' > ').slice(0, -1).join(' > ') ?? '';
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
    values.every(isShort)
    ? { ...block, tag: 'tr' }
    : block;
}

/** Sentences, links and what has a name of its own stand by themselves. */
function isValue({ text, tag, label, marks }: Block): boolean {
  return (
    isShort(text) &&
    (label === undefined || tag === 'dd') &&
    !marks.some(({ kind }) => kind === 'button' || kind === 'link')
  );
}

function isShort(value: string): boolean {
  return value.length <= longestValue && !/[.!?:]$/.test(value);
}

function rowOf(title: Block, value: Block): Block {
  return oneOf(title, value, '\n', 'tr');
}

function oneOf(
  title: Block,
  value: Block,
  between: ' ' | '\n',
  tag: string,
): Block {
  const shift = title.text.length + 1;
  return {
    ...value,
    tag,
    text: `${title.text}${between}${value.text}`,
    headings: title.headings,
    selector: aroundBoth(title.selector, value.selector),
    label: undefined,
    marks: [
      ...title.marks,
      ...value.marks.map(({ kind, start, end }) => ({
        kind,
        start: start + shift,
        end: end + shift,
      })),
    ],
  };
}

/** The element that two others stand in, by their selectors. */
function aroundBoth(one: string, other: string): string {
  const steps = one.split(' > ');
  const others = other.split(' > ');
  const apart = steps.findIndex((step, at) => step !== others[at]);
  const shared = steps.slice(0, apart < 0 ? steps.length : apart);
  return shared.length > 0 ? shared.join(' > ') : other;
}
