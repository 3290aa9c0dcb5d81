import type { Block } from '../block.ts';

/**
 * Gives a bare value the label that stands beside it in the same box ("24 h"
 * over "Response time", "Same day" under "Dispatch"), and a longer line the
 * name over it: style sheets make tables and headings of plain elements, and
 * only the pair means something. `saysValue` tells values in words.
 */
export function labelPairs(
  blocks: readonly Block[],
  saysValue: (line: string) => boolean,
): Block[] {
  const spoken = blocks.filter(isSpoken);
  const sizes = boxSizes(spoken);
  let at = -1;
  return blocks.map((block) => {
    if (isSpoken(block)) at++;
    if (block.label !== undefined) return block;
    const label = isBareValue(block, saysValue)
      ? besideIn(sizes.get(block.containers[0]), spoken, at).find(
          (other) => other && isLabelFor(other, block),
        )
      : nameOver(sizes.get(block.containers[0]), spoken, at);
    return label ? { ...block, label: label.text } : block;
  });
}

/** A pictogram over a figure and its name is none of the pair. */
function isSpoken({ text }: Block): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** A figure may head a card: its name follows, then a note. */
const figureNameNote = 3;
const shortestNote = 25;

function besideIn(
  size: number | undefined,
  blocks: readonly Block[],
  at: number,
): readonly (Block | undefined)[] {
  const [before, block, after] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  if (size === 2) return [before, after];
  if (size !== figureNameNote) return [];
  const isFirst = before?.containers[0] !== block?.containers[0];
  if (!isFirst) return [nameOfFigures(blocks, at)];
  const note = blocks[at + 2]?.text ?? '';
  return note.length >= shortestNote ? [after] : [];
}

const startsWithFigure = /^\P{L}*\d/u;

/** "Standard", then "3–5 days", then "€4.99": both figures are its own. */
function nameOfFigures(
  blocks: readonly Block[],
  at: number,
): Block | undefined {
  const box = blocks[at]?.containers[0];
  const isSecond = blocks[at - 2]?.containers[0] !== box;
  const first = isSecond ? at - 1 : at - 2;
  const figures = [blocks[first + 1], blocks[first + 2]];
  return figures.every((block) => startsWithFigure.test(block?.text ?? ''))
    ? blocks[first]
    : undefined;
}

/** Answers how many blocks stand directly in each box. */
function boxSizes(blocks: readonly Block[]): Map<number | undefined, number> {
  const sizes = new Map<number | undefined, number>();
  for (const { containers } of blocks) {
    sizes.set(containers[0], (sizes.get(containers[0]) ?? 0) + 1);
  }
  return sizes;
}

/** Elements that say what they are; only nameless ones make tables. */
const plainTags = new Set(['div', 'span', 'p', 'strong', 'b', 'time', 'small']);

const headingTags = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/** Four words on end before the first figure: "All our prices include 2 …". */
const saysByItself = /^\p{L}+(?: \p{Ll}+){2,} \d/u;

function isBareValue(
  { text, tag }: Block,
  saysValue: (line: string) => boolean,
): boolean {
  if (text.length > 40) return false;
  if (!/\d/.test(text)) return plainTags.has(tag) && saysValue(text);
  if (saysByItself.test(text)) return false;
  return plainTags.has(tag) || (headingTags.has(tag) && isFigure(text));
}

/** "2 Years" in large letters over "Warranty on parts" heads nothing. */
function isFigure(text: string): boolean {
  return text.length <= 16 && /^\P{L}*\d\P{L}*(\p{L}+\P{L}*)?$/u.test(text);
}

function isLabelFor(other: Block, value: Block): boolean {
  return (
    other.containers[0] === value.containers[0] &&
    (plainTags.has(other.tag) || isHeadingUnder(value, other)) &&
    other.text.length <= 80 &&
    !other.marks.some(({ kind }) => kind === 'button' || kind === 'link') &&
    !/\d/.test(other.text) &&
    /\p{L}{2}/u.test(other.text)
  );
}

/** "Cancellation" over "Up to two days before, at no cost", alone in its box. */
function nameOver(
  size: number | undefined,
  blocks: readonly Block[],
  at: number,
): Block | undefined {
  const [name, said] = [blocks[at - 1], blocks[at]];
  if (size !== 2 || !name || !said || !plainTags.has(said.tag))
    return undefined;
  const isName =
    isLabelFor(name, said) &&
    plainTags.has(name.tag) &&
    name.text.length < said.text.length &&
    nameOnly.test(name.text);
  return isName ? name : undefined;
}

/** Up to five words without a mark: a name, not a sentence. */
const nameOnly = /^\p{Lu}[^\s.,;:!?…]*(?: [^\s.,;:!?…]+){0,4} ?:?$/u;

/** "24 h" in large letters over a heading that names it. */
function isHeadingUnder(value: Block, { tag, text }: Block): boolean {
  return (
    headingTags.has(tag) &&
    isFigure(value.text) &&
    !value.headings.includes(text)
  );
}
