import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../shared/compare/findings/finding-of.ts';
import { reasonOf } from '../../../shared/compare/reasons/say-reason.ts';
import { promise } from '../builders.ts';

describe('findingOf', () => {
  it('says what a gap is about, also once the site promises it no more', () => {
    const gone = promise({ topic: 'price-match' });

    const finding = findingOf({
      type: 'withdrawn',
      promise: gone,
      asOf: '2026-11-21',
      because: [reasonOf('ended', { date: '2026-10-01' })],
    });

    expect(finding.topic).toBe('price-match');
    expect(finding.because).toEqual([
      'It ended on 2026-10-01 and the site still shows it.',
    ]);
  });
});
