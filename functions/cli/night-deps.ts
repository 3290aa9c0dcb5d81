import type { NightDeps } from '../../infra/local/local-handlers.ts';
import { configSites } from '../../shared/adapters/file-config.ts';
import { createHttpFetcher } from '../../shared/adapters/http-fetcher.ts';
import type { Fetcher } from '../../shared/crawl/fetcher.ts';
import { userAgentOf } from '../../shared/crawl/user-agent.ts';
import type { Config } from '../../shared/domain/config.ts';
import type { Log } from '../../shared/domain/log.ts';

export type NightDepsWanted = {
  readonly config: Config;
  readonly log: Log;
  /** Stands between the crawl and the network. */
  readonly through?: ((fetch: Fetcher) => Fetcher) | undefined;
};

/** What nights on this machine need beside their data folder. */
export function nightDeps({
  config,
  log,
  through = (fetch) => fetch,
}: NightDepsWanted): NightDeps & { close(): Promise<void> } {
  const fetcher = createHttpFetcher({ userAgent: userAgentOf(undefined) });
  return {
    sites: configSites(config),
    audiences: config.audiences,
    teams: config.teams,
    fetch: through(fetcher.fetch),
    now: () => new Date(),
    log,
    close: fetcher.close,
  };
}
