import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

describe('links', () => {
  it('are absolute and each is named once', () => {
    const { links } = readPage(
      '<a href="/a/b">1</a><a href="/a/b">2</a><a href="c?x=1&amp;y=2">3</a>' +
        '<a href="../d">4</a><a href="//cdn.example/e">5</a><area href="/f%20g">',
    );

    expect(links).toEqual([
      'https://shop.example/a/b',
      'https://shop.example/fr/c?x=1&y=2',
      'https://shop.example/d',
      'https://cdn.example/e',
      'https://shop.example/f%20g',
    ]);
  });

  it('follow the base of the page', () => {
    const { links } = readPage(
      '<base href="/shop/"><a href="x">x</a><a href="/y">',
    );

    expect(links).toEqual([
      'https://shop.example/shop/x',
      'https://shop.example/y',
    ]);
  });

  it('stand also in parts that people do not see yet', () => {
    const { links } = readPage('<div hidden><a href="/menu">Menu</a></div>');

    expect(links).toEqual(['https://shop.example/menu']);
  });

  it('include where the page refreshes to', () => {
    const { links } = readPage(
      '<meta http-equiv="Refresh" content="0; URL=\'/new\'">',
    );

    expect(links).toEqual(['https://shop.example/new']);
  });

  it.each([
    '#top',
    'javascript:void(0)',
    'mailto:a@b.example',
    'tel:+331',
    'data:text/html,x',
    'file:///etc/passwd',
    'http://[broken',
    '',
    '   ',
  ])('leave out %j', (href) => {
    expect(readPage(`<a href="${href}">x</a>`).links).toEqual([]);
  });
});

describe('what a page says of itself', () => {
  it('is its title, description, language, address and twins', () => {
    const page = readPage(
      '<html lang="fr-CA"><title>Livraison &amp;\n retours</title>' +
        '<meta name="description" content=" Tout savoir "><link rel="canonical" href="/fr/livraison">' +
        '<link rel="alternate" hreflang="en-CA" href="https://shop.example/en/delivery">' +
        '<link rel="alternate" type="application/rss+xml" href="/rss"><p>x',
    );

    expect(page).toMatchObject({
      title: 'Livraison & retours',
      description: 'Tout savoir',
      lang: 'fr-CA',
      canonical: 'https://shop.example/fr/livraison',
      alternates: [{ lang: 'en-CA', url: 'https://shop.example/en/delivery' }],
    });
  });

  it('is left open where it says nothing', () => {
    expect(readPage('<p>x')).toMatchObject({
      title: '',
      description: undefined,
      lang: 'en',
      canonical: undefined,
      alternates: [],
    });
  });

  it('does not take the title of a drawing for its own', () => {
    expect(readPage('<body><svg><title>Cart</title></svg><p>x').title).toBe('');
  });
});
