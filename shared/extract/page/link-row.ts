import type { PageElement } from './page-element.ts';

/**
 * Answers whether an element holds two or more links in a line and nothing
 * else to read but what separates them: a menu, not a sentence.
 */
export function isLinkRow(element: PageElement): boolean {
  let links = 0;
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (words.test(child)) return false;
    } else if (child.tag === 'a') {
      links += 1;
    } else if (holdsWords(child)) {
      return false;
    }
  }
  return links > 1;
}

/** A menu item has an icon and a name; a card says something of it too. */
const fewestParts = 3;

/** Whether a link is a card: parts side by side, and no words between them. */
export function isLinkCard({ tag, children }: PageElement): boolean {
  if (tag !== 'a') return false;
  let parts = 0;
  for (const child of children) {
    if (typeof child === 'string') {
      if (words.test(child)) return false;
    } else if (holdsWords(child)) {
      parts += 1;
    }
  }
  return parts >= fewestParts;
}

/** Lines of a headline are parts of one sentence. */
const rowTags: ReadonlySet<string> = new Set(['div', 'li', 'aside', 'footer']);

/**
 * Whether an element is a row of short statements, each in a span of its own,
 * with no words between them: "Replies in an hour" beside "Open on Sundays".
 */
export function isStatementRow({ tag, children }: PageElement): boolean {
  if (!rowTags.has(tag) || children.some(holdsLooseWords)) return false;
  const parts = children.filter((child) => typeof child !== 'string');
  const read = parts.filter(({ kind }) => !kind.isUnread);
  return read.length >= fewestParts && read.every(isStatement);
}

function holdsLooseWords(child: PageElement | string): boolean {
  return typeof child === 'string' && words.test(child);
}

/** Three words or more, the first of which is set as one begins. */
const statement = /^[\p{Lu}\p{N}]\S*(?:\s+\S+){2,}$/u;

function isStatement({ tag, children }: PageElement): boolean {
  if (tag !== 'span') return false;
  const said = children.filter((child) => typeof child === 'string').join(' ');
  return statement.test(said.trim());
}

const words = /[\p{L}\p{N}]/u;

/** Icons and separators hold none; one level tells. */
function holdsWords(child: PageElement): boolean {
  if (child.kind.isUnread) return false;
  return child.children.some(
    (inner) => typeof inner !== 'string' || words.test(inner),
  );
}
