import {
  addToTable,
  closeInTable,
  endTable,
  type OpenTable,
  openInTable,
  startTable,
} from './markdown-table.ts';
import { escapeText, tidyBlock } from './markdown-text.ts';

/** Writes Markdown from the elements and texts of an HTML document. */
export type MarkdownWriter = {
  open(element: string): void;
  text(text: string): void;
  close(element: string): void;
  /** The Markdown of everything written. */
  end(): string;
};

type Block = { readonly text: string; readonly isItem: boolean };
type List = { readonly ordered: boolean; count: number };

/** Answers a writer that knows headings, lists, tables and line breaks. */
export function createMarkdownWriter(): MarkdownWriter {
  const page: Page = { blocks: [], lists: [], words: '', prefix: '' };
  let table: OpenTable | undefined;

  return {
    open(element) {
      if (table !== undefined) {
        openInTable(table, element);
      } else if (element === 'table') {
        flush(page);
        table = startTable();
      } else {
        openOnPage(page, element);
      }
    },
    close(element) {
      if (table === undefined) {
        closeOnPage(page, element);
      } else if (closeInTable(table, element)) {
        putTable(page, table);
        table = undefined;
      }
    },
    text(text) {
      const words = text.replace(/[ \t\n\r]+/g, ' ');
      if (table === undefined) {
        page.words += words;
      } else {
        addToTable(table, words);
      }
    },
    end() {
      if (table !== undefined) putTable(page, table);
      flush(page);
      return page.blocks.map(joined).join('').trimStart();
    },
  };
}

type Page = {
  readonly blocks: Block[];
  readonly lists: List[];
  /** Words of the paragraph, heading or item that is open. */
  words: string;
  /** Marks that the next block starts with. */
  prefix: string;
};

function openOnPage(page: Page, element: string): void {
  if (element === 'br') {
    page.words += '\n';
  } else if (isList(element)) {
    flush(page);
    page.lists.push({ ordered: element === 'ol', count: 0 });
  } else if (blockElements.has(element)) {
    flush(page);
    page.prefix =
      element === 'li'
        ? itemPrefix(page.lists)
        : headingPrefix(element, page.prefix);
  }
}

function closeOnPage(page: Page, element: string): void {
  if (!blockElements.has(element)) {
    return;
  }
  flush(page);
  if (isList(element)) {
    page.lists.pop();
  }
  if (/^(?:li|h[1-6])$/.test(element)) {
    page.prefix = '';
  }
}

function flush(page: Page): void {
  // Not before: the parser hands over a decoded entity on its own.
  const text = tidyBlock(escapeText(page.words));
  page.words = '';
  if (text !== '') {
    const isItem = /^ *(?:-|\d+\.) /.test(page.prefix);
    page.blocks.push({ text: page.prefix + text, isItem });
    page.prefix = '';
  }
}

function putTable(page: Page, table: OpenTable): void {
  for (const text of endTable(table)) {
    page.blocks.push({ text, isItem: false });
  }
}

const blockElements: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol option p pre section summary ul'.split(
    ' ',
  ),
);

function isList(element: string): boolean {
  return element === 'ul' || element === 'ol';
}

function itemPrefix(lists: readonly List[]): string {
  const list = lists.at(-1) ?? { ordered: false, count: 0 };
  list.count += 1;
  // Deeper than six nobody reads, and a hostile depth would cost its square.
  const indent = '   '.repeat(Math.min(Math.max(lists.length - 1, 0), 6));
  return `${indent}${list.ordered ? `${list.count}.` : '-'} `;
}

/** A heading's marks; within an item, the item's stay until its first words. */
function headingPrefix(element: string, prefix: string): string {
  const level = /^h([1-6])$/.exec(element)?.[1];
  return level === undefined ? prefix : `${'#'.repeat(Number(level))} `;
}

/** Items of one list stand together, other blocks apart. */
function joined(block: Block, at: number, blocks: readonly Block[]): string {
  const together = block.isItem && blocks[at - 1]?.isItem === true;
  return `${together ? '\n' : '\n\n'}${block.text}`;
}
