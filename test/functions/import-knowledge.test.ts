import { describe, expect, it } from 'vitest';
import {
  createHandler,
  KnowledgeRefusedError,
} from '../../functions/import-knowledge/handler.ts';
import { documentConverters } from '../../shared/adapters/document-converters.ts';
import { createTextLog } from '../../shared/platform/text-log.ts';
import { createInMemoryKnowledgeStore } from '../fakes/in-memory-knowledge-store.ts';

const article = [
  '---',
  'id: returns',
  'title: Returns',
  'lang: en',
  'teams: [stores]',
  'updated: 2026-10-01',
  '---',
  'Within thirty days.',
].join('\n');

const dropped = (key: string) => ({
  source: 'aws.s3',
  detail: { bucket: { name: 'b' }, object: { key, size: 3 } },
});

function setUp(files: Record<string, string>) {
  const knowledge = createInMemoryKnowledgeStore();
  const handler = createHandler({
    knowledge,
    log: createTextLog(() => undefined),
    now: () => new Date('2026-11-21T02:00:00Z'),
    readFile: async (key) => ({
      name: key,
      bytes: Buffer.from(files[key] ?? ''),
    }),
    readArticle: () => ({ readings: [], statements: [] }),
    convert: documentConverters,
  });
  return { knowledge, handler };
}

describe('a file dropped in the bucket', () => {
  it('is brought in, and a second time changes nothing', async () => {
    const { knowledge, handler } = setUp({ 'returns.md': article });

    await handler(dropped('returns.md'));
    const writes = knowledge.writes();
    await handler(dropped('returns.md'));

    expect((await knowledge.articles()).map(({ id }) => id)).toEqual([
      'returns',
    ]);
    expect(knowledge.writes()).toBe(writes);
  });

  it('that is refused in part is kept in part, and comes up again', async () => {
    const { knowledge, handler } = setUp({
      'returns.md': article,
      'b.csv':
        'article,team,briefedAt\nreturns,stores,2026-10-02\nnone,stores,2026-10-02\n',
    });
    await handler(dropped('returns.md'));

    const imported = handler(dropped('b.csv'));

    await expect(imported).rejects.toThrow(KnowledgeRefusedError);
    expect(await knowledge.briefings()).toEqual([
      { article: 'returns', team: 'stores', briefedAt: '2026-10-02' },
    ]);
  });

  it.each([
    {},
    { detail: {} },
    null,
    'x',
  ])('is not something else: %j', async (event) => {
    const { handler } = setUp({});

    await expect(handler(event)).rejects.toThrow();
  });
});
