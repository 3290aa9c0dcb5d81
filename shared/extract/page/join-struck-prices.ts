import type { Block } from '../block.ts';

/**
 * Reads the price that a card strikes through and the one beside it as one:
 * where each has an element of its own, neither says that it is an offer.
 */
export function joinStruckPrices(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isStruckPrice)) return blocks;
  const read: Block[] = [];
  for (const block of blocks) {
    const before = read.at(-1);
    if (before && isPair(before, block)) {
      read[read.length - 1] = joined(before, block);
    } else read.push(block);
  }
  return read;
}

const longestPrice = 24;

function isPrice({ text }: Block): boolean {
  return text.length <= longestPrice && /\d/.test(text);
}

function isStruckPrice(block: Block): boolean {
  const { text, marks } = block;
  return (
    isPrice(block) &&
    marks.some(
      ({ kind, start, end }) =>
        kind === 'struck' && start === 0 && end === text.length,
    )
  );
}

function isPair(one: Block, other: Block): boolean {
  return (
    one.containers[0] === other.containers[0] &&
    isPrice(one) &&
    isPrice(other) &&
    isStruckPrice(one) !== isStruckPrice(other) &&
    [one, other].every(({ text }) => !text.includes('\n'))
  );
}

function joined(one: Block, other: Block): Block {
  const shift = one.text.length + 1;
  const { selector } = other;
  return {
    ...other,
    text: `${one.text} ${other.text}`,
    selector: selector.slice(0, Math.max(0, selector.lastIndexOf(' > '))),
    marks: [
      ...one.marks,
      ...other.marks.map(({ kind, start, end }) => ({
        kind,
        start: start + shift,
        end: end + shift,
      })),
    ],
  };
}
