import type { Block, ParsedPage } from './block.ts';
import {
  leadsToFigure,
  namesOldPrice,
  saysFree,
  saysHowLong,
  saysValue,
} from './line-words.ts';
import { buildTree } from './page/build-tree.ts';
import { copyOf } from './page/copy-of.ts';
import { documentFactsOf } from './page/document-facts.ts';
import { hidingFactsOf } from './page/hiding-facts.ts';
import { joinDescriptions } from './page/join-descriptions.ts';
import { joinLines } from './page/join-lines.ts';
import { joinStruckPrices } from './page/join-struck-prices.ts';
import { labelRunIns } from './page/label-run-ins.ts';
import { attributeOf, type PageElement } from './page/page-element.ts';
import { labelPairs } from './page/pair-labels.ts';
import { readContents } from './page/read-blocks.ts';
import { createSelectorOf } from './page/selector.ts';
import { structuredDataOf } from './page/structured-data.ts';
import { langOf, pageSurroundings } from './page/surroundings.ts';
import { foldWhiteSpace } from './page/text-run.ts';

/**
 * Takes a page apart: its words in blocks with all that gives them meaning,
 * its structured data, its links and identity. Never throws, whatever the
 * HTML; time and memory are linear in its length.
 */
export function parsePage(
  html: string,
  options: { readonly url: string; readonly defaultLang: string },
): ParsedPage {
  const { root, elements } = buildTree(html);
  const telling = elements.filter(({ attributes }) => attributes.length > 0);
  const selectorOf = createSelectorOf(firstById(telling));
  const blocks: Block[] = [];
  const reader = { blocks, selectorOf, facts: hidingFactsOf(elements, html) };
  const said = pageLangOf(telling);
  readContents(reader, root, {
    ...pageSurroundings,
    lang: said ?? options.defaultLang,
    langSaid: said !== undefined,
  });
  return {
    title: titleOf(elements),
    lang: said ?? options.defaultLang,
    ...documentFactsOf(telling, options.url),
    blocks: labelRunIns(labelPairs(inStatements(blocks), saysValue)),
    structured: structuredDataOf(telling, selectorOf),
    textLength: blocks.reduce((length, { text }) => length + text.length, 0),
  };
}

function inStatements(blocks: readonly Block[]): readonly Block[] {
  const lines = joinLines(blocks, { leadsToFigure, saysHowLong, saysFree });
  return joinStruckPrices(joinDescriptions(lines), namesOldPrice);
}

/** Answers a page's text as it is read: a quote stands in it verbatim. */
export function pageText(page: ParsedPage): string {
  return page.blocks.map(({ text }) => text).join('\n');
}

function firstById(elements: readonly PageElement[]) {
  const byId = new Map<string, PageElement>();
  for (const element of elements) {
    const id = attributeOf(element, 'id');
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  return byId;
}

function pageLangOf(elements: readonly PageElement[]): string | undefined {
  const html = elements.find(({ tag }) => tag === 'html');
  return html && langOf(html);
}

function titleOf(elements: readonly PageElement[]): string {
  const title = elements.find(
    ({ tag, parent }) => tag === 'title' && parent?.tag !== 'svg',
  );
  const words = title?.children.filter((child) => typeof child === 'string');
  return copyOf(foldWhiteSpace(words?.join('') ?? ''));
}
