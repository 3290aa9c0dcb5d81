import { describe, expect, it } from 'vitest';
import { createScope } from '../../shared/crawl/scope.ts';
import { siteOf } from './crawl-site.ts';

const judge = (raw: string, more = {}) => createScope(siteOf(more)).judge(raw);

describe('the scope of a site', () => {
  it('is the host of its start URLs, with and without www', () => {
    expect(judge('https://shop.example/a')).toEqual({
      kind: 'in',
      url: 'https://shop.example/a',
    });
    expect(judge('https://www.shop.example/a').kind).toBe('in');
    expect(judge('https://blog.shop.example/a')).toEqual({
      kind: 'out',
      why: 'host',
    });
    expect(judge('https://shop.example.evil.example/').kind).toBe('out');
  });

  it('is the hosts that the configuration names, and no others', () => {
    const hosts = { hosts: ['help.shop.example'] };

    expect(judge('https://help.shop.example/a', hosts).kind).toBe('in');
    expect(judge('https://shop.example/a', hosts).kind).toBe('in');
    expect(judge('https://www.shop.example/a', hosts).kind).toBe('out');
  });

  it('is one port of one address for a site that starts there', () => {
    const start = { startUrls: ['http://127.0.0.1:8080/'] };

    expect(judge('http://127.0.0.1:8080/a', start).kind).toBe('in');
    expect(judge('http://127.0.0.1:9999/a', start).kind).toBe('out');
    expect(judge('http://localhost:8080/a', start).kind).toBe('out');
    expect(createScope(siteOf(start)).neighbours).toEqual([]);
  });

  it('holds one address for pages that are linked with and without encryption', () => {
    expect(judge('http://shop.example/a')).toEqual({
      kind: 'in',
      url: 'https://shop.example/a',
    });
  });

  it('does not take encryption away, nor add it to a site without', () => {
    const start = { startUrls: ['http://shop.example/'] };

    expect(judge('https://shop.example/a', start)).toEqual({
      kind: 'in',
      url: 'https://shop.example/a',
    });
    expect(judge('http://shop.example/a', start)).toEqual({
      kind: 'in',
      url: 'http://shop.example/a',
    });
  });

  it('follows the include and exclude patterns', () => {
    const patterns = { include: ['/en/', '/fr/'], exclude: ['/*/jobs'] };

    expect(judge('https://shop.example/en/a', patterns).kind).toBe('in');
    expect(judge('https://shop.example/de/a', patterns)).toEqual({
      kind: 'out',
      why: 'path',
    });
    expect(judge('https://shop.example/fr/jobs/1', patterns)).toEqual({
      kind: 'out',
      why: 'path',
    });
  });

  it.each([
    '/logo.png',
    '/style.CSS?v=3',
    '/app.js',
    '/film.mp4',
    '/feed.rss',
  ])('leaves %s out, which is no page', (path) => {
    expect(judge(`https://shop.example${path}`)).toEqual({
      kind: 'out',
      why: 'asset',
    });
  });

  it('keeps documents in, so that they are named as unread', () => {
    expect(judge('https://shop.example/terms.pdf').kind).toBe('in');
  });

  it.each([
    `/${'a/'.repeat(5)}`,
    `/${Array.from({ length: 30 }, (_, at) => at).join('/')}`,
    `/?q=${'x'.repeat(3000)}`,
  ])('leaves addresses out that repeat or grow without end: %.30s', (path) => {
    expect(judge(`https://shop.example${path}`)).toEqual({
      kind: 'out',
      why: 'trap',
    });
  });
});
