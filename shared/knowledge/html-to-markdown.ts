import { Parser } from 'htmlparser2';
import { createMarkdownWriter } from './markdown-writer.ts';
import { type Problem, refused } from './refusal.ts';
import { safeMarkdown } from './safe-markdown.ts';

/** What an HTML document says about itself, and its text as Markdown. */
export type HtmlDocument = {
  /** `<meta name>` by name. */
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly markdown: string;
};

/**
 * Answers the text that people see of an HTML document, as Markdown without
 * HTML, and its metadata. Runs nothing of it. Throws `RefusedError` only for
 * nesting deeper than any document's, which costs the parser its square.
 */
export function htmlToMarkdown(html: string): HtmlDocument {
  const head = createHeadReader();
  const writer = createMarkdownWriter();
  /** How many elements deep we are in what people do not see. */
  let unseen = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > deepest) throw refused(tooDeep);
      head.open(name, attributes);
      if (unseen > 0 || isUnseen(name, attributes)) {
        unseen += 1;
      } else {
        writer.open(name);
      }
    },
    ontext(text) {
      head.text(text);
      if (unseen === 0) writer.text(text);
    },
    onclosetag(name) {
      depth -= 1;
      head.close();
      if (unseen > 0) {
        unseen -= 1;
      } else {
        writer.close(name);
      }
    },
  });
  parser.end(html);
  return { ...head.end(), markdown: safeMarkdown(writer.end()) };
}

/** Browsers give up at 512. */
const deepest = 1_000;

const tooDeep: Problem = {
  reason: 'damaged-document',
  message: `its HTML nests more than ${deepest} elements`,
  remedy: 'Export it again, or save its text as Markdown',
};

type Attributes = Readonly<Record<string, string>>;

/** Collects what a document says about itself. */
function createHeadReader() {
  const meta = new Map<string, string>();
  let lang: string | undefined;
  let title: string | undefined;
  let inTitle = false;
  return {
    open(name: string, attributes: Attributes) {
      if (name === 'html') {
        lang ??= attributes['lang'];
      }
      if (name === 'meta' && attributes['name'] !== undefined) {
        meta.set(attributes['name'], attributes['content'] ?? '');
      }
      inTitle = name === 'title' && title === undefined;
    },
    text(text: string) {
      if (inTitle) title = `${title ?? ''}${text}`;
    },
    close() {
      inTitle = false;
    },
    end: () => ({ meta, lang, title }),
  };
}

const unseenElements = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'iframe',
  'object',
  'svg',
  'math',
  'canvas',
  'select',
  'textarea',
]);

function isUnseen(name: string, attributes: Attributes): boolean {
  return (
    unseenElements.has(name) ||
    'hidden' in attributes ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(
      attributes['style'] ?? '',
    )
  );
}
