import type { RunIssue } from '../../domain/run.ts';
import { tellIssue } from './say-issue.ts';

/**
 * Answers what to say of a page whose words are in a language that is not
 * read: it is kept and its links are followed, and no promise is found in it.
 */
export function unreadLanguageIssue(url: string, language: string): RunIssue {
  return {
    url,
    issue: 'unread-language',
    ...tellIssue('unread-language', { url, language }),
  };
}
