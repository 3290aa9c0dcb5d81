import type { ExtractedPage, PageReader } from '../domain/page-reader.ts';
import type { RunIssue } from '../domain/run.ts';
import type { Site } from '../domain/site.ts';
import { sniffContentKind } from './content-kind.ts';
import { decodePage } from './decode-page.ts';
import { type ToldIssue, tellIssue } from './issues/say-issue.ts';

export type PageBytes = {
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
};

export type ReadOutcome =
  | { readonly kind: 'page'; readonly page: ExtractedPage }
  | { readonly kind: 'not-a-page'; readonly why: string }
  | { readonly kind: 'issue'; readonly issue: RunIssue };

export type ReadPageBytesDeps = {
  readonly site: Pick<Site, 'languages' | 'currency'>;
  readonly asOf: string;
  readonly readPage: PageReader;
};

/** What a body turns out to be, and what the reader finds in it. */
export function readPageBytes(
  received: PageBytes,
  deps: ReadPageBytesDeps,
): ReadOutcome {
  const { url, bytes, contentType } = received;
  if (bytes.length === 0)
    return issue(url, 'empty-page', tellIssue('no-words', { url }));
  const kind = sniffContentKind(bytes, contentType);
  if (kind === 'document') {
    return issue(url, 'unreadable-document', tellDocument(url, contentType));
  }
  if (kind === 'other') return { kind: 'not-a-page', why: contentType };
  const { html } = decodePage(bytes, contentType);
  const page = deps.readPage(html, {
    url,
    defaultLang: deps.site.languages[0] ?? 'en',
    currency: deps.site.currency,
    asOf: deps.asOf,
  });
  if (page.textLength > 0) return { kind: 'page', page };
  return /<script[\s>]/i.test(html)
    ? issue(url, 'render-incomplete', tellIssue('words-by-script', { url }))
    : issue(url, 'empty-page', tellIssue('no-words', { url }));
}

/** Of a PDF, a word processor's file, …: what to say of it. */
export function tellDocument(url: string, contentType: string): ToldIssue {
  return contentType === ''
    ? tellIssue('document-of-unknown-type', { url })
    : tellIssue('document', { url, type: contentType });
}

function issue(
  url: string,
  cause: RunIssue['issue'],
  told: ToldIssue,
): ReadOutcome {
  return { kind: 'issue', issue: { url, issue: cause, ...told } };
}
