import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type FolderPage,
  readFolderSite,
  readPageFile,
} from '../../shared/adapters/folder-site.ts';
import { UsageError } from '../../shared/platform/usage-error.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-site-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Record<string, string | Uint8Array>) {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

const read = (path = folder) => Array.fromAsync(readFolderSite(path));
const found = (pages: readonly FolderPage[]) =>
  pages.map((page) =>
    page.kind === 'page' ? page.url : [page.issue.url, page.issue.issue],
  );
const textOf = (page: FolderPage | undefined) =>
  page?.kind === 'page' ? page.html : '';

describe('a folder read as a site', () => {
  it('has a page for each HTML file, at its path', async () => {
    await write({
      'index.html': '<p>Home',
      'a/b.html': '<p>B',
      'a/Old.HTM': '<p>Old',
      'style.css': 'p{}',
      '.git/x.html': '<p>no',
      'node_modules/y.html': '<p>no',
    });

    expect(found(await read())).toEqual([
      '/a/Old.HTM',
      '/a/b.html',
      '/index.html',
    ]);
  });

  it('renders Markdown as a page in the language it says', async () => {
    await write({
      'retours.md':
        '---\ntitle: "Retours & échanges"\nlang: fr\n---\n# Retours\n\nSous **30 jours**.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    });

    const [page] = await read();

    expect(textOf(page)).toContain(
      '<html lang="fr"><head><title>Retours &amp; échanges</title>',
    );
    expect(textOf(page)).toContain('<p>Sous <strong>30 jours</strong>.</p>');
    expect(textOf(page)).toContain('<td>1</td>');
  });

  it('takes Markdown without front matter, or with a broken one, for text', async () => {
    await write({ 'a.md': 'Hello', 'b.md': '---\n: : {broken\n---\nHello' });

    const texts = (await read()).map(textOf);
    expect(texts).toEqual([
      expect.stringContaining('<p>Hello</p>'),
      expect.stringContaining('<p>Hello</p>'),
    ]);
  });

  it('decodes what is not UTF-8', async () => {
    await write({ 'a.html': Buffer.from('<p>Livré à Québec', 'latin1') });

    expect(textOf((await read())[0])).toBe('<p>Livré à Québec');
  });

  it('names the files that cannot be read, and reads the others', async () => {
    await write({
      'blank.html': ' \n',
      'fake.html': '%PDF-1.7 …',
      'good.html': '<p>Good',
      'huge.html': Buffer.alloc(11_000_000, 'a'),
      'terms.pdf': '%PDF-1.7',
      'zero.md': '',
    });

    expect(found(await read())).toEqual([
      ['/blank.html', 'empty-page'],
      ['/fake.html', 'unreadable-document'],
      '/good.html',
      ['/huge.html', 'too-large'],
      ['/terms.pdf', 'unreadable-document'],
      ['/zero.md', 'empty-page'],
    ]);
  });

  it('does not follow links out of the folder, nor in a circle', async () => {
    await write({ 'site/a.html': '<p>A', 'secret.html': '<p>Secret' });
    await symlink(join(folder, 'secret.html'), join(folder, 'site/leak.html'));
    await symlink(join(folder, 'site'), join(folder, 'site/again'));
    await symlink(join(folder, 'nowhere'), join(folder, 'site/dead.html'));

    expect(found(await read(join(folder, 'site')))).toEqual(['/a.html']);
  });

  it.each([
    ['a folder that is not there', 'missing', /no file or folder .*missing/],
    ['a folder without a page', '.', /no page in the folder/],
  ])('refuses %s', async (_, name, message) => {
    const reading = read(join(folder, name));

    await expect(reading).rejects.toThrow(UsageError);
    await expect(reading).rejects.toThrow(message);
  });

  it('refuses a file in place of a folder', async () => {
    await write({ 'a.html': '<p>A' });

    await expect(read(join(folder, 'a.html'))).rejects.toThrow(/is a file/);
  });

  it('reads a single file by its name, and names one that is missing', async () => {
    await write({ 'draft.txt': '<p>Draft' });

    expect(await readPageFile(join(folder, 'draft.txt'))).toEqual({
      kind: 'page',
      url: '/draft.txt',
      html: '<p>Draft',
    });
    await expect(readPageFile(join(folder, 'x.html'))).rejects.toThrow(
      /no file/,
    );
  });
});
