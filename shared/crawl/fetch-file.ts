import type { Site } from '../domain/site.ts';
import { type FetchPolitelyDeps, fetchPolitely } from './fetch-politely.ts';
import type { FetchOutcome } from './fetcher.ts';
import type { Scope } from './scope.ts';

const mostHops = 5;

/**
 * Fetches a file about a site (robots.txt, a sitemap) with up to five
 * redirects (RFC 9309, 2.3.1.2) inside the site's hosts.
 */
export async function fetchFile(
  file: {
    readonly site: Site;
    readonly scope: Scope;
    readonly url: string;
    readonly maxBytes: number;
  },
  deps: FetchPolitelyDeps,
): Promise<FetchOutcome> {
  const { site, scope, maxBytes } = file;
  let url = file.url;
  for (let hop = 0; ; hop += 1) {
    const outcome = await fetchPolitely(
      {
        url,
        etag: undefined,
        lastModified: undefined,
        maxBytes,
        timeoutSeconds: site.timeoutSeconds,
        allowPrivateAddresses: site.allowPrivateAddresses,
        wants: 'anything',
      },
      { delayMs: site.delayMs, concurrency: site.concurrency },
      deps,
    );
    if (outcome.kind !== 'redirect' || hop === mostHops) return outcome;
    const next = URL.parse(outcome.location, url);
    if (!next || !scope.hosts.has(next.host)) return outcome;
    url = next.href;
  }
}
