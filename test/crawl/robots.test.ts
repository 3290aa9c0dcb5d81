import { describe, expect, it } from 'vitest';
import { readRobots } from '../../shared/crawl/robots.ts';

const origin = 'https://shop.example';
const forbids = (text: string, path: string) =>
  readRobots(origin, text).forbiddenBy(origin + path) !== undefined;

describe('robots.txt', () => {
  it('allows everything when it says nothing', () => {
    expect(forbids('', '/a')).toBe(false);
    expect(forbids('<!doctype html><p>Not found</p>', '/a')).toBe(false);
  });

  it('lets the longest rule win, and Allow where two are as long', () => {
    const text =
      'User-agent: *\nDisallow: /shop\nAllow: /shop/help\nDisallow: /same\nAllow: /same';

    expect(forbids(text, '/shop/a')).toBe(true);
    expect(forbids(text, '/shop/help/x')).toBe(false);
    expect(forbids(text, '/same')).toBe(false);
  });

  it('follows our own group alone when there is one, whatever its case', () => {
    const text =
      'User-agent: *\nDisallow: /\n\nUser-agent: bRiEfEd\nDisallow: /private';

    expect(forbids(text, '/a')).toBe(false);
    expect(forbids(text, '/private')).toBe(true);
  });

  it('joins the groups that are for us', () => {
    const text =
      'User-agent: Briefed\nDisallow: /a\n\nUser-agent: other\nDisallow: /\n\nUser-agent: Briefed\nDisallow: /b';

    expect(forbids(text, '/a')).toBe(true);
    expect(forbids(text, '/b')).toBe(true);
    expect(forbids(text, '/c')).toBe(false);
  });

  it('does not let other records part a group', () => {
    const text =
      'User-agent: Briefed\nSitemap: https://shop.example/map.xml\nCrawl-delay: 3\nUser-agent: other\nDisallow: /a';

    expect(forbids(text, '/a')).toBe(true);
  });

  it('knows * and $', () => {
    const text = 'User-agent: *\nDisallow: /*?sort=\nDisallow: /*.pdf$';

    expect(forbids(text, '/list?sort=price')).toBe(true);
    expect(forbids(text, '/terms.pdf')).toBe(true);
    expect(forbids(text, '/terms.pdf?page=2')).toBe(false);
  });

  it.each([
    ['/foo/bar/baz', '/foo/bar/%62%61%7A'],
    ['/foo/bar/%62%61%7A', '/foo/bar/baz'],
    ['/foo/bar/ツ', '/foo/bar/%E3%83%84'],
    ['/foo/bar/%e3%83%84', '/foo/bar/ツ'],
    ['/foo/bar?baz=quz', '/foo/bar?baz=quz'],
  ])('compares escapes by what they mean: %s and %s', (rule, path) => {
    expect(forbids(`User-agent: *\nDisallow: ${rule}`, path)).toBe(true);
  });

  it('reads every line ending, comments and a byte order mark', () => {
    const text =
      '\uFEFFUser-agent: * # all\r\nDisallow: /a # not this\rDisallow: /b\n';

    expect(forbids(text, '/a')).toBe(true);
    expect(forbids(text, '/b')).toBe(true);
  });

  it('names the line that forbids', () => {
    const robots = readRobots(
      origin,
      '# hello\nUser-agent: *\n\n  Disallow: /a',
    );

    expect(robots.forbiddenBy(`${origin}/a`)).toEqual({
      line: 4,
      text: 'Disallow: /a',
    });
  });

  it('names its sitemaps and the delay it asks for', () => {
    const robots = readRobots(
      origin,
      'Sitemap: https://shop.example/a.xml\nUser-agent: *\nCrawl-delay: 2.5\nDisallow:',
    );

    expect(robots.sitemaps).toEqual(['https://shop.example/a.xml']);
    expect(robots.crawlDelaySeconds).toBe(2.5);
  });

  it('is judged at once, however hostile its patterns', () => {
    const text = `User-agent: *\nDisallow: /${'*a'.repeat(500)}$`;

    expect(forbids(text, `/${'a'.repeat(2000)}b`)).toBe(false);
  });
});
