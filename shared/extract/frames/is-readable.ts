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
  return speaks(block) && !isSaidByOthers(block);
}

/** Whether a block neither invites nor asks, whoever says what it says. */
export function speaks(block: Block): boolean {
  if (silentTags.has(block.tag)) return isSavingSwitch(block);
  return !isLinkAlone(block) || block.place === 'banner';
}

/** "Yearly (save 20%)": a switch between plans says what it saves. */
function isSavingSwitch({ tag, text }: Block): boolean {
  return (tag === 'button' || tag === 'label') && /\d ?%/.test(text);
}

const reviewsId =
  /^#(?:[\w-]*[-_])?(?:testimonial|review|temoignage|avis)[\w-]*/i;
const quotation = /^\s*[«“"][^»”"]{20,}[.!?…]\s*[»”"]/;

/**
 * A place of reviews, or words between quotation marks from the first on. To
 * ask is to put its whole selector together: ask of what is read alone.
 */
export function isSaidByOthers({ text, selector }: Block): boolean {
  return reviewsId.test(selector) || quotation.test(text);
}

/** A card may be one link; what it says at such length is no menu item. */
const longestInvitation = 5;

/** Nothing but links: a menu, or an invitation to click. */
function isLinkAlone({ text, marks, tag }: Block): boolean {
  let linked = 0;
  for (const { kind, start, end } of marks) {
    if (kind === 'link' || kind === 'button') linked += end - start;
  }
  if (linked < text.length * 0.9 || /^h[1-6]$/.test(tag)) return false;
  return tag === 'a' || text.split(/\s+/).length <= longestInvitation;
}
