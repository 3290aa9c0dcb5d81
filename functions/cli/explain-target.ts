import { stat } from 'node:fs/promises';
import {
  readFolderSite,
  readPageFile,
} from '../../shared/adapters/folder-site.ts';
import { explainPage } from '../../shared/extract/explain-page.ts';
import { UsageError } from '../../shared/platform/usage-error.ts';

/** Tells of each page of a folder, or of one file, how it is read. */
export async function* explainTarget(
  target: string,
  asOf: string,
  words: string | undefined,
): AsyncIterable<{ readonly url: string; readonly text: string }> {
  if (/^https?:\/\//i.test(target)) {
    throw new UsageError(
      `--explain reads files; save ${target} to a file and name that`,
    );
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
