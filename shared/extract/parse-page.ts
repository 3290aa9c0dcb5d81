import type { Block, ParsedPage } from './block.ts';
import { buildTree, type PageTree } from './page/build-tree.ts';
import { documentFactsOf } from './page/document-facts.ts';
import { attributeOf, type PageElement } from './page/page-element.ts';
import { readContents } from './page/read-blocks.ts';
import { createSelectorOf } from './page/selector.ts';
import { langOf } from './page/surroundings.ts';
import { foldText } from './page/text-run.ts';

/**
 * Takes a page apart: its words in blocks with all that gives them meaning,
 * its structured data, its links and identity. Never throws, whatever the
 * HTML; time and memory are linear in its length.
 */
export function parsePage(
  html: string,
  options: { readonly url: string; readonly defaultLang: string },
): ParsedPage {
  const tree = buildTree(html);
  const said = pageLangOf(tree);
  const blocks = blocksOf(tree, said, options.defaultLang);
  return {
    title: titleOf(tree),
    lang: said ?? options.defaultLang,
    ...documentFactsOf(tree.elements, options.url),
    blocks,
    structured: [],
    textLength: blocks.reduce((length, { text }) => length + text.length, 0),
  };
}

/** Answers a page's text as it is read: a quote stands in it verbatim. */
export function pageText(page: ParsedPage): string {
  return page.blocks.map(({ text }) => text).join('\n');
}

function blocksOf(
  { root, elements }: PageTree,
  said: string | undefined,
  defaultLang: string,
): Block[] {
  const blocks: Block[] = [];
  const byId = firstById(elements);
  const facts = { hiddenNames: new Map(), opened: new Map() };
  readContents({ blocks, facts, selectorOf: createSelectorOf(byId) }, root, {
    position: { place: 'main', inSection: false },
    lang: said ?? defaultLang,
    langSaid: said !== undefined,
    collapsed: false,
    marks: [],
    containers: [],
    chain: undefined,
    label: undefined,
    columnHeaders: [],
    intro: undefined,
    lead: undefined,
  });
  return blocks;
}

function firstById(elements: readonly PageElement[]) {
  const byId = new Map<string, PageElement>();
  for (const element of elements) {
    const id = attributeOf(element, 'id');
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  return byId;
}

function pageLangOf({ elements }: PageTree): string | undefined {
  const html = elements.find(({ tag }) => tag === 'html');
  return html && langOf(html);
}

function titleOf({ elements }: PageTree): string {
  const title = elements.find(
    ({ tag, parent }) => tag === 'title' && parent?.tag !== 'svg',
  );
  return foldText(
    title?.children.filter((child) => typeof child === 'string').join('') ?? '',
  );
}
