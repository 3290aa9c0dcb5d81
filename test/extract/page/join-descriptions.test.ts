import { describe, expect, it } from 'vitest';
import { textsOf } from './read-page.ts';

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

  it('stay apart where only one holds a figure', () => {
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
