import type { Block } from '../block.ts';

/**
 * Gives a paragraph or an item the words it begins with as its label where
 * these are bold ("**Returns.** You have thirty days …") or where more than
 * one sentence follows ("Delivery: two days. Free over €60."): terms and
 * conditions head their clauses so, on the line of the text itself.
 */
export function labelRunIns(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    const label = runInOf(block);
    return label ? { ...block, label } : block;
  });
}

const longestLabel = 40;
const mostWords = 5;
const shortestText = 12;
const paragraphs = new Set(['p', 'li', 'div', 'section']);

function runInOf(block: Block): string | undefined {
  const { tag, label, intro } = block;
  // What introduces a list says more of its items than their own names.
  if (label !== undefined || intro !== undefined) return undefined;
  if (!paragraphs.has(tag)) return undefined;
  return boldRunIn(block) ?? plainRunIn.exec(block.text)?.[1];
}

/** Up to four words, a colon, then more than one sentence. */
const plainRunIn =
  /^\P{L}{0,3}(\p{L}[\p{L}'’-]{0,30}(?: \p{L}[\p{L}'’-]{0,30}){0,3}) ?: [^:]*?[.!;] ?\p{Lu}/u;

function boldRunIn({ text, marks }: Block): string | undefined {
  const [first] = marks;
  if (first?.kind !== 'strong' || first.start > 0) return undefined;
  const said = text.slice(0, first.end).trimEnd();
  const rest = text.slice(first.end);
  if (said.length > longestLabel || rest.length < shortestText) {
    return undefined;
  }
  const isParted = /[.:]$/.test(said) || /^\s*(?:[:\n]|[–—-] )/.test(rest);
  return isParted && isName(said) ? said.replace(/[.:]$/, '') : undefined;
}

/** "Returns", "6.2 Late delivery"; a figure with a unit is said, not headed. */
function isName(said: string): boolean {
  const name = said.replace(/^[\d.)§\s]+/, '');
  return (
    /^\p{L}{3}/u.test(name) &&
    !/[\d%€$£?!]/.test(name) &&
    name.split(/\s+/).length <= mostWords
  );
}
