import type { Block } from '../block.ts';

/**
 * Reads the price that a card strikes through, or calls a former one ("Was
 * £299"), and the one beside it as one: where each has an element of its own,
 * neither says that it is an offer.
 */
export function joinStruckPrices(
  blocks: readonly Block[],
  isFormer: (line: string) => boolean,
): readonly Block[] {
  const marked = blocks.map((block) =>
    isOnePrice(block) && isFormer(block.text) ? struck(block) : block,
  );
  if (!marked.some(isStruckPrice)) return blocks;
  const read: Block[] = [];
  for (const block of marked) {
    const before = read.at(-1);
    if (before && isPair(before, block)) {
      read[read.length - 1] = joined(before, block);
    } else read.push(block);
  }
  return read;
}

/** "Was £1,299.00/mo": "RRP £299 £199" holds the new price as well. */
const oneFigure = /^\D+\d[\d.,\s]*\D*$/;

/** A row of a table holds its own prices, new and old. */
function isOnePrice(block: Block): boolean {
  return block.tag !== 'tr' && isPrice(block) && oneFigure.test(block.text);
}

function struck(block: Block): Block {
  const whole = { kind: 'struck', start: 0, end: block.text.length } as const;
  const others = block.marks.filter(({ kind }) => kind !== 'struck');
  return { ...block, marks: [...others, whole] };
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
