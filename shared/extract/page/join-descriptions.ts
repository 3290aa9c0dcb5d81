import type { Block } from '../block.ts';

/**
 * Reads a `dt` and its `dd` as one where each holds a figure ("48 hours
 * before", "100 % refunded"): neither says anything alone, so the two are
 * a row, as in a table.
 */
export function joinDescriptions(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ tag }) => tag === 'dd')) return blocks;
  return blocks.flatMap((block, at) => {
    const [before, after] = [blocks[at - 1], blocks[at + 1]];
    if (after && isPair(block, after)) return [];
    return before && isPair(before, block) ? [joined(before, block)] : [block];
  });
}

const longestPart = 60;

function isPair(term: Block, description: Block): boolean {
  return (
    term.tag === 'dt' &&
    description.tag === 'dd' &&
    description.label === term.text &&
    [term, description].every(
      ({ text }) => text.length <= longestPart && /\d/.test(text),
    )
  );
}

function joined(term: Block, description: Block): Block {
  const shift = term.text.length + 1;
  const { selector } = description;
  return {
    ...description,
    tag: 'tr',
    text: `${term.text}\n${description.text}`,
    selector: selector.slice(0, Math.max(0, selector.lastIndexOf(' > '))),
    label: undefined,
    marks: [
      ...term.marks,
      ...description.marks.map(({ kind, start, end }) => ({
        kind,
        start: start + shift,
        end: end + shift,
      })),
    ],
  };
}
