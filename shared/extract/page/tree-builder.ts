import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import {
  breaksOutOfSvg,
  formattingTags,
  headTags,
  inlineTags,
  knownAttributes,
  scopeBoundaries,
  voidTags,
} from './element-kinds.ts';
import { depthAfterImpliedEnds } from './implied-ends.ts';
import { headingLevelOf, type PageElement } from './page-element.ts';

/** Browsers stop nesting at about the same depth. */
const maxDepth = 400;
/** Far above real pages (the largest have some 100,000). */
const maxElements = 500_000;

/** A page as a tree: root, and the elements in document order. */
export type PageTree = {
  readonly root: PageElement;
  readonly elements: readonly PageElement[];
};

/**
 * Answers the tree of a page as a browser would see it, without running
 * anything. Never throws, whatever it is given; time is linear in the input.
 */
export function buildTree(html: string): PageTree {
  const builder = new TreeBuilder(html);
  // Entities are decoded per stretch: the tokenizer may then skip ahead.
  const tokenizer = new Tokenizer({ decodeEntities: false }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return { root: builder.root, elements: builder.elements };
}

class TreeBuilder implements TokenizerCallbacks {
  readonly root: PageElement = newElement(0, '#document', undefined, []);
  readonly elements: PageElement[] = [];
  private readonly html: string;
  private readonly stack: PageElement[] = [this.root];
  /** How many elements of a name are open, so that stray ends cost nothing. */
  private readonly open = new Map<string, number>();
  private textStart = 0;
  private textEnd = 0;
  private tag = '';
  private attributes: string[] = [];
  private attributeName = '';
  private valueStart = 0;
  private valueEnd = 0;

  constructor(html: string) {
    this.html = html;
  }

  isInForeignContext(): boolean {
    return this.isOpen('svg') || this.isOpen('math');
  }

  ontext(start: number, end: number): void {
    if (start !== this.textEnd) this.flushText();
    if (this.textStart === this.textEnd) this.textStart = start;
    this.textEnd = end;
  }

  onopentagname(start: number, end: number): void {
    this.flushText();
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = [];
  }

  onattribname(start: number, end: number): void {
    this.attributeName = '';
    this.valueStart = 0;
    this.valueEnd = 0;
    if (end - start > 20) return;
    const name = this.html.slice(start, end).toLowerCase();
    if (knownAttributes.has(name)) this.attributeName = name;
  }

  onattribdata(start: number, end: number): void {
    this.valueStart = start;
    this.valueEnd = end;
  }

  onattribend(): void {
    const name = this.attributeName;
    if (name === '' || this.attributes.includes(name)) return;
    const value = this.html.slice(this.valueStart, this.valueEnd);
    this.attributes.push(
      name,
      value.includes('&') ? decodeHTMLAttribute(value) : value,
    );
  }

  onopentagend(): void {
    this.openElement(false);
  }

  onselfclosingtag(): void {
    this.openElement(this.isInForeignContext());
  }

  onclosetag(start: number, end: number): void {
    this.flushText();
    const tag = this.html.slice(start, end).toLowerCase();
    if (tag === 'br' || tag === 'p') this.openMissing(tag);
    if (!this.isOpen(tag) || tag === 'body' || tag === 'html') return;
    this.closeElement(tag);
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onattribentity(): void {}
  ontextentity(): void {}

  onend(): void {
    this.flushText();
  }

  private get current(): PageElement {
    return this.stack[this.stack.length - 1] ?? this.root;
  }

  private isOpen(tag: string): boolean {
    return (this.open.get(tag) ?? 0) > 0;
  }

  private flushText(): void {
    if (this.textStart === this.textEnd) return;
    const { current } = this;
    const text = this.html.slice(this.textStart, this.textEnd);
    this.textStart = this.textEnd;
    current.children.push(
      text.includes('&') && decodesText(current.tag) ? decodeHTML(text) : text,
    );
  }

  /** A browser makes an empty element of `</p>` and `</br>` alone. */
  private openMissing(tag: string): void {
    if (tag === 'br') this.append('br', []);
  }

  private openElement(endsAtOnce: boolean): void {
    const { tag, attributes } = this;
    if (this.elements.length >= maxElements) return;
    if (this.joinsOpenRoot(tag, attributes)) return;
    this.endBefore(tag);
    if (tag === 'tr' && this.current.tag === 'table') {
      this.push(this.append('tbody', []));
    }
    const element = this.append(tag, attributes);
    if (!endsAtOnce && !voidTags.has(tag)) this.push(element);
  }

  /** Ends what the start of an element ends, said or not. */
  private endBefore(tag: string): void {
    if (breaksOutOfSvg.has(tag)) this.leaveForeignContent();
    if (this.current.tag === 'head' && !headTags.has(tag)) {
      this.popTo(this.stack.length - 1);
    }
    this.popTo(depthAfterImpliedEnds(this.stack, tag));
    if (tag === 'a' && this.isOpen('a')) this.closeElement('a');
  }

  /** A second `html` or `body` starts nothing, but may say the language. */
  private joinsOpenRoot(tag: string, attributes: readonly string[]): boolean {
    if (tag !== 'html' && tag !== 'body') return false;
    if (!this.isOpen(tag)) return this.isOpen('body');
    const first = this.elements.find((element) => element.tag === tag);
    if (first && first.attributes.length === 0) {
      Object.assign(first, { attributes });
    }
    return true;
  }

  private leaveForeignContent(): void {
    if (!this.isInForeignContext() || this.isOpen('foreignobject')) return;
    const depth = this.stack.findIndex(
      ({ tag }) => tag === 'svg' || tag === 'math',
    );
    this.popTo(depth);
  }

  private append(tag: string, attributes: readonly string[]): PageElement {
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

  private noteHeading(level: number): void {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const around = this.stack[at];
      if (!around || around.firstHeadingLevel > 0) return;
      around.firstHeadingLevel = level;
    }
  }

  private push(element: PageElement): void {
    if (this.stack.length >= maxDepth) return;
    this.stack.push(element);
    this.open.set(element.tag, (this.open.get(element.tag) ?? 0) + 1);
  }

  private popTo(depth: number): void {
    while (this.stack.length > Math.max(depth, 1)) {
      const closed = this.stack.pop();
      if (closed) this.noteClosed(closed.tag);
    }
  }

  private noteClosed(tag: string): void {
    this.open.set(tag, (this.open.get(tag) ?? 1) - 1);
  }

  private closeElement(tag: string): void {
    const depth = this.depthOf(tag);
    if (depth < 0) return;
    const inside = this.stack.slice(depth + 1);
    if (formattingTags.has(tag) && inside.some(isBlockLevel)) {
      this.takeOut(depth);
    } else {
      this.popTo(depth);
    }
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
    const [taken] = this.stack.splice(depth, 1);
    if (taken) this.noteClosed(taken.tag);
  }
}

/** These end whatever a cell has left open. */
const tableParts = new Set(
  'table caption tbody thead tfoot tr td th template'.split(' '),
);

function isBlockLevel({ tag }: PageElement): boolean {
  return !inlineTags.has(tag);
}

function decodesText(tag: string): boolean {
  return tag !== 'script' && tag !== 'style';
}

function markWrappers(from: PageElement): void {
  let around: PageElement | undefined = from;
  while (around && !around.wrapsBlocks && inlineTags.has(around.tag)) {
    around.wrapsBlocks = true;
    around = around.parent;
  }
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
    firstHeadingLevel: 0,
  };
}
