import { describe, expect, it } from 'vitest';
import {
  type MergedAgain,
  mergeAgain,
} from '../../../shared/compare/merge/merge-again.ts';
import { mergeReadings } from '../../../shared/compare/merge/merge-readings.ts';
import {
  keyDigest,
  type VersionedPage,
} from '../../../shared/compare/merge/merged-pages.ts';
import type { Reading } from '../../../shared/domain/reading.ts';
import { days, reading } from '../builders.ts';

const seen = { siteId: 'shop', seenAt: '2026-11-21T02:00:00.000Z' };

const page = (
  at: string,
  quote: string,
  said: Partial<Reading> = {},
): VersionedPage => ({
  url: `https://shop.example${at}`,
  version: quote,
  readings: [reading({ quote, terms: [days(30)], ...said })],
});

function firstNight(pages: readonly VersionedPage[]): MergedAgain {
  const before = { kept: [], merged: undefined, keyOfKept: keyDigest };
  return mergeAgain(pages, before, seen);
}

function nextNight(
  pages: readonly VersionedPage[],
  { anew, merged }: MergedAgain,
): MergedAgain {
  return mergeAgain(pages, { kept: anew, merged, keyOfKept: keyDigest }, seen);
}

const full = 'Return the Kelor to the manager in 30 days.';
const short = 'Return the Kelor in 30 days.';

describe('the readings that led, remembered from night to night', () => {
  it('lead no more once their page says something else', () => {
    const first = [page('/a', full), page('/b', short), page('/c', full)];
    const now = first.with(0, page('/a', 'Exchange a gift in 30 days.'));

    const before = firstNight(first);

    const { same, anew } = nextNight(now, before);

    expect(Object.keys(before.merged.leaders)).toHaveLength(1);
    expect([...same, ...anew]).toEqual(mergeReadings(now, seen));
    expect(anew).toHaveLength(2);
  });

  it('stay known where another value changed', () => {
    const other = { terms: [days(14)] };
    const first = [
      page('/a', full),
      page('/b', short),
      page('/c', 'Return the Kelor to the manager in 14 days.', other),
      page('/d', 'Return the Kelor in 14 days.', other),
    ];
    const before = firstNight(first);
    const now = first.with(3, page('/d', 'Return it in 14 days.', other));

    const { merged } = nextNight(now, before);

    const leadingPages = Object.values(merged.leaders)
      .flat()
      .map(({ url }) => url);
    expect(Object.keys(before.merged.leaders)).toHaveLength(2);
    expect(merged.leaders).toMatchObject(before.merged.leaders);
    expect(leadingPages.sort()).toEqual([first[0]?.url, first[2]?.url]);
  });

  it('are not remembered of what is said once', () => {
    const { merged } = firstNight([page('/a', full)]);

    expect(merged.leaders).toEqual({});
  });

  it('are as they were after a night without changes', () => {
    const pages = [page('/a', full), page('/b', short)];
    const before = firstNight(pages);

    const again = nextNight(pages, before);

    expect(again.merged).toBe(before.merged);
    expect(again.same).toEqual(before.anew);
  });
});
