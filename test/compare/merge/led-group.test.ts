import { describe, expect, it } from 'vitest';
import { leaderOf, stillLed } from '../../../shared/compare/merge/led-group.ts';
import {
  type PageReadings,
  type Sighting,
  sightingsOf,
} from '../../../shared/compare/merge/sighting.ts';
import { days, reading } from '../builders.ts';

const told = (at: string, quote: string): PageReadings => ({
  url: `https://shop.example${at}`,
  readings: [reading({ quote, terms: [days(30)] })],
});

function sightings(...pages: readonly PageReadings[]): Sighting[] {
  return [...sightingsOf(pages)];
}

/** A sighting that nobody may ask what it speaks of. */
function unread({ url, reading, lang }: Sighting): Sighting {
  const refuse = (): never => {
    throw new Error('was looked at');
  };
  return {
    url,
    reading,
    lang,
    get about() {
      return refuse();
    },
    get translated() {
      return refuse();
    },
    get speech() {
      return refuse();
    },
  };
}

describe('a group that was gathered around a reading', () => {
  const [first, shorter, same] = sightings(
    told('/a', 'Return the Kelor lamp by parcel in 30 days.'),
    told('/b', 'Return the Kelor lamp in 30 days.'),
    told('/c', 'Return the Kelor lamp by parcel in 30 days.'),
  );
  if (!first || !shorter || !same) throw new Error('three were told');

  it('is still led by it, and what stands is not looked at', () => {
    const touched = new Set([same.url]);

    const led = stillLed([first, unread(shorter), same], first, touched);

    expect(led).toBe(first);
  });

  it('is led by nobody known once its reading is gone', () => {
    const touched = new Set([first.url, same.url]);

    expect(stillLed([shorter, same], first, touched)).toBeUndefined();
  });

  it('has no leader where nothing else is in it', () => {
    expect(leaderOf([first], [[first]])).toBeUndefined();
    expect(leaderOf([first, same], [[first, same]])).toBe(first);
  });

  it('has no leader where not all of it is about all the leader is', () => {
    const [long, other] = sightings(
      told('/a', 'Return the Kelor lamp to a store by parcel in 30 days.'),
      told('/b', 'Return it in 30 days.'),
    );
    if (!long || !other) throw new Error('two were told');

    expect(leaderOf([long, other], [[long, other]])).toBeUndefined();
  });
});
