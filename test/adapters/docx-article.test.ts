import { describe, expect, it } from 'vitest';
import { docxArticle } from '../../shared/adapters/docx-article.ts';
import { buildDocx, buildZip, paragraph } from '../knowledge/build-docx.ts';
import { reasonsOf } from '../knowledge/reasons-of.ts';

const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;

describe('a Word document as an article', () => {
  it('keeps headings, paragraphs and tables', async () => {
    const bytes = buildDocx({
      body: `${paragraph('Returns', 'Heading1')}${paragraph('Within 30 days.')}<w:tbl>${row('Service', 'Delay')}${row('Express', '2 days')}</w:tbl>`,
    });

    const { markdown } = await docxArticle(bytes);

    expect(markdown).toBe(
      '# Returns\n\nWithin 30 days.\n\n| Service | Delay |\n| --- | --- |\n| Express | 2 days |',
    );
  });

  it('tells its title, language and last change', async () => {
    const bytes = buildDocx({
      body: paragraph('Within 30 days.'),
      title: 'Returns desk',
      modified: '2026-03-02T10:15:00Z',
      lang: 'fr-CA',
    });

    expect(await docxArticle(bytes)).toMatchObject({
      title: 'Returns desk',
      updated: '2026-03-02T10:15:00Z',
      lang: 'fr-CA',
    });
  });

  it('shows markup in its words as words', async () => {
    const bytes = buildDocx({
      body: paragraph('&lt;script&gt;alert(1)&lt;/script&gt; =SUM(A1)'),
    });

    const { markdown } = await docxArticle(bytes);

    expect(markdown).toBe('&lt;script>alert(1)&lt;/script> =SUM(A1)');
  });

  it('is refused when it unpacks to gigabytes, before it is unpacked', async () => {
    const bytes = buildDocx({
      body: paragraph('Hello'),
      more: [{ name: 'word/media/a.png', content: 'x', claimed: 4e9 }],
    });

    expect(await reasonsOf(docxArticle(bytes))).toEqual(['zip-bomb']);
  });

  it('is refused when a part unpacks to more than it says', async () => {
    const bytes = buildDocx({
      body: paragraph('Hello'),
      more: [
        {
          name: 'word/media/a.png',
          content: new Uint8Array(50_000_000),
          claimed: 10,
        },
      ],
    });

    expect(await reasonsOf(docxArticle(bytes))).toEqual(['zip-bomb']);
  });

  it('is refused when its text alone would fill a library', async () => {
    const bytes = buildDocx({
      body: paragraph('long '.repeat(4_000_000)),
    });

    expect(await reasonsOf(docxArticle(bytes))).toEqual(['zip-bomb']);
  });

  it.each([
    ['cut in the middle', (bytes: Uint8Array) => bytes.subarray(0, 300)],
    ['without its end', (bytes: Uint8Array) => bytes.subarray(0, -30)],
    [
      'with bytes overwritten',
      (bytes: Uint8Array) =>
        bytes.map((byte, at) => (at > 60 && at < 90 ? 7 : byte)),
    ],
  ])('is refused as damaged when it is %s', async (_, damage) => {
    const bytes = buildDocx({ body: paragraph('Hello') });

    expect(await reasonsOf(docxArticle(damage(bytes)))).toEqual([
      'damaged-document',
    ]);
  });

  it('is refused when it is another kind of archive', async () => {
    const bytes = buildZip([{ name: 'xl/workbook.xml', content: '<x/>' }]);

    expect(await reasonsOf(docxArticle(bytes))).toEqual(['wrong-format']);
  });

  it('is refused as damaged when its XML nests without end', async () => {
    const bytes = buildDocx({ body: '<w:sdt>'.repeat(100_000) });

    expect(await reasonsOf(docxArticle(bytes))).toEqual(['damaged-document']);
  });

  it('expands no entities of its own making', async () => {
    const bytes = buildZip([
      ...['[Content_Types].xml', '_rels/.rels'].map((name) => ({
        name,
        content: '<x/>',
      })),
      {
        name: 'word/document.xml',
        content: `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('&b;')}</w:body></w:document>`,
      },
    ]);

    const outcome = await docxArticle(bytes).then(
      ({ markdown }) => markdown,
      (error: unknown) => String(error),
    );

    expect(outcome).not.toContain('aaaaaaaaaa');
  });
});
