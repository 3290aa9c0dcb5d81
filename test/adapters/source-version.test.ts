import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  productVersions,
  versionOf,
} from '../../shared/adapters/source-version.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-sources-'));
  await write('package.json', '{ "dependencies": {} }');
  await write('read.ts', "import { a } from './words/a.ts';\nimport 'zod';");
  await write('words/a.ts', "export { b } from '../b.ts';");
  await write('b.ts', "import type { Page } from './read.ts';");
  await write('aside.ts', 'export const aside = 1;');
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, source: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), source);
}

function version(): string {
  return versionOf(['read.ts'], folder);
}

describe('the version of sources', () => {
  it('stays while nothing they import changes', async () => {
    const before = version();

    await write('aside.ts', 'export const aside = 2;');

    expect(version()).toBe(before);
  });

  it.each([
    'read.ts',
    'words/a.ts',
    'b.ts',
    'package.json',
  ])('is another one where %s is', async (path) => {
    const before = version();

    await write(path, '{}');

    expect(version()).not.toBe(before);
  });

  it('is another one where two files change places', async () => {
    await write('words/a.ts', "import '../b.ts'; import './c.ts';");
    await write('b.ts', '1');
    await write('words/c.ts', '2');
    const before = version();

    await write('b.ts', '2');
    await write('words/c.ts', '1');

    expect(version()).not.toBe(before);
  });

  it('is none where an import leads nowhere', async () => {
    await rm(join(folder, 'b.ts'));

    expect(version).toThrow('b.ts');
  });
});

describe('the versions of the product', () => {
  it('are two, each the same whenever they are asked for', () => {
    const { readerVersion, compareVersion } = productVersions();

    expect(readerVersion).not.toBe(compareVersion);
    expect(productVersions()).toEqual({ readerVersion, compareVersion });
  });
});
