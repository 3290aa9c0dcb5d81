import type { ReadContext } from '../../shared/domain/page-reader.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import type { Block, ParsedPage } from '../../shared/extract/block.ts';
import { readBlocks } from '../../shared/extract/blocks/read-blocks.ts';
import type { ReadSentence } from '../../shared/extract/frames/read-sentence.ts';
import { readPromises } from '../../shared/extract/read-promises.ts';

/**
 * Reads a sentence; what stands before " » " is the label above it, and
 * "~~£40~~" is struck through.
 */
export function readSample(
  sample: string,
  lang: string,
): readonly ReadSentence[] {
  const [said = '', label] = sample.split(' » ').reverse();
  const { text, marks } = withoutTildes(said);
  return readBlocks(
    pageOf([blockOf({ text, marks, label, lang })]),
    contextIn(lang),
  );
}

function withoutTildes(said: string): Pick<Block, 'text' | 'marks'> {
  const [before = '', struck, ...after] = said.split('~~');
  if (struck === undefined) return { text: said, marks: [] };
  const start = before.length;
  return {
    text: before + struck + after.join(''),
    marks: [{ kind: 'struck', start, end: start + struck.length }],
  };
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

/** Answers the promises of a page of these blocks, in order. */
export function promisesOf(
  blocks: readonly Partial<Block>[],
  lang = 'en',
): readonly Reading[] {
  const page = pageOf(
    blocks.map((block, index) =>
      blockOf({ selector: `#b${index}`, lang, ...block }),
    ),
  );
  return readPromises(page, contextIn(lang));
}

/** Of a page in a language, on a day in November. */
export function contextIn(lang: string): ReadContext {
  return {
    url: 'https://shop.example/',
    defaultLang: lang,
    currency: undefined,
    asOf: '2026-11-21',
  };
}
