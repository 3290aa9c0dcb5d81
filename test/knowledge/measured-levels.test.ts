import { describe, expect, it } from 'vitest';
import { documentConverters } from '../../shared/adapters/document-converters.ts';
import type { Measurement } from '../../shared/domain/measurement.ts';
import { readArticle } from '../../shared/extract/read-article.ts';
import { importKnowledge } from '../../shared/knowledge/import-knowledge.ts';
import { createInMemoryKnowledgeStore } from '../fakes/in-memory-knowledge-store.ts';

async function bring(text: string, isKept = true) {
  const kept: Measurement[] = [];
  const summary = await importKnowledge(
    [{ name: 'levels.csv', bytes: Buffer.from(text) }],
    {
      knowledge: createInMemoryKnowledgeStore(),
      convert: documentConverters,
      readArticle,
      asOf: '2026-11-21',
      ...(isKept && {
        measurements: { save: async (one) => void kept.push(one) },
      }),
    },
  );
  return { kept, summary };
}

describe('a table of measured levels', () => {
  it('is known by its columns, and its figures are read as people write them', async () => {
    const { kept, summary } = await bring(
      'Topic;Period;Median;P90;Unit;Kept\nresponse-time;2026-10;20;46,5;hour;93,5 %\nwait-time;2026-Q4;;;;88\n',
    );

    expect(summary.refused).toEqual([]);
    expect(summary.measurements).toBe(2);
    expect(kept).toEqual([
      {
        topic: 'response-time',
        period: '2026-10',
        median: 20,
        p90: 46.5,
        unit: 'hour',
        kept: 93.5,
      },
      { topic: 'wait-time', period: '2026-Q4', kept: 88 },
    ]);
  });

  it.each([
    ['haste,2026-10,90,,', '"topic" is "haste"'],
    [',2026-10,90,,', '"topic" is missing'],
    ['wait-time,October,90,,', '"period" is "October"'],
    ['wait-time,2026-13,90,,', '"period" is "2026-13"'],
    ['wait-time,2026-10,many,,', '"kept" is "many"'],
    ['wait-time,2026-10,101,,', '"kept" is "101"'],
    ['wait-time,2026-10,,,', '"kept" is missing'],
    ['wait-time,2026-10,,4,', '"unit" is missing'],
    ['wait-time,2026-10,,4,moons', '"unit" is "moons"'],
  ])('refuses the row %s, and says why', async (row, message) => {
    const { kept, summary } = await bring(
      `topic,period,kept,p90,unit\n${row}\nwait-time,2026,80,,\n`,
    );

    expect(summary.refused).toMatchObject([{ line: 2, message }]);
    expect(kept).toHaveLength(1);
  });

  it('is refused where nobody keeps it', async () => {
    const { summary } = await bring(
      'topic,period,kept\nwait-time,2026,8\n',
      false,
    );

    expect(summary.refused).toMatchObject([
      { reason: 'not-kept-here', message: 'measured levels are not kept here' },
    ]);
  });
});
