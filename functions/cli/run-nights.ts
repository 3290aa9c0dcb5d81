import { openDataFolder } from '../../infra/local/data-folder.ts';
import type { NightDeps } from '../../infra/local/local-handlers.ts';
import {
  type NightResult,
  NightStoppedError,
  runNight,
} from '../../infra/local/run-night.ts';
import type { Fetcher } from '../../shared/crawl/fetcher.ts';
import type { Config } from '../../shared/domain/config.ts';
import { dateIn } from '../../shared/domain/run-of-night.ts';
import type { Site } from '../../shared/domain/site.ts';
import { createTextLog } from '../../shared/platform/text-log.ts';
import { UsageError } from '../../shared/platform/usage-error.ts';
import { languageOf } from '../../shared/report/language-of.ts';
import { loadReport } from '../../shared/report/load-report.ts';
import { renderText } from '../../shared/report/render-text.ts';
import { exitStatus } from './add-command.ts';
import {
  forgetMadeConfig,
  keepMadeConfig,
  type NightConfig,
} from './chosen-config.ts';
import { importConfigured } from './import-configured.ts';
import { langOf } from './lang-option.ts';
import { nightDeps } from './night-deps.ts';
import { nightProgress } from './night-progress.ts';
import { terminalOptions } from './terminal-options.ts';

export type NightsToRun = {
  readonly config: Config;
  /** Made from options, no file says it: the data folder keeps it. */
  readonly writtenBy: NightConfig['writtenBy'] | 'options';
  readonly dataFolder: string;
  /** ISO date; by default today where each site is. */
  readonly asOf?: string | undefined;
  /** Whether the night may only follow those there were. */
  readonly inOrder?: boolean;
  /** Stands between the crawl and the network. */
  readonly through?: ((fetch: Fetcher) => Fetcher) | undefined;
};

/**
 * Brings the knowledge base in, runs the night over every site of the
 * configuration and prints what was found; answers the exit status.
 */
export async function runNights(wanted: NightsToRun): Promise<number> {
  const data = await openDataFolder(wanted.dataFolder);
  const deps = nightDeps({
    ...wanted,
    log: createTextLog((line) => console.error(line)),
  });
  try {
    if (wanted.inOrder) await refuseOutOfOrder(wanted, data);
    await keepOrForget(wanted, data.folder);
    const lang = langOf({}, wanted.config.sites);
    await importConfigured({ ...wanted, lang }, data, (text) =>
      console.error(text),
    );
    let complete = true;
    for (const site of wanted.config.sites) {
      complete = (await isComplete(site, wanted.asOf, data, deps)) && complete;
    }
    return complete ? exitStatus.done : exitStatus.found;
  } finally {
    await deps.close();
    await data.close();
  }
}

/** The folder goes by what made its last night. */
async function keepOrForget(
  { config, writtenBy }: NightsToRun,
  folder: string,
): Promise<void> {
  if (writtenBy === 'options') await keepMadeConfig(folder, config);
  if (writtenBy === 'company') await forgetMadeConfig(folder);
}

/** History is told by days: a night cannot be put in between, or ahead. */
async function refuseOutOfOrder(
  { config, asOf }: NightsToRun,
  { runs }: Pick<Data, 'runs'>,
): Promise<void> {
  if (asOf === undefined) return;
  for (const { id, timeZone } of config.sites) {
    const today = dateIn(timeZone, new Date());
    if (asOf > today) {
      throw new UsageError(
        `--as-of ${asOf} has not come: it is ${today} at ${id}; “briefed check --as-of” looks ahead`,
      );
    }
    const [latest] = await runs.list(id);
    if (latest && asOf < latest.asOf) {
      throw new UsageError(
        `--as-of ${asOf} is before the last night of ${id}, ${latest.asOf}; run it in a folder of its own with --data`,
      );
    }
  }
}

type Data = Awaited<ReturnType<typeof openDataFolder>>;

/** One site that stops leaves the others alone. */
async function isComplete(
  ...[site, asOf, data, deps]: Parameters<typeof runOne>
): Promise<boolean> {
  try {
    return (await runOne(site, asOf, data, deps)).complete;
  } catch (error) {
    if (!(error instanceof NightStoppedError)) {
      throw error;
    }
    console.error(`briefed: ${error.message}`);
    return false;
  }
}

async function runOne(
  site: Site,
  asOf: string | undefined,
  data: Data,
  deps: NightDeps,
): Promise<NightResult> {
  const lang = languageOf(site);
  const progress = nightProgress(lang);
  const night = await runNight(
    { siteId: site.id, asOf },
    data,
    deps,
    progress.show,
  ).finally(progress.end);
  const report = await loadReport(night, { ...data, ...deps });
  process.stdout.write(
    renderText(report, {
      lang,
      ...terminalOptions(),
      reportAddress: night.reportAddress,
    }),
  );
  return night;
}
