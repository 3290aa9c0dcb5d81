import type { FrontierEntry } from '../domain/frontier.ts';
import type { ExtractedPage } from '../domain/page-reader.ts';
import type { PageStatus } from '../domain/run.ts';
import { contentKindOf } from './content-kind.ts';
import { failedEntry } from './frontier-entry.ts';
import { unreadLanguageIssue } from './issues/unread-language.ts';
import { tellDocument } from './read-page-bytes.ts';

/** What became of a URL, and the addresses it led to, as written. */
export type SettledUrl = {
  readonly entry: FrontierEntry;
  readonly links: readonly string[];
};

/** A page was read, or stands as it was; in a language that is read or not. */
export function withStatus(
  entry: FrontierEntry,
  status: Exclude<PageStatus, 'failed'>,
  { unreadLanguage }: Pick<ExtractedPage, 'unreadLanguage'>,
): FrontierEntry {
  const { url } = entry;
  const settled = { ...entry, result: { url, status, issue: null } };
  return unreadLanguage === undefined
    ? settled
    : { ...settled, issue: unreadLanguageIssue(url, unreadLanguage) };
}

/** What came is no page; a document that cannot be read is an issue. */
export function withoutPage(
  entry: FrontierEntry,
  contentType: string,
): FrontierEntry {
  if (contentKindOf(contentType) !== 'document') {
    const why = contentType || 'not HTML';
    return { ...entry, setAside: { kind: 'not-a-page', why } };
  }
  return failedEntry(entry, {
    url: entry.url,
    issue: 'unreadable-document',
    ...tellDocument(entry.url, contentType),
  });
}

/** Another URL is the page: it is set aside, and that one planned. */
export function leadingTo(
  entry: FrontierEntry,
  url: string,
  links: readonly string[],
): SettledUrl {
  return {
    entry: { ...entry, setAside: { kind: 'leads-to', url } },
    links: [url, ...links],
  };
}
