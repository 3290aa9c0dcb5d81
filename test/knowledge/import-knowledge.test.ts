import { describe, expect, it } from 'vitest';
import { importKnowledge } from '../../shared/knowledge/import-knowledge.ts';
import type { KnowledgeFile } from '../../shared/knowledge/knowledge-file.ts';
import type { Acknowledgement, Member } from '../../shared/knowledge/people.ts';
import { createInMemoryKnowledgeStore } from '../fakes/in-memory-knowledge-store.ts';
import { article, file, readDeps } from './knowledge-files.ts';

const briefings = (...rows: string[]) =>
  file('briefings.csv', ['article,team,briefedAt', ...rows].join('\n'));

function setUp() {
  const knowledge = createInMemoryKnowledgeStore();
  const bring = (...files: KnowledgeFile[]) =>
    importKnowledge(files, { ...readDeps, knowledge });
  return { knowledge, bring };
}

describe('importing knowledge', () => {
  it('keeps articles as they were read, and briefings', async () => {
    const { knowledge, bring } = setUp();

    const summary = await bring(
      article('returns'),
      briefings('returns,stores,2026-03-03'),
    );

    expect(summary).toEqual({
      articles: [{ id: 'returns', file: 'returns.md', outcome: 'added' }],
      briefings: { added: 1, unchanged: 0 },
      members: 0,
      acknowledgements: 0,
      measurements: 0,
      refused: [],
      ignored: [],
    });
    expect(await knowledge.articles()).toMatchObject([
      { id: 'returns', statements: [{ quote: 'Thirty days.' }] },
    ]);
    expect(await knowledge.briefings()).toHaveLength(1);
  });

  it('changes nothing the second time', async () => {
    const { knowledge, bring } = setUp();
    const files = [article('returns'), briefings('returns,stores,2026-03-03')];
    await bring(...files);
    const before = knowledge.writes();

    const summary = await bring(...files);

    expect(knowledge.writes()).toBe(before);
    expect(summary).toMatchObject({
      articles: [{ outcome: 'unchanged' }],
      briefings: { added: 0, unchanged: 1 },
    });
  });

  it('takes the same text with other line ends for the same article', async () => {
    const { bring } = setUp();
    const unix = article('returns', { body: 'One.\n\nTwo.' });
    const text = Buffer.from(unix.bytes).toString();
    await bring(unix);

    const summary = await bring(
      file('returns.md', `\uFEFF${text.replaceAll('\n', '\r\n')}`),
    );

    expect(summary.articles).toMatchObject([{ outcome: 'unchanged' }]);
  });

  it('keeps every version of an article that changes', async () => {
    const { knowledge, bring } = setUp();
    await bring(article('returns', { body: 'Thirty days.' }));

    const summary = await bring(article('returns', { body: 'Sixty days.' }));

    expect(summary.articles).toMatchObject([{ outcome: 'changed' }]);
    const versions = await knowledge.versions('returns');
    expect(versions.map(({ body }) => body)).toEqual([
      'Thirty days.',
      'Sixty days.',
    ]);
  });

  it('reads an unchanged article again when the reader finds more in it', async () => {
    const { knowledge, bring } = setUp();
    await bring(article('returns'));

    const summary = await importKnowledge([article('returns')], {
      ...readDeps,
      knowledge,
      readArticle: () => ({ readings: [], statements: [] }),
    });

    expect(summary.articles).toMatchObject([{ outcome: 'unchanged' }]);
    expect(await knowledge.articles()).toMatchObject([{ statements: [] }]);
  });

  it('takes the others when one of many cannot be read', async () => {
    const { knowledge, bring } = setUp();

    const summary = await bring(
      article('a'),
      file('bad.md', '---\nid: bad\n'),
      article('z'),
    );

    expect(summary.refused).toMatchObject([
      { file: 'bad.md', line: 1, reason: 'broken-front-matter' },
    ]);
    expect((await knowledge.articles()).map(({ id }) => id)).toEqual([
      'a',
      'z',
    ]);
  });

  it('loses nothing stored when its file is broken or gone', async () => {
    const { knowledge, bring } = setUp();
    await bring(article('a'), article('b'));

    await bring(file('a.md', 'not an article any more'));

    expect((await knowledge.articles()).map(({ id }) => id)).toEqual([
      'a',
      'b',
    ]);
  });

  it('refuses two articles of one id, naming both files', async () => {
    const { knowledge, bring } = setUp();
    const other = { ...article('a', { body: 'Ten days.' }), name: 'old/a.md' };

    const { refused } = await bring(article('a'), other, article('b'));

    expect(refused).toMatchObject([
      {
        file: 'a.md',
        reason: 'duplicate-id',
        message: 'the id "a" in a.md is also that of another text in old/a.md',
      },
      {
        file: 'old/a.md',
        reason: 'duplicate-id',
        message: 'the id "a" in old/a.md is also that of another text in a.md',
      },
    ]);
    expect((await knowledge.articles()).map(({ id }) => id)).toEqual(['b']);
  });

  it('takes one of two copies, naming both files', async () => {
    const { bring } = setUp();

    const summary = await bring(article('a'), {
      ...article('a'),
      name: 'copy.md',
    });

    expect(summary.articles).toMatchObject([{ id: 'a', file: 'a.md' }]);
    expect(summary.refused).toMatchObject([
      { file: 'copy.md', message: expect.stringContaining('a.md') },
    ]);
  });

  it.each([
    ['case', 'Returns', 'returns'],
    ['width', 'ｒeturns', 'returns'],
  ])('refuses ids that differ by %s alone', async (_, one, other) => {
    const { bring } = setUp();

    const { articles, refused } = await bring(
      { ...article(one), name: '1.md' },
      { ...article(other), name: '2.md' },
    );

    expect(articles).toEqual([]);
    expect(refused.map(({ reason }) => reason)).toEqual([
      'duplicate-id',
      'duplicate-id',
    ]);
  });

  it('refuses an id spelled almost as one in the store', async () => {
    const { bring } = setUp();
    await bring(article('returns'));

    const { refused } = await bring(article('Returns'));

    expect(refused).toMatchObject([
      {
        reason: 'duplicate-id',
        remedy: 'Write "returns" for a new version of it, or choose another id',
      },
    ]);
  });

  it('takes both ways to encode a letter for the same id', async () => {
    const { bring } = setUp();
    await bring(article('pi\u00e8ces'));

    const { articles } = await bring(article('pie\u0300ces'));

    expect(articles).toMatchObject([
      { id: 'pi\u00e8ces', outcome: 'unchanged' },
    ]);
  });

  it.each([
    ['article', 'refunds,stores,2026-03-03', 'there is no article "refunds"'],
    ['team', 'returns,shops,2026-03-03', 'there is no team "shops"'],
  ])('refuses a briefing for an unknown %s, naming its line', async (kind, row, message) => {
    const { knowledge, bring } = setUp();

    const { refused } = await bring(
      article('returns'),
      briefings('returns,stores,2026-03-03', row),
    );

    expect(refused).toMatchObject([
      { file: 'briefings.csv', line: 3, reason: `unknown-${kind}`, message },
    ]);
    expect(await knowledge.briefings()).toHaveLength(1);
  });

  it('says which name a briefing probably means', async () => {
    const { bring } = setUp();

    const { refused } = await bring(
      article('returns'),
      briefings('Returns,stores,2026-03-03'),
    );

    expect(refused).toMatchObject([{ remedy: 'Write "returns"' }]);
  });

  it('knows the articles in the store and the teams of the configuration', async () => {
    const { knowledge, bring } = setUp();
    await bring(article('returns'));

    const summary = await importKnowledge(
      [briefings('returns,media,2026-03-03')],
      { ...readDeps, knowledge, teams: ['media'] },
    );

    expect(summary.briefings).toEqual({ added: 1, unchanged: 0 });
  });

  it('keeps a briefing that a table names twice once', async () => {
    const { bring } = setUp();
    const row = 'returns,stores,2026-03-03';

    const { briefings: kept } = await bring(
      article('returns'),
      briefings(row, row),
    );

    expect(kept.added).toBe(1);
  });

  it('refuses a roster where nobody keeps it', async () => {
    const { bring } = setUp();

    const { refused } = await bring(
      file('roster.csv', 'person,team\n1,stores'),
    );

    expect(refused).toMatchObject([
      { file: 'roster.csv', reason: 'not-kept-here' },
    ]);
  });

  it('hands rosters and acknowledgements to who keeps them', async () => {
    const members: Member[] = [];
    const acknowledgements: Acknowledgement[] = [];
    const people = {
      saveMember: async (member: Member) => void members.push(member),
      saveAcknowledgement: async (acknowledgement: Acknowledgement) =>
        void acknowledgements.push(acknowledgement),
    };

    const { refused } = await importKnowledge(
      [
        article('returns'),
        file('roster.csv', 'person,team\n1,stores\n2,nobody'),
        file(
          'known.csv',
          'article,person,acknowledgedAt\nreturns,1,2026-03-04\ngone,1,2026-03-04\nreturns,1,2062-03-04',
        ),
      ],
      { ...readDeps, knowledge: createInMemoryKnowledgeStore(), people },
    );

    expect(members).toEqual([{ person: '1', team: 'stores' }]);
    expect(acknowledgements).toHaveLength(1);
    expect(refused).toMatchObject([
      { file: 'known.csv', line: 3, reason: 'unknown-article' },
      { file: 'known.csv', line: 4, reason: 'future-date' },
      { file: 'roster.csv', line: 3, reason: 'unknown-team' },
    ]);
  });

  it('passes on a failure of the store, and finishes the next time', async () => {
    const { knowledge, bring } = setUp();
    const failing = {
      ...knowledge,
      saveArticle: async () => {
        throw new Error('the table is away');
      },
    };
    const files = [article('returns')];

    const failed = importKnowledge(files, { ...readDeps, knowledge: failing });

    await expect(failed).rejects.toThrow('the table is away');
    expect((await bring(...files)).articles).toMatchObject([
      { outcome: 'added' },
    ]);
  });
});
