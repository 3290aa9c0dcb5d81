import { describe, expect, it } from 'vitest';
import { jsonErrorLine } from '../../shared/knowledge/json-error-line.ts';
import { parseJson } from '../../shared/knowledge/parse-json.ts';
import { RefusedError } from '../../shared/knowledge/refusal.ts';
import { fc } from '../property-tests.ts';

const returns = {
  id: 'returns',
  title: 'Returns',
  lang: 'en',
  teams: ['stores'],
  updated: '2026-03-02',
  body: 'Thirty days.',
};

function refusalOf(text: string) {
  try {
    return parseJson(text).problems;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return error.problems;
  }
}

describe('a JSON file of knowledge', () => {
  it.each([
    ['a list of articles', [returns]],
    ['one article', returns],
    ['articles under their name', { articles: [returns] }],
  ])('is %s', (_, content) => {
    const { articles } = parseJson(JSON.stringify(content));

    expect(articles.map(({ item }) => item.id)).toEqual(['returns']);
  });

  it('holds briefings under their name', () => {
    const briefing = { article: 'a', team: 'b', briefedAt: '2026-03-03' };

    const { briefings } = parseJson(JSON.stringify({ briefings: [briefing] }));

    expect(briefings.map(({ item }) => item)).toEqual([briefing]);
  });

  it('refuses an item alone, naming its place', () => {
    const bad = { ...returns, id: 'b', updated: '03/02/2026' };

    const { articles, problems } = parseJson(
      JSON.stringify([bad, null, returns]),
    );

    expect(articles.map(({ item }) => item.id)).toEqual(['returns']);
    expect(problems).toMatchObject([
      {
        reason: 'invalid-date',
        message: 'article 1: "updated" is "03/02/2026"',
      },
      { reason: 'malformed-json', message: 'article 2 is "null"' },
    ]);
  });

  it.each([
    ['a missing comma', '[\n{"id": 1\n"title": 2}]', 3],
    ['a word', '{"a": 1,\n"b": yes}', 2],
    ['a comma too many', '[1,\n2,\n]', 3],
    ['a single quote', "[\n\n'a']", 3],
    ['no end', '[\n1', 2],
    ['something after its end', '{}\n\nx', 3],
    ['a text never ended', '{"a":\n"b\n}', 2],
  ])('is refused for %s, naming the line', (_, text, line) => {
    expect(refusalOf(text)).toMatchObject([{ reason: 'malformed-json', line }]);
  });

  it.each([
    ['"text"'],
    ['12'],
    ['null'],
    ['{"pages": []}'],
  ])('is refused when it holds %s', (text) => {
    expect(refusalOf(text)).toMatchObject([{ reason: 'malformed-json' }]);
  });

  it('is refused when it nests without end', () => {
    expect(refusalOf('['.repeat(500_000))).toMatchObject([
      { reason: 'malformed-json' },
    ]);
  });

  it('keeps a name that objects have already as the field it is', () => {
    const text = `[{"__proto__": {"id": "x"}, "constructor": 1}]`;

    expect(refusalOf(text).map(({ reason }) => reason)).toContain(
      'missing-field',
    );
  });

  it('finds no mistake before the end of any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonErrorLine(`${text}\n!`)).toBe(2);
      }),
    );
  });
});
