import type { Block, ParsedPage } from '../../shared/extract/block.ts';
import {
  type ReadSentence,
  readBlocks,
} from '../../shared/extract/frames/read-blocks.ts';

/** Reads a sentence; what stands before " » " is the label above it. */
export function readSample(
  sample: string,
  lang: string,
): readonly ReadSentence[] {
  const [text = '', label] = sample.split(' » ').reverse();
  return readBlocks(pageOf([blockOf({ text, label, lang })]), {
    url: 'https://shop.example/',
    defaultLang: lang,
    currency: undefined,
    asOf: '2026-11-21',
  });
}

/** A block of which only what matters has to be said. */
export function blockOf(block: Partial<Block>): Block {
  return {
    text: '',
    tag: 'p',
    selector: 'p',
    place: 'main',
    lang: 'en',
    langSaid: true,
    headings: [],
    columnHeaders: [],
    label: undefined,
    intro: undefined,
    question: undefined,
    containers: [],
    marks: [],
    collapsed: false,
    ...block,
  };
}

export function pageOf(blocks: readonly Block[]): ParsedPage {
  return {
    title: '',
    description: undefined,
    lang: blocks[0]?.lang ?? 'en',
    links: [],
    canonical: undefined,
    alternates: [],
    blocks,
    structured: [],
    textLength: 1,
  };
}
