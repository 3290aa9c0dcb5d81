import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticleMarkdown } from '../../shared/knowledge/parse-article-markdown.ts';
import { type Problem, RefusedError } from '../../shared/knowledge/refusal.ts';
import { fc } from '../property-tests.ts';

const fields = {
  id: 'returns-desk',
  title: 'Returns at the desk',
  lang: 'en',
  teams: '[stores, contact-centre]',
  updated: '2026-03-02',
};

function markdown(changes: Record<string, string | undefined> = {}): string {
  const lines = Object.entries({ ...fields, ...changes }).flatMap(
    ([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]),
  );
  return `---\n${lines.join('\n')}\n---\n\nThirty days.\n`;
}

function problemsOf(text: string): readonly Problem[] {
  try {
    parseArticleMarkdown(text);
    return [];
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return error.problems;
  }
}

describe('a Markdown article', () => {
  it('has what its front matter says, and its text', () => {
    const article = parseArticleMarkdown(
      markdown({
        validFrom: '2026-01-01',
        validUntil: '2026-12-31',
        owner: 'quality@example.com',
        remedy: 'A voucher of 10 $',
        contact: 'Extension 4410',
      }),
    );

    expect(article).toEqual({
      id: 'returns-desk',
      title: 'Returns at the desk',
      lang: 'en',
      teams: ['stores', 'contact-centre'],
      updated: '2026-03-02',
      validFrom: '2026-01-01',
      validUntil: '2026-12-31',
      owner: 'quality@example.com',
      remedy: 'A voucher of 10 $',
      contact: 'Extension 4410',
      body: 'Thirty days.',
      version: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('is read as the guide to the knowledge base writes it', () => {
    const guide = readFileSync(
      new URL('../../docs/knowledge-base.md', import.meta.url),
      'utf8',
    );
    const [, block = ''] = /\n\n((?: {4}.*\n|\n)+)/.exec(guide) ?? [];

    const article = parseArticleMarkdown(block.replaceAll(/^ {4}/gm, ''));

    expect(article).toMatchObject({
      title: 'Returns : the desk',
      teams: ['stores', 'contact-centre'],
      contact: 'Extension 4410',
    });
  });

  it.each([
    [
      'a colon in its title',
      { title: 'Retours : le délai' },
      'Retours : le délai',
    ],
    [
      'a comment beside such a title',
      { title: 'Retours : le délai # court' },
      'Retours : le délai',
    ],
    ['brackets in its title', { title: '[New] Returns' }, '[New] Returns'],
    ['stars around its title', { title: '*Returns*' }, '*Returns*'],
    ['a title in quotes', { title: '"Returns: yes"' }, 'Returns: yes'],
    ['a title that YAML takes for a truth', { title: 'no' }, 'no'],
  ])('is read with %s', (_, changes, title) => {
    expect(parseArticleMarkdown(markdown(changes)).title).toBe(title);
  });

  it.each([
    ['a list', '\n  - stores\n  - contact-centre'],
    ['a text with commas', 'stores, contact-centre'],
    ['a text with semicolons', 'stores;contact-centre; stores'],
  ])('names its teams as %s', (_, teams) => {
    expect(parseArticleMarkdown(markdown({ teams })).teams).toEqual([
      'stores',
      'contact-centre',
    ]);
  });

  it('keeps the digits of an id that looks like a number', () => {
    expect(parseArticleMarkdown(markdown({ id: '007' })).id).toBe('007');
  });

  it('takes the day of an instant', () => {
    const article = parseArticleMarkdown(
      markdown({ updated: '2026-03-02T23:15:00-05:00' }),
    );

    expect(article.updated).toBe('2026-03-02');
  });

  it('knows its language by any usual spelling', () => {
    expect(parseArticleMarkdown(markdown({ lang: 'fr_ca' })).lang).toBe(
      'fr-CA',
    );
  });

  it('ignores what other tools keep in front matter', () => {
    const article = parseArticleMarkdown(
      markdown({ seo: '\n  image: { src: a.png }', draft: 'false' }),
    );

    expect(article.id).toBe('returns-desk');
  });

  it('has the same version whatever its line ends and the order of its teams', () => {
    const one = parseArticleMarkdown(markdown());
    const other = parseArticleMarkdown(
      markdown({ teams: '[contact-centre, stores]' }),
    );

    expect(other.version).toBe(one.version);
  });

  it.each([
    ['title'],
    ['lang'],
    ['teams'],
    ['updated'],
    ['remedy'],
  ])('has another version when its %s changes', (name) => {
    const changed = { [name]: name === 'updated' ? '2026-03-03' : 'fr' };

    const { version } = parseArticleMarkdown(markdown(changed));

    expect(version).not.toBe(parseArticleMarkdown(markdown()).version);
  });

  it.each([
    ['id', undefined, 'missing-field', 1],
    ['title', '   ', 'missing-field', 3],
    ['lang', undefined, 'missing-field', 1],
    ['teams', '[]', 'missing-field', 5],
    ['updated', undefined, 'missing-field', 1],
    ['id', '../../etc/passwd', 'invalid-id', 2],
    ['id', 'C:\\kb\\returns', 'invalid-id', 2],
    ['id', 'returns desk', 'invalid-id', 2],
    ['id', '.hidden', 'invalid-id', 2],
    ['id', 'a'.repeat(129), 'invalid-id', 2],
    ['lang', 'english', 'invalid-field', 4],
    ['teams', '[contact centre]', 'invalid-field', 5],
    ['updated', '11/01/2026', 'invalid-date', 6],
    ['updated', '2026-02-30', 'invalid-date', 6],
    ['updated', 'soon', 'invalid-date', 6],
    ['validUntil', '2026-13-01', 'invalid-date', 7],
  ])('is refused when its %s is %s', (name, value, reason, line) => {
    const problems = problemsOf(markdown({ [name]: value }));

    expect(problems).toMatchObject([{ reason, line }]);
    expect(problems[0]?.message).toContain(`"${name}"`);
  });

  it('names the value that cannot be read, and what to write', () => {
    const [problem] = problemsOf(markdown({ updated: '11/01/2026' }));

    expect(problem).toEqual({
      reason: 'invalid-date',
      column: 'updated',
      message: '"updated" is "11/01/2026"',
      remedy: 'Write the date of its last change as 2026-11-21',
      line: 6,
      value: '11/01/2026',
    });
  });

  it('names everything that is wrong at once', () => {
    const problems = problemsOf(markdown({ id: 'a/b', updated: 'soon' }));

    expect(problems.map(({ line }) => line)).toEqual([2, 6]);
  });

  it('is refused when it ends before it starts', () => {
    const problems = problemsOf(
      markdown({ validFrom: '2026-05-01', validUntil: '2026-04-01' }),
    );

    expect(problems).toMatchObject([{ reason: 'invalid-date', line: 8 }]);
  });

  it.each([
    ['has no front matter', '# Returns\n\nThirty days.', 'no-front-matter', 1],
    ['never ends it', '---\nid: a\n\nThirty days.', 'broken-front-matter', 1],
    [
      'has it twice over',
      '---\nid: a\nid: b\n---\nx',
      'broken-front-matter',
      3,
    ],
    [
      'leaves a quote open',
      '---\nid: a\ntitle: "b\nlang: en\n---\nx',
      'broken-front-matter',
      4,
    ],
    [
      'indents with a tab',
      '---\nid: a\n\ttitle: b\n---\nx',
      'broken-front-matter',
      3,
    ],
    [
      'has a list for it',
      '---\n- id\n- title\n---\nx',
      'broken-front-matter',
      2,
    ],
    [
      'refers to itself',
      '---\nid: &a [x, x]\ntitle: [*a, *a]\n---\nx',
      'broken-front-matter',
      3,
    ],
    [
      'fills it with a book',
      `---\nid: ${'a'.repeat(20_000)}\n---\nx`,
      'broken-front-matter',
      2,
    ],
    [
      'has no text after it',
      markdown().replace('Thirty days.', ''),
      'empty',
      1,
    ],
  ])('is refused when it %s', (_, text, reason, line) => {
    expect(problemsOf(text)).toMatchObject([{ reason, line }]);
  });

  it('is refused when its front matter nests without end', () => {
    const problems = problemsOf(markdown({ id: '['.repeat(9000) }));

    expect(problems).toMatchObject([{ reason: 'invalid-id', line: 2 }]);
  });

  it('is refused when it is a book', () => {
    const text = `${markdown()}${'word '.repeat(250_000)}`;

    expect(problemsOf(text)).toMatchObject([{ reason: 'too-large' }]);
  });

  it('gives back any title and text that it was given', () => {
    const line = fc
      .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 })
      .map((title) => title.replace(/\s+/g, ' ').trim())
      .filter((title) => title !== '');

    fc.assert(
      fc.property(line, (title) => {
        const text = markdown({ title: JSON.stringify(title) });

        expect(parseArticleMarkdown(text).title).toBe(title);
      }),
    );
  });

  it('is taken or refused, never anything else, whatever stands in it', () => {
    const lines = fc.array(
      fc.oneof(
        fc.constantFrom(
          '---',
          '- a',
          '  b: c',
          'id: x',
          '&a *a',
          '"',
          '{',
          '? [',
        ),
        fc.string({ unit: 'binary', maxLength: 30 }),
      ),
    );

    fc.assert(
      fc.property(lines, (between) => {
        const text = `---\nid: x\n${between.join('\n')}\n---\ntext`;

        expect(() => problemsOf(text)).not.toThrow();
      }),
    );
  });
});
