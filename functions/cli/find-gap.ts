import type { Gap } from '../../shared/domain/gap.ts';
import { isMeantBy } from '../../shared/domain/gap-reference.ts';
import { dateIn } from '../../shared/domain/run-of-night.ts';
import type { Site } from '../../shared/domain/site.ts';
import { UsageError } from '../../shared/platform/usage-error.ts';
import type { OpenedStores } from './with-stores.ts';

export type GapAtSite = { readonly gap: Gap; readonly site: Site };

/** Answers the one gap that a person means by the first letters of its id. */
export async function findGap(
  typed: string,
  { config, data }: OpenedStores,
): Promise<GapAtSite> {
  const found: GapAtSite[] = [];
  for (const site of config.sites) {
    for (const gap of await data.gaps.list(site.id)) {
      if (isMeantBy(typed, gap.id)) found.push({ gap, site });
    }
  }
  const [first, ...others] = found;
  if (first === undefined) {
    const sites = config.sites.map(({ id }) => id).join(', ');
    throw new UsageError(
      `no gap of ${sites} has an id that begins with ${typed} (four letters at least); reports show the ids`,
    );
  }
  if (others.length > 0) {
    const ids = found.map(({ gap }) => gap.id).join(', ');
    throw new UsageError(`${typed} may be ${ids}; type more of it`);
  }
  return first;
}

/** Answers when and where something is decided now. */
export function nowAt({ id, timeZone }: Site) {
  const now = new Date();
  return {
    place: { siteId: id, asOf: dateIn(timeZone, now) },
    at: now.toISOString(),
  };
}
