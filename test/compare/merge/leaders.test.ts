import { describe, expect, it } from 'vitest';
import { followLeaders } from '../../../shared/compare/merge/follow-leaders.ts';
import {
  leaderFor,
  leadersOf,
  sharedAbout,
} from '../../../shared/compare/merge/leaders.ts';
import { mergeReadings } from '../../../shared/compare/merge/merge-readings.ts';
import {
  keyDigest,
  mergedPages,
} from '../../../shared/compare/merge/merged-pages.ts';
import {
  type PageReadings,
  type Sighting,
  sightingsOf,
} from '../../../shared/compare/merge/sighting.ts';
import { siteReadings } from '../../../shared/compare/merge/site-readings.ts';
import { days, reading } from '../builders.ts';

const told = (at: string, quote: string): PageReadings => ({
  url: `https://shop.example${at}`,
  readings: [reading({ quote, terms: [days(30)] })],
});

function sightings(...pages: readonly PageReadings[]): Sighting[] {
  return [...sightingsOf(pages)];
}

const long = told('/a', 'Return the Kelor lamp by parcel in 30 days.');
const short = told('/b', 'Return the Kelor lamp in 30 days.');
const equal = told('/c', 'Return the Kelor lamp by parcel in 30 days.');

describe('what readings were gathered around', () => {
  const [first, shorter, same] = sightings(long, short, equal);
  if (!first || !shorter || !same) throw new Error('three were told');

  it('is followed by what resembles it, and by what says the same', () => {
    const leaders = leadersOf([[first]]);

    expect(leaderFor(shorter, leaders)?.first).toBe(first);
    expect(leaderFor(same, leaders)?.first).toBe(first);
  });

  it('is not followed by what says more', () => {
    expect(leaderFor(first, leadersOf([[shorter]]))).toBeUndefined();
  });

  it('is not followed by what is promised to others', () => {
    const others = { ...same, reading: { ...same.reading, scope: ['vip'] } };

    expect(leaderFor(others, leadersOf([[first]]))).toBeUndefined();
  });

  it('has no witness where all are about all that it is', () => {
    const [leader] = leadersOf([[first, same]]);

    expect(leader?.witnesses).toEqual([]);
  });

  it('has a witness of what not all are about', () => {
    const [bare] = sightings(told('/d', 'Return it in 30 days.'));
    if (bare === undefined) throw new Error('one was told');

    const [leader] = leadersOf([[first, same, bare, bare]]);

    expect(leader?.witnesses).toEqual([bare]);
    expect(leader && sharedAbout(leader)).toEqual(bare.about);
  });

  it('is followed by what stands as it was, and by what came', () => {
    const gone = told('/e', 'Return the Kelor in 30 days.');
    const seen = { siteId: 'shop', seenAt: '2026-11-21T02:00:00.000Z' };
    const promises = mergeReadings([long, short, gone], seen);
    const versioned = (one: PageReadings) => ({ ...one, version: '1' });
    const pages = [long, short, equal].map(versioned);
    const urls = new Set([gone.url, equal.url]);
    const site = siteReadings(pages, mergedPages(pages, {}), { urls });
    const [kept] = promises;
    if (kept === undefined) throw new Error('one was promised');

    const followed = followLeaders(
      {
        key: keyDigest(kept),
        leaders: leadersOf([[first]]),
        promises,
      },
      site,
    );

    expect(
      followed?.map(({ cluster }) => cluster.map(({ url }) => url)),
    ).toEqual([[long.url, short.url, equal.url]]);
  });
});
