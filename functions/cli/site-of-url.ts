import { Site } from '../../shared/domain/site.ts';
import { UsageError } from '../../shared/platform/usage-error.ts';

export type CrawlRate = {
  readonly concurrency?: number;
  readonly delayMs?: number;
};

/**
 * The site that starts at a URL given by hand. One that starts on this
 * machine may be fetched from this machine, and reaches no other address:
 * its scope is that host and port alone.
 */
export function siteOfUrl(text: string, rate: CrawlRate = {}): Site {
  const url = URL.parse(text);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new UsageError(
      `"${text}" is not the address of a website; write it whole, as in https://www.example.com/`,
    );
  }
  return Site.parse({
    id: siteIdOf(url),
    startUrls: [url.href],
    allowPrivateAddresses: isLoopback(url.hostname),
    ...rate,
  });
}

function siteIdOf({ host }: URL): string {
  const id = host.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return id.replace(/^-|-$/g, '').slice(0, 63).replace(/-$/, '') || 'site';
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname)
  );
}
