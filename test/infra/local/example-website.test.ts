import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveWebsite } from '../../../infra/local/example-website.ts';
import { createHttpFetcher } from '../../../shared/adapters/http-fetcher.ts';

const request = {
  etag: undefined,
  lastModified: undefined,
  maxBytes: 1_000_000,
  timeoutSeconds: 10,
  allowPrivateAddresses: false,
  wants: 'page',
} as const;

describe('the example website', () => {
  it('answers under its own name, and knows what has not changed', async () => {
    const folder = join(import.meta.dirname, '../../../examples/website');
    const origin = 'https://www.sittelle.example';
    const website = await serveWebsite(folder, origin);
    const fetcher = createHttpFetcher({ userAgent: 'Briefed/test' });
    const fetch = website.through(fetcher.fetch);

    const home = await fetch({ ...request, url: `${origin}/` });
    const again = await fetch({
      ...request,
      url: `${origin}/`,
      etag: home.kind === 'received' ? home.etag : undefined,
    });
    const missing = await fetch({ ...request, url: `${origin}/none.html` });
    const outside = await fetch({
      ...request,
      url: `${origin}/../../etc/passwd`,
    });

    expect(home).toMatchObject({ kind: 'received' });
    expect(again).toEqual({ kind: 'not-modified' });
    expect(missing).toMatchObject({ kind: 'refused', status: 404 });
    expect(outside).toMatchObject({ kind: 'refused', status: 404 });
    await fetcher.close();
    await website.close();
  });
});
