import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../functions/cli/main.ts';

let errors: string;

beforeEach(() => {
  errors = '';
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  vi.spyOn(console, 'error').mockImplementation((text) => {
    errors += `${text}\n`;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

function briefedTerms(args: readonly string[], input: string): string[] {
  const { stdout } = spawnSync('bin/briefed.mjs', ['terms', ...args], {
    input,
    encoding: 'utf8',
  });
  return stdout.split('\n').slice(0, -1);
}

describe('briefed terms', () => {
  it('answers each line of text with a line of terms', () => {
    const lines = briefedTerms(
      ['--lang', 'fr-CA', '--as-of', '2026-11-21', '--currency', 'CAD'],
      'Garantie de deux ans\n\nBonjour\r\n5 $ de rabais jusqu’au 31/12\n',
    );

    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { terms: [expect.objectContaining({ min: 2, unit: 'year' })] },
      { terms: [] },
      { terms: [] },
      {
        terms: [
          expect.objectContaining({ amount: 5, currency: 'CAD' }),
          expect.objectContaining({ value: '2026-12-31', yearInferred: true }),
        ],
      },
    ]);
  });

  it('refuses a language nobody taught it', async () => {
    const status = await main(['terms', '--lang', 'xx']);

    expect(status).toBe(2);
    expect(errors).toContain('--lang xx');
    expect(errors).toContain('en or fr');
  });

  it('refuses what is no code of a currency', async () => {
    const status = await main(['terms', '--lang', 'en', '--currency', 'euro']);

    expect(status).toBe(2);
    expect(errors).toContain('--currency euro is no code of ISO 4217');
  });

  it('refuses a date that no calendar has', async () => {
    const date = '2026-02-31';

    const status = await main(['terms', '--lang', 'en', '--as-of', date]);

    expect(status).toBe(2);
    expect(errors).toContain(date);
  });

  it('asks for the language', async () => {
    expect(await main(['terms'])).toBe(2);
  });
});
