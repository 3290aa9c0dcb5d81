import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Fetcher } from '../../shared/crawl/fetcher.ts';

export type ServedWebsite = {
  /** Fetches the origin from this machine, everything else from the web. */
  through(fetch: Fetcher): Fetcher;
  close(): Promise<void>;
};

/**
 * Serves a folder as a website on loopback, and answers for an origin that
 * has no server anywhere, so that an invented company can be read like any.
 */
export async function serveWebsite(
  folder: string,
  origin: string,
): Promise<ServedWebsite> {
  const app = new Hono().use(etag()).use(serveStatic({ root: folder }));
  const server = createServer(getRequestListener(app.fetch));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const here = `http://127.0.0.1:${portOf(server.address())}`;
  return {
    through: (fetch) => (request) =>
      request.url.startsWith(`${origin}/`)
        ? fetch({
            ...request,
            url: here + request.url.slice(origin.length),
            allowPrivateAddresses: true,
          })
        : fetch(request),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
