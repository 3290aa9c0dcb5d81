import type { RunIssue } from '../domain/run.ts';
import type { Site } from '../domain/site.ts';
import { fetchFile } from './fetch-file.ts';
import type { FetchPolitelyDeps } from './fetch-politely.ts';
import type { FetchOutcome } from './fetcher.ts';
import { issueOf } from './issue-of.ts';
import type { IssueCode } from './issues/issue-phrases.ts';
import { tellIssue } from './issues/say-issue.ts';
import type { Scope } from './scope.ts';
import {
  readSitemap,
  type Sitemap,
  SitemapError,
  sitemapMaxBytes,
} from './sitemap.ts';

export type FoundInSitemaps = {
  /** In scope, in their canonical spelling. */
  readonly urls: ReadonlySet<string>;
  readonly issues: readonly RunIssue[];
};

export type SitemapsToRead = {
  readonly site: Site;
  readonly scope: Scope;
  /** Named by a robots.txt: a failure is an issue. */
  readonly named: readonly string[];
  /** Tried on the chance: a failure says nothing. */
  readonly guessed: readonly string[];
};

const mostFiles = 500;
const mostLevels = 3;

/** The pages that a site's sitemaps list, through indexes. */
export async function readSitemaps(
  input: SitemapsToRead,
  deps: FetchPolitelyDeps,
): Promise<FoundInSitemaps> {
  const { guessed } = input;
  const urls = new Set<string>();
  const issues: RunIssue[] = [];
  const asked = new Set<string>();
  let level = [...input.named, ...guessed];
  for (let depth = 0; depth < mostLevels && level.length > 0; depth += 1) {
    const files = notAsked(level, asked);
    const read = await Promise.all(
      files.map((url) => readOne(url, input, deps)),
    );
    for (const { sitemap } of read) addPages(sitemap, input, urls);
    for (const { issue } of read) {
      if (issue && !guessed.includes(issue.url)) issues.push(issue);
    }
    level = read.flatMap(({ sitemap }) => sitemap.sitemaps);
  }
  return { urls, issues };
}

function notAsked(level: readonly string[], asked: Set<string>): string[] {
  const fresh = [...new Set(level)].filter((url) => !asked.has(url));
  const files = fresh.slice(0, Math.max(0, mostFiles - asked.size));
  for (const url of files) asked.add(url);
  return files;
}

function addPages(
  { pages }: Sitemap,
  { scope, site }: SitemapsToRead,
  urls: Set<string>,
): void {
  for (const page of pages) {
    // Beyond twice the limit the rest could not be planned anyway.
    if (urls.size >= 2 * site.maxPages) return;
    const verdict = scope.judge(page);
    if (verdict.kind === 'in') urls.add(verdict.url);
  }
}

type ReadFile = {
  readonly sitemap: Sitemap;
  readonly issue: RunIssue | undefined;
};

const nothing: Sitemap = { pages: [], sitemaps: [] };

async function readOne(
  url: string,
  { site, scope }: SitemapsToRead,
  deps: FetchPolitelyDeps,
): Promise<ReadFile> {
  const host = URL.parse(url)?.host;
  if (host === undefined || !scope.hosts.has(host)) {
    return { sitemap: nothing, issue: elsewhere(url, scope) };
  }
  const outcome = await fetchFile(
    { site, scope, url, maxBytes: sitemapMaxBytes },
    deps,
  );
  if (outcome.kind !== 'received') {
    return { sitemap: nothing, issue: issueOfFile(url, outcome) };
  }
  try {
    return { sitemap: readSitemap(outcome.bytes), issue: undefined };
  } catch (error) {
    if (!(error instanceof SitemapError)) throw error;
    return { sitemap: nothing, issue: unreadable(url, error.code) };
  }
}

function issueOfFile(url: string, outcome: FetchOutcome): RunIssue {
  return outcome.kind === 'refused' || outcome.kind === 'failed'
    ? issueOf(url, outcome)
    : unreadable(url, 'sitemap-leads-away');
}

function unreadable(url: string, code: IssueCode): RunIssue {
  return {
    url,
    issue: 'unreadable-document',
    ...tellIssue(code, { url, bytes: sitemapMaxBytes }),
  };
}

function elsewhere(url: string, scope: Scope): RunIssue {
  return {
    url,
    issue: 'scope-drop',
    ...tellIssue('sitemap-elsewhere', {
      url,
      hosts: [...scope.hosts].join(', '),
    }),
  };
}
