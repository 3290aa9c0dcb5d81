import {
  mkdir,
  mkdtemp,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderKnowledge } from '../../shared/adapters/folder-knowledge.ts';
import { largestFileBytes } from '../../shared/knowledge/limits.ts';
import { UsageError } from '../../shared/platform/usage-error.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function namesOf(...paths: string[]) {
  const files = await Array.fromAsync(folderKnowledge(...paths));
  return files.map(({ name }) => name);
}

describe('a folder of knowledge', () => {
  it('gives its files by name, those of its folders too, hidden ones not', async () => {
    await mkdir(join(folder, 'fr'));
    await mkdir(join(folder, '.git'));
    for (const name of ['b.md', 'a.md', 'fr/a.md', '.hidden.md', '.git/c.md']) {
      await writeFile(join(folder, name), name);
    }

    const files = await Array.fromAsync(folderKnowledge(folder));

    expect(
      files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]),
    ).toEqual([
      ['a.md', 'a.md'],
      ['b.md', 'b.md'],
      ['fr/a.md', 'fr/a.md'],
    ]);
  });

  it('may be a file, and there may be several', async () => {
    const table = join(folder, 'briefings.csv');
    await mkdir(join(folder, 'kb'));
    await writeFile(join(folder, 'kb', 'a.md'), 'x');
    await writeFile(table, 'x');

    expect(await namesOf(join(folder, 'kb'), table)).toEqual(['a.md', table]);
  });

  it('says which files somebody asked for', async () => {
    await writeFile(join(folder, 'a.md'), 'x');

    const files = await Array.fromAsync(
      folderKnowledge(folder, join(folder, 'a.md')),
    );

    expect(files.map(({ isNamed = false }) => isNamed)).toEqual([false, true]);
  });

  it('follows no link, and says so', async () => {
    await symlink('/etc/hostname', join(folder, 'a.md'));

    expect(await Array.fromAsync(folderKnowledge(folder))).toEqual([
      {
        name: 'a.md',
        bytes: new Uint8Array(),
        failure: 'links are not followed',
      },
    ]);
  });

  it('reads no further than a file may be long', async () => {
    await writeFile(join(folder, 'a.csv'), '');
    await truncate(join(folder, 'a.csv'), 8 * 1024 ** 3);

    const [file] = await Array.fromAsync(folderKnowledge(folder));

    expect(file?.bytes.length).toBe(largestFileBytes + 1);
  });

  it.each([
    ['does not exist', 'missing', /missing.*ENOENT/],
    ['is empty', '.', /holds no file/],
  ])('is refused when it %s', async (_, name, message) => {
    const work = namesOf(join(folder, name));

    await expect(work).rejects.toThrow(UsageError);
    await expect(work).rejects.toThrow(message);
  });
});
