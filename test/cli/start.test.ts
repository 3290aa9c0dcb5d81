import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../functions/cli/main.ts';
import { openDataFolder } from '../../infra/local/data-folder.ts';
import { Report } from '../../shared/domain/report.ts';
import {
  type SmallWebsite,
  serveSmallWebsite,
} from '../infra/local/small-website.ts';

let folder: string;
let printed: string;
let errors: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-start-'));
  printed = '';
  errors = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  vi.spyOn(console, 'log').mockImplementation((text) => {
    printed += `${text}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    errors += `${text}\n`;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const data = () => join(folder, 'data');

describe('briefed start', () => {
  it('reads the example company and leaves its report', async () => {
    const status = await main(['start', '--data', data()]);

    expect(status).toBe(0);
    expect(printed).toContain('Sittelle Plein Air');
    const path = join(data(), 'reports/sittelle/sittelle_2026-11-21');
    expect(printed).toContain(join(path, 'report.html'));
    expect((await readdir(path)).sort()).toEqual([
      'report.csv',
      'report.html',
      'report.json',
      'tasks-contact-centre.html',
      'tasks-media-relations.html',
      'tasks-stores.html',
      'tasks-warehouse.html',
      'tasks.json',
    ]);
    expect(await readFile(join(path, 'report.html'), 'utf8')).toContain(
      '</html>',
    );
    const { covered } = Report.parse(
      JSON.parse(await readFile(join(path, 'report.json'), 'utf8')),
    );
    expect(covered).not.toEqual([]);
    for (const { article, quote } of covered) {
      expect([article, quote]).toEqual([
        expect.stringMatching(/./),
        expect.stringMatching(/./),
      ]);
    }
    expect((await readdir(join(data(), 'outbox'))).length).toBeGreaterThan(0);
  });

  it.each([
    [['--site', 'https://shop.example/'], '--kb <folder>'],
    [['--kb', './kb'], '--kb needs --site'],
    [['--briefings', 'b.csv'], '--briefings needs --site'],
    [['--site', 'shop', '--kb', '.'], '"shop" is not the address of a website'],
    [['--site', 'file:///etc', '--kb', '.'], 'is not the address of a website'],
    [['--as-of', '2026-02-30'], '--as-of 2026-02-30 is not a date'],
    [['--as-of', '11/01/2013'], '--as-of 11/01/2013 is not a date'],
  ])('refuses %j with the way out', async (options, message) => {
    const status = await main(['start', ...options, '--data', data()]);

    expect(status).toBe(2);
    expect(errors).toContain(message);
  });

  it('leaves a data folder alone that another process uses', async () => {
    const inUse = await openDataFolder(data());

    const status = await main(['start', '--data', data()]);

    expect(status).toBe(2);
    expect(errors).toContain(`in use by process ${process.pid}`);
    await inUse.close();
  });
});

describe('briefed start over a site of your own', () => {
  let website: SmallWebsite;
  beforeEach(async () => {
    website = await serveSmallWebsite();
  });
  afterEach(() => website.close());

  it('compares it with your articles', async () => {
    await writeFile(
      join(folder, 'delivery.md'),
      '---\nid: delivery\ntitle: Delivery\nlang: en\nteams: [desk]\nupdated: 2026-10-01\n---\nWe deliver within 48 hours.\n',
    );

    const status = await main([
      'start',
      ...['--site', website.origin, '--kb', join(folder, 'delivery.md')],
      ...['--as-of', '2026-11-21', '--data', data()],
    ]);

    expect(errors).toContain('Articles: 1 added');
    expect(status).toBe(0);
    expect(printed).toContain('24 hours');
  }, 120_000);

  it('needs no configuration to decide on what was found', async () => {
    await writeFile(
      join(folder, 'delivery.md'),
      '---\nid: delivery\ntitle: Delivery\nlang: en\nteams: [desk]\nupdated: 2026-10-01\n---\nWe deliver within 48 hours.\n',
    );
    await main([
      'start',
      ...['--site', website.origin, '--kb', join(folder, 'delivery.md')],
      ...['--data', data()],
    ]);
    const gap = / · ([0-9a-f]{8}) · /.exec(printed)?.[1] ?? '';

    const status = await main([
      ...['decide', gap, '--dismiss', 'trivial', '--by', 'Ana'],
      ...['--reason', 'A test.', '--data', data()],
    ]);

    expect(errors).not.toContain('briefed:');
    expect(status).toBe(0);
    expect(printed).toContain('→ dismissed');
  }, 120_000);

  it('lets later nights go by what it was told', async () => {
    await writeFile(
      join(folder, 'delivery.md'),
      '---\nid: delivery\ntitle: Delivery\nlang: en\nteams: [desk]\nupdated: 2026-10-01\n---\nWe deliver within 48 hours.\n',
    );
    const own = ['--site', website.origin, '--kb', join(folder, 'delivery.md')];
    await main(['start', ...own, '--data', data()]);
    printed = '';

    expect(await main(['run', '--data', data()])).toBe(0);

    expect(printed).toContain(' page');
    expect(await readdir(data())).toContain('briefed.config.json');
  }, 120_000);

  it('never with the articles of the example company', async () => {
    const before = process.cwd();
    await writeFile(
      join(folder, 'delivery.md'),
      '---\nid: delivery\ntitle: Delivery\nlang: en\nteams: [desk]\nupdated: 2026-10-01\n---\nWe deliver within 48 hours.\n',
    );
    process.chdir(folder);
    try {
      expect(await main(['start'])).toBe(0);
      const own = ['--site', website.origin, '--kb', 'delivery.md'];
      expect(await main(['start', ...own])).toBe(0);
      expect(await main(['export', '--out', 'out'])).toBe(0);
    } finally {
      process.chdir(before);
    }

    const articles = await readFile(join(folder, 'out/articles.csv'), 'utf8');
    expect(articles).toContain('We deliver within 48 hours.');
    expect(articles).not.toContain('Sittelle');
    expect(articles.trim().split('\n')).toHaveLength(2);
  }, 120_000);

  it('refuses a folder that is not there before anything is stored', async () => {
    const status = await main([
      'start',
      ...['--site', website.origin, '--kb', join(folder, 'none')],
      ...['--data', data()],
    ]);

    expect(status).toBe(2);
    expect(errors).toContain(join(folder, 'none'));
  });
});

describe('briefed run', () => {
  const config = () => join(folder, 'briefed.config.json');

  it('ends with 1 when a site could not be read', async () => {
    const sites = [
      {
        id: 'shop',
        startUrls: ['http://127.0.0.1:9/'],
        allowPrivateAddresses: true,
      },
    ];
    await writeFile(config(), JSON.stringify({ sites }));

    const status = await main(['run', '--config', config(), '--data', data()]);

    expect(status).toBe(1);
    expect(printed).toContain('http://127.0.0.1:9/');
  });

  it('puts no night before the last one, nor ahead of today', async () => {
    const sites = [
      {
        id: 'shop',
        startUrls: ['http://127.0.0.1:9/'],
        allowPrivateAddresses: true,
      },
    ];
    await writeFile(config(), JSON.stringify({ sites }));
    const run = (...line: string[]) =>
      main(['run', '--config', config(), '--data', data(), ...line]);
    await run();

    const before = await run('--as-of', '2001-01-01');
    const ahead = await run('--as-of', '2999-01-01');

    expect([before, ahead]).toEqual([2, 2]);
    expect(errors).toContain('2001-01-01 is before the last night of shop');
    expect(errors).toContain('2999-01-01 has not come');
  });

  it('makes a folder go by its own configuration, not by what start made', async () => {
    await main(['start', '--data', data()]);
    const sites = [
      {
        id: 'shop',
        startUrls: ['http://127.0.0.1:9/'],
        allowPrivateAddresses: true,
      },
    ];
    await writeFile(config(), JSON.stringify({ sites }));

    await main(['run', '--config', config(), '--data', data()]);

    expect(await readdir(data())).not.toContain('briefed.config.json');
  }, 120_000);

  it('refuses a site that the configuration does not name', async () => {
    const sites = [{ id: 'shop', startUrls: ['https://shop.example/'] }];
    await writeFile(config(), JSON.stringify({ sites }));

    const status = await main(['run', '--config', config(), '--site', 'shoq']);

    expect(status).toBe(2);
    expect(errors).toContain('it names: shop');
  });

  it('refuses a configuration with each of its problems', async () => {
    await writeFile(config(), '{"sites":[{"id":"Shop"}],"team":[]}');

    const status = await main(['run', '--config', config()]);

    expect(status).toBe(2);
    expect(errors).toContain('sites[0].id is "Shop"');
    expect(errors).toContain('sites[0].startUrls is missing');
    expect(errors).toContain('team is not a known key');
  });

  it('refuses an option it does not know', async () => {
    expect(await main(['run', '--night', '1'])).toBe(2);
  });
});

describe('briefed import', () => {
  it('takes what can be taken and ends with 1 when something cannot', async () => {
    await writeFile(join(folder, 'a.md'), 'no front matter');
    await writeFile(
      join(folder, 'b.md'),
      '---\nid: b\ntitle: B\nlang: en\nteams: [desk]\nupdated: 2026-10-01\n---\nText.\n',
    );

    const first = await main(['import', folder, '--data', data()]);
    await rm(join(folder, 'a.md'));
    const second = await main(['import', folder, '--data', data()]);

    expect(first).toBe(1);
    expect(second).toBe(0);
    expect(printed).toContain('a.md');
    expect(printed).toContain('Articles: 0 added, 0 changed, 1 unchanged.');
  });

  it('refuses a folder that is not there', async () => {
    const status = await main([
      'import',
      join(folder, 'none'),
      '--data',
      data(),
    ]);

    expect(status).toBe(2);
    expect(errors).toContain(join(folder, 'none'));
  });
});

describe('briefed tasks', () => {
  it('lists who must be briefed, and who still waits', async () => {
    const config = join(import.meta.dirname, '../../examples');
    const options = [
      ...['--config', join(config, 'briefed.config.json')],
      ...['--data', data()],
    ];
    const roster = join(folder, 'roster.csv');
    await writeFile(roster, 'person,team\nana,stores\n');
    await main(['start', '--data', data()]);

    const imported = await main(['import', roster, ...options]);
    printed = '';
    const line = ['tasks', '--team', 'stores', '--lang', 'en', ...options];
    const status = await main(line);

    expect([imported, status]).toEqual([0, 0]);
    expect(printed).toMatch(/^CRITICAL stores: /);
    expect(printed).toContain('waiting for ana');
    expect(printed).not.toContain('contact-centre');
  }, 120_000);

  it('refuses a team that the configuration does not name', async () => {
    const config = join(import.meta.dirname, '../../examples');
    const path = join(config, 'briefed.config.json');

    await mkdir(join(data(), 'dynamodb'), { recursive: true });
    const options = ['--config', path, '--data', data()];

    const status = await main(['tasks', '--team', 'shop', ...options]);

    expect(status).toBe(2);
    expect(errors).toContain('--team shop is not in the configuration');
  });
});

describe('briefed serve', () => {
  it('refuses a port that is none', async () => {
    expect(await main(['serve', '--port', 'http'])).toBe(2);
    expect(errors).toContain('--port http is not possible');
  });
});
