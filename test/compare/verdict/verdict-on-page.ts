import { articlesIn } from '../../../bench/judge-firms.ts';
import { indexArticles } from '../../../shared/compare/match/article-index.ts';
import { mergeReadings } from '../../../shared/compare/merge/merge-readings.ts';
import { judgePromise } from '../../../shared/compare/verdict/judge-promise.ts';
import { readPage } from '../../../shared/extract/read-page.ts';

const asOf = '2026-11-21';

/**
 * The verdicts on what is read in a sentence of a page, given the lines of
 * notes: each promise by its topic, with the words that differ.
 */
export function verdictsOnPage(
  lang: string,
  sentence: string,
  ...notes: string[]
): string[] {
  const { readings } = readPage(
    `<html lang="${lang}"><main><p>${sentence}</p></main></html>`,
    {
      url: 'https://firm.invalid/',
      defaultLang: lang,
      currency: undefined,
      asOf,
    },
  );
  const promises = mergeReadings([{ url: '/', readings }], {
    siteId: 'firm',
    seenAt: `${asOf}T00:00:00.000Z`,
  });
  const index = indexArticles(articlesIn(notes));
  return promises.map((promise) => {
    const verdict = judgePromise(promise, index, () => asOf);
    const differences = 'differences' in verdict ? verdict.differences : [];
    return [
      `${promise.topic} ${verdict.kind}`,
      ...differences.map((one) => `${one.public} / ${one.internal}`),
    ].join(': ');
  });
}
