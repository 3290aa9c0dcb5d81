import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type DataFolder,
  openDataFolder,
} from '../../../infra/local/data-folder.ts';
import type { NightDeps } from '../../../infra/local/local-handlers.ts';
import {
  type NightProgress,
  NightStoppedError,
  runNight,
} from '../../../infra/local/run-night.ts';
import { configSites } from '../../../shared/adapters/file-config.ts';
import { Config } from '../../../shared/domain/config.ts';
import { createTextLog } from '../../../shared/platform/text-log.ts';
import { inMemoryWeb } from '../../fakes/in-memory-web.ts';

let folder: string;
let data: DataFolder;
let logged: string[];
let deps: NightDeps;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-night-'));
  data = await openDataFolder(folder);
  logged = [];
  deps = {
    sites: configSites(
      Config.parse({
        sites: [
          { id: 'shop', startUrls: ['https://shop.example/'], delayMs: 0 },
        ],
      }),
    ),
    audiences: [],
    teams: [],
    fetch: inMemoryWeb({
      'https://shop.example/': '<a href="/returns">r</a><p>Hello.</p>',
      'https://shop.example/returns': '<p>Return it within 30 days.</p>',
    }).fetch,
    now: () => new Date('2026-11-21T02:00:00.000Z'),
    log: createTextLog((line) => logged.push(line)),
  };
});
afterEach(async () => {
  await data.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a night on one machine', () => {
  it('tells its steps, and its pages as they are settled', async () => {
    const told: NightProgress[] = [];

    const night = await runNight({ siteId: 'shop' }, data, deps, (progress) =>
      told.push(progress),
    );

    expect(night).toMatchObject({ runId: 'shop_2026-11-21', complete: true });
    expect(told[0]).toEqual({ step: 'plan-run', planned: 0, settled: 0 });
    expect(told.at(-1)).toEqual({ step: 'alert', planned: 2, settled: 2 });
    expect(await data.runs.find(night.runId)).toMatchObject({
      state: 'complete',
    });
  });

  it('that stops says where, why and how to go on', async () => {
    const night = runNight({ siteId: 'shoq' }, data, deps);

    await expect(night).rejects.toThrow(NightStoppedError);
    await expect(night).rejects.toThrow(
      'the night over shoq stopped at plan-run: there is no site shoq; known: shop. Start it again',
    );
    expect(logged.join()).toContain('step failed');
  });
});
