import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfArticle } from '../../shared/adapters/pdf-article.ts';
import { buildPdf } from '../knowledge/build-pdf.ts';
import { reasonsOf } from '../knowledge/reasons-of.ts';

const page = [
  { text: 'Returns', size: 20 },
  { text: 'Customers may send back' },
  { text: 'what they bought within 30 days.' },
  { text: '' },
  { text: '' },
  { text: 'Refunds take (about) 5 days.' },
];

describe('a PDF as an article', () => {
  it('joins lines to paragraphs and knows headings by their size', async () => {
    const { markdown } = await pdfArticle(buildPdf({ pages: [page] }));

    expect(markdown).toBe(
      '## Returns\n\nCustomers may send back what they bought within 30 days.\n\nRefunds take (about) 5 days.',
    );
  });

  it('reads every page', async () => {
    const bytes = buildPdf({
      pages: [[{ text: 'First page.' }], [{ text: 'Second page.' }]],
    });

    const { markdown } = await pdfArticle(bytes);

    expect(markdown).toBe('First page.\n\nSecond page.');
  });

  it('tells its title and the day of its last change', async () => {
    const bytes = buildPdf({
      pages: [page],
      title: 'Returns desk',
      modified: "D:20260302101500-05'00'",
    });

    expect(await pdfArticle(bytes)).toMatchObject({
      title: 'Returns desk',
      updated: '2026-03-02',
    });
  });

  it('shows markup in its words as words', async () => {
    const bytes = buildPdf({
      pages: [[{ text: '<script>alert(1)</script>' }]],
    });

    const { markdown } = await pdfArticle(bytes);

    expect(markdown).toBe('&lt;script>alert(1)&lt;/script>');
  });

  it('leaves the bytes it was given whole', async () => {
    const bytes = buildPdf({ pages: [page] });
    const before = Buffer.from(bytes);

    await pdfArticle(bytes);

    expect(before.equals(bytes)).toBe(true);
  });

  it('is refused when it holds no text', async () => {
    const bytes = buildPdf({ pages: [[]] });

    expect(await reasonsOf(pdfArticle(bytes))).toEqual(['no-text']);
  });

  it.each([
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, 200)],
    [
      'noise',
      () =>
        Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 0xa7)]),
    ],
    ['its header alone', () => Buffer.from('%PDF-1.7\n')],
  ])('is refused as damaged when it is %s', async (_, damage) => {
    const bytes = damage(buildPdf({ pages: [page] }));

    expect(await reasonsOf(pdfArticle(bytes))).toEqual(['damaged-document']);
  });

  it('is refused when a stream unpacks without end', async () => {
    const packedContent = deflateSync(new Uint8Array(200_000_000));

    const bytes = buildPdf({ pages: [page], packedContent });

    expect(await reasonsOf(pdfArticle(bytes))).toEqual(['zip-bomb']);
  });

  it('is refused when a stream packed twice unpacks without end', async () => {
    const packedContent = deflateSync(deflateSync(new Uint8Array(200_000_000)));

    const bytes = buildPdf({
      pages: [page],
      packedContent,
      filter: '[/FlateDecode /FlateDecode]',
    });

    expect(await reasonsOf(pdfArticle(bytes))).toEqual(['zip-bomb']);
  });

  it('is refused when it has more pages than an article', async () => {
    const bytes = buildPdf({ pages: Array.from({ length: 1001 }, () => []) });

    expect(await reasonsOf(pdfArticle(bytes))).toEqual(['too-large']);
  });
});
