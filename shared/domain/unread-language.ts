import type { RunIssue } from './run.ts';

/**
 * Answers what to say of a page whose words are in a language that is not
 * read: it is kept and its links are followed, and no promise is found in it.
 */
export function unreadLanguageIssue(url: string, language: string): RunIssue {
  return {
    url,
    issue: 'unread-language',
    detail: `${url} is written in a language that is not read (${language}): a promise in it goes unseen. Have somebody read it, or exclude it.`,
  };
}
