import type { PageElement, PageNode } from './page-element.ts';

/** How much of an element's text leads elsewhere. */
export type TextWeight = {
  /** Characters inside links and buttons. */
  readonly linked: number;
  /** Characters outside of them. */
  readonly plain: number;
  readonly holdsNavigation: boolean;
};

type Found = { readonly node: PageNode; readonly isLink: boolean };

/** Enough to judge by; menus inside menus would cost squares. */
const maxNodes = 2000;

/** Answers the weight of an element's text, as far as some thousand nodes. */
export function weighText(element: PageElement): TextWeight {
  const weight = { linked: 0, plain: 0, holdsNavigation: false };
  const waiting: Found[] = [];
  addInside(waiting, element, false);
  for (let seen = 0; seen < maxNodes; seen++) {
    const next = waiting.pop();
    if (!next) break;
    const { node, isLink } = next;
    if (typeof node === 'string') {
      weight[isLink ? 'linked' : 'plain'] += node.trim().length;
      continue;
    }
    weight.holdsNavigation ||= node.tag === 'nav';
    addInside(waiting, node, isLink);
  }
  return weight;
}

function addInside(waiting: Found[], element: PageElement, inLink: boolean) {
  const { kind, tag, children } = element;
  if (kind.isUnread) return;
  const isLink = inLink || tag === 'a' || tag === 'button';
  for (const node of children.slice(0, maxNodes))
    waiting.push({ node, isLink });
}
