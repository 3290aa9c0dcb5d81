import type { Block, Mark } from '../block.ts';

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
  return !isLinkAlone(block) || (block.place === 'banner' && !isButton(block));
}

/**
 * Answers whether words of a sentence stand on a button in the block. What
 * opens the panel under it is a heading, and no button.
 */
export function isOnButton(
  words: string,
  sentence: string,
  { marks, text, tag }: Block,
): boolean {
  if (heading.test(tag)) return false;
  return marks.some(({ kind, start, end }) => {
    if (kind !== 'button') return false;
    const said = text.slice(start, end).trim();
    return said.includes(words) && sentence.includes(said);
  });
}

/** "Yearly (save 20%)": a switch between plans says what it saves. */
function isSavingSwitch({ tag, text }: Block): boolean {
  return (tag === 'button' || tag === 'label') && /\d ?%/.test(text);
}

/** What may stand before it says whose they are, or where; else it is shared. */
const reviewsId =
  /^#(?:(?:our|nos|les|the|customer|client|clients|user|guest|patient|product|google|video|home|page|block|section|sec|id)s?[-_])*(?:testimonial|review|temoignage|avis)[\w-]*/i;
const quotation = /^[\s\p{S}]*[«“"][^»”"]{20,}[.!?…]\s*[»”"]/u;

/**
 * A place of reviews, or words between quotation marks from the first on, with
 * or without stars before them. The
 * answer to a question is the company's, wherever it stands. To ask is to put
 * its whole selector together: ask of what is read alone.
 */
export function isSaidByOthers({ text, selector, question }: Block): boolean {
  if (quotation.test(text)) return true;
  return question === undefined && reviewsId.test(selector);
}

const heading = /^h[1-6]$/;

/** A card may be one link; what it says at such length is no menu item. */
const longestInvitation = 5;

/** Nothing but links: a menu, or invitations to click. */
function isLinkAlone({ text, marks, tag }: Block): boolean {
  const links = marks.filter(isLink);
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  if (linked < text.length * 0.9 || heading.test(tag)) return false;
  return (
    tag === 'a' ||
    links.every(
      ({ start, end }) =>
        text.slice(start, end).trim().split(/\s+/).length <= longestInvitation,
    )
  );
}

/** A bar of news is often one link; a button is there to be pressed. */
function isButton({ marks }: Block): boolean {
  return marks.filter(isLink).every(({ kind }) => kind === 'button');
}

function isLink({ kind }: Mark): boolean {
  return kind === 'link' || kind === 'button';
}
