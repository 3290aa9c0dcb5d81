import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
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

const pages = new Map([
  ['/', '<html lang="en"><p>Send it back within 30 days.</p>'],
]);
let server: Server;
let base: string;
let folder: string;
let printed: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const body = pages.get(request.url ?? '');
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' && address?.port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-extract-'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

async function extract(html: string, ...options: readonly string[]) {
  const file = join(folder, 'page.html');
  await writeFile(file, `<html lang="en"><main>${html}</main>`);
  const status = await main(['extract', file, ...options]);
  return { status, printed };
}

describe('briefed extract', () => {
  it('tells the doubts about a promise under it', async () => {
    const { status } = await extract('<p>You never wait at the counter.</p>');

    expect(status).toBe(0);
    expect(printed).toMatch(
      /wait-time.*\n +! “never wait” allows no exception/,
    );
  });

  it('gives programs the code of a doubt', async () => {
    await extract('<p>You never wait at the counter.</p>', '--format', 'json');

    expect(JSON.parse(printed).pages[0].promises[0].warnings).toEqual([
      { code: 'absolute', words: 'never wait', dates: [] },
    ]);
  });

  it('explains a page at its address', async () => {
    const status = await main(['extract', `${base}/`, '--explain', 'send it']);

    expect(status).toBe(0);
    expect(printed).toContain(`${base}/`);
    expect(printed).toContain('reads     return-window: window 30 day');
  });

  it('says of an address that cannot be read why', async () => {
    await main(['extract', `${base}/nowhere`, '--explain']);

    expect(printed).toContain('404');
  });
});
