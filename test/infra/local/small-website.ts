import type { ServerResponse } from 'node:http';
import {
  type LoopbackServer,
  serveOnLoopback,
} from '../../serve-on-loopback.ts';

export type SmallWebsite = LoopbackServer & {
  /** Another wording of a page, from now on. */
  change(path: string, body: string): void;
};

const links = [
  '/returns',
  '/delivery',
  '/offers',
  '/fr/retours',
  '/old',
  '/gone',
];
const pages = new Map([
  [
    '/',
    `<p>Free shipping on orders over $50.</p>${links.map((link) => `<a href="${link}">${link}</a>`).join('')}`,
  ],
  [
    '/returns',
    '<p>You can return any item within 30 days.</p><a href="/warranty">w</a>',
  ],
  ['/delivery', '<p>We deliver within 24 hours.</p><a href="/stores">s</a>'],
  ['/offers', '<p>Get 20% off all tents until November 30, 2026.</p>'],
  ['/fr/retours', '<p>Vous avez 30 jours pour retourner un article.</p>'],
  [
    '/warranty',
    '<p>Our tents are guaranteed for ten years.</p><a href="/care">c</a>',
  ],
  [
    '/stores',
    '<p>Our store is open Monday to Friday from 9 a.m. to 6 p.m.</p>',
  ],
  ['/care', '<p>Wash it by hand, and let it dry in the shade.</p>'],
]);

/**
 * A shop of a few pages on loopback: some answer "not modified", some are
 * sent again each time, one has moved and one is gone.
 */
export async function serveSmallWebsite(): Promise<SmallWebsite> {
  const bodies = new Map(pages);
  const server = await serveOnLoopback((request, response) => {
    const path = request.url ?? '/';
    answer(response, path, {
      body: bodies.get(path),
      held: request.headers['if-none-match'],
    });
  });
  return {
    ...server,
    change: (path, body) => bodies.set(path, body),
  };
}

function answer(
  response: ServerResponse,
  path: string,
  page: {
    readonly body: string | undefined;
    readonly held: string | undefined;
  },
): void {
  const { body, held } = page;
  const etag = `"${body?.length}"`;
  if (path === '/old') {
    response.writeHead(301, { location: '/returns' }).end();
  } else if (body === undefined) {
    response.writeHead(404).end();
  } else if (held === etag) {
    response.writeHead(304).end();
  } else {
    const headers = path.startsWith('/fr') ? {} : { etag };
    response
      .writeHead(200, {
        ...headers,
        'content-type': 'text/html; charset=utf-8',
      })
      .end(htmlOf(path, body));
  }
}

function htmlOf(path: string, body: string): string {
  const lang = path.startsWith('/fr') ? 'fr' : 'en';
  return `<!doctype html><html lang="${lang}"><head><title>${path}</title></head><body><main>${body}</main></body></html>`;
}
