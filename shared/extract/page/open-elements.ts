import {
  formattingTags,
  inlineTags,
  scopeBoundaries,
} from './element-kinds.ts';
import { depthAfterImpliedEnds } from './implied-ends.ts';
import { headingLevelOf, type PageElement } from './page-element.ts';

/** Browsers stop nesting at about the same depth. */
const maxDepth = 400;
/** Far above real pages (the largest have some 100,000). */
const maxElements = 500_000;

/** A page's tree while it grows, and the elements that are still open. */
export class OpenElements {
  readonly root: PageElement = newElement(0, '#document', undefined, []);
  readonly elements: PageElement[] = [];
  private readonly stack: PageElement[] = [this.root];
  /** How many elements of a name are open, so that stray ends cost nothing. */
  private readonly counts = new Map<string, number>();

  get current(): PageElement {
    return this.stack[this.stack.length - 1] ?? this.root;
  }

  get isFull(): boolean {
    return this.elements.length >= maxElements;
  }

  readonly isOpen = (tag: string): boolean => (this.counts.get(tag) ?? 0) > 0;

  /** Adds an element to the current one, without opening it. */
  append(tag: string, attributes: readonly string[]): PageElement {
    const { current } = this;
    const id = this.elements.length + 1;
    const element = newElement(id, tag, current, attributes);
    current.children.push(element);
    this.elements.push(element);
    if (!inlineTags.has(tag)) markWrappers(current);
    const level = headingLevelOf(tag, attributes);
    if (level > 0) this.noteHeading(level);
    return element;
  }

  open(element: PageElement): void {
    if (this.stack.length >= maxDepth) return;
    this.stack.push(element);
    const { tag } = element;
    this.counts.set(tag, (this.counts.get(tag) ?? 0) + 1);
  }

  /** Closes what must end before an element of this name may start. */
  closeBefore(tag: string): void {
    this.closeTo(depthAfterImpliedEnds(this.stack, tag, this.isOpen));
    if (tag === 'a' && this.isOpen('a')) this.close('a');
  }

  /** Closes the nearest element of this name, with all that is open in it. */
  close(tag: string): void {
    const depth = this.isOpen(tag) ? this.depthOf(tag) : -1;
    if (depth < 0) return;
    const inside = this.stack.slice(depth + 1);
    if (formattingTags.has(tag) && inside.some(isBlockLevel)) {
      this.takeOut(depth);
    } else {
      this.closeTo(depth);
    }
  }

  /** Closes the outermost element with one of these names. */
  closeOutermost(...tags: readonly string[]): void {
    const depth = this.stack.findIndex(({ tag }) => tags.includes(tag));
    if (depth > 0) this.closeTo(depth);
  }

  private closeTo(depth: number): void {
    while (this.stack.length > Math.max(depth, 1)) {
      this.noteClosed(this.stack.pop());
    }
  }

  private noteClosed(closed: PageElement | undefined): void {
    if (!closed) return;
    this.counts.set(closed.tag, (this.counts.get(closed.tag) ?? 1) - 1);
  }

  /** Where the element of that name is open, -1 where its end is a stray. */
  private depthOf(tag: string): number {
    const crosses = tableParts.has(tag);
    for (let depth = this.stack.length - 1; depth > 0; depth--) {
      const name = this.stack[depth]?.tag ?? '';
      if (name === tag) return depth;
      if (!crosses && scopeBoundaries.has(name)) return -1;
    }
    return -1;
  }

  /** Ends a formatting element while blocks opened inside it stay open. */
  private takeOut(depth: number): void {
    this.noteClosed(this.stack.splice(depth, 1)[0]);
  }

  private noteHeading(level: number): void {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const around = this.stack[at];
      if (!around || around.firstHeadingLevel > 0) return;
      around.firstHeadingLevel = level;
    }
  }
}

/** These end whatever a cell has left open. */
const tableParts = new Set(
  'table caption tbody thead tfoot tr td th template'.split(' '),
);

function isBlockLevel({ tag }: PageElement): boolean {
  return !inlineTags.has(tag);
}

function markWrappers(from: PageElement): void {
  let around: PageElement | undefined = from;
  while (around && !around.wrapsBlocks && mayWrap(around)) {
    around.wrapsBlocks = true;
    around = around.parent;
  }
}

/** A label too: one made of blocks is a card to tick, no name of a field. */
function mayWrap({ tag }: PageElement): boolean {
  return inlineTags.has(tag) || tag === 'label';
}

function newElement(
  id: number,
  tag: string,
  parent: PageElement | undefined,
  attributes: readonly string[],
): PageElement {
  return {
    id,
    tag,
    parent,
    children: [],
    attributes,
    wrapsBlocks: false,
    position: 0,
    firstHeadingLevel: 0,
  };
}
