import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/extract/block.ts';
import { readPromises } from '../../../shared/extract/read-promises.ts';
import { blockOf, pageOf } from '../read-sample.ts';

function promisesOf(...blocks: readonly Partial<Block>[]) {
  const page = pageOf(
    blocks.map((block, index) => blockOf({ selector: `#b${index}`, ...block })),
  );
  return readPromises(page, {
    url: 'https://shop.example/',
    defaultLang: 'en',
    currency: undefined,
    asOf: '2026-11-21',
  });
}

describe('a promise that a page says more than once', () => {
  it('is one, in its fullest wording, standing in every place', () => {
    const [promise, ...others] = promisesOf(
      { text: 'Free estimates', place: 'header' },
      { text: 'We give free estimates for any kind of roof.' },
    );

    expect(others).toEqual([]);
    expect(promise?.quote).toBe('We give free estimates for any kind of roof.');
    expect(promise?.alsoAt).toEqual([
      { quote: 'Free estimates', selector: '#b0', place: 'header' },
    ]);
  });
});
