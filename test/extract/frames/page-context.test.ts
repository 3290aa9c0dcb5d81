import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/extract/block.ts';
import { compileLanguage } from '../../../shared/extract/frames/compile-language.ts';
import { createContextReader } from '../../../shared/extract/frames/page-context.ts';
import { english } from '../../../shared/extract/languages/en.ts';
import { blockOf } from '../read-sample.ts';

function contextOf(block: Partial<Block>) {
  return createContextReader()(blockOf(block), compileLanguage(english));
}

describe('the context of a block', () => {
  it('is the subject of the nearest heading', () => {
    const { near, levels } = contextOf({ headings: ['Returns', 'Delivery'] });

    expect(near.has('deliver')).toBe(true);
    expect(near.has('return')).toBe(false);
    expect(levels.some((level) => level.has('return'))).toBe(true);
  });

  it('reaches past a heading that names no subject', () => {
    const { near } = contextOf({ headings: ['Returns', 'Canada'] });

    expect(near.has('return')).toBe(true);
  });

  it('is no return of goods where journeys there and back are late', () => {
    const { near } = contextOf({
      headings: ['Delay compensation'],
      columnHeaders: ['Delay', 'Single', 'Return'],
    });

    expect(near.has('paid-when-late')).toBe(true);
  });

  it('is its label rather than the heading above it', () => {
    const { near } = contextOf({ headings: ['Delivery'], label: 'Warranty' });

    expect(near.has('warranty')).toBe(true);
    expect(near.has('deliver')).toBe(false);
  });

  it('is the subject of a column that settles, not of the heading', () => {
    const { near } = contextOf({
      headings: ['Response times'],
      columnHeaders: ['Resolution'],
      label: 'Critical',
    });

    expect(near.has('fix-time')).toBe(true);
    expect(near.has('answering')).toBe(false);
  });

  it('is the heading above a time that is said of nothing', () => {
    const { near } = contextOf({
      headings: ['Refunds'],
      label: 'Processing time',
    });

    expect(near.has('refund')).toBe(true);
  });

  it('is its column where the label names a place', () => {
    const { near } = contextOf({
      headings: ['Returns'],
      label: 'Europe',
      columnHeaders: ['Area', 'Delivery time'],
    });

    expect(near.has('deliver')).toBe(true);
    expect(near.has('return')).toBe(false);
  });
});
