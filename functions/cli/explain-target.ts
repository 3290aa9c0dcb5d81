import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  readFolderSite,
  readPageFile,
} from '../../shared/adapters/folder-site.ts';
import { explainPage } from '../../shared/extract/explain-page.ts';
import { siteOfUrl } from './site-of-url.ts';

type Explained = { readonly url: string; readonly text: string };

/** Tells of each page of a site, of a folder, or of one file, how it is read. */
export async function* explainTarget(
  target: string,
  asOf: string,
  words: string | undefined,
): AsyncIterable<Explained> {
  if (/^https?:\/\//i.test(target)) {
    yield* await explainSite(target, asOf, words);
    return;
  }
  const isFile = (await stat(target).catch(() => undefined))?.isFile();
  const files = isFile ? [await readPageFile(target)] : readFolderSite(target);
  for await (const file of files) {
    if (file.kind === 'issue') {
      yield { url: file.issue.url, text: file.issue.detail };
      continue;
    }
    const url = new URL(file.url, 'https://folder.invalid').href;
    const context = { url, defaultLang: 'en', currency: undefined, asOf };
    yield { url: file.url, text: explainPage(file.html, context, words) };
  }
}

/** A site is explained as it would be read: crawled, in its own scope. */
async function explainSite(
  address: string,
  asOf: string,
  words: string | undefined,
): Promise<readonly Explained[]> {
  // Loaded here: folders and files need no network.
  const { crawlIntoFolder } = await import('./crawl-into-folder.ts');
  const folder = await mkdtemp(join(tmpdir(), 'briefed-explain-'));
  const told: Explained[] = [];
  try {
    const crawled = await crawlIntoFolder({
      site: siteOfUrl(address),
      folder,
      startedAt: new Date(),
      asOf,
      onPage: (html, context) => {
        const { url } = context;
        told.push({ url, text: explainPage(html, context, words) });
      },
    });
    for (const { issue } of crawled.entries) {
      if (issue) told.push({ url: issue.url, text: issue.detail });
    }
    await crawled.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return told.sort((a, b) => (a.url < b.url ? -1 : 1));
}
