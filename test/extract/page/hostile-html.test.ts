import { describe, expect, it } from 'vitest';
import { pageText } from '../../../shared/extract/parse-page.ts';
import { fc } from '../../property-tests.ts';
import { readPage } from './read-page.ts';

/** Pieces of pages in any order, broken or not. */
const pieces = [
  '<p>',
  '</p>',
  '<div class="',
  '">',
  '<b>',
  '</b>',
  '<table>',
  '<tr>',
  '<td colspan=9999 rowspan=-1>',
  '</table>',
  '<li>',
  '<ul>',
  '</ul>',
  '<dt>',
  '<dd>',
  '<h2>',
  '</h2>',
  '<svg>',
  '</svg>',
  '<script type="application/ld+json">',
  '</script>',
  '{"@type":',
  '"Offer"}',
  '<style>',
  '.x{display:none}',
  '</style>',
  '<details>',
  '<summary>',
  '<a href="',
  'http://[',
  '<button aria-controls="a">',
  ' id="a" ',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&',
  '&amp;',
  '&#xD800;',
  '&#99999999;',
  '\u0000',
  '\ud800',
  'é',
  ' ',
  '\n',
  '30 days',
  '?',
  ':',
  '<',
  '>',
  '/',
  '"',
  "'",
  '=',
  '<div itemscope itemprop="x">',
  '<title>',
  '<textarea>',
  '<br>',
  '<br/>',
  '</br>',
  '<html lang="',
  '<body>',
];

const anyPage = fc.oneof(
  fc
    .array(fc.constantFrom(...pieces), { maxLength: 60 })
    .map((all) => all.join('')),
  fc
    .uint8Array({ maxLength: 400 })
    .map((bytes) => new TextDecoder().decode(bytes)),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('hostile HTML', () => {
  it('never throws, and every block stands in the page’s text', () => {
    fc.assert(
      fc.property(anyPage, (html) => {
        const page = readPage(html);

        const text = pageText(page);
        for (const block of page.blocks) {
          expect(text).toContain(block.text);
          expect(block.text.trim()).not.toBe('');
          for (const { start, end } of block.marks) {
            expect(0 <= start && start < end && end <= block.text.length).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('invents no characters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (words) => {
        const html = `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;

        const text = pageText(readPage(html));

        expect(text).toBe(
          words
            .replace(/[\u00ad\u200b\u2060]/g, '')
            .replace(/\s+/g, ' ')
            .trim(),
        );
      }),
    );
  });

  it.each([
    ['ten megabytes of <', '<'.repeat(10_000_000)],
    ['a hundred thousand open elements', '<div>'.repeat(100_000)],
    ['deep nesting with words', '<div>30 days'.repeat(30_000)],
    ['deep lists', '<ul><li>a'.repeat(20_000)],
    ['deep formatting', '<b><p>a'.repeat(50_000)],
    ['links never closed', '<a href="/x">a'.repeat(100_000)],
    ['stray ends', `<b>${'</i></b></div>'.repeat(200_000)}`],
    ['tables in tables', '<table><tr><td>a'.repeat(10_000)],
    [
      'cells that claim everything',
      '<table><tr><td rowspan=9e9 colspan=9e9>a'.repeat(5_000),
    ],
    ['one row of many cells', `<table><tr>${'<td>a'.repeat(200_000)}`],
    [
      'an enormous attribute',
      `<p class="${'hidden '.repeat(500_000)}" title="${'x'.repeat(3_000_000)}">a`,
    ],
    ['many attributes', `<p ${'a=1 id=2 '.repeat(300_000)}>a`],
    ['many siblings', '<p>a</p>'.repeat(50_000)],
    ['many lines', 'a<br>'.repeat(100_000)],
    ['many paragraphs of two breaks', 'words<br><br>'.repeat(100_000)],
    ['many words set apart', `<p>${'word<span>9x</span>'.repeat(200_000)}`],
    ['many entities', '&amp;'.repeat(1_000_000)],
    ['white space', `<p>a${' \n'.repeat(2_000_000)}b`],
    ['menus in menus', '<nav class="menu"><ul><li>a'.repeat(10_000)],
    ['headings in headings', '<div><h1>a'.repeat(20_000)],
    ['items in items', '<div itemscope itemprop=a>x'.repeat(20_000)],
    [
      'nested data',
      `<script type="application/ld+json">${'['.repeat(200_000)}`,
    ],
    [
      'quotes without end',
      `<script type="application/ld+json">${'"\\"'.repeat(500_000)}`,
    ],
    ['hidden ids and quotes', `<p id="a" hidden>${'"a'.repeat(1_000_000)}`],
    ['styles that never start', `<p id=a hidden>${'<style'.repeat(300_000)}`],
    ['styles without end', `<style>${'.a{display:none'.repeat(200_000)}`],
    ['comments in styles', `<style>.a{display:none}${'/*'.repeat(1_000_000)}`],
    [
      'many controls of one panel',
      '<button aria-expanded aria-controls=a>q</button><div id=a>'.repeat(
        30_000,
      ),
    ],
    ['spans side by side', '<span>ab</span>'.repeat(50_000)],
    ['spans in spans', '<span>'.repeat(100_000)],
  ])('is read in reasonable time: %s', { timeout: 20_000 }, (_, html) => {
    const page = readPage(html);

    expect(page.textLength).toBeLessThanOrEqual(html.length);
  });
});
