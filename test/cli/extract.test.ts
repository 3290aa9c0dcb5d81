import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
import { type LoopbackServer, serveOnLoopback } from '../serve-on-loopback.ts';
import { type Output, watchOutput } from './watch-output.ts';

const pages = new Map([
  ['/', '<html lang="en"><p>Send it back within 30 days.</p>'],
]);
let server: LoopbackServer;
let base: string;
let folder: string;
let output: Output;

beforeAll(async () => {
  server = await serveOnLoopback((request, response) => {
    const body = pages.get(request.url ?? '');
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html' });
    response.end(body);
  });
  base = server.origin;
});
afterAll(() => server.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-extract-'));
  output = watchOutput();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

async function extract(html: string, ...options: readonly string[]) {
  const file = join(folder, 'page.html');
  await writeFile(file, `<html lang="en"><main>${html}</main>`);
  return main(['extract', file, ...options]);
}

describe('briefed extract', () => {
  it('tells the doubts about a promise under it', async () => {
    const status = await extract('<p>You never wait at the counter.</p>');

    expect(status).toBe(0);
    expect(output.printed).toMatch(
      /wait time.*\n +! “never wait” allows no exception/,
    );
  });

  it('says what was read in words, a promise a line', async () => {
    await extract(
      '<p>Send it back within 30 days.</p><p>Free shipping over $50.</p>',
    );

    expect(output.printed).toMatch(
      /^\/page.html\n {2}return window +up to 30 days {2}“Send it back within 30 days\.”\n {2}free shipping +on purchases of \$50 or more {2}“/,
    );
  });

  it('says it in French where that is asked', async () => {
    await extract(
      '<p>Send it back within 30 days.</p><p>You never wait at the counter.</p>',
      ...['--lang', 'fr'],
    );

    expect(output.printed).toMatch(
      /\n {2}délai de retour +jusqu’à 30\sjours {2}«\u00a0Send it back within 30 days\.\u00a0»\n/,
    );
    expect(output.printed).toMatch(
      /temps d’attente.*\n +! «\u00a0never wait\u00a0» n’admet aucune exception/,
    );
  });

  it.each([
    ['en', /is written in a language that is not read \(de\)/],
    ['fr', /est écrite dans une langue qui n’est pas lue \(de\)/],
  ])('tells in %s which page is not read', async (lang, told) => {
    const file = join(folder, 'lieferung.html');
    const german = '<html lang="de"><p>Wir liefern binnen drei Werktagen.</p>';
    await writeFile(file, german);

    await main(['extract', file, '--lang', lang]);

    expect(output.errors).toMatch(told);
  });

  it('gives programs the code of a doubt', async () => {
    await extract('<p>You never wait at the counter.</p>', '--format', 'json');

    expect(JSON.parse(output.printed).pages[0].promises[0].warnings).toEqual([
      { code: 'absolute', words: 'never wait', dates: [] },
    ]);
  });

  it('says that a page is in a language that is not read', async () => {
    const file = join(folder, 'lieferung.html');
    await writeFile(
      file,
      '<html lang="de"><p>Wir liefern binnen drei Werktagen.</p>',
    );
    await main(['extract', file, '--format', 'json']);

    expect(JSON.parse(output.printed).issues).toMatchObject([
      { issue: 'unread-language' },
    ]);
  });

  it('explains a page at its address', async () => {
    const status = await main(['extract', `${base}/`, '--explain', 'send it']);

    expect(status).toBe(0);
    expect(output.printed).toContain(`${base}/`);
    expect(output.printed).toContain('reads     return-window: window 30 day');
  });

  it('says of an address that cannot be read why', async () => {
    await main(['extract', `${base}/nowhere`, '--explain']);

    expect(output.printed).toContain('404');
  });
});
