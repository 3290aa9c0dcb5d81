import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../functions/cli/main.ts';
import { Report } from '../../shared/domain/report.ts';

let folder: string;
let printed: string;
let errors: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-check-test-'));
  printed = '';
  errors = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors += text;
    return true;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    errors += `${text}\n`;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

async function write(path: string, text: string): Promise<string> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

function page(sentence: string): string {
  return `<!doctype html><html lang="en"><title>Returns</title><main><h1>Returns</h1><p>${sentence}</p></main></html>`;
}

function article(sentence: string, said = ''): string {
  return `---\nid: returns\ntitle: Taking goods back\nlang: en\nteams: [stores]\nupdated: 2026-03-02\n${said}---\n\n${sentence}\n`;
}

const thirtyDays = 'You may return any item within 30 days of delivery.';

/** A site of one page, one article, and a briefing on it. */
async function company(told: string): Promise<void> {
  await write('site/help/returns.html', page(thirtyDays));
  await write('kb/returns.md', article(told));
  await write(
    'briefings.csv',
    'article,team,briefedAt\nreturns,stores,2026-03-03\n',
  );
}

function check(...args: string[]): Promise<number> {
  return main([
    'check',
    join(folder, 'site'),
    '--kb',
    join(folder, 'kb'),
    '--briefings',
    join(folder, 'briefings.csv'),
    '--as-of',
    '2026-11-21',
    ...args,
  ]);
}

function report(): Report {
  return Report.parse(JSON.parse(printed));
}

describe('briefed check', () => {
  it('speaks French to whoever asks for it', async () => {
    await company('You may return any item within 14 days of delivery.');

    await check('--lang', 'fr');
    await check('--lang', 'fr', '--format', 'html');

    expect(printed).toContain('La clientèle lit');
    expect(printed).toContain('<html lang="fr">');
    expect(printed).not.toContain('Customers read');
  });

  it('takes a page and its translation in the folder for one', async () => {
    await company('A customer may bring it back for sixty days.');
    const twin = (lang: string, words: string) =>
      `<html lang="${lang}"><link rel="alternate" hreflang="en" href="https://shop.example/en/"><link rel="alternate" hreflang="fr" href="https://shop.example/fr/"><main><p>${words}</p></main></html>`;
    await write(
      'site/en/index.html',
      twin(
        'en',
        'We will contact you within 2 working days of your application.',
      ),
    );
    await write(
      'site/fr/index.html',
      twin(
        'fr',
        'Nous vous contacterons dans les 2 jours ouvrables suivant votre demande.',
      ),
    );

    await check('--format', 'json');

    const mentioned = report().promises.map(({ mentions }) =>
      mentions.map(({ url }) => url),
    );
    expect(mentioned).toContainEqual(['/en/index.html', '/fr/index.html']);
  });

  it('ends with 0 where staff know what the pages promise', async () => {
    await company(
      'Goods may be returned for 30 days after they were delivered.',
    );

    const status = await check('--format', 'json');

    expect(status).toBe(0);
    expect(report()).toMatchObject({
      schema: 'briefed.report/1',
      asOf: '2026-11-21',
      gaps: [],
      pages: [{ url: '/help/returns.html', status: 'read' }],
      covered: [{ article: 'returns' }],
    });
  });

  it('ends with 1 where an article says otherwise, and quotes both', async () => {
    await company(
      'Goods may be returned for two weeks after they were delivered.',
    );

    const status = await check('--format', 'json');

    expect(status).toBe(1);
    expect(report().gaps).toMatchObject([
      {
        type: 'contradicted',
        article: 'returns',
        teams: ['stores'],
        differences: [
          { public: '30 days', internal: 'two weeks', publicQuote: thirtyDays },
        ],
      },
    ]);
  });

  it('ends with 0 below the severity that fails', async () => {
    await company(
      'Goods may be returned for two weeks after they were delivered.',
    );

    expect(await check('--fail-on', 'none')).toBe(0);
    expect(printed).toContain('contradicted');
  });

  it.each([
    'text',
    'json',
    'sarif',
    'junit',
    'html',
  ])('prints the result alone on standard output: %s', async (format) => {
    await company(
      'Goods may be returned for two weeks after they were delivered.',
    );

    await check('--format', format);

    expect(printed).toContain('30 days');
    expect(errors).toBe('');
  });

  it('reads Markdown files as pages', async () => {
    await write('site/returns.md', `# Returns\n\n${thirtyDays}\n`);
    await write('kb/returns.md', article('Opening a box needs a knife.'));

    await main([
      'check',
      join(folder, 'site'),
      '--kb',
      join(folder, 'kb'),
      '--format',
      'json',
    ]);

    expect(report().promises[0]?.mentions[0]).toMatchObject({
      url: '/returns.md',
    });
  });

  it('takes one file for a site', async () => {
    await company(
      'Goods may be returned for 30 days after they were delivered.',
    );

    const file = join(folder, 'site/help/returns.html');
    await main(['check', file, '--kb', join(folder, 'kb'), '--format', 'json']);

    expect(report().pages).toMatchObject([{ url: '/returns.html' }]);
  });

  it('says which article was refused, and goes on with the others', async () => {
    await company(
      'Goods may be returned for 30 days after they were delivered.',
    );
    await write('kb/broken.md', '---\nid: broken\ntitle: [\n---\n');

    const status = await check('--format', 'json');

    expect(status).toBe(0);
    expect(errors).toContain('broken.md');
  });

  it.each([
    [
      'a folder that is not there',
      ['check', 'nowhere', '--kb', 'kb'],
      'nowhere',
    ],
    ['no knowledge base', ['check', 'site'], '--kb'],
    [
      'a date that is none',
      ['check', 'site', '--kb', 'kb', '--as-of', '2026-02-30'],
      '2026-02-30',
    ],
    [
      'a format that is none',
      ['check', 'site', '--kb', 'kb', '--format', 'pdf'],
      'pdf',
    ],
    [
      'a severity that is none',
      ['check', 'site', '--kb', 'kb', '--fail-on', 'bad'],
      'bad',
    ],
    ['an unknown option', ['check', 'site', '--kb', 'kb', '--fast'], '--fast'],
    ['an empty knowledge base', ['check', 'site', '--kb', 'empty'], 'empty'],
    ['a folder without a page', ['check', 'empty', '--kb', 'kb'], 'empty'],
    [
      'a page without a word',
      ['check', 'blank.html', '--kb', 'kb'],
      'blank.html',
    ],
    [
      'an address that nobody answers',
      ['check', 'http://127.0.0.1:9/', '--kb', 'kb'],
      '127.0.0.1:9',
    ],
  ])('ends with 2 and names the value: %s', async (_, args, value) => {
    await company(
      'Goods may be returned for 30 days after they were delivered.',
    );
    await mkdir(join(folder, 'empty'));
    await write('blank.html', '<!doctype html><p></p>');
    const inFolder = args.map((arg) =>
      ['site', 'kb', 'empty', 'nowhere', 'blank.html'].includes(arg)
        ? join(folder, arg)
        : arg,
    );

    const status = await main(inFolder);

    expect(status).toBe(2);
    expect(errors).toContain(value);
    expect(printed).toBe('');
  });
});
