import type { LeadingReading, Merged } from '../../domain/judgement.ts';
import type { Leader } from './leaders.ts';
import { keyIn } from './merged-pages.ts';
import { type Sighting, sightingOf } from './sighting.ts';
import type { SiteReadings } from './site-readings.ts';

type Leaders = Merged['leaders'];

/**
 * Answers the readings that led a key, as they stand; undefined where one of
 * them, or one that is needed to tell what they share, stands no more.
 */
export function recalledLeaders(
  leaders: readonly LeadingReading[],
  key: string,
  site: SiteReadings,
): readonly Leader[] | undefined {
  const recalled: Leader[] = [];
  for (const leader of leaders) {
    const [first, ...witnesses] = [leader, ...leader.witnesses].flatMap(
      (place) => sightingAt(place, key, site),
    );
    const isWhole = witnesses.length === leader.witnesses.length;
    if (first === undefined || !isWhole) return undefined;
    recalled.push({ first, witnesses });
  }
  return recalled;
}

type Pages = Pick<SiteReadings, 'pageAt' | 'digests'>;
type ReadingPlace = Pick<LeadingReading, 'url' | 'of'>;

function sightingAt(
  { url, of }: ReadingPlace,
  key: string,
  { pageAt, digests }: SiteReadings,
): Sighting[] {
  const at = digests[url]?.readings.indexOf(key + of) ?? -1;
  const reading = pageAt(url)?.readings[at];
  return reading ? [sightingOf(url, reading)] : [];
}

/** Answers what is to be remembered of leaders, by digest of their key. */
export function rememberedLeaders(
  byKey: Iterable<readonly Leader[]>,
  site: Pages,
): Leaders {
  const remembered: Leaders = {};
  for (const leaders of byKey) {
    const [leader] = leaders;
    const digest = leader && digestOf(leader.first, site);
    const told = leaders.flatMap((one) => rememberedLeader(one, site));
    if (digest === undefined || told.length < leaders.length) continue;
    remembered[keyIn(digest)] = told;
  }
  return remembered;
}

/** None where one of them cannot be told by its page and digest. */
function rememberedLeader(
  { first, witnesses }: Leader,
  site: Pages,
): LeadingReading[] {
  const [place, ...others] = [first, ...witnesses].flatMap((one) =>
    placeIn(one, site),
  );
  return place && others.length === witnesses.length
    ? [{ ...place, witnesses: others }]
    : [];
}

function placeIn(one: Sighting, site: Pages): ReadingPlace[] {
  const digest = digestOf(one, site);
  return digest === undefined
    ? []
    : [{ url: one.url, of: digest.slice(keyIn(digest).length) }];
}

/** A reading that was parted into steps is none of its page. */
function digestOf(
  { url, reading }: Sighting,
  { pageAt, digests }: Pages,
): string | undefined {
  const at = pageAt(url)?.readings.indexOf(reading) ?? -1;
  return digests[url]?.readings[at];
}
