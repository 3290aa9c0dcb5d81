import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { sniffContentKind } from '../crawl/content-kind.ts';
import { decodePage } from '../crawl/decode-page.ts';
import { type ToldIssue, tellIssue } from '../crawl/issues/say-issue.ts';
import type { RunIssue } from '../domain/run.ts';
import { UsageError } from '../platform/usage-error.ts';
import { markdownPage } from './markdown-page.ts';

/** A page of a folder, or why a file could not be read as one. */
export type FolderPage =
  | { readonly kind: 'page'; readonly url: string; readonly html: string }
  | { readonly kind: 'issue'; readonly issue: RunIssue };

const pages = new Set(['.html', '.htm', '.xhtml']);
const markdown = new Set(['.md', '.markdown']);
const documents = new Set(['.pdf', '.doc', '.docx', '.odt', '.rtf']);
const mostBytes = 10 * 1024 * 1024;

/**
 * Reads a folder as a site: `folder/a/b.html` is the page `/a/b.html`, in
 * order of the paths. Markdown is rendered; hidden files, and links that lead
 * out of the folder, are left alone. A folder without a page is an error.
 */
export async function* readFolderSite(
  folder: string,
): AsyncIterable<FolderPage> {
  const root = await realFolder(folder);
  let found = false;
  for await (const path of filesIn(root, root)) {
    const page = await readFileAt(path, `/${webPath(root, path)}`);
    if (!page) continue;
    found = true;
    yield page;
  }
  if (!found) {
    throw new UsageError(
      `there is no page in the folder ${folder}; give one with .html or .md files`,
    );
  }
}

/** Reads one file as the page `/<its name>`, whatever its extension. */
export async function readPageFile(path: string): Promise<FolderPage> {
  const url = `/${basename(path)}`;
  const kind = await stat(path).catch(() => undefined);
  if (!kind?.isFile()) {
    throw new UsageError(`there is no file ${path}; check its name`);
  }
  return (await readFileAt(path, url)) ?? readHtml(path, url);
}

async function realFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) {
    throw new UsageError(
      `there is no file or folder ${folder}; check its name, or begin an address with https://`,
    );
  }
  if (!found.isDirectory()) {
    throw new UsageError(`${folder} is a file; give the folder it is in`);
  }
  return realpath(folder);
}

async function* filesIn(root: string, folder: string): AsyncIterable<string> {
  const names = await readdir(folder);
  for (const name of names.sort()) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = await realpath(join(folder, name)).catch(() => undefined);
    // Only what stands where it seems to: no way out, and no way round.
    if (path !== join(folder, name)) continue;
    const found = await stat(path);
    if (found.isDirectory()) yield* filesIn(root, path);
    else if (found.isFile()) yield path;
  }
}

const webPath = (root: string, path: string): string =>
  relative(root, path).split(sep).join('/');

async function readFileAt(
  path: string,
  url: string,
): Promise<FolderPage | undefined> {
  const extension = extname(path).toLowerCase();
  if (pages.has(extension)) return readHtml(path, url);
  if (documents.has(extension)) {
    return failed(
      url,
      'unreadable-document',
      tellIssue('file-is-document', { path }),
    );
  }
  if (!markdown.has(extension)) return undefined;
  const page = await readHtml(path, url);
  return page.kind === 'page'
    ? { ...page, html: markdownPage(page.html) }
    : page;
}

async function readHtml(path: string, url: string): Promise<FolderPage> {
  const { size } = await stat(path);
  if (size > mostBytes) {
    const told = tellIssue('file-too-large', { path, size, bytes: mostBytes });
    return failed(url, 'too-large', told);
  }
  const bytes = await readFile(path);
  if (bytes.toString('latin1').trim() === '') {
    return failed(url, 'empty-page', tellIssue('file-empty', { path }));
  }
  return sniffContentKind(bytes, 'text/html') === 'html'
    ? { kind: 'page', url, html: decodePage(bytes, '').html }
    : failed(
        url,
        'unreadable-document',
        tellIssue('file-is-document', { path }),
      );
}

function failed(
  url: string,
  issue: RunIssue['issue'],
  told: ToldIssue,
): FolderPage {
  return { kind: 'issue', issue: { url, issue, ...told } };
}
