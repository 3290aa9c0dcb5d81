import { describe, expect, it } from 'vitest';
import { readSample } from '../read-sample.ts';

describe('the end of a sentence', () => {
  it.each([
    ['en', 'Send it back free of charge.* Worn shoes stay yours.'],
    ['fr', 'Le retour est gratuit.* Les habits portés restent à vous.'],
  ])('stands before the mark of a footnote (%s)', (lang, text) => {
    expect(readSample(text, lang)).toHaveLength(2);
  });

  it('is no full stop inside a reference', () => {
    expect(readSample('See clause 4.2*3 of the lease.', 'en')).toHaveLength(1);
  });
});
