import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configSites, loadConfig } from '../../shared/adapters/file-config.ts';
import { UsageError } from '../../shared/platform/usage-error.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-config-'));
  path = join(folder, 'briefed.config.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const shop = { id: 'shop', startUrls: ['https://shop.example/'] };

describe('a configuration file', () => {
  it('names folders from where it lies', async () => {
    const knowledge = { folders: ['kb'], briefings: ['/srv/b.csv'] };
    await writeFile(
      path,
      `\uFEFF${JSON.stringify({ sites: [shop], knowledge })}`,
    );

    const config = await loadConfig(path);

    expect(config.knowledge).toEqual({
      folders: [join(folder, 'kb')],
      briefings: ['/srv/b.csv'],
      measurements: [],
    });
    expect(await configSites(config).find('shop')).toMatchObject(shop);
    expect(await configSites(config).find('other')).toBeUndefined();
  });

  it.each([
    ['', 'is not JSON'],
    ['{"sites": [}', 'is not JSON'],
    ['{"sites": []}', 'sites is []; allowed'],
  ])('%j is refused with its path and the place', async (text, problem) => {
    await writeFile(path, text);

    const loaded = loadConfig(path);

    await expect(loaded).rejects.toThrow(UsageError);
    await expect(loaded).rejects.toThrow(path);
    await expect(loaded).rejects.toThrow(problem);
  });

  it('that is not there is told with the way out', async () => {
    await expect(loadConfig(path)).rejects.toThrow('--config');
  });
});
