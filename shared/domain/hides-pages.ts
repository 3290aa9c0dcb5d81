import type { RunIssue } from './run.ts';

/**
 * Whether an issue may hide a page that is there for customers, so that the
 * run cannot be called complete. A page that is gone, that robots.txt keeps
 * from us every night, that never was HTML or that speaks a language nobody
 * reads here, hides nothing new.
 */
export function hidesPages({ issue, httpStatus }: RunIssue): boolean {
  switch (issue) {
    case 'http-error':
      return httpStatus !== 404 && httpStatus !== 410;
    case 'robots-disallowed':
    case 'unreadable-document':
    case 'unread-language':
    case 'out-of-scope-redirect':
    case 'redirect-loop':
    case 'empty-page':
    case 'scope-drop':
      return false;
    case 'unreachable':
    case 'blocked':
    case 'timeout':
    case 'too-large':
    case 'render-incomplete':
    case 'private-address':
    case 'page-limit':
      return true;
  }
}
