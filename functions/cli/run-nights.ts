import { openDataFolder } from '../../infra/local/data-folder.ts';
import type { NightDeps } from '../../infra/local/local-handlers.ts';
import { type Night, runNight } from '../../infra/local/run-night.ts';
import { configSites } from '../../shared/adapters/file-config.ts';
import { createHttpFetcher } from '../../shared/adapters/http-fetcher.ts';
import type { Fetcher } from '../../shared/crawl/fetcher.ts';
import { userAgentOf } from '../../shared/crawl/user-agent.ts';
import type { Config } from '../../shared/domain/config.ts';
import { dateIn } from '../../shared/domain/run-of-night.ts';
import type { Site } from '../../shared/domain/site.ts';
import { describeImport } from '../../shared/knowledge/describe-import.ts';
import { createTextLog } from '../../shared/platform/text-log.ts';
import { languageOf } from '../../shared/report/language-of.ts';
import { loadReport } from '../../shared/report/load-report.ts';
import { renderText } from '../../shared/report/render-text.ts';
import { exitStatus } from './add-command.ts';
import { bringKnowledge } from './bring-knowledge.ts';
import { nightProgress } from './night-progress.ts';

export type NightsToRun = {
  readonly config: Config;
  readonly dataFolder: string;
  /** ISO date; by default today where each site is. */
  readonly asOf?: string | undefined;
  /** Stands between the crawl and the network. */
  readonly through?: ((fetch: Fetcher) => Fetcher) | undefined;
};

/**
 * Brings the knowledge base in, runs the night over every site of the
 * configuration and prints what was found; answers the exit status.
 */
export async function runNights(wanted: NightsToRun): Promise<number> {
  const data = await openDataFolder(wanted.dataFolder);
  const fetcher = createHttpFetcher({ userAgent: userAgentOf(undefined) });
  const through = wanted.through ?? ((fetch) => fetch);
  const deps: NightDeps = {
    sites: configSites(wanted.config),
    audiences: wanted.config.audiences,
    fetch: through(fetcher.fetch),
    now: () => new Date(),
    log: createTextLog((line) => console.error(line)),
  };
  try {
    await importConfigured(wanted, data.knowledge);
    const nights: Night[] = [];
    for (const site of wanted.config.sites) {
      nights.push(await runOne(site, wanted.asOf, data, deps));
    }
    return nights.every(({ complete }) => complete)
      ? exitStatus.done
      : exitStatus.found;
  } finally {
    await fetcher.close();
    await data.close();
  }
}

type Data = Awaited<ReturnType<typeof openDataFolder>>;

async function importConfigured(
  { config, asOf }: NightsToRun,
  knowledge: Data['knowledge'],
): Promise<void> {
  const { folders, briefings } = config.knowledge;
  const [site] = config.sites;
  if (folders.length + briefings.length === 0) {
    return;
  }
  const summary = await bringKnowledge(
    {
      paths: [...folders, ...briefings],
      teams: config.teams,
      currency: site?.currency,
      asOf: asOf ?? dateIn(site?.timeZone ?? 'UTC', new Date()),
    },
    knowledge,
  );
  console.error(describeImport(summary));
}

async function runOne(
  site: Site,
  asOf: string | undefined,
  data: Data,
  deps: NightDeps,
): Promise<Night> {
  const progress = nightProgress();
  const night = await runNight(
    { siteId: site.id, asOf },
    data,
    deps,
    progress.show,
  ).finally(progress.end);
  const report = await loadReport(night, { ...data, ...deps });
  process.stdout.write(
    renderText(report, {
      lang: languageOf(site),
      width: process.stdout.columns ?? 100,
      colour: process.stdout.isTTY,
      reportAddress: night.reportAddress,
    }),
  );
  return night;
}
