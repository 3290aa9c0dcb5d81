import { describe, expect, it } from 'vitest';
import type { KnowledgeFile } from '../../shared/knowledge/knowledge-file.ts';
import { loadKnowledge } from '../../shared/knowledge/load-knowledge.ts';
import { article, file, readDeps } from './knowledge-files.ts';

const convert = {
  ...readDeps.convert,
  pdf: async () => ({
    title: undefined,
    lang: undefined,
    updated: '2026-03-02',
    markdown: 'Thirty days.',
  }),
};
const pdf = file('guides/Retours (été).pdf', '%PDF-1.7');
const load = (...files: KnowledgeFile[]) =>
  loadKnowledge(files, { ...readDeps, convert });

describe('loading knowledge', () => {
  it('answers articles and briefings, and what was refused', async () => {
    const loaded = await load(
      article('returns'),
      file('b.csv', 'article,team,briefedAt\nreturns,stores,2026-03-03\nx,y,z'),
    );

    expect(loaded.articles).toMatchObject([
      { id: 'returns', statements: [{ quote: 'Thirty days.' }] },
    ]);
    expect(loaded.briefings).toEqual([
      { article: 'returns', team: 'stores', briefedAt: '2026-03-03' },
    ]);
    expect(loaded.refused).toMatchObject([{ file: 'b.csv', line: 3 }]);
  });

  it('takes what a document lacks from the sidecar beside it', async () => {
    const sidecar = file(
      `${pdf.name}.meta.yaml`,
      'lang: fr\nteams: [stores]\ntitle: Retours : été\n',
    );

    const { articles, refused } = await load(sidecar, pdf);

    expect(refused).toEqual([]);
    expect(articles).toMatchObject([
      {
        id: 'Retours-été',
        title: 'Retours : été',
        lang: 'fr',
        teams: ['stores'],
        updated: '2026-03-02',
      },
    ]);
  });

  it('takes what nobody says from the defaults', async () => {
    const { articles } = await loadKnowledge([pdf], {
      ...readDeps,
      convert,
      defaults: { lang: 'fr', teams: ['stores'] },
    });

    expect(articles).toMatchObject([
      { title: 'Retours-été', lang: 'fr', teams: ['stores'] },
    ]);
  });

  it('says where to write what a document lacks', async () => {
    const { refused } = await load(pdf);

    expect(refused).toMatchObject([
      { reason: 'missing-field', message: '"lang" is missing' },
      {
        message: '"teams" is missing',
        remedy: expect.stringContaining('Retours (été).pdf.meta.yaml'),
      },
    ]);
  });

  it('refuses a sidecar without its document', async () => {
    const { refused } = await load(file('x.pdf.meta.yaml', 'lang: fr'));

    expect(refused).toMatchObject([{ reason: 'orphan-sidecar' }]);
  });

  it('reads an HTML article by its meta elements', async () => {
    const html = file(
      'a.html',
      '<html lang="en"><head><title>Returns</title><meta name="id" content="returns"><meta name="teams" content="stores, web"><meta name="updated" content="2026-03-02"></head><body><h1>Returns</h1><p>30 days</p></body></html>',
    );

    const { articles } = await load(html);

    expect(articles).toMatchObject([
      {
        id: 'returns',
        title: 'Returns',
        lang: 'en',
        teams: ['stores', 'web'],
        body: '# Returns\n\n30 days',
      },
    ]);
  });

  it('leaves aside pictures and hidden files', async () => {
    const { refused, ignored } = await load(
      file('logo.png', 'x'),
      file('.git/config', 'x'),
      file('a/.DS_Store', 'x'),
    );

    expect(refused).toEqual([]);
    expect(ignored).toEqual(['logo.png', '.git/config', 'a/.DS_Store']);
  });

  it('reads a file wherever it lies', async () => {
    const { articles } = await load(
      { ...article('a'), name: './kb/a.md' },
      { ...article('b'), name: '/home/me/.kb/../b.md' },
    );

    expect(articles.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('refuses what is no knowledge when somebody asked for it', async () => {
    const { refused } = await load({
      ...file('briefings.bin', 'article,team,briefedAt'),
      isNamed: true,
    });

    expect(refused).toMatchObject([
      { file: 'briefings.bin', reason: 'wrong-format' },
    ]);
  });

  it.each([
    ['a.odt', 'x', 'wrong-format'],
    ['a.doc', 'x', 'wrong-format'],
    ['a.xlsx', 'PK\x03\x04', 'wrong-format'],
    ['a.docx', 'plain text', 'wrong-format'],
    ['a.pdf', 'plain text', 'wrong-format'],
    ['a.md', '%PDF-1.7', 'wrong-format'],
    ['a.csv', 'PK\x03\x04', 'wrong-format'],
    ['a.md', '', 'empty'],
    ['a.pdf', '', 'empty'],
    ['a.json', '', 'empty'],
    ['a.md', ' \n', 'no-front-matter'],
    ['a.docx', 'PK\x03\x04', 'damaged-document'],
  ])('refuses %s that holds %j as %s', async (name, text, reason) => {
    const { refused } = await load(file(name, text));

    expect(refused).toMatchObject([{ file: name, reason }]);
  });

  it('refuses a file of ten megabytes', async () => {
    const { refused } = await load(
      article('big', { body: 'x'.repeat(10_000_000) }),
    );

    expect(refused).toMatchObject([{ file: 'big.md', reason: 'too-large' }]);
  });

  it('refuses a file that could not be opened, with the reason', async () => {
    const { refused } = await load({
      name: 'a.md',
      bytes: new Uint8Array(),
      failure: 'EACCES',
    });

    expect(refused).toMatchObject([
      {
        reason: 'unreadable-file',
        message: 'the file cannot be opened: EACCES',
      },
    ]);
  });

  it('tells the reader the language, the currency and the date', async () => {
    const contexts: unknown[] = [];

    await loadKnowledge([article('a')], {
      ...readDeps,
      currency: 'CAD',
      readArticle: (_, context) => {
        contexts.push(context);
        return { readings: [], statements: [] };
      },
    });

    expect(contexts).toEqual([
      { defaultLang: 'en', currency: 'CAD', asOf: '2026-11-21' },
    ]);
  });
});
