import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../shared/knowledge/parse-csv.ts';
import { parseTable } from '../../shared/knowledge/parse-table.ts';
import type { ParsedKnowledge } from '../../shared/knowledge/parsed-knowledge.ts';
import { RefusedError } from '../../shared/knowledge/refusal.ts';
import { fc } from '../property-tests.ts';

function problemsOf(text: string): ParsedKnowledge['problems'] {
  try {
    return parseCsv(text).problems;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return error.problems;
  }
}

const articles =
  'id,title,lang,teams,updated,body\nreturns,Returns,en,stores;web,2026-03-02,"Thirty days,\nwith the receipt."\n';

describe('a table of articles', () => {
  it('has one article a row', () => {
    expect(parseCsv(articles).articles).toMatchObject([
      {
        line: 2,
        item: {
          id: 'returns',
          title: 'Returns',
          teams: ['stores', 'web'],
          updated: '2026-03-02',
          body: 'Thirty days,\nwith the receipt.',
        },
      },
    ]);
  });

  it.each([
    [
      'semicolons',
      'id;title;lang;teams;updated;body\na;A;en;stores,web;2026-03-02;Text',
    ],
    [
      'tabs',
      'id\ttitle\tlang\tteams\tupdated\tbody\na\tA\ten\tstores,web\t2026-03-02\tText',
    ],
    [
      'other names and order',
      'Updated,ID,Body,Title,LANG,Teams\n2026-03-02,a,Text,A,en,"stores,web"',
    ],
  ])('is read with %s', (_, text) => {
    expect(parseCsv(text).articles).toMatchObject([
      { item: { id: 'a', teams: ['stores', 'web'], body: 'Text' } },
    ]);
  });

  it('keeps formulas as the text they are', () => {
    const text = `${articles}b,"=HYPERLINK(""http://x"")",en,web,2026-03-02,@SUM(A1)\n`;

    expect(parseCsv(text).articles[1]?.item).toMatchObject({
      title: '=HYPERLINK("http://x")',
      body: '@SUM(A1)',
    });
  });

  it('reads a text that is HTML, without its scripts', () => {
    const text = `${articles}b,B,en,web,2026-03-02,<p>Two <b>days</b></p><script>x</script>\n`;

    expect(parseCsv(text).articles[1]?.item.body).toBe('Two days');
  });

  it('refuses a row alone, naming its line', () => {
    const text = `${articles}../b,B,en,web,02/03/2026,Text\nc,C,en,web,2026-03-02,Text\n`;

    const { articles: taken, problems } = parseCsv(text);

    expect(taken.map(({ item }) => item.id)).toEqual(['returns', 'c']);
    expect(problems).toMatchObject([
      { reason: 'invalid-id', line: 4, value: '../b' },
      { reason: 'invalid-date', line: 4, value: '02/03/2026' },
    ]);
  });
});

describe('a table of briefings', () => {
  it('has one briefing a row', () => {
    const { briefings } = parseCsv(
      '\narticle,team,briefedAt\n\nreturns,stores,2026-03-03\n,,\n',
    );

    expect(briefings).toEqual([
      {
        line: 4,
        item: { article: 'returns', team: 'stores', briefedAt: '2026-03-03' },
      },
    ]);
  });

  it.each([
    ['an impossible date', 'returns,stores,2026-02-30', 'invalid-date'],
    ['a date of another order', 'returns,stores,03/03/2026', 'invalid-date'],
    ['no date', 'returns,stores,', 'missing-field'],
    ['no article', ',stores,2026-03-03', 'missing-field'],
    ['a team that is a path', 'returns,../stores,2026-03-03', 'invalid-field'],
    ['a cell too many', 'returns,stores,2026-03-03,x', 'malformed-csv'],
    ['a cell too few', 'returns,stores', 'malformed-csv'],
  ])('refuses a row with %s, naming its line', (_, row, reason) => {
    const text = `article,team,briefedAt\na,b,2026-03-03\n${row}\n`;

    expect(problemsOf(text)).toMatchObject([{ reason, line: 3 }]);
    expect(parseCsv(text).briefings).toHaveLength(1);
  });
});

describe('a table of people', () => {
  it('is a roster when it names persons and teams', () => {
    const { members } = parseCsv(
      'person,team,name\nana@example.com,stores,Ana\n4711,web,\n',
    );

    expect(members.map(({ item }) => item)).toEqual([
      { person: 'ana@example.com', team: 'stores', name: 'Ana' },
      { person: '4711', team: 'web' },
    ]);
  });

  it('is acknowledgements when it names articles and dates', () => {
    const { acknowledgements } = parseCsv(
      'article,person,acknowledgedAt\nreturns,4711,2026-03-04T10:00:00Z\n',
    );

    expect(acknowledgements.map(({ item }) => item)).toEqual([
      { article: 'returns', person: '4711', acknowledgedAt: '2026-03-04' },
    ]);
  });
});

describe('a table of people who confirm', () => {
  const task = '0123456789abcdef0123456789abcdef';

  it('names a task, and whether it was understood, in either language', () => {
    const { acknowledgements } = parseCsv(
      `task,person,acknowledgedAt,understood\n${task},ana,2026-11-24,Oui\n${task},luc,2026-11-24,no\n${task},zoe,2026-11-24,\n`,
    );

    expect(acknowledgements.map(({ item }) => item.understood)).toEqual([
      true,
      false,
      undefined,
    ]);
  });

  it.each([
    ['an id that is none', `../${task},ana,2026-11-24,yes`],
    ['an answer that is neither yes nor no', `${task},ana,2026-11-24,perhaps`],
    ['a formula for a person', `${task},=1+1,2026-11-24,yes`],
  ])('refuses a row with %s', (_, row) => {
    const text = `task,person,acknowledgedAt,understood\n${row}\n`;

    expect(problemsOf(text)).toMatchObject([
      { reason: 'invalid-field', line: 2 },
    ]);
  });
});

describe('a file that is no such table', () => {
  it.each([
    ['unknown columns', 'article,team,date\na,b,c', 'unknown-columns', 1],
    ['no columns', '\n\n', 'malformed-csv', 1],
    ['a column twice', 'article,team,team,briefedAt\n', 'malformed-csv', 1],
    [
      'a quote left open',
      'article,team,briefedAt\na,b,2026-03-03\n"a,b,2026-03-03\nc,d,2026-03-03',
      'malformed-csv',
      3,
    ],
    [
      'a quote closed too soon',
      'article,team,briefedAt\n"a"x,b,2026-03-03',
      'malformed-csv',
      2,
    ],
    [
      'a quote inside a cell',
      'article,team,briefedAt\na "x" b,b,2026-03-03',
      'malformed-csv',
      2,
    ],
  ])('is refused for %s, naming the line', (_, text, reason, line) => {
    expect(problemsOf(text)).toMatchObject([{ reason, line }]);
  });

  it('gives back any cells that were written, with the line of each row', () => {
    const cell = fc
      .string({ unit: 'grapheme-ascii', maxLength: 12 })
      .map((text) => text.replace(/^'+/, ''));
    const row = fc.tuple(fc.constantFrom('x', 'y'), cell, cell);

    fc.assert(
      fc.property(
        fc.array(row),
        fc.constantFrom(',', ';', '\t'),
        (rows, delimiter) => {
          const text = stringify([['a', 'b', 'c'], ...rows], { delimiter });

          const table = parseTable(text);

          expect(table.ragged).toEqual([]);
          expect(
            table.rows.map(({ fields }) =>
              ['a', 'b', 'c'].map((name) => fields.get(name)?.value),
            ),
          ).toEqual(rows);
          expect(table.rows.map(({ line }) => line)).toEqual(
            rows.map((_, at) => 2 + at),
          );
        },
      ),
    );
  });

  it('is read or refused, never anything else, whatever stands in it', () => {
    const text = fc
      .array(
        fc.constantFrom(
          '"',
          ',',
          ';',
          '\n',
          'id',
          'body',
          'article',
          'a',
          "'",
          '=',
        ),
      )
      .map((pieces) => pieces.join(''));

    fc.assert(fc.property(text, (given) => void problemsOf(given)));
  });
});
