import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type ElementKind, kindOf } from './element-kinds.ts';
import { knownAttributes } from './known-attributes.ts';
import { OpenElements } from './open-elements.ts';
import type { PageElement } from './page-element.ts';
import { isInDrawing, placeElement } from './place-element.ts';

/** A page as a tree: root, and the elements in document order. */
export type PageTree = {
  readonly root: PageElement;
  readonly elements: readonly PageElement[];
};

/**
 * Answers the tree of a page as a browser would see it, without running
 * anything. Never throws, whatever it is given; time is linear in the input.
 * The tokenizer is htmlparser2's; its parser searches and shifts its stack
 * for every tag, which hostile nesting makes quadratic.
 */
export function buildTree(html: string): PageTree {
  const page = withoutOpenTitle(html);
  const builder = new TreeBuilder(page);
  // Entities are decoded per stretch: the tokenizer may then skip ahead.
  const tokenizer = new Tokenizer({ decodeEntities: false }, builder);
  tokenizer.write(page);
  tokenizer.end();
  return builder.tree;
}

/**
 * A title that never ends (`<title>Returns<title>`) swallows the page. People
 * would see nothing; that is a slip worth reading past, not an empty page.
 */
function withoutOpenTitle(html: string): string {
  const isOpen = /<title\b/i.test(html) && !/<\/title/i.test(html);
  return isOpen ? html.replace(/<title\b/gi, '<meta ') : html;
}

class TreeBuilder implements TokenizerCallbacks {
  readonly tree = new OpenElements();
  private readonly html: string;
  private textStart = 0;
  private textEnd = 0;
  private kind: ElementKind = kindOf('');
  private attributes: string[] = [];
  private attributeName = '';
  private valueStart = 0;
  private valueEnd = 0;

  constructor(html: string) {
    this.html = html;
  }

  isInForeignContext(): boolean {
    return isInDrawing(this.tree);
  }

  ontext(start: number, end: number): void {
    if (start !== this.textEnd) this.flushText();
    if (this.textStart === this.textEnd) this.textStart = start;
    this.textEnd = end;
  }

  onopentagname(start: number, end: number): void {
    this.flushText();
    this.kind = kindOf(this.html.slice(start, end).toLowerCase());
    this.attributes = [];
  }

  onattribname(start: number, end: number): void {
    this.valueStart = 0;
    this.valueEnd = 0;
    const name =
      end - start > 20 ? '' : this.html.slice(start, end).toLowerCase();
    this.attributeName = knownAttributes.get(name) ?? '';
  }

  onattribdata(start: number, end: number): void {
    this.valueStart = start;
    this.valueEnd = end;
  }

  onattribend(): void {
    const name = this.attributeName;
    if (name === '' || this.hasAttribute(name)) return;
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
    const { tag } = this.kind;
    const isForeign = tag === 'svg' || tag === 'math';
    this.openElement(isForeign || this.isInForeignContext());
  }

  onclosetag(start: number, end: number): void {
    this.flushText();
    const kind = kindOf(this.html.slice(start, end).toLowerCase());
    const { tag } = kind;
    // A browser makes an element of `</br>` alone.
    if (tag === 'br') this.tree.append(kind, []);
    // Words after `</body>` still stand in the body.
    if (tag !== 'body' && tag !== 'html') this.tree.close(kind);
  }

  onend(): void {
    this.flushText();
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onattribentity(): void {}
  ontextentity(): void {}

  private hasAttribute(name: string): boolean {
    for (let at = 0; at < this.attributes.length; at += 2) {
      if (this.attributes[at] === name) return true;
    }
    return false;
  }

  private flushText(): void {
    if (this.textStart === this.textEnd) return;
    const { current } = this.tree;
    const text = this.html.slice(this.textStart, this.textEnd);
    this.textStart = this.textEnd;
    const isCode = current.tag === 'script' || current.tag === 'style';
    current.children.push(
      !isCode && text.includes('&') ? decodeHTML(text) : text,
    );
  }

  private openElement(endsAtOnce: boolean): void {
    placeElement(this.tree, this.kind, this.attributes, endsAtOnce);
  }
}
