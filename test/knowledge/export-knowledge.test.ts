import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from '../../shared/knowledge/csv-cell.ts';
import { exportKnowledge } from '../../shared/knowledge/export-knowledge.ts';
import { importKnowledge } from '../../shared/knowledge/import-knowledge.ts';
import type { KnowledgeFile } from '../../shared/knowledge/knowledge-file.ts';
import { createInMemoryKnowledgeStore } from '../fakes/in-memory-knowledge-store.ts';
import { fc } from '../property-tests.ts';
import { article, file, readDeps } from './knowledge-files.ts';

async function storeWith(...files: KnowledgeFile[]) {
  const knowledge = createInMemoryKnowledgeStore();
  await importKnowledge(files, { ...readDeps, knowledge });
  return knowledge;
}

const awkward = article('returns', {
  body: '- "thirty" days; or, more\n- =SUM(A1)\n\n\tcode',
  more: 'owner: "@quality"\nremedy: "=1+1"\nvalidFrom: 2026-01-01\n',
});
const briefings = file(
  'b.csv',
  'article,team,briefedAt\nreturns,stores,2026-03-03\n',
);

describe('an export of the knowledge base', () => {
  it.each([
    ['CSV', /\.csv$/],
    ['JSON', /\.json$/],
  ])('changes nothing when it is imported again as %s', async (_, kind) => {
    const knowledge = await storeWith(awkward, article('other'), briefings);
    const before = knowledge.writes();

    const exported = await exportKnowledge(knowledge);
    const summary = await importKnowledge(
      exported
        .filter(({ name }) => kind.test(name))
        .map(({ name, body }) => file(name, body)),
      { ...readDeps, knowledge },
    );

    expect(summary.refused).toEqual([]);
    expect(summary.articles.map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'unchanged',
    ]);
    expect(knowledge.writes()).toBe(before);
  });

  it('gives a spreadsheet no formula to run', async () => {
    const knowledge = await storeWith(awkward);

    const [csv] = await exportKnowledge(knowledge);

    expect(csv?.body).toContain(",'@quality,'=1+1,");
    const cells: string[][] = parse(csv?.body ?? '', { bom: true });
    expect(cells.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });

  it('is a CSV that spreadsheets open right', async () => {
    const [csv] = await exportKnowledge(await storeWith(awkward));

    expect(csv?.body.startsWith('\uFEFFid,title,')).toBe(true);
    expect(csv?.body).toContain('\r\n');
  });

  it('holds the earlier versions of an article', async () => {
    const knowledge = await storeWith(
      article('returns', { body: 'Ten days.' }),
    );
    await importKnowledge([article('returns')], { ...readDeps, knowledge });

    const json = (await exportKnowledge(knowledge)).at(-1);

    expect(JSON.parse(json?.body ?? '')).toMatchObject({
      articles: [
        {
          id: 'returns',
          body: 'Thirty days.',
          versions: [{ body: 'Ten days.' }],
        },
      ],
    });
  });

  it('guards any cell and gives it back', () => {
    const cell = fc
      .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', ' '))
      .map((marks) => marks.join(''));

    fc.assert(
      fc.property(cell, (text) => {
        expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unguardCell(guardCell(text))).toBe(text);
      }),
    );
  });
});
