import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  vi,
} from 'vitest';
import { main } from '../../functions/cli/main.ts';
import { openFolderCrawlStore } from '../../shared/adapters/folder-crawl-store.ts';
import { type LoopbackServer, serveOnLoopback } from '../serve-on-loopback.ts';
import { type Output, watchOutput } from './watch-output.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };
let website: LoopbackServer;
let base: string;
let routes: Map<string, RequestListener>;
let folder: string;
let output: Output;

beforeAll(async () => {
  website = await serveOnLoopback((request, response) => {
    const route = routes.get(request.url ?? '');
    if (route) route(request, response);
    else response.writeHead(404).end();
  });
  base = website.origin;
});
afterAll(() => website.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-cli-'));
  routes = new Map();
  output = watchOutput();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const out = (name = 'out') => join(folder, name);
const crawl = (url = `${base}/`, to = out()) =>
  main(['crawl', url, '--out', to, '--delay', '0', '--concurrency', '4']);

function page(path: string, body: string, headers = {}): void {
  routes.set(path, (request, response) => {
    const etag = `"${body.length}"`;
    const known = request.headers['if-none-match'] === etag;
    response.writeHead(known ? 304 : 200, { ...html, etag, ...headers });
    response.end(known ? '' : body);
  });
}

/** What the folder holds of the newest run, times apart. */
async function kept(to = out()) {
  const store = openFolderCrawlStore(to);
  const siteId = base.replace(/^http:\/\//, '').replace(/[.:]/g, '-');
  const [run] = await store.runs.list(siteId);
  const entries = await Array.fromAsync(store.frontier.list(run?.id ?? ''));
  const pages = await Array.fromAsync(store.pages.list(siteId));
  store.close();
  const byUrl = (a: { url: string }, b: { url: string }) =>
    a.url < b.url ? -1 : 1;
  return {
    state: run?.state,
    runs: run?.id,
    entries: entries.sort(byUrl),
    pages: pages
      .map((stored) => ({ ...stored, firstSeen: '', changedAt: '' }))
      .sort(byUrl),
  };
}

async function statuses() {
  const { entries } = await kept();
  return Object.fromEntries(
    entries.map(({ url, result, issue, setAside }) => [
      url.replace(base, ''),
      issue?.issue ?? result?.status ?? setAside?.kind,
    ]),
  );
}

describe('briefed crawl', () => {
  it('keeps a site in a folder, and says in words what it found', async () => {
    page('/', '<p>Home</p><a href="/returns?utm_source=x">Returns</a>');
    page('/returns', '<p>Send it back within 30 days.</p>');

    const status = await crawl();

    expect(status).toBe(0);
    expect(await statuses()).toEqual({ '/': 'read', '/returns': 'read' });
    expect(output.printed).toContain('2 pages read, 0 unchanged, 0 not read');
  });

  it('says it in French where that is asked', async () => {
    page('/', '<p>Send it back within 30 days.</p><a href="/gone">Gone</a>');

    const argv = ['crawl', `${base}/`, '--out', out(), '--delay', '0'];
    await main([...argv, '--lang', 'fr']);

    expect(output.printed).toMatch(/^\S+\u00a0: complet\n/);
    expect(output.printed).toContain(
      '1 page lue, 0 inchangée, 1 non lue\u00a0; 1 énoncé relevé dans les pages lues\n',
    );
    expect(output.printed).toContain(
      `  ${base}/gone  répond par une erreur\u00a0: ${base}/gone a répondu 404`,
    );
  });

  it('takes the same folder again for the next night', async () => {
    page('/', '<p>Home</p><a href="/a">a</a><a href="/b">b</a>');
    page('/a', '<p>A</p>');
    page('/b', '<p>B</p>');
    await crawl();
    page('/b', '<p>B, but longer</p>');

    const status = await crawl();

    expect(status).toBe(0);
    expect(await statuses()).toEqual({
      '/': 'unchanged',
      '/a': 'unchanged',
      '/b': 'read',
    });
  });

  it('names every page that could not be read, and reads the others', async () => {
    const links = [
      'gone',
      'x',
      'empty',
      'huge',
      'bomb',
      'pdf',
      'script',
      'login',
      'good',
      'latin',
    ];
    page(
      '/',
      `<p>Home</p>${links.map((to) => `<a href="/${to}">${to}</a>`).join('')}
      <a href="file:///etc/passwd">f</a><a href="javascript:alert(1)">j</a><a href="http://10.0.0.1/">p</a>`,
    );
    routes.set('/x', (_, response) =>
      response.writeHead(302, { location: '/y' }).end(),
    );
    routes.set('/y', (_, response) =>
      response.writeHead(302, { location: '/x' }).end(),
    );
    page('/empty', '');
    routes.set('/huge', (_, response) => {
      response.writeHead(200, { ...html, 'content-length': 50_000_000 });
      response.write('a');
    });
    routes.set('/bomb', (_, response) => {
      const bomb = gzipSync(Buffer.alloc(30_000_000));
      response
        .writeHead(200, { ...html, 'content-encoding': 'gzip' })
        .end(bomb);
    });
    page('/pdf', '%PDF-1.7', { 'content-type': 'application/pdf' });
    page('/script', '<div id="app"></div><script>app()</script>');
    routes.set('/login', (_, response) => response.writeHead(403).end());
    page('/good', '<p>Good</p>');
    routes.set('/latin', (_, response) => {
      response
        .writeHead(200, html)
        .end(Buffer.from('<title>Livré</title><p>Livré', 'latin1'));
    });

    const status = await crawl();

    expect(status).toBe(1);
    expect(await statuses()).toEqual({
      '/': 'read',
      '/bomb': 'too-large',
      '/empty': 'empty-page',
      '/gone': 'http-error',
      '/good': 'read',
      '/huge': 'too-large',
      '/latin': 'read',
      '/login': 'blocked',
      '/pdf': 'unreadable-document',
      '/script': 'render-incomplete',
      '/x': 'redirect-loop',
      '/y': 'leads-to',
    });
    const { pages } = await kept();
    expect(pages.find(({ url }) => url === `${base}/latin`)?.title).toBe(
      'Livré',
    );
    expect(output.printed).toContain(`${base}/gone answered 404`);
  });

  it('waits when the server asks for it', async () => {
    let asked = 0;
    routes.set('/', (_, response) => {
      asked += 1;
      if (asked === 1) response.writeHead(429, { 'retry-after': '1' }).end();
      else response.writeHead(200, html).end('<p>Home</p>');
    });

    expect(await crawl()).toBe(0);
    expect(asked).toBe(2);
  });

  it('fetches nothing where robots.txt forbids everything, and says so', async () => {
    page('/', '<p>Home</p>');
    routes.set('/robots.txt', (_, response) => {
      response.end('User-agent: *\nDisallow: /');
    });

    await crawl();

    expect(await statuses()).toEqual({ '/': 'robots-disallowed' });
    expect(output.printed).toContain('forbids');
  });

  it('ends with 1 and one message when the site is not there', async () => {
    const status = await crawl('http://127.0.0.1:1/');

    expect(status).toBe(1);
    expect(output.printed.match(/refuses connections/g)).toHaveLength(1);
  });

  it.each([
    ['no address of a website', ['crawl', 'shop', '--out', 'o'], '"shop"'],
    [
      'another scheme',
      ['crawl', 'file:///etc/passwd', '--out', 'o'],
      'file:///etc/passwd',
    ],
    [
      'a delay that is no number',
      ['crawl', 'http://127.0.0.1:1/', '--out', 'o', '--delay', 'x'],
      '--delay x',
    ],
    [
      'too many requests at a time',
      ['crawl', 'http://127.0.0.1:1/', '--out', 'o', '--concurrency', '1000'],
      '--concurrency 1000',
    ],
  ])('ends with 2 for %s, and names it', async (_, argv, named) => {
    expect(await main(argv)).toBe(2);
    expect(output.errors).toContain(named);
  });

  it('ends with 2 where the folder is in use, and takes nothing from it', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    routes.set('/', async (_, response) => {
      await held;
      response.writeHead(200, html).end('<p>Home</p>');
    });
    const arrived = once(website.server, 'request');
    const first = crawl();
    await arrived;

    const second = await crawl();
    release();

    expect(second).toBe(2);
    expect(output.errors).toMatch(/in use by process \d+/);
    expect(output.errors).toContain('--out');
    expect(await first).toBe(0);
  });

  it('ends, killed at any moment and started again, as if it had never been', async () => {
    const links = (from: number) =>
      [from * 2 + 1, from * 2 + 2]
        .filter((to) => to < 60)
        .map((to) => `<a href="/p${to}">p</a>`)
        .join('');
    page('/', `<p>Home</p>${links(0)}`);
    for (let at = 1; at < 60; at += 1)
      page(`/p${at}`, `<p>Page ${at}</p>${links(at)}`);
    await crawl(undefined, out('whole'));

    for (const requests of [1, 3, 8, 21, 40]) await killedCrawl(requests);
    const status = await crawl();

    expect(status).toBe(0);
    expect(await kept()).toEqual(await kept(out('whole')));
  });
});

/** Killed while its nth request waits for its answer. */
async function killedCrawl(requests: number): Promise<void> {
  const argv = ['crawl', `${base}/`, '--out', out(), '--delay', '0'];
  const child = spawn(process.execPath, ['bin/briefed.mjs', ...argv], {
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  let seen = 0;
  const count = () => {
    seen += 1;
    if (seen === requests) child.kill('SIGKILL');
  };
  website.server.on('request', count);
  await ended;
  website.server.off('request', count);
  expect(child.signalCode).toBe('SIGKILL');
}
