import { expect, it } from 'vitest';
import { indexArticles } from '../../../shared/compare/match/article-index.ts';
import { soughtOf } from '../../../shared/compare/match/promise-speech.ts';
import { judgeFound } from '../../../shared/compare/verdict/judge-promise.ts';
import { article, days, mention, promise, statement } from '../builders.ts';

it('says of an article that is only near why its other value counts for nothing', () => {
  const strings = article({
    id: 'strings',
    title: 'Strings',
    statements: [statement('Harp strings last 5 days.', { terms: [days(5)] })],
  });
  const index = indexArticles([strings]);
  const tuning = promise({
    topic: 'exchange',
    terms: [days(2)],
    mentions: [mention({ quote: 'A harp that arrives cracked: 2 days.' })],
  });
  const [nearest] = index.sentencesOf('strings');
  if (nearest === undefined) throw new Error('The article has a sentence.');
  const found = {
    article: strings,
    statement: nearest,
    probability: 0.3,
    runnerUp: undefined,
  };

  const verdict = judgeFound(tuning, [{ sought: soughtOf(tuning), found }], {
    index,
    lastBriefing: () => null,
  });

  expect(verdict).toMatchObject({
    kind: 'unknown',
    because: [{ code: 'nearest-elsewhere', values: { likely: '30' } }],
  });
});
