import { describe, expect, it } from 'vitest';
import { blockWith } from './read-page.ts';

function selectorOf(html: string): string {
  return blockWith(html, '30 days').selector;
}

describe('the selector of a block', () => {
  it.each([
    ['<p id="r">30 days', '#r'],
    ['<div id="r"><p>x<p>30 days', '#r > p:nth-of-type(2)'],
    ['<body><p>x<div><b>y</b></div><p>30 days', 'body > p:nth-of-type(2)'],
    ['<p>x<p>30 days', 'body > p:nth-of-type(2)'],
    ['<html><p>30 days', 'body > p:nth-of-type(1)'],
  ])('finds it in %s', (html, selector) => {
    expect(selectorOf(html)).toBe(selector);
  });

  it('counts the tbody that a browser adds', () => {
    expect(selectorOf('<table><tr><td>x<td>30 days</table>')).toBe(
      'body > table:nth-of-type(1) > tbody:nth-of-type(1) > tr:nth-of-type(1)',
    );
  });

  it('trusts an id that stands twice only for its first element', () => {
    const html = '<p id="r">x</p><p id="r">30 days</p>';

    expect(selectorOf(html)).toBe('body > p:nth-of-type(2)');
  });

  it.each(['7', 'a b', 'x"y', 'a:b', ''])('does not use the id %j', (id) => {
    expect(selectorOf(`<p id='${id}'>30 days`)).toBe('body > p:nth-of-type(1)');
  });
});
