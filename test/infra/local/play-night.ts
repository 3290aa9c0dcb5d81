import {
  type DataFolder,
  openDataFolder,
} from '../../../infra/local/data-folder.ts';
import { type NightResult, runNight } from '../../../infra/local/run-night.ts';
import { documentConverters } from '../../../shared/adapters/document-converters.ts';
import { configSites } from '../../../shared/adapters/file-config.ts';
import { createHttpFetcher } from '../../../shared/adapters/http-fetcher.ts';
import { Config } from '../../../shared/domain/config.ts';
import { readArticle } from '../../../shared/extract/read-article.ts';
import { importKnowledge } from '../../../shared/knowledge/import-knowledge.ts';
import { createTextLog } from '../../../shared/platform/text-log.ts';
import { smallKnowledge } from './small-knowledge.ts';
import { watchWrites } from './watch-writes.ts';

export type NightToPlay = {
  readonly folder: string;
  readonly origin: string;
  /** ISO instant the run starts at. */
  readonly startedAt?: string;
  readonly onWrite?: (name: string) => void;
};

/** The whole night over the small website: import, then every step. */
export async function playNight({
  folder,
  origin,
  startedAt = '2026-11-21T02:00:00.000Z',
  onWrite = () => undefined,
}: NightToPlay): Promise<NightResult> {
  const opened = await openDataFolder(folder);
  const data: DataFolder = { ...opened, ...watchWrites(opened, onWrite) };
  const fetcher = createHttpFetcher({ userAgent: 'Briefed/test' });
  const config = Config.parse({
    sites: [
      {
        id: 'shop',
        startUrls: [`${origin}/`],
        delayMs: 0,
        concurrency: 2,
        allowPrivateAddresses: true,
      },
    ],
    audiences: [{ id: 'desk' }],
    teams: [{ id: 'stores' }, { id: 'contact-centre', lang: 'fr' }],
  });
  const asOf = startedAt.slice(0, 10);
  try {
    await importKnowledge(smallKnowledge, {
      knowledge: data.knowledge,
      convert: documentConverters,
      readArticle,
      asOf,
    });
    return await runNight({ siteId: 'shop', asOf }, data, {
      sites: configSites(config),
      audiences: config.audiences,
      teams: config.teams,
      fetch: fetcher.fetch,
      now: () => new Date(startedAt),
      log: createTextLog((line) => console.error(line), 'error'),
    });
  } finally {
    await fetcher.close();
    await opened.close();
  }
}
