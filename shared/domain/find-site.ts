import type { Site, SiteStore } from './site.ts';

/** A run was asked of a site that the configuration does not name. */
export class UnknownSiteError extends Error {
  override readonly name = 'UnknownSiteError';
}

/** Answers a site by id; an unknown one is told with those that exist. */
export async function findSite(
  siteId: string,
  sites: SiteStore,
): Promise<Site> {
  const site = await sites.find(siteId);
  if (!site) {
    const known = (await sites.list()).map(({ id }) => id).join(', ');
    throw new UnknownSiteError(`there is no site ${siteId}; known: ${known}`);
  }
  return site;
}
