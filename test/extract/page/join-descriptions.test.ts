import { describe, expect, it } from 'vitest';
import { readPage, textsOf } from './read-page.ts';

describe('a term and its description', () => {
  it('are one row where both hold a figure', () => {
    const html =
      '<h2>Calling off</h2><dl><div><dt>3 days before</dt><dd>50% refund</dd></div>' +
      '<div><dt>1 day before</dt><dd>10% refund</dd></div></dl>';

    expect(textsOf(html)).toEqual([
      'Calling off',
      '3 days before\n50% refund',
      '1 day before\n10% refund',
    ]);
  });

  it('are one row where a value stands under a figure', () => {
    const html = '<dl><dt>3 days before</dt><dd>No refund</dd></dl>';

    expect(textsOf(html)).toEqual(['3 days before\nNo refund']);
  });

  it('stay apart where the term holds no figure', () => {
    const html = '<dl><dt>Warranty</dt><dd>2 years</dd></dl>';

    expect(textsOf(html)).toEqual(['Warranty', '2 years']);
  });

  it('stay apart where a whole text describes the term', () => {
    const text = `Our 2 vans ${'carry whatever you own '.repeat(4)}`.trim();
    const html = `<dl><dt>24 tonnes</dt><dd>${text}</dd></dl>`;

    expect(textsOf(html)).toEqual(['24 tonnes', text]);
  });
});

describe('a label', () => {
  it('is a card where it is made of blocks', () => {
    const html =
      '<label><input type="checkbox"><span><div>Guarantee</div><div>12 months on all work</div></span></label>';

    expect(textsOf(html)).toEqual(['Guarantee', '12 months on all work']);
  });

  it('is the name of a field where it is made of words', () => {
    const html = '<form><label>Your <b>name</b> <input></label></form>';

    expect(textsOf(html)).toEqual(['Your name']);
  });
});

describe('a title with a figure', () => {
  it('is one row with the few values under it', () => {
    const html =
      '<div><h3>3 instalments</h3><p>0% interest</p><p>From £100</p></div>' +
      '<div><h3>10 instalments</h3><p>0% interest</p></div>';

    const { blocks } = readPage(html);

    expect(blocks.map(({ text }) => text)).toEqual([
      '3 instalments\n0% interest\nFrom £100',
      '10 instalments\n0% interest',
    ]);
    expect(blocks[0]?.selector).toBe('body > div:nth-of-type(1)');
  });

  it('is one row with the value below it in one paragraph', () => {
    const { blocks } = readPage(
      '<p><strong>2 days before</strong><br>Half refunded</p>',
    );

    expect(blocks.map(({ tag }) => tag)).toEqual(['tr']);
  });

  it('heads sentences, links and longer lists as any title does', () => {
    const sentence = '<h3>2-hour visits</h3><p>We come to your door.</p>';
    const link = '<h3>$50 off</h3><p><a href="/more">Read more</a></p>';
    const list = '<h3>Top 10</h3><p>Lamps</p><p>Shades</p><p>Bulbs</p>';

    expect(textsOf(sentence)).toHaveLength(2);
    expect(textsOf(link)).toHaveLength(2);
    expect(textsOf(list)).toHaveLength(4);
  });
});
