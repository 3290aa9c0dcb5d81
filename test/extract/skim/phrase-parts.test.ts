import { describe, expect, it } from 'vitest';
import {
  createPhraseCutter,
  createRarestPart,
} from '../../../shared/extract/skim/phrase-parts.ts';

const cut = createPhraseCutter();

function rarestOf(phrase: string, others: readonly string[]): string {
  const phrases = [phrase, ...others].map(cut);
  const rarestPart = createRarestPart(phrases, new Set(['the']));
  const asked = cut(phrase);
  return asked.parts[rarestPart(asked)]?.part ?? '';
}

describe('the part by which a phrase is told', () => {
  it('is the one that the fewest phrases have', () => {
    expect(rarestOf('free delivery', ['free gift', 'free entry'])).toBe(
      'delivery',
    );
  });

  it('is no frequent word where another is', () => {
    expect(rarestOf('on the house', ['house wine', 'house rules'])).not.toBe(
      'the',
    );
  });

  it('is no figure where words may stand between: texts repeat figures', () => {
    expect(rarestOf('buy 3 … get', ['buy 4 … get', 'buy 5 … get'])).toBe('buy');
  });

  it('is no choice that has a frequent word', () => {
    expect(rarestOf('<the|any> house', ['house wine', 'house rules'])).toBe(
      'house',
    );
  });
});
