import { access, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('makes no data folder of a name that was typed wrong', async () => {
    const output = watchOutput();
    const folder = join(tmpdir(), `briefed-none-${process.pid}`);

    expect(await main(['tasks', '--data', folder])).toBe(2);

    expect(output.errors).toContain(`there is no data in ${folder}`);
    await expect(access(folder)).rejects.toThrow('ENOENT');
  });

  it('leads those who have tried the example alone to its data', async () => {
    const output = watchOutput();
    const folder = await mkdtemp(join(tmpdir(), 'briefed-'));
    await mkdir(join(folder, 'example', 'dynamodb'), { recursive: true });

    expect(await main(['tasks', '--data', folder])).toBe(2);

    expect(output.errors).toContain(`--data ${join(folder, 'example')}`);
    await rm(folder, { recursive: true });
  });

  it('tells below tasks what its commands share', async () => {
    const output = watchOutput();

    expect(await main(['tasks', 'publish', '--help'])).toBe(0);

    expect(output.printed).toContain('--data <folder>');
    expect(output.printed).toContain('--config <file>');
  });
});
