import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../shared/extract/parse-page.ts';

function read(html: string) {
  return parsePage(html, {
    url: 'https://shop.example/fr/aide',
    defaultLang: 'en',
  });
}

describe('parsePage', () => {
  it('keeps text split by inline tags in one block', () => {
    const page = read('<p>Free <b>re</b>turns, <a href="/r">always</a>.</p>');

    expect(page.blocks.map(({ text }) => text)).toEqual([
      'Free returns, always.',
    ]);
  });

  it('answers nothing for an empty page', () => {
    const page = read('');

    expect(page).toMatchObject({ blocks: [], links: [], textLength: 0 });
  });
});
