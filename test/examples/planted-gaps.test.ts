import { describe, expect, it } from 'vitest';
import type { Report } from '../../shared/domain/report.ts';
import { checkExample, pageOf } from './check-example.ts';
import { plantedInExample } from './planted.ts';

const report = await checkExample();
const planted = await plantedInExample();

/** Typography does not matter to where the words stand. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();
}

function promisesAt(page: string, words: string): Report['promises'] {
  return report.promises.filter(({ mentions }) =>
    mentions.some(
      ({ url, quote }) =>
        pageOf(url) === page && plain(quote).includes(plain(words)),
    ),
  );
}

function gapsAt(page: string, words: string): Report['gaps'] {
  const ids = promisesAt(page, words).map(({ id }) => id);
  return report.gaps.filter(
    ({ promise }) => promise !== null && ids.includes(promise),
  );
}

/** Types that say staff do not know the promise as it stands. */
const untold = ['unknown', 'contradicted', 'unbriefed'];

describe('the example company', () => {
  it('has something planted, so that these tests test something', () => {
    expect(planted.gaps.length).toBeGreaterThan(10);
    expect(planted.covered.length).toBeGreaterThan(10);
    expect(planted.promiseFree.length).toBe(5);
  });

  it.each(planted.gaps)('shows on $page that "$words" is $type', (row) => {
    const found = gapsAt(row.page, row.words).find(
      ({ type }) => type === row.type,
    );

    expect(found).toBeDefined();
    if (row.type !== 'expired') {
      expect(found?.article ?? null).toBe(row.article);
    }
  });

  it('raises nothing untold but what is planted, and no gap twice', () => {
    const raised = report.gaps.filter(({ type }) => untold.includes(type));
    const distinct = new Set(
      planted.gaps
        .filter(({ type }) => untold.includes(type))
        .map(({ page, words, type }) =>
          gapsAt(page, words).find((gap) => gap.type === type),
        ),
    );

    expect(raised.filter((gap) => !distinct.has(gap))).toEqual([]);
  });

  it.each(
    planted.gaps.filter((row) => row.type === 'contradicted'),
  )('says for "$words" on $page who is better off: $note', ({
    page,
    words,
    note,
  }) => {
    const directions = gapsAt(page, words)
      .flatMap((gap) => gap.differences)
      .map((difference) => difference.direction);

    expect(directions).toContain(note);
  });

  it.each(
    planted.gaps.filter((row) => row.type === 'unbriefed'),
  )('names the team that was not briefed on "$words" ($note)', ({
    page,
    words,
    note,
  }) => {
    const [team, since] = note.split(', ');
    const gap = gapsAt(page, words).find(({ type }) => type === 'unbriefed');

    expect(gap?.teams).toEqual([team]);
    expect(gap?.lastBriefings[0]?.briefedAt === null).toBe(since === 'never');
  });

  it.each(planted.covered)('counts "$words" on $page as told by $article', ({
    page,
    words,
  }) => {
    const promises = promisesAt(page, words);
    const gaps = gapsAt(page, words).map(({ type }) => type);

    expect(promises).not.toEqual([]);
    expect(gaps.filter((type) => untold.includes(type))).toEqual([]);
  });

  it.each(
    planted.promiseFree,
  )('reads no promise in the middle of %s', (page) => {
    const quotes = report.promises
      .flatMap(({ mentions }) => mentions)
      .filter(({ url }) => pageOf(url) === page)
      .map(({ quote }) => plain(quote));

    expect(quotes).toEqual([plain("Livraison gratuite dès 99 $ d'achat.")]);
  });
});
