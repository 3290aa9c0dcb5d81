import { copyOf } from './copy-of.ts';
import { attributeOf, type PageElement } from './page-element.ts';
import { foldWhiteSpace } from './text-run.ts';

/** Answers the item that an `itemscope` describes, as JSON-LD would say it. */
export function microdataIn(scope: PageElement): Record<string, unknown> {
  const values = new Map<string, unknown[]>();
  const type = attributeOf(scope, 'itemtype')?.trim();
  if (type) values.set('@type', type.split(/\s+/));
  addProperties(values, scope);
  return Object.fromEntries(
    [...values].map(([name, said]) => [name, said.length > 1 ? said : said[0]]),
  );
}

function addProperties(
  values: Map<string, unknown[]>,
  around: PageElement,
): void {
  for (const child of around.children) {
    if (typeof child === 'string') continue;
    addProperty(values, child);
    if (!isItem(child)) addProperties(values, child);
  }
}

function addProperty(
  values: Map<string, unknown[]>,
  element: PageElement,
): void {
  const names = attributeOf(element, 'itemprop')?.trim() ?? '';
  if (names === '') return;
  const value = isItem(element) ? microdataIn(element) : wordsOf(element);
  for (const name of names.split(/\s+/)) addValue(values, name, value);
}

function isItem(element: PageElement): boolean {
  return attributeOf(element, 'itemscope') !== undefined;
}

function addValue(
  values: Map<string, unknown[]>,
  name: string,
  value: unknown,
): void {
  const said = values.get(name);
  if (said) said.push(value);
  else values.set(name, [value]);
}

const valueAttributes = ['content', 'datetime', 'href', 'value'];

function wordsOf(element: PageElement): string {
  for (const name of valueAttributes) {
    const said = attributeOf(element, name);
    if (said !== undefined) return copyOf(said.trim());
  }
  return copyOf(foldWhiteSpace(textIn(element)));
}

/** No property is longer; properties inside properties would cost squares. */
const maxNodes = 500;

function textIn(element: PageElement): string {
  const pieces: string[] = [];
  const waiting: (PageElement | string)[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') pieces.push(node);
    else if (!node.kind.isUnread) {
      waiting.push(...node.children.slice(0, maxNodes).reverse());
    }
    if (pieces.length + waiting.length > maxNodes) break;
  }
  return pieces.join('');
}
