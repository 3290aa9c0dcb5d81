import type { ExtractedPage } from '../domain/page-reader.ts';
import type { Scope } from './scope.ts';

/**
 * The page that this one says it is a copy of. A deep page that names the
 * home page is a common mistake of templates, and not believed.
 */
export function canonicalOf(
  page: ExtractedPage,
  url: string,
  scope: Scope,
): string | undefined {
  if (!page.canonical) return undefined;
  const verdict = scope.judge(page.canonical);
  if (verdict.kind === 'out' || verdict.url === url) return undefined;
  const isHome = new URL(verdict.url).pathname === '/';
  return isHome && new URL(url).pathname.split('/').length > 2
    ? undefined
    : verdict.url;
}
