import { readFile } from 'node:fs/promises';
import { zstdDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { exampleNight } from './example-night.ts';

const night = exampleNight();
const run = (...line: string[]) => night.run('promises', ...line);
const english = ['--lang', 'en'];

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

    const { answers } = Answers.parse(JSON.parse(night.output.printed));
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
    await run('--on', '2026-11-21', '--search', 'gourde isotherme', ...english);

    expect(night.output.printed).toContain(
      'gift (promotion), since November 21, 2026',
    );
    expect(night.output.printed).toMatch(
      /received on .*, America\/Toronto, sha256 [0-9a-f]{64}\n {4}\//,
    );
    expect(night.output.printed).toContain('1 page was not read that night:\n');
  });

  it('says so when there is nothing', async () => {
    await run('--on', '2026-11-21', '--search', 'helicopter', ...english);

    expect(night.output.printed).toMatch(
      /Not found on the \d+ pages read that night/,
    );
  });

  it('speaks the first language of the site, unless another is asked for', async () => {
    await run('--on', '2026-11-21', '--search', 'gourde isotherme');

    expect(night.output.printed).toContain(
      'cadeau (promotion), depuis le 21 novembre 2026',
    );
    expect(night.output.printed).toContain(
      '1 page n’a pas été lue cette nuit-là\u00a0:\n',
    );
  });

  it('refuses a day that is none', async () => {
    expect(await run('--on', 'yesterday')).toBe(2);
    expect(night.output.errors).toContain('--on yesterday is not a date');
  });

  it('tells nothing of a day that has not come', async () => {
    expect(await run('--on', '2999-01-01')).toBe(2);
    expect(night.output.errors).toContain('--on 2999-01-01 has not come');
  });
});
