import { Marked } from 'marked';
import { calmMarkdown } from '../knowledge/calm-markdown.ts';

const marked = new Marked({ async: false, gfm: true });
const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * A Markdown file as the page that a site would make of it. Of its front
 * matter only `lang` and `title` matter to a reader of pages.
 */
export function markdownPage(text: string): string {
  const plain = text.replace(/^\uFEFF/, '');
  const header = frontMatter.exec(plain);
  const body = marked.parse(calmMarkdown(plain.slice(header?.[0].length ?? 0)));
  const lang = fieldOf(header?.[1], 'lang');
  const title = fieldOf(header?.[1], 'title');
  return `<!doctype html><html${lang ? ` lang="${escaped(lang)}"` : ''}><head><title>${escaped(title)}</title></head><body><main>${body}</main></body></html>`;
}

function fieldOf(header: string | undefined, name: string): string {
  for (const line of header?.split(/\r?\n/) ?? []) {
    const [key, ...value] = line.split(':');
    if (key?.trim() === name) {
      return value
        .join(':')
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2');
    }
  }
  return '';
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}
