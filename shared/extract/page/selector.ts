import { copyOf } from './copy-of.ts';
import { attributeOf, type PageElement } from './page-element.ts';

/** Answers a CSS selector that finds the element on its page. */
export type SelectorOf = (element: PageElement) => string;

/**
 * Selectors by nearest id, else by position among siblings of the same name.
 * Each is its parent's plus one step, so V8 shares the common part until one
 * is really used.
 */
export function createSelectorOf(
  byId: ReadonlyMap<string, PageElement>,
): SelectorOf {
  const known = new Map<PageElement, string>();

  function selectorOf(element: PageElement): string {
    const found = known.get(element);
    if (found !== undefined) return found;
    const selector = idSelector(element, byId) ?? stepTo(element);
    known.set(element, selector);
    return selector;
  }

  function stepTo(element: PageElement): string {
    const { parent, tag } = element;
    if (!parent) return 'body';
    if (uniqueTags.has(tag)) return tag;
    if (element.position === 0) numberChildren(parent);
    const name = plainTag.test(tag) ? tag : '*';
    // What stands outside the body, a browser puts into it.
    const around = parent.tag === 'html' ? 'body' : selectorOf(parent);
    return `${around} > ${name}:nth-of-type(${element.position})`;
  }

  return selectorOf;
}

const uniqueTags = new Set(['html', 'head', 'body']);
const plainName = /^[A-Za-z][\w-]{0,100}$/;
const plainTag = /^[a-z][a-z0-9-]*$/;

/** Ids of two elements find only the first: the second is told by position. */
function idSelector(
  element: PageElement,
  byId: ReadonlyMap<string, PageElement>,
): string | undefined {
  const id = attributeOf(element, 'id');
  if (id === undefined || !plainName.test(id)) return undefined;
  return byId.get(id) === element ? `#${copyOf(id)}` : undefined;
}

function numberChildren(parent: PageElement): void {
  const counts = new Map<string, number>();
  for (const child of parent.children) {
    if (typeof child === 'string') continue;
    const position = (counts.get(child.tag) ?? 0) + 1;
    counts.set(child.tag, position);
    child.position = position;
  }
}
