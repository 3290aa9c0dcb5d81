import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type FolderPage,
  readFolderSite,
  readPageFile,
} from '../../shared/adapters/folder-site.ts';
import { tellIssue } from '../../shared/crawl/issues/say-issue.ts';
import { unreadLanguageIssue } from '../../shared/crawl/issues/unread-language.ts';
import type { StoredPage } from '../../shared/domain/page.ts';
import type { PageResult, RunIssue } from '../../shared/domain/run.ts';
import { readPage } from '../../shared/extract/read-page.ts';
import { siteOfUrl } from './site-of-url.ts';

/** What a check takes from a page. */
export type TargetPage = Pick<
  StoredPage,
  'url' | 'lang' | 'alternates' | 'readings' | 'facts'
>;

/** What the targets of a check hold. */
export type Targets = {
  readonly pages: readonly TargetPage[];
  readonly results: readonly PageResult[];
  readonly issues: readonly RunIssue[];
};

/**
 * Reads URLs, folders and files as one site. A URL is crawled in its own
 * scope into a folder that is thrown away; a folder is the site it would be.
 */
export async function readTargets(
  targets: readonly string[],
  asOf: string,
): Promise<Targets> {
  const read: Targets[] = [];
  for (const target of targets) {
    read.push(
      isUrl(target)
        ? await readUrl(target, asOf)
        : await readPath(target, asOf),
    );
  }
  return {
    pages: read.flatMap(({ pages }) => pages),
    results: read.flatMap(({ results }) => results),
    issues: read.flatMap(({ issues }) => issues),
  };
}

function isUrl(target: string): boolean {
  return /^https?:\/\//i.test(target);
}

async function readUrl(url: string, asOf: string): Promise<Targets> {
  // Loaded here: folders and files need no network.
  const { crawlIntoFolder } = await import('./crawl-into-folder.ts');
  const folder = await mkdtemp(join(tmpdir(), 'briefed-check-'));
  try {
    const crawled = await crawlIntoFolder({
      site: siteOfUrl(url),
      folder,
      startedAt: new Date(),
      asOf,
    });
    try {
      return {
        pages: await Array.fromAsync(crawled.pages()),
        results: crawled.entries.flatMap(({ result }) => result ?? []),
        issues: crawled.entries.flatMap(({ issue }) => issue ?? []),
      };
    } finally {
      await crawled.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readPath(path: string, asOf: string): Promise<Targets> {
  const isFile = (await stat(path).catch(() => undefined))?.isFile() ?? false;
  const files = isFile
    ? [await readPageFile(path)]
    : await Array.fromAsync(readFolderSite(path));
  const read = files.map((file) => readFile(file, asOf));
  return {
    pages: read.flatMap(({ page }) => page ?? []),
    results: read.flatMap(resultOf),
    issues: read.flatMap(({ issue }) => issue ?? []),
  };
}

/** A page may be there and be in a language that is not read. */
type ReadFile = {
  readonly page?: TargetPage;
  readonly issue?: RunIssue | undefined;
};

/** Links of a folder's pages lead nowhere; they only need a base. */
const base = 'https://folder.invalid';

function readFile(file: FolderPage, asOf: string): ReadFile {
  if (file.kind === 'issue') return { issue: file.issue };
  const { url, html } = file;
  const page = readPage(html, {
    url: new URL(url, base).href,
    defaultLang: 'en',
    currency: undefined,
    asOf,
  });
  if (page.textLength === 0) {
    const told = tellIssue('file-without-words', { url });
    return { issue: { url, issue: 'empty-page', ...told } };
  }
  const { lang, unreadLanguage, readings, facts } = page;
  const alternates = page.alternates.map((one) => ({
    ...one,
    url: fileOf(one.url),
  }));
  return {
    page: { url, lang, alternates, readings, facts },
    issue:
      unreadLanguage === undefined
        ? undefined
        : unreadLanguageIssue(url, unreadLanguage),
  };
}

/** Where a page stands in the folder that will be served as its site. */
function fileOf(url: string): string {
  const path = URL.parse(url)?.pathname ?? url;
  return path.endsWith('/') ? `${path}index.html` : path;
}

function resultOf({ page, issue }: ReadFile): PageResult[] {
  if (page) return [{ url: page.url, status: 'read', issue: null }];
  return issue
    ? [{ url: issue.url, status: 'failed', issue: issue.issue }]
    : [];
}
