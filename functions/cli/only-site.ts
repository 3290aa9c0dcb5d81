import type { Config } from '../../shared/domain/config.ts';
import { UsageError } from '../../shared/platform/usage-error.ts';

/** Answers a configuration of one of its sites, or of all of them. */
export function onlySite(config: Config, siteId: string | undefined): Config {
  const sites = config.sites.filter(
    ({ id }) => siteId === undefined || id === siteId,
  );
  if (sites.length === 0) {
    const known = config.sites.map(({ id }) => id).join(', ');
    throw new UsageError(
      `--site ${siteId} is not in the configuration; it names: ${known}`,
    );
  }
  return { ...config, sites };
}
