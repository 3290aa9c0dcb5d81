import type { Block } from '../block.ts';

const silentTags: ReadonlySet<string> = new Set([
  'button',
  'blockquote',
  'cite',
  'option',
  'select',
  'label',
  'figcaption',
  'code',
  'pre',
  'textarea',
  'input',
]);

/**
 * Whether a block can state a promise: buttons and menu items invite, quoted
 * people praise, form fields ask.
 */
export function isReadable(block: Block): boolean {
  if (silentTags.has(block.tag)) return false;
  return !isLinkAlone(block) || block.place === 'banner';
}

function isLinkAlone({ text, marks, tag }: Block): boolean {
  if (/^h[1-6]$/.test(tag)) return false;
  return marks.some(
    (mark) =>
      (mark.kind === 'link' || mark.kind === 'button') &&
      mark.start === 0 &&
      mark.end === text.length,
  );
}
