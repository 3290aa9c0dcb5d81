import type { StoredPage } from '../domain/page.ts';
import type { Site } from '../domain/site.ts';
import { type FetchPolitelyDeps, fetchPolitely } from './fetch-politely.ts';
import type { FetchFailure, FetchOutcome } from './fetcher.ts';
import { tellIssue } from './issues/say-issue.ts';
import type { Scope } from './scope.ts';

export type SiteUrl = {
  readonly site: Site;
  readonly scope: Scope;
  readonly url: string;
  readonly delayMs: number;
  /** The version held, for a conditional request. */
  readonly held: Pick<StoredPage, 'etag' | 'lastModified'> | undefined;
};

type SameUrlOutcome = Exclude<FetchOutcome, { kind: 'redirect' }>;

/** Where a redirect leads: another page of the site, or elsewhere. */
export type SiteUrlOutcome =
  | SameUrlOutcome
  | { readonly kind: 'leads-to'; readonly url: string };

const mostHops = 5;

/**
 * Fetches one URL of a site. A redirect that only changes the spelling of the
 * same page (a tracking parameter, an escape) is followed; one to another page
 * of the site is answered, to be fetched there once; one that leaves the site
 * is a failure.
 */
export async function fetchSiteUrl(
  target: SiteUrl,
  deps: FetchPolitelyDeps,
): Promise<SiteUrlOutcome> {
  let asked = target.url;
  for (let hop = 0; hop <= mostHops; hop += 1) {
    const outcome = await ask(asked, target, deps);
    if (outcome.kind !== 'redirect') return outcome;
    const next = followed(asked, outcome.location, target);
    if (typeof next !== 'string') return next;
    asked = next;
  }
  return loopAt(target.url);
}

function ask(
  url: string,
  { site, held, delayMs }: SiteUrl,
  deps: FetchPolitelyDeps,
): Promise<FetchOutcome> {
  const request = {
    url,
    etag: held?.etag,
    lastModified: held?.lastModified,
    maxBytes: site.maxBytes,
    timeoutSeconds: site.timeoutSeconds,
    allowPrivateAddresses: site.allowPrivateAddresses,
    wants: 'page' as const,
  };
  const manners = { delayMs, concurrency: site.concurrency };
  return fetchPolitely(request, manners, deps);
}

/** The next spelling of the same page, or how the matter ends. */
function followed(
  asked: string,
  location: string,
  { url, scope }: SiteUrl,
): string | SiteUrlOutcome {
  const next = URL.parse(location, asked)?.href ?? location;
  const verdict = scope.judge(next);
  if (verdict.kind === 'out') return outOfScope(url, next, verdict.why, scope);
  if (verdict.url !== url) return { kind: 'leads-to', url: verdict.url };
  return next === asked ? loopAt(url) : next;
}

function loopAt(url: string): FetchFailure {
  return {
    kind: 'failed',
    cause: 'redirect-loop',
    ...tellIssue('redirects-to-itself', { url }),
    retryable: false,
  };
}

function outOfScope(
  url: string,
  location: string,
  why: string,
  scope: Scope,
): FetchFailure {
  const told =
    why === 'host'
      ? tellIssue('redirects-to-other-host', {
          url,
          location,
          hosts: [...scope.hosts].join(', '),
        })
      : tellIssue('redirects-to-excluded', { url, location });
  return {
    kind: 'failed',
    cause: 'out-of-scope-redirect',
    ...told,
    retryable: false,
  };
}
