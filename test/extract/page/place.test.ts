import { describe, expect, it } from 'vitest';
import { blockWith } from './read-page.ts';

describe('the part of the page a block stands in', () => {
  it.each([
    ['navigation', '<nav><a href="/">30 days</a></nav>'],
    ['navigation', '<div role="navigation"><a href="/">30 days</a></div>'],
    ['navigation', '<ul class="navbar menu"><li><a href="/">30 days</a></ul>'],
    ['header', '<header><p>30 days</p><nav><a href="/">A</a></nav></header>'],
    ['header', '<div role="banner"><p>30 days</div>'],
    ['footer', '<footer><p>30 days</footer>'],
    [
      'footer',
      '<div class="site-footer"><nav><a href="/">30 days</a></nav></div>',
    ],
    ['aside', '<main><aside><p>30 days</aside></main>'],
    ['banner', '<div class="announcement-bar">30 days</div>'],
    ['banner', '<div id="promo-banner"><p>30 days</div>'],
    ['main', '<main><article><header><p>30 days</header></article></main>'],
    ['main', '<section><footer><p>30 days</footer></section>'],
    ['main', '<div class="card-footer"><p>30 days</div>'],
    ['main', '<p>30 days'],
  ])('is %s in %s', (place, html) => {
    expect(blockWith(html, '30 days').place).toBe(place);
  });

  it('is main in a header that opens the page’s own words', () => {
    const html = '<header class="hero"><h1>Sofas</h1><p>In 30 days</header>';

    expect(blockWith(html, '30 days').place).toBe('main');
  });

  it('is main in a nav that talks rather than leads elsewhere', () => {
    const html =
      '<main><div>How long?</div><nav><p>You may return anything you bought within 30 days.</nav></main>';

    expect(blockWith(html, '30 days').place).toBe('main');
  });
});
