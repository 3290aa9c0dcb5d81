import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import {
  type DataFolder,
  openDataFolder,
} from '../../infra/local/data-folder.ts';
import { linkKey } from '../../infra/local/link-key.ts';
import type { NightDeps } from '../../infra/local/local-handlers.ts';
import { scheduleNights } from '../../infra/local/nightly-schedule.ts';
import { runNight } from '../../infra/local/run-night.ts';
import { configSites } from '../../shared/adapters/file-config.ts';
import { standingTask } from '../../shared/briefing/standing-task.ts';
import type { Config } from '../../shared/domain/config.ts';
import { createTextLog } from '../../shared/platform/text-log.ts';
import { UsageError } from '../../shared/platform/usage-error.ts';
import { createConsole } from '../console/app.ts';
import { forgetMadeConfig, type NightConfig } from './chosen-config.ts';
import { importConfigured } from './import-configured.ts';
import { nightDeps } from './night-deps.ts';

export type Serving = NightConfig & {
  readonly dataFolder: string;
  /** 0 takes any that is free. */
  readonly port: number;
};

/**
 * Serves the console and runs every night by its schedule, until a signal
 * ends the process. Whatever that interrupts goes on at the next start.
 */
export async function serve({
  config,
  writtenBy,
  dataFolder,
  port,
}: Serving): Promise<void> {
  const log = createTextLog((line) => console.error(line), 'info');
  const data = await openDataFolder(dataFolder);
  if (writtenBy === 'company') await forgetMadeConfig(data.folder);
  const key = await linkKey(data.folder);
  const address = await listen(consoleOf(config, data, key), port).catch(
    async (error) => {
      await data.close();
      throw error;
    },
  );
  log.info('console ready', { address });
  const deps = nightDeps({ config, log });
  const night = nightOf(config, data, deps);
  const schedule = scheduleNights(config.sites, ({ id }) => night(id));
  for (const { id } of config.sites) {
    log.info('next night', { site: id, at: schedule.next(id)?.toISOString() });
    await goOn(id, data, night);
  }
  await endOfProcess();
  process.exit();
}

type RunNight = (siteId: string, asOf?: string) => Promise<void>;

/** A night that fails is told and leaves the others alone. */
function nightOf(config: Config, data: DataFolder, deps: NightDeps): RunNight {
  const { log } = deps;
  return async (siteId, asOf) => {
    try {
      const wanted = { config, asOf, lang: 'en' } as const;
      await importConfigured(wanted, data, (text) => log.info(text));
    } catch (error) {
      // Last night's knowledge is better than no night at all.
      log.error('knowledge not imported', { cause: String(error) });
    }
    await runNight({ siteId, asOf }, data, deps).catch((error) =>
      log.error('night failed', { siteId, cause: String(error) }),
    );
  };
}

/** Takes up the run that an earlier process left behind. */
async function goOn(
  siteId: string,
  { runs }: Pick<DataFolder, 'runs'>,
  night: RunNight,
): Promise<void> {
  const [latest] = await runs.list(siteId);
  if (latest?.state === 'running') {
    await night(siteId, latest.asOf);
  }
}

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
};

function consoleOf(config: Config, data: DataFolder, key: string) {
  return createConsole({
    sites: configSites(config),
    runs: data.runs,
    teams: config.teams,
    acknowledge: {
      key,
      now: () => new Date(),
      findTask: (taskId) =>
        standingTask(
          taskId,
          config.sites.map(({ id }) => id),
          data,
        ),
      people: data.people,
    },
    hosts: new Set(['localhost', '127.0.0.1']),
    async readReport(name) {
      const contentType = contentTypes[name.split('.').at(-1) ?? ''];
      const body = contentType && (await data.reports.get(name));
      return body ? { body, contentType } : undefined;
    },
  });
}

async function listen(
  app: ReturnType<typeof createConsole>,
  port: number,
): Promise<string> {
  const server = createServer(getRequestListener(app.fetch));
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new UsageError(
      `port ${port} cannot be used; name another with --port`,
      { cause },
    );
  }
  return addressOf(server);
}

function addressOf(server: Server): string {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return `http://127.0.0.1:${port}/`;
}

async function endOfProcess(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}
