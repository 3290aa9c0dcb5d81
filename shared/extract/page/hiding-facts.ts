import { isOpener, isTab } from './heading-of.ts';
import { attributeOf, type PageElement } from './page-element.ts';
import { createIsScripted } from './scripted-names.ts';
import { hiddenNamesIn } from './style-rules.ts';
import type { HidingFacts } from './visibility.ts';

/** Gathers what a page's own styles hide and what its controls open. */
export function hidingFactsOf(
  elements: readonly PageElement[],
  html: string,
): HidingFacts {
  const opened = new Map<string, PageElement>();
  const tabs = new Map<string, PageElement>();
  const styles: string[] = [];
  for (const element of elements) {
    if (element.tag === 'style') styles.push(textIn(element));
    else if (element.attributes.length > 0) {
      noteOpened(opened, element);
      if (isTab(element)) note(tabs, attributeOf(element, 'id') ?? '', element);
    }
  }
  const hiddenNames = hiddenNamesIn(styles.join('\n'));
  return { opened, tabs, hiddenNames, isScripted: createIsScripted(html) };
}

function textIn(style: PageElement): string {
  // A sheet for paper alone says nothing about the screen.
  if (attributeOf(style, 'media')?.trim() === 'print') return '';
  return style.children.filter((child) => typeof child === 'string').join('');
}

function noteOpened(
  opened: Map<string, PageElement>,
  element: PageElement,
): void {
  const controls = attributeOf(element, 'aria-controls');
  const target =
    attributeOf(element, 'data-bs-target') ??
    attributeOf(element, 'data-target');
  if (controls !== undefined) note(opened, controls, element);
  if (target?.startsWith('#')) note(opened, target.slice(1), element);
  if (controls === undefined && target === undefined && isOpener(element)) {
    const href = attributeOf(element, 'href');
    if (href?.startsWith('#')) note(opened, href.slice(1), element);
  }
}

function note(
  opened: Map<string, PageElement>,
  id: string,
  element: PageElement,
): void {
  if (id !== '' && !opened.has(id)) opened.set(id, element);
}
