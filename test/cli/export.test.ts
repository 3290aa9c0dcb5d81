import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../functions/cli/main.ts';

let folder: string;
let printed: string;
let errors: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-export-'));
  printed = '';
  errors = '';
  vi.spyOn(console, 'log').mockImplementation((text) => {
    printed += `${text}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    errors += `${text}\n`;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const run = (...line: string[]) =>
  main([...line, '--data', join(folder, 'data')]);

describe('briefed export', () => {
  it('writes what an import takes back without a change', async () => {
    const [kb, out] = [join(folder, 'returns.md'), join(folder, 'out/kb')];
    await writeFile(
      kb,
      '---\nid: returns\ntitle: "=Returns"\nlang: en\nteams: [desk]\nupdated: 2026-10-01\n---\nThirty days.\n',
    );
    await run('import', kb);
    printed = '';

    const status = await run('export', '--out', out);
    const files = ['articles.csv', 'briefings.csv', 'knowledge.json'];
    expect(printed.trim().split('\n')).toEqual(
      files.map((name) => join(out, name)),
    );
    const again = await run('import', join(out, 'articles.csv'));

    expect([status, again]).toEqual([0, 0]);
    expect((await readdir(out)).sort()).toEqual(files);
    expect(await readFile(join(out, 'articles.csv'), 'utf8')).not.toMatch(
      /[\n,]=/,
    );
    expect(printed).toContain('Articles: 0 added, 0 changed, 1 unchanged.');
  });

  it('refuses a folder that cannot be, and says which', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');

    expect(await run('export', '--out', file)).toBe(2);
    expect(errors).toContain(`--out ${file} cannot be written to`);
  });

  it('refuses to guess where the files should go', async () => {
    expect(await run('export')).toBe(2);
  });
});
