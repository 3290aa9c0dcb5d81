import { describe, expect, it } from 'vitest';
import { describeTerms } from '../../../../shared/extract/frames/describe-term.ts';
import { promisesOf } from '../../read-sample.ts';

function termsOf(text: string): readonly string[] {
  return promisesOf([{ text }]).map(({ terms }) => describeTerms(terms));
}

describe('the time a question names', () => {
  it.each([
    'Found it cheaper within 14 days? We refund the difference.',
    'Not happy within 14 days? We refund you.',
  ])('is that of its answer: %s', (text) => {
    expect(termsOf(text)).toEqual(['window 14 day']);
  });

  it('is no second time of an answer that names its own', () => {
    expect(
      termsOf(
        'Changed your mind after 3 days? Send it back within 60 days for a full refund.',
      ),
    ).toEqual(['window 60 day']);
  });

  it('is none of what the answer promises at another speed', () => {
    expect(
      termsOf('Waiting for 3 days? We answer every letter within a week.'),
    ).toEqual(['delay 1 week']);
  });

  it('is none where the question names two', () => {
    expect(
      termsOf(
        'Found it cheaper within 14 days of a sale of 3 days? We refund the difference.',
      ),
    ).toEqual(['']);
  });
});
