import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  readSitemap,
  SitemapError,
  sitemapMaxBytes,
} from '../../shared/crawl/sitemap.ts';

const read = (text: string) => readSitemap(Buffer.from(text));

describe('a sitemap', () => {
  it('lists pages, with entities and white space as people write them', () => {
    const sitemap = read(`<?xml version="1.0"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc> https://shop.example/a?x=1&amp;y=2 </loc><lastmod>2026-11-01</lastmod></url>
        <url><loc><![CDATA[https://shop.example/b]]></loc></url>
      </urlset>`);

    expect(sitemap.pages).toEqual([
      'https://shop.example/a?x=1&y=2',
      'https://shop.example/b',
    ]);
  });

  it('lists further sitemaps when it is an index', () => {
    const sitemap = read(
      '<sitemapindex><sitemap><loc>https://shop.example/1.xml.gz</loc></sitemap></sitemapindex>',
    );

    expect(sitemap).toEqual({
      pages: [],
      sitemaps: ['https://shop.example/1.xml.gz'],
    });
  });

  it('lists the same page in other languages, and no images', () => {
    const sitemap = read(`<urlset><url><loc>https://shop.example/en</loc>
      <xhtml:link rel="alternate" hreflang="fr" href="https://shop.example/fr"/>
      <image:image><image:loc>https://shop.example/i.png</image:loc></image:image></url></urlset>`);

    expect(sitemap.pages).toEqual([
      'https://shop.example/en',
      'https://shop.example/fr',
    ]);
  });

  it('knows elements by any prefix', () => {
    const sitemap = read(
      '<s:urlset xmlns:s="x"><s:url><s:loc>https://shop.example/a</s:loc></s:url></s:urlset>',
    );

    expect(sitemap.pages).toEqual(['https://shop.example/a']);
  });

  it('may be gzip, or text with an address a line', () => {
    const packed = gzipSync(
      '<urlset><url><loc>https://shop.example/a</loc></url></urlset>',
    );

    expect(readSitemap(packed).pages).toEqual(['https://shop.example/a']);
    expect(
      read('\uFEFFhttps://shop.example/a\r\nhttps://shop.example/b\n').pages,
    ).toEqual(['https://shop.example/a', 'https://shop.example/b']);
  });

  it('fetches and expands no declared entity', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    );
    const sitemap =
      read(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">${laughs.join('')}]>
      <urlset><url><loc>&f;</loc></url><url><loc>&l9;</loc></url></urlset>`);

    expect(sitemap.pages).toEqual(['&f;', '&l9;']);
  });

  it('is refused when its gzip expands beyond the limit', () => {
    const bomb = gzipSync(Buffer.alloc(sitemapMaxBytes + 1, ' '));

    expect(() => readSitemap(bomb)).toThrow(SitemapError);
  });

  it.each([
    '',
    'Not found',
    '{"pages":[]}',
  ])('is refused when it is %j', (text) => {
    expect(() => read(text)).toThrow(SitemapError);
  });

  it('lists what stands before its damage', () => {
    expect(
      read(
        '<urlset><url><loc>https://shop.example/a</loc></url><url><loc>https://sh',
      ).pages,
    ).toContain('https://shop.example/a');
  });

  it('lists at most 50,000 pages', () => {
    const urls = Array.from(
      { length: 50_001 },
      (_, at) => `<url><loc>https://shop.example/${at}</loc></url>`,
    );

    expect(read(`<urlset>${urls.join('')}</urlset>`).pages).toHaveLength(
      50_000,
    );
  });
});
