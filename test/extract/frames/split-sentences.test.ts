import { describe, expect, it } from 'vitest';
import { promisesOf, readSample } from '../read-sample.ts';

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

describe('a dot between words', () => {
  it('parts items', () => {
    expect(
      readSample('Open daily · Free parking · 4 rooms', 'en'),
    ).toHaveLength(3);
  });

  it('leads from a short title to its price', () => {
    expect(readSample('Summer sale · $89 deep clean', 'en')).toHaveLength(1);
    expect(
      readSample('Every room has a sea view and a desk · $89', 'en'),
    ).toHaveLength(2);
  });
});

describe('a time zone', () => {
  it.each([
    'ET',
    'PST',
    'AEDT',
    'HNE',
    '(ET)',
  ])('%s goes on with its hour', (zone) => {
    const text = `Parcels ordered before 4 p.m. ${zone} ship the same day.`;

    expect(promisesOf([{ text }]).map(({ quote }) => quote)).toEqual([text]);
  });
});

describe('a line that ends in a colon', () => {
  it.each([
    ['en', '30 days or more before the tour:', 'we refund all you paid'],
    ['fr', 'Jusqu’à 30 jours avant le départ :', 'remboursement intégral'],
  ])('goes on below where it names a case by a number (%s)', (lang, ...lines) => {
    expect(readSample(lines.join('\n'), lang)).toHaveLength(1);
  });

  it('is a title where it names no number', () => {
    expect(readSample('Our promise:\n30-day returns', 'en')).toHaveLength(2);
  });
});

describe('a line of items', () => {
  it.each([
    '✅ Free quotes ✅ 30-day returns ✅ 2-year warranty',
    '🚚 Free quotes 🔄 30-day returns ⭐ 2-year warranty',
    '★ FREE QUOTES ★ 30-DAY RETURNS ★ 2-YEAR WARRANTY ★',
    '* Free quotes * 30-day returns * 2-year warranty *',
    'Free quotes ▸ 30-day returns ▸ 2-year warranty',
    'Free quotes ❤️ 30-day returns ❤️ 2-year warranty',
  ])('is parted at its signs: %s', (line) => {
    const topics = promisesOf([{ text: line }]).map(({ topic }) => topic);
    expect(topics).toEqual(['no-fee', 'return-window', 'warranty']);
  });

  it.each([
    'Get 20% off 🎉 with the code SAVE20',
    'Get 20% off* with the code SAVE20',
    'Get ~ 20% off with the code SAVE20',
  ])('goes on after a sign in the middle of a sentence: %s', (line) => {
    expect(readSample(line, 'en')).toHaveLength(1);
  });
});
