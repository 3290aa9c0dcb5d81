import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWholeFile } from '../../shared/adapters/write-whole-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-whole-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a file that is there whole or not at all', () => {
  it('replaces what stood there', async () => {
    const path = join(folder, 'a/b.txt');
    await writeWholeFile(path, 'one');

    await writeWholeFile(path, 'two');

    expect(await readFile(path, 'utf8')).toBe('two');
    expect(await readdir(join(folder, 'a'))).toEqual(['b.txt']);
  });

  it('leaves nothing behind where it cannot be written', async () => {
    const path = join(folder, 'taken');
    await mkdir(join(path, 'by'), { recursive: true });

    await expect(writeWholeFile(path, 'one')).rejects.toThrow();

    expect(await readdir(folder)).toEqual(['taken']);
  });
});
