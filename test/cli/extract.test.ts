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
      /wait-time.*\n +! “never wait” allows no exception/,
    );
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
