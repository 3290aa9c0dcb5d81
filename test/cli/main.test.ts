import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../functions/cli/main.ts';
import { watchOutput } from './watch-output.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('briefed', () => {
  it('tells its version', async () => {
    const output = watchOutput();

    expect(await main(['--version'])).toBe(0);

    expect(output.printed).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('tells below tasks what its commands share', async () => {
    const output = watchOutput();

    expect(await main(['tasks', 'publish', '--help'])).toBe(0);

    expect(output.printed).toContain('--data <folder>');
    expect(output.printed).toContain('--config <file>');
  });
});
