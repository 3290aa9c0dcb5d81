import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zstdDecompressSync } from 'node:zlib';
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
import * as z from 'zod';
import { main } from '../../functions/cli/main.ts';

const config = fileURLToPath(
  new URL('../../examples/briefed.config.json', import.meta.url),
);

let folder: string;
let printed: string;
let errors: string;

function quiet() {
  printed = '';
  errors = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  vi.spyOn(console, 'error').mockImplementation((text) => {
    errors += `${text}\n`;
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-promises-'));
  quiet();
  expect(await main(['start', '--data', folder])).toBe(0);
  vi.restoreAllMocks();
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(quiet);
afterEach(() => vi.restoreAllMocks());

const run = (...line: string[]) =>
  main(['promises', ...line, '--config', config, '--data', folder]);

const Answers = z.object({
  schema: z.literal('briefed.promises/1'),
  answers: z.array(
    z.object({
      promises: z.array(
        z.object({
          mentions: z.array(
            z.object({
              quote: z.string(),
              evidence: z.object({ address: z.string() }),
            }),
          ),
        }),
      ),
    }),
  ),
});

describe('briefed promises', () => {
  it('names for every quote a file that holds the page as received', async () => {
    expect(await run('--on', '2026-11-21', '--format', 'json')).toBe(0);

    const { answers } = Answers.parse(JSON.parse(printed));
    const mentions = answers.flatMap(({ promises }) =>
      promises.flatMap((one) => one.mentions),
    );
    expect(mentions.length).toBeGreaterThan(30);
    for (const { evidence } of mentions) {
      const page = zstdDecompressSync(await readFile(evidence.address));
      expect(page.toString()).toContain('</html>');
    }
  });

  it('finds by words, and says what was not read', async () => {
    await run('--on', '2026-11-21', '--search', 'gourde isotherme');

    expect(printed).toContain('gift (promotion), since 2026-11-21');
    expect(printed).toMatch(/received 2.*, sha256 [0-9a-f]{64}\n {4}\//);
    expect(printed).toContain('Not read that night: 1\n');
  });

  it('says so when there is nothing', async () => {
    await run('--on', '2026-11-21', '--search', 'helicopter');

    expect(printed).toMatch(/Not found on the \d+ pages read that night/);
  });

  it('refuses a day that is none', async () => {
    expect(await run('--on', 'yesterday')).toBe(2);
    expect(errors).toContain('--on yesterday is not a date');
  });
});
