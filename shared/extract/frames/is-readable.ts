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

/** Nothing but links: a menu, or an invitation to click. */
function isLinkAlone({ text, marks, tag }: Block): boolean {
  if (/^h[1-6]$/.test(tag)) return false;
  let linked = 0;
  for (const { kind, start, end } of marks) {
    if (kind === 'link' || kind === 'button') linked += end - start;
  }
  return linked >= text.length * 0.9;
}
