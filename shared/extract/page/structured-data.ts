import type { StructuredItem } from '../block.ts';
import { isRecord, parseJsonLd } from './json-ld.ts';
import { microdataIn } from './microdata.ts';
import { attributeOf, type PageElement } from './page-element.ts';
import type { SelectorOf } from './selector.ts';

/** More statements than any real page makes. */
const maxItems = 5000;

/**
 * Answers every typed statement of a page's structured data, each item by
 * itself however deep it stood; `properties` still hold what is nested in it.
 */
export function structuredDataOf(
  elements: readonly PageElement[],
  selectorOf: SelectorOf,
): StructuredItem[] {
  const items: StructuredItem[] = [];
  for (const element of elements) {
    if (isJsonLd(element)) {
      addJsonLd(items, scriptText(element), selectorOf(element));
    } else if (isOutermostItem(element)) {
      const said = microdataIn(element);
      const selector = selectorOf(element);
      addItems(items, said, { source: 'microdata', selector }, noJson);
    }
  }
  return items;
}

function isJsonLd(element: PageElement): boolean {
  return (
    element.tag === 'script' &&
    /^application\/ld\+json\b/i.test(attributeOf(element, 'type')?.trim() ?? '')
  );
}

function isOutermostItem(element: PageElement): boolean {
  return (
    attributeOf(element, 'itemscope') !== undefined &&
    attributeOf(element, 'itemprop') === undefined
  );
}

function scriptText(script: PageElement): string {
  return script.children.filter((child) => typeof child === 'string').join('');
}

const noJson = () => undefined;

function addJsonLd(
  items: StructuredItem[],
  script: string,
  selector: string,
): void {
  const said = parseJsonLd(script);
  if (said === undefined) return;
  const from = { source: 'json-ld', selector } as const;
  addItems(items, said.value, from, (position) => ({
    text: said.json,
    position,
    script,
  }));
}

/**
 * Walks without recursion: nesting is the page's to choose. Objects are met
 * in the order in which they open.
 */
function addItems(
  items: StructuredItem[],
  value: unknown,
  from: Pick<StructuredItem, 'source' | 'selector'>,
  jsonOf: (position: number) => StructuredItem['json'],
): void {
  const waiting: unknown[] = [value];
  let position = 0;
  while (waiting.length > 0 && items.length < maxItems) {
    const next = waiting.pop();
    if (isRecord(next)) {
      const said = { ...from, properties: next, json: jsonOf(position++) };
      items.push(...typesOf(next).map((type) => ({ type, ...said })));
    }
    for (const each of nestedIn(next)) waiting.push(each);
  }
}

/** Last first: what is waiting is taken from the end. */
function nestedIn(value: unknown): object[] {
  if (!isNested(value)) return [];
  return Object.values(value).filter(isNested).reverse();
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Answers schema.org names without their vocabulary's address. */
function typesOf(item: Readonly<Record<string, unknown>>): string[] {
  const type = item['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types
    .filter((name) => typeof name === 'string')
    .map((name) => name.trim().replace(/^.*[/#:]/, ''))
    .filter((name) => name !== '');
}
