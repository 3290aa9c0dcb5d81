import { describe, expect, it } from 'vitest';
import { promisesOf } from '../read-sample.ts';

function scopesOf(text: string): readonly (readonly string[])[] {
  return promisesOf([{ text }]).map(({ scope }) => scope);
}

describe('whom a promise holds for', () => {
  it('is not narrowed by the words that count its days', () => {
    expect(scopesOf('We deliver within 4 business days.')).toEqual([[]]);
  });

  it('is narrowed by the same word beside them', () => {
    expect(
      scopesOf('Business customers: we deliver within 4 business days.'),
    ).toEqual([['scope-business']]);
  });

  it('is not narrowed by us, who are written to', () => {
    const text = 'Write to us and get a refund within ten days.';

    expect(scopesOf(text)).toEqual([[]]);
  });

  it('is narrowed to the country that is named', () => {
    const text = 'Orders shipped within the US arrive in 3 days.';

    expect(scopesOf(text)).toEqual([['scope-domestic']]);
  });
});
