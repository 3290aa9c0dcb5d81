import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from '../../shared/knowledge/html-to-markdown.ts';
import { fc } from '../property-tests.ts';

const markdownOf = (html: string) => htmlToMarkdown(html).markdown;

describe('HTML as Markdown', () => {
  it('keeps headings, paragraphs and line breaks', () => {
    const html =
      '<h2>Hours</h2><p>Monday to Friday<br>9 to 5</p><p>Closed  on\nSunday</p>';

    expect(markdownOf(html)).toBe(
      '## Hours\n\nMonday to Friday  \n9 to 5\n\nClosed on Sunday',
    );
  });

  it('keeps lists within lists', () => {
    const html =
      '<ol><li>First<ul><li>a</li><li>b</li></ul></li><li><p>Second</p></li></ol>';

    expect(markdownOf(html)).toBe('1. First\n   - a\n   - b\n2. Second');
  });

  it('keeps tables, their caption before them', () => {
    const html =
      '<table><caption>Delays</caption><thead><tr><th>Service<th>Days</thead><tr><td>Express<td>2|3<br>days</table>';

    expect(markdownOf(html)).toBe(
      'Delays\n\n| Service | Days |\n| --- | --- |\n| Express | 2\\|3 days |',
    );
  });

  it('gives a table without a header row an empty one', () => {
    const html = '<table><tr><td>Express</td><td>2 days</td></tr></table>';

    expect(markdownOf(html)).toBe(
      '|  |  |\n| --- | --- |\n| Express | 2 days |',
    );
  });

  it('reads a table that only lays out its page as paragraphs', () => {
    const html =
      '<table><tr><td>One</td></tr><tr><td><table><tr><td>Two</td></tr></table></td></tr></table>';

    expect(markdownOf(html)).toBe('One\n\nTwo');
  });

  it('leaves out what people do not see', () => {
    const html =
      '<p>Seen<span hidden> not</span></p><script>alert(1)</script><style>p{}</style><template><p>no</p></template><p style="display: none">no</p>';

    expect(markdownOf(html)).toBe('Seen');
  });

  it('shows escaped markup as the words it is', () => {
    expect(markdownOf('<p>&lt;script&gt; 5 &lt; 7 &amp;amp;</p>')).toBe(
      '&lt;script> 5 < 7 &amp;',
    );
  });

  it('keeps words that Markdown would take for marks', () => {
    expect(markdownOf('<p>14. Returns* `now`</p><p># 1</p><p>- x</p>')).toBe(
      '14\\. Returns\\* \\`now\\`\n\n\\# 1\n\n\\- x',
    );
  });

  it('tells what the document says about itself', () => {
    const html =
      '<html lang="fr"><head><title>Retours &amp; délais</title><meta name="id" content="retours"></head><body>Oui</body></html>';

    const { meta, title, lang, markdown } = htmlToMarkdown(html);

    expect([...meta]).toEqual([['id', 'retours']]);
    expect({ title, lang, markdown }).toEqual({
      title: 'Retours & délais',
      lang: 'fr',
      markdown: 'Oui',
    });
  });

  it.each([
    ['elements', '<div>'],
    ['lists', '<ul><li>'],
    ['tables', '<table><tr><td>'],
  ])('is refused for a megabyte of nested %s', (_, piece) => {
    const html = piece.repeat(1_000_000 / piece.length);

    expect(() => markdownOf(html)).toThrow('nests more than 1000 elements');
  });

  it.each([
    ['scripts', '<script>'],
    ['cells', '<td>x'],
    ['paragraphs', '<p>x'],
    ['comments', '<!--'],
  ])('ends soon on a megabyte of unclosed %s', (_, piece) => {
    const html = piece.repeat(1_000_000 / piece.length);

    expect(markdownOf(html)).not.toMatch(/<[a-z/!?]/i);
  });

  it('holds no markup whatever the document', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<td>',
      '<table>',
      '</table>',
      '<li>',
      '<ul>',
      '&lt;',
      '&gt;',
      'script',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      'a|b',
      '/',
      '<',
    );

    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(markdownOf(pieces.join(''))).not.toMatch(/<[a-z/!?]/i);
      }),
    );
  });
});
