import { describe, expect, it } from 'vitest';
import { howSure } from '../../../shared/compare/match/how-sure.ts';
import { indexArticle } from '../../../shared/compare/match/indexed-article.ts';
import { mayBeLikely } from '../../../shared/compare/match/likeness.ts';
import { soughtOf } from '../../../shared/compare/match/promise-speech.ts';
import { fc } from '../../property-tests.ts';
import {
  article,
  days,
  mention,
  money,
  promise,
  statement,
} from '../builders.ts';

const quotes = [
  'We refund the Kelor within the time.',
  'Repairs of the Kelor cost little, take some 14 and need no appointment.',
  'The shop opens at all hours.',
  'The Kelor comes back: thirty.',
];
const anyTerms = fc.array(
  fc.constantFrom(days(14), days(30), money('price', 20), money('price', 0)),
  { maxLength: 2 },
);

describe('mayBeLikely', () => {
  it('passes over no statement that is as sure', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.constantFrom(...quotes), anyTerms),
        fc.tuple(fc.constantFrom(...quotes), anyTerms),
        fc.constantFrom('refund-time', 'resolution-time', 'no-fee'),
        ([promised, terms], [told, said], topic) => {
          const sought = soughtOf(
            promise({ topic, terms, mentions: [mention({ quote: promised })] }),
          );
          const [other] = indexArticle(
            article({ statements: [statement(told, { terms: said })] }),
          );
          const sure = other ? howSure(sought, other) : 0;

          expect(sure).toBeGreaterThan(0);
          expect(other && mayBeLikely(sought, other, sure)).toBe(true);
        },
      ),
    );
  });

  it('needs no look at values where words are not enough', () => {
    const sought = soughtOf(
      promise({
        topic: 'refund-time',
        terms: [days(30)],
        mentions: [mention({ quote: 'We refund the Kelor within 30 days.' })],
      }),
    );
    const [other] = indexArticle(
      article({
        statements: [statement('Gifts wait 14 days.', { terms: [days(14)] })],
      }),
    );

    expect(other && mayBeLikely(sought, other, 0.9)).toBe(false);
  });
});
