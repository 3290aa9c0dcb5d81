import { describe, expect, it } from 'vitest';
import { wordsAlike } from '../../../shared/compare/match/alike-words.ts';
import { howSure } from '../../../shared/compare/match/how-sure.ts';
import { indexArticle } from '../../../shared/compare/match/indexed-article.ts';
import { soughtOf } from '../../../shared/compare/match/promise-speech.ts';
import type { Sought } from '../../../shared/compare/match/sought.ts';
import { soughtAlike } from '../../../shared/compare/match/sought-alike.ts';
import { idsAsText } from '../../../shared/compare/match/speech-as-text.ts';
import { fc } from '../../property-tests.ts';
import { article, days, mention, promise, statement } from '../builders.ts';

function soughtFor(thing: string, count: number, heading: string): Sought {
  return soughtOf(
    promise({
      topic: 'refund-time',
      context: [heading],
      terms: [days(count)],
      mentions: [
        mention({ quote: `We refund the ${thing} within ${count} days.` }),
      ],
    }),
  );
}

function textsOf({ speech }: Sought) {
  return { said: idsAsText(speech.said), around: idsAsText(speech.around) };
}

const things = ['Kelor', 'Vesta', 'Kelor 20 Vesta', 'zorbling', 'carpet'];

describe('words that no article knows', () => {
  it('leave each sentence as like as it is', () => {
    const anyThing = fc.constantFrom(...things);
    const anyCount = fc.constantFrom(14, 30);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyThing, anyCount, anyThing), { minLength: 1 }),
        anyThing,
        anyThing,
        (promised, told, title) => {
          const sentences = indexArticle(
            article({
              title: `Refund of the ${title}`,
              statements: [
                statement(`The ${told} is refunded in 30 days.`, {
                  terms: [days(30)],
                }),
              ],
            }),
          );
          const known = new Set(
            sentences.flatMap(({ speech, whole }) => [
              ...speech.everything,
              ...whole,
            ]),
          );
          for (const said of promised) {
            const sought = soughtFor(...said);
            const alike = soughtAlike(
              wordsAlike(textsOf(sought), (id) => known.has(id)),
            );
            for (const sentence of sentences) {
              expect(howSure(alike(sought), sentence)).toBe(
                howSure(sought, sentence),
              );
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are told from one another, as many as there are', () => {
    const alike = (said: string, around: string) =>
      wordsAlike({ said, around }, () => false);

    expect(alike('refund =vesta same-day -zorb', '=vesta =kelor')).toEqual({
      said: 'refund =?0 same-day -?1',
      around: '=?0 =?2',
      open: ['=vesta', '-zorb', '=kelor'],
    });
  });
});
