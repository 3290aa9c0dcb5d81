import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringKnowledge } from '../../functions/cli/bring-knowledge.ts';
import { openDataFolder } from '../../infra/local/data-folder.ts';
import { serveWebsite } from '../../infra/local/example-website.ts';
import { type NightResult, runNight } from '../../infra/local/run-night.ts';
import { configSites, loadConfig } from '../../shared/adapters/file-config.ts';
import { createHttpFetcher } from '../../shared/adapters/http-fetcher.ts';
import { createTextLog } from '../../shared/platform/text-log.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));

export type InventedCompany = Awaited<ReturnType<typeof openInventedCompany>>;

/** When its stories end: nobody confirms on a day to come. */
const lastDay = '2026-11-28';

/** A copy of the example company whose pages and articles can be changed. */
export async function openInventedCompany() {
  const folder = await mkdtemp(join(tmpdir(), 'briefed-company-'));
  await cp(examples, folder, { recursive: true });
  const config = await loadConfig(join(folder, 'briefed.config.json'));
  const sites = config.sites.map((site) => ({ ...site, delayMs: 0 }));
  // Whatever else is found that night, nobody here is ever put off.
  const teams = config.teams.map((team) => ({ ...team, tasksPerShift: 99 }));
  const origin = new URL(sites[0]?.startUrls[0] ?? '').origin;
  const website = await serveWebsite(join(folder, 'website'), origin);
  const fetcher = createHttpFetcher({ userAgent: 'Briefed/test' });
  const data = await openDataFolder(join(folder, 'data'));
  const deps = {
    sites: configSites({ ...config, sites }),
    audiences: [],
    teams,
    fetch: website.through(fetcher.fetch),
    log: createTextLog((line) => console.error(line), 'error'),
  };
  return {
    data,
    teams,
    /** Replaces words of a file, which must hold them. */
    async rewrite(name: string, words: string | RegExp, others: string) {
      const file = join(folder, name);
      const text = await readFile(file, 'utf8');
      const changed = text.replaceAll(words, others);
      if (changed === text) throw new Error(`${name} does not say ${words}`);
      await writeFile(file, changed);
    },
    /** Imports files, by name and lines, or the whole knowledge base. */
    async bring(name = '', ...lines: readonly string[]) {
      const path = join(folder, 'knowledge', name);
      if (lines.length > 0) await writeFile(path, `${lines.join('\n')}\n`);
      const { refused } = await bringKnowledge(
        { paths: [path], ...config, currency: 'CAD', asOf: lastDay },
        data,
      );
      if (refused.length > 0) throw new Error(JSON.stringify(refused));
    },
    /** Two in the morning in Québec. */
    night: (asOf: string): Promise<NightResult> =>
      runNight({ siteId: 'sittelle', asOf }, data, {
        ...deps,
        now: () => new Date(`${asOf}T07:00:00.000Z`),
      }),
    async close() {
      await data.close();
      await fetcher.close();
      await website.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
