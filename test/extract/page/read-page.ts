import type { Block, ParsedPage } from '../../../shared/extract/block.ts';
import { parsePage } from '../../../shared/extract/parse-page.ts';

/** Reads a page as if a shop had published it. */
export function readPage(html: string): ParsedPage {
  return parsePage(html, {
    url: 'https://shop.example/fr/aide',
    defaultLang: 'en',
  });
}

export function textsOf(html: string): string[] {
  return readPage(html).blocks.map(({ text }) => text);
}

/** Answers the block whose text holds these words. */
export function blockWith(html: string, words: string): Block {
  const found = readPage(html).blocks.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`no block says “${words}”`);
  return found;
}
