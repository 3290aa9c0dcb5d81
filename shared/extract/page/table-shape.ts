import type { PageElement } from './page-element.ts';
import { elementsIn } from './table-grid.ts';

/**
 * Answers whether all of a table's words stand in its cells or caption.
 * Words between rows belong to no cell; a browser moves them elsewhere.
 */
export function holdsOnlyCells(table: PageElement): boolean {
  const sections = elementsIn(table).filter(isSection);
  const rows = sections.flatMap(elementsIn).filter(({ tag }) => tag === 'tr');
  return !(
    [table, ...sections].some((part) => holdsOther(part, isPart)) ||
    rows.some((row) => holdsOther(row, isCell))
  );
}

function holdsOther(
  around: PageElement,
  isKnown: (child: PageElement) => boolean,
): boolean {
  return around.children.some((child) =>
    typeof child === 'string' ? /\S/.test(child) : !isKnown(child),
  );
}

function isSection({ tag }: PageElement): boolean {
  return tag === 'thead' || tag === 'tbody' || tag === 'tfoot';
}

function isCell({ kind, tag }: PageElement): boolean {
  return tag === 'td' || tag === 'th' || kind.isUnread || tag === 'input';
}

const parts = new Set(
  'caption colgroup col thead tbody tfoot tr script style template'.split(' '),
);

function isPart({ tag }: PageElement): boolean {
  return parts.has(tag);
}

const layoutTags = new Set(
  'table h1 h2 h3 form section article nav'.split(' '),
);

/** Answers whether its cells hold parts of a page rather than values. */
export function holdsLayout(table: PageElement): boolean {
  const waiting = elementsIn(table);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (layoutTags.has(node.tag)) return true;
    for (const child of elementsIn(node)) waiting.push(child);
  }
  return false;
}
