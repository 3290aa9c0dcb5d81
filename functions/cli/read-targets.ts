import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  folderSite,
  type SiteFile,
} from '../../shared/adapters/folder-site.ts';
import { readPageBytes } from '../../shared/crawl/read-page-bytes.ts';
import type { StoredPage } from '../../shared/domain/ports.ts';
import type { PageResult, RunIssue } from '../../shared/domain/run.ts';
import { readPage } from '../../shared/extract/read-page.ts';
import { crawlIntoFolder } from './crawl-into-folder.ts';
import { siteOfUrl } from './site-of-url.ts';

/** What a check takes from a page. */
export type TargetPage = Pick<
  StoredPage,
  'url' | 'lang' | 'alternates' | 'readings'
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
        : await readFolder(target, asOf),
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

/** As large as a page of a crawled site may be by default. */
const maxBytes = 10 * 1024 * 1024;
/** A folder says nothing of languages; pages do. */
const site = { languages: ['en', 'fr'], currency: undefined };
/** Links of a folder's pages lead nowhere; they only need a base. */
const base = 'https://folder.invalid';

async function readFolder(path: string, asOf: string): Promise<Targets> {
  const pages: TargetPage[] = [];
  const results: PageResult[] = [];
  const issues: RunIssue[] = [];
  for await (const file of folderSite(path, { maxBytes })) {
    const { page, issue } = readFile(file, asOf);
    if (page) pages.push(page);
    if (issue) issues.push(issue);
    if (!page && !issue) continue;
    results.push({
      url: file.path,
      status: page ? 'read' : 'failed',
      issue: issue?.issue ?? null,
    });
  }
  return { pages, results, issues };
}

function readFile(
  { path, bytes, contentType, isTooLarge }: SiteFile,
  asOf: string,
): { readonly page?: TargetPage; readonly issue?: RunIssue } {
  if (isTooLarge) {
    const detail = `${path} is larger than ${maxBytes} bytes. Split it, or leave it out.`;
    return { issue: { url: path, issue: 'too-large', detail } };
  }
  const url = new URL(path, base).href;
  const read = readPageBytes(
    { url, bytes, contentType },
    { site, asOf, readPage },
  );
  switch (read.kind) {
    case 'page': {
      const { lang, alternates, readings } = read.page;
      return { page: { url: path, lang, alternates, readings } };
    }
    case 'issue': {
      const detail = read.issue.detail.replaceAll(url, path);
      return { issue: { ...read.issue, url: path, detail } };
    }
    case 'not-a-page':
      return {};
  }
}
