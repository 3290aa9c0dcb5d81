import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../shared/compare/findings/finding-of.ts';
import { promise } from '../builders.ts';

describe('findingOf', () => {
  it('says what a gap is about, also once the site promises it no more', () => {
    const gone = promise({ topic: 'price-match' });

    const finding = findingOf({
      type: 'withdrawn',
      promise: gone,
      asOf: '2026-11-21',
      because: ['The site no longer promises it.'],
    });

    expect(finding.topic).toBe('price-match');
  });
});
