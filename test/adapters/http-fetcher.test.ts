import type { RequestListener } from 'node:http';
import { connect } from 'node:net';
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createHttpFetcher,
  type HttpFetcher,
} from '../../shared/adapters/http-fetcher.ts';
import type { FetchOutcome, FetchRequest } from '../../shared/crawl/fetcher.ts';
import { type LoopbackServer, serveOnLoopback } from '../serve-on-loopback.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };
const routes = new Map<string, RequestListener>();
let server: LoopbackServer;
let base: string;
let fetcher: HttpFetcher;
let closedEarly = 0;

beforeAll(async () => {
  server = await serveOnLoopback((request, response) => {
    response.on('close', () => {
      if (!response.writableFinished) closedEarly += 1;
    });
    const route = routes.get(request.url ?? '');
    if (route) route(request, response);
    else response.writeHead(404).end('none');
  });
  base = server.origin;
  fetcher = createHttpFetcher({ userAgent: 'Briefed/test (+mail@us.example)' });
});
afterAll(async () => {
  await fetcher.close();
  await server.close();
});

function get(
  path: string,
  more: Partial<FetchRequest> = {},
): Promise<FetchOutcome> {
  return fetcher.fetch({
    url: base + path,
    etag: undefined,
    lastModified: undefined,
    maxBytes: 100_000,
    timeoutSeconds: 5,
    allowPrivateAddresses: true,
    wants: 'page',
    ...more,
  });
}

function textOf(outcome: FetchOutcome): string {
  return outcome.kind === 'received'
    ? Buffer.from(outcome.bytes).toString('utf8')
    : JSON.stringify(outcome);
}

describe('the HTTP fetcher', () => {
  it('says who it is', async () => {
    routes.set('/who', (request, response) => {
      response.writeHead(200, html).end(request.headers['user-agent']);
    });

    expect(textOf(await get('/who'))).toBe('Briefed/test (+mail@us.example)');
  });

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateRawSync],
    ['identity', (body: string) => Buffer.from(body)],
  ] as const)('unpacks a body in %s', async (encoding, pack) => {
    routes.set(`/${encoding}`, (_, response) => {
      response
        .writeHead(200, { ...html, 'content-encoding': encoding })
        .end(pack('Livré en deux jours'));
    });

    expect(textOf(await get(`/${encoding}`))).toBe('Livré en deux jours');
  });

  it('asks for what has changed and takes "not modified" for an answer', async () => {
    routes.set('/held', (request, response) => {
      const { 'if-none-match': etag, 'if-modified-since': since } =
        request.headers;
      response.writeHead(etag === '"1"' && since === 'then' ? 304 : 500).end();
    });

    const outcome = await get('/held', { etag: '"1"', lastModified: 'then' });

    expect(outcome).toEqual({ kind: 'not-modified' });
  });

  it('keeps the names of a version', async () => {
    routes.set('/named', (_, response) => {
      response
        .writeHead(200, { ...html, etag: '"2"', 'last-modified': 'Sat' })
        .end('x');
    });

    expect(await get('/named')).toMatchObject({
      etag: '"2"',
      lastModified: 'Sat',
    });
  });

  it('answers a redirect and does not follow it', async () => {
    routes.set('/moved', (_, response) => {
      response.writeHead(302, { location: 'file:///etc/passwd' }).end('moved');
    });

    expect(await get('/moved')).toEqual({
      kind: 'redirect',
      location: 'file:///etc/passwd',
    });
  });

  it.each([
    404, 410, 429, 500, 503,
  ])('answers a refusal %i with its status', async (status) => {
    routes.set(`/${status}`, (_, response) => {
      response.writeHead(status, { 'retry-after': '7' }).end('no');
    });

    expect(await get(`/${status}`)).toEqual({
      kind: 'refused',
      status,
      retryAfter: '7',
    });
  });

  it('reads an empty body', async () => {
    routes.set('/empty', (_, response) => {
      response.writeHead(200, { ...html, 'content-length': 0 }).end();
    });

    const outcome = await get('/empty');

    expect(outcome.kind === 'received' && outcome.bytes.length).toBe(0);
  });

  it('leaves the body of an image unread', async () => {
    routes.set('/image', (_, response) => {
      response.writeHead(200, { 'content-type': 'image/png' });
      response.write(Buffer.alloc(50_000));
    });

    expect(await get('/image')).toEqual({
      kind: 'not-a-page',
      contentType: 'image/png',
    });
  });

  it('stops reading 50 MB at the limit', async () => {
    let sent = 0;
    routes.set('/huge', (_, response) => {
      response.writeHead(200, html);
      const more = () => {
        while (sent < 50_000_000 && !response.destroyed) {
          sent += 64_000;
          if (!response.write(Buffer.alloc(64_000, 'a'))) break;
        }
      };
      response.on('drain', more);
      more();
    });

    const outcome = await get('/huge');

    expect(outcome).toMatchObject({ kind: 'failed', cause: 'too-large' });
    expect(outcome.kind === 'failed' && outcome.detail).toContain(
      '100000 bytes',
    );
    expect(sent).toBeLessThan(20_000_000);
  });

  it('does not begin to read what is announced as too large', async () => {
    routes.set('/announced', (_, response) => {
      response.writeHead(200, { ...html, 'content-length': 50_000_000 });
      response.write('a');
    });

    expect(await get('/announced')).toMatchObject({ cause: 'too-large' });
  });

  it('stops unpacking a gzip that expands without end', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    routes.set('/bomb', (_, response) => {
      response
        .writeHead(200, { ...html, 'content-encoding': 'gzip' })
        .end(bomb);
    });

    const outcome = await get('/bomb');

    expect(bomb.length).toBeLessThan(100_000);
    expect(outcome).toMatchObject({ kind: 'failed', cause: 'too-large' });
  });

  it.each([
    [
      'cut short',
      { 'content-encoding': 'gzip' },
      gzipSync('Livré en deux jours').subarray(0, 15),
    ],
    ['not packed at all', { 'content-encoding': 'gzip' }, Buffer.from('plain')],
    [
      'packed in a way nobody knows',
      { 'content-encoding': 'lzma' },
      Buffer.from('x'),
    ],
    [
      'packed many times',
      { 'content-encoding': 'gzip, gzip' },
      gzipSync(gzipSync('x')),
    ],
  ])('names a body that is %s', async (name, headers, body) => {
    const path = `/${encodeURIComponent(name)}`;
    routes.set(path, (_, response) => {
      response.writeHead(200, { ...html, ...headers }).end(body);
    });

    expect(await get(path)).toMatchObject({
      kind: 'failed',
      cause: 'unreadable-document',
    });
  });

  it('gives up a body that drips', async () => {
    routes.set('/slow', (_, response) => {
      response.writeHead(200, html);
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    });

    const outcome = await get('/slow', { timeoutSeconds: 0.2 });

    expect(outcome).toMatchObject({
      kind: 'failed',
      cause: 'timeout',
      retryable: true,
    });
    expect(outcome.kind === 'failed' && outcome.detail).toContain(
      '0.2 seconds',
    );
  });

  it('gives up an answer that never begins', async () => {
    routes.set('/silent', () => undefined);

    expect(await get('/silent', { timeoutSeconds: 0.2 })).toMatchObject({
      cause: 'timeout',
    });
  });

  it('names a connection that breaks', async () => {
    routes.set('/broken', (request, response) => {
      response.writeHead(200, { ...html, 'content-length': 100 });
      response.write('half');
      setTimeout(() => request.socket.destroy(), 20);
    });

    expect(await get('/broken')).toMatchObject({
      cause: 'unreachable',
      retryable: true,
    });
  });

  it('names a server that is not there', async () => {
    const outcome = await get('', { url: 'http://127.0.0.1:1/' });

    expect(outcome).toMatchObject({ kind: 'failed', cause: 'unreachable' });
    expect(outcome.kind === 'failed' && outcome.detail).toMatch(
      /^http:\/\/127\.0\.0\.1:1\/ .*refuses connections/,
    );
  });

  it.each([
    'http://127.0.0.1/',
    'http://10.1.2.3/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://0x7f000001/',
    'http://2130706433/',
  ])('does not connect to %s unless the site may', async (url) => {
    const outcome = await get('', { url, allowPrivateAddresses: false });

    expect(outcome).toMatchObject({
      kind: 'failed',
      cause: 'private-address',
      retryable: false,
    });
  });

  it('does not connect to a name that leads to a private address', async () => {
    routes.set('/named', (_, response) =>
      response.writeHead(200, html).end('in'),
    );

    const outcome = await get('', {
      url: `http://localhost:${Number(new URL(base).port)}/named`,
      allowPrivateAddresses: false,
    });

    expect(outcome).toMatchObject({ kind: 'failed', cause: 'private-address' });
    expect(outcome.kind === 'failed' && outcome.detail).toContain(
      'localhost is',
    );
  });

  it('goes on working after every failure', async () => {
    expect(closedEarly).toBeGreaterThan(0);
    expect(textOf(await get('/gzip'))).toBe('Livré en deux jours');
    await new Promise<void>((resolve) => {
      const probe = connect(Number(new URL(base).port), '127.0.0.1', () =>
        probe.end(resolve),
      );
    });
  });
});
