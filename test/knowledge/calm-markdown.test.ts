import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { calmMarkdown } from '../../shared/knowledge/calm-markdown.ts';

describe('Markdown calmed down', () => {
  it.each([
    ['**Returns**\n\n> - 30 days\n>   1. *unused*'],
    ['Name: ______________ Date: ________'],
    [`| a | b |\n${'-'.repeat(90)} | ---\n| 1 | 2 |`],
    ['**x** '.repeat(900)],
  ])('is as it was when a person wrote it', (markdown) => {
    expect(calmMarkdown(markdown)).toBe(markdown);
  });

  it.each([
    ['_a'],
    ['**a'],
    ['a__b'],
    ['~~a'],
    ['>'],
    ['> '],
    ['>- '],
    ['1. '],
    ['- '],
    ['a\n-\n'],
    ['a\n\n* \n\n'],
    ['[a]('],
    ['```\n'],
    ['| a |\n| - |\n'],
  ])('is parsed soon, whatever repeats: %j', (piece) => {
    const calm = calmMarkdown(piece.repeat(200_000 / piece.length));

    expect(() => marked.parse(calm, { async: false })).not.toThrow();
    expect(calmMarkdown(calm)).toBe(calm);
  });
});
