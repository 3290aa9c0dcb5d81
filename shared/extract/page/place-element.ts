import { type ElementKind, kindOf } from './element-kinds.ts';
import type { OpenElements } from './open-elements.ts';

/**
 * Puts an element where a browser would: what must end before it is closed, a
 * row without a body gets one. One that ends at once is not opened.
 */
export function placeElement(
  tree: OpenElements,
  kind: ElementKind,
  attributes: readonly string[],
  endsAtOnce: boolean,
): void {
  if (tree.isFull || joinsOpenRoot(tree, kind, attributes)) return;
  leaveBefore(tree, kind);
  tree.closeBefore(kind);
  if (kind.tag === 'tr' && tree.current.tag === 'table') {
    tree.open(tree.append(tbody, []));
  }
  const element = tree.append(kind, attributes);
  if (!endsAtOnce && !kind.isVoid) tree.open(element);
}

/** Whether a drawing or a formula is open: its names are another language. */
export function isInDrawing(tree: OpenElements): boolean {
  return tree.isOpen(svg) || tree.isOpen(math);
}

/** A second `html` or `body` starts nothing, but may say the language. */
function joinsOpenRoot(
  tree: OpenElements,
  kind: ElementKind,
  attributes: readonly string[],
): boolean {
  const { tag } = kind;
  if (tag !== 'html' && tag !== 'body') return false;
  if (!tree.isOpen(kind)) return tree.isOpen(body);
  const first = tree.elements.find((element) => element.tag === tag);
  if (first?.attributes.length === 0) Object.assign(first, { attributes });
  return true;
}

/** Drawings and heads that nobody closed end where a page's words begin. */
function leaveBefore(tree: OpenElements, kind: ElementKind): void {
  if (kind.breaksOutOfSvg && isInDrawing(tree) && !tree.isOpen(foreignObject)) {
    tree.closeOutermost('svg', 'math');
  }
  if (tree.current.kind === head && !kind.standsInHead) tree.close(head);
}

const body = kindOf('body');
const foreignObject = kindOf('foreignobject');
const head = kindOf('head');
const math = kindOf('math');
const svg = kindOf('svg');
const tbody = kindOf('tbody');
