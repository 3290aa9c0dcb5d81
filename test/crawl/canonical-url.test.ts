import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../shared/crawl/canonical-url.ts';
import { fc } from '../property-tests.ts';

describe('the canonical address', () => {
  it.each([
    ['HTTP://Shop.Example:80/A/./b/../c', 'http://shop.example/A/c'],
    ['https://shop.example:443', 'https://shop.example/'],
    ['https://shop.example:8443/a', 'https://shop.example:8443/a'],
    ['https://shop.example./a#part', 'https://shop.example/a'],
    ['https://user:secret@shop.example/', 'https://shop.example/'],
    ['https://shop.example/a?', 'https://shop.example/a'],
    [
      'https://shop.example/a?utm_source=x&UTM_Campaign=y&gclid=1&fbclid=2',
      'https://shop.example/a',
    ],
    [
      'https://shop.example/a?b=2&utm_medium=m&a=1',
      'https://shop.example/a?a=1&b=2',
    ],
    ['https://shop.example/a?c=2&c=1', 'https://shop.example/a?c=2&c=1'],
    [
      'https://shop.example/a;jsessionid=77AB?x=1',
      'https://shop.example/a?x=1',
    ],
    [
      'https://shop.example/%7euser/caf%c3%a9',
      'https://shop.example/~user/caf%C3%A9',
    ],
    ['https://shop.example/café', 'https://shop.example/caf%C3%A9'],
    ['https://shop.example/a%2fb', 'https://shop.example/a%2Fb'],
    ['https://shop.example/a?q=%41%26', 'https://shop.example/a?q=A%26'],
    ['https://xn--caf-dma.example/', 'https://xn--caf-dma.example/'],
    ['https://café.example/', 'https://xn--caf-dma.example/'],
  ])('of %s is %s', (raw, canonical) => {
    expect(canonicalUrl(raw)).toBe(canonical);
  });

  it.each([
    'mailto:a@b.example',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'tel:+1',
    'data:,x',
    '/a',
    '',
    'http://',
  ])('is none for %j', (raw) => {
    expect(canonicalUrl(raw)).toBeUndefined();
  });

  it('leaves out the parameters that a site says mean nothing', () => {
    const ignored = new Set(['from']);

    expect(canonicalUrl('https://shop.example/?from=mail&id=3', ignored)).toBe(
      'https://shop.example/?id=3',
    );
  });

  it('keeps parameters that only look like those of trackers', () => {
    const url = 'https://shop.example/?autm_x=1&category=2&ref=3';

    expect(canonicalUrl(url)).toBe(url);
  });

  it('is its own canonical address', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        (url) => {
          const once = canonicalUrl(url) ?? '';
          expect(canonicalUrl(once)).toBe(once);
        },
      ),
    );
  });
});
