import { isIP } from 'node:net';
import type { Site } from '../domain/site.ts';
import { canonicalUrl } from './canonical-url.ts';
import { pathMatches } from './path-pattern.ts';

/** Whether an address belongs to the site, and why not. */
export type ScopeVerdict =
  | { readonly kind: 'in'; readonly url: string }
  | {
      readonly kind: 'out';
      readonly why: 'protocol' | 'host' | 'path' | 'asset' | 'trap';
    };

export type Scope = {
  /** Judges an absolute address; answers its canonical spelling. */
  judge(raw: string): ScopeVerdict;
  readonly hosts: ReadonlySet<string>;
  /** Where pages are expected: a failure there is a run issue. */
  readonly origins: readonly string[];
  /** Where a site often redirects to: `www.`, `https:`. */
  readonly neighbours: readonly string[];
};

const asset =
  /\.(?:7z|aac|apk|avi|avif|bmp|bz2|css|csv|dmg|eot|exe|flac|gif|gz|ico|ics|iso|jpe?g|js|json|m4a|m4v|map|mjs|mkv|mov|mp3|mp4|mpe?g|msi|ogg|ogv|otf|png|psd|rar|rss|svg|tar|tiff?|ttf|vcf|wasm|wav|webm|webmanifest|webp|wmv|woff2?|xml|zip)$/i;
const longestUrl = 2048;

/** The scope that a site's configuration draws. */
export function createScope(site: Site): Scope {
  const starts = site.startUrls.map((start) => new URL(start));
  const drawn = drawHosts(starts, site.hosts);
  const ignored = new Set(site.ignoreParameters);
  const judge = (raw: string): ScopeVerdict => {
    const spelled = canonicalUrl(raw, ignored);
    if (spelled === undefined) return { kind: 'out', why: 'protocol' };
    const url = new URL(spelled);
    if (!drawn.hosts.has(url.host)) return { kind: 'out', why: 'host' };
    if (url.protocol === 'http:' && drawn.secure.has(url.host)) {
      url.protocol = 'https:';
    }
    const why = whyNot(url, site);
    return why ? { kind: 'out', why } : { kind: 'in', url: url.href };
  };
  return { judge, ...drawn };
}

function whyNot(url: URL, site: Site): 'path' | 'asset' | 'trap' | undefined {
  const path = url.pathname + url.search;
  if (asset.test(url.pathname)) return 'asset';
  if (url.href.length > longestUrl || isTrap(url.pathname)) return 'trap';
  const included = site.include.some((pattern) => pathMatches(pattern, path));
  const excluded = site.exclude.some((pattern) => pathMatches(pattern, path));
  return included && !excluded ? undefined : 'path';
}

/** Relative links that go wrong make paths that repeat without end. */
function isTrap(path: string): boolean {
  const segments = path.split('/').filter((segment) => segment !== '');
  if (segments.length > 25) return true;
  const counts = new Map<string, number>();
  for (const segment of segments) {
    counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) > 3;
}

type Drawn = {
  readonly hosts: Set<string>;
  readonly secure: Set<string>;
  readonly origins: string[];
  readonly neighbours: string[];
};

function drawHosts(
  starts: readonly URL[],
  named: readonly string[] | undefined,
): Drawn {
  const startHosts = new Set(starts.map((start) => start.host));
  const others = (named ?? []).filter((host) => !startHosts.has(host));
  const twins = named ? [] : starts.flatMap(twinOf);
  const origins = new Set([
    ...starts.map((start) => start.origin),
    ...others.map((host) => `https://${host}`),
  ]);
  const secure = new Set(
    [...origins, ...twins.map((twin) => twin.origin)]
      .filter(isSecure)
      .map((origin) => new URL(origin).host),
  );
  const hosts = new Set([
    ...(named ?? []),
    ...startHosts,
    ...twins.map((twin) => twin.host),
  ]);
  const neighbours = [...starts, ...twins]
    .flatMap((url) => [url.origin, `https://${url.host}`])
    .filter((origin) => !origins.has(origin) && isDefaultPort(origin));
  return {
    hosts,
    secure,
    origins: [...origins],
    neighbours: [...new Set(neighbours)],
  };
}

const isSecure = (origin: string): boolean => origin.startsWith('https:');
const isDefaultPort = (origin: string): boolean => new URL(origin).port === '';

/** `example.com` and `www.example.com` are one site to everybody. */
function twinOf(start: URL): URL[] {
  const name = start.hostname;
  if (start.port !== '' || isIP(name) || !name.includes('.')) return [];
  if (name.startsWith('[')) return [];
  const twin = new URL(start.origin);
  twin.hostname = name.startsWith('www.') ? name.slice(4) : `www.${name}`;
  return [twin];
}
