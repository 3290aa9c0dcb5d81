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

const words = /[\p{L}\p{N}]/u;

/** Icons and separators hold none; one level tells. */
function holdsWords(child: PageElement): boolean {
  if (child.kind.isUnread) return false;
  return child.children.some(
    (inner) => typeof inner !== 'string' || words.test(inner),
  );
}
