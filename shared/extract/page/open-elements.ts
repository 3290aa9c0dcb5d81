import { type ElementKind, kindOf, knownKinds } from './element-kinds.ts';
import { depthAfterImpliedEnds } from './implied-ends.ts';
import { headingLevelOf, type PageElement } from './page-element.ts';

/** Browsers stop nesting at about the same depth. */
const maxDepth = 400;
/** Far above real pages (the largest have some 100,000). */
const maxElements = 500_000;

/** A page's tree while it grows, and the elements that are still open. */
export class OpenElements {
  readonly root: PageElement = newElement(
    0,
    kindOf('#document'),
    undefined,
    [],
  );
  readonly elements: PageElement[] = [];
  private readonly stack: PageElement[] = [this.root];
  /** How many elements of a name are open, so that stray ends cost nothing. */
  private readonly counts = new Uint16Array(knownKinds + 1);
  private readonly otherCounts = new Map<string, number>();

  get current(): PageElement {
    return this.stack[this.stack.length - 1] ?? this.root;
  }

  get isFull(): boolean {
    return this.elements.length >= maxElements;
  }

  readonly isOpen = (kind: ElementKind): boolean => this.countOf(kind) > 0;

  /** Adds an element to the current one, without opening it. */
  append(kind: ElementKind, attributes: readonly string[]): PageElement {
    const { current } = this;
    const id = this.elements.length + 1;
    const element = newElement(id, kind, current, attributes);
    current.children.push(element);
    this.elements.push(element);
    if (!kind.isInline) markWrappers(current);
    const level = headingLevelOf(kind, attributes);
    if (level > 0) this.noteHeading(level);
    return element;
  }

  open(element: PageElement): void {
    if (this.stack.length >= maxDepth) return;
    this.stack.push(element);
    this.count(element.kind, 1);
  }

  /** Closes what must end before an element of this name may start. */
  closeBefore(kind: ElementKind): void {
    this.closeTo(depthAfterImpliedEnds(this.stack, kind, this.isOpen));
    if (kind.tag === 'a' && this.isOpen(kind)) this.close(kind);
  }

  /** Closes the nearest element of this name, with all that is open in it. */
  close(kind: ElementKind): void {
    const depth = this.isOpen(kind) ? this.depthOf(kind.tag) : -1;
    if (depth < 0) return;
    if (kind.isFormatting && this.holdsBlocks(depth)) this.takeOut(depth);
    else this.closeTo(depth);
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
    if (closed) this.count(closed.kind, -1);
  }

  private countOf({ number, tag }: ElementKind): number {
    return (number > 0 ? this.counts[number] : this.otherCounts.get(tag)) ?? 0;
  }

  private count(kind: ElementKind, step: 1 | -1): void {
    const count = this.countOf(kind) + step;
    if (kind.number > 0) this.counts[kind.number] = count;
    else this.otherCounts.set(kind.tag, count);
  }

  private holdsBlocks(depth: number): boolean {
    for (let at = depth + 1; at < this.stack.length; at++) {
      if (this.stack[at]?.kind.isInline === false) return true;
    }
    return false;
  }

  /** Where the element of that name is open, -1 where its end is a stray. */
  private depthOf(tag: string): number {
    const crosses = tableParts.has(tag);
    for (let depth = this.stack.length - 1; depth > 0; depth--) {
      const open = this.stack[depth];
      if (open?.tag === tag) return depth;
      if (!crosses && open?.kind.boundsScope) return -1;
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

function markWrappers(from: PageElement): void {
  let around: PageElement | undefined = from;
  while (around && !around.wrapsBlocks && mayWrap(around)) {
    around.wrapsBlocks = true;
    around = around.parent;
  }
}

/** A label too: one made of blocks is a card to tick, no name of a field. */
function mayWrap({ kind }: PageElement): boolean {
  return kind.isInline || kind.tag === 'label';
}

function newElement(
  id: number,
  kind: ElementKind,
  parent: PageElement | undefined,
  attributes: readonly string[],
): PageElement {
  return {
    id,
    tag: kind.tag,
    kind,
    parent,
    children: [],
    attributes,
    wrapsBlocks: false,
    position: 0,
    firstHeadingLevel: 0,
  };
}
