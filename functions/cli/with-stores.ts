import type { DataFolder } from '../../infra/local/data-folder.ts';
import type { Config } from '../../shared/domain/config.ts';
import { onlySite } from './only-site.ts';

/** The options that say whose data a command works on. */
export type StoresWanted = {
  readonly config: string;
  readonly data: string;
  readonly site?: string | undefined;
};

export type OpenedStores = {
  /** Of all sites, or of the one that is named. */
  readonly config: Config;
  readonly data: DataFolder;
};

/** Does some work on the stores of the configured sites, then closes them. */
export async function withStores<T>(
  { config: path, data: folder, site }: StoresWanted,
  work: (opened: OpenedStores) => Promise<T>,
): Promise<T> {
  // Loaded here: no other command should wait for it.
  const { loadConfig } = await import('../../shared/adapters/file-config.ts');
  const { openDataFolder } = await import('../../infra/local/data-folder.ts');
  const config = onlySite(await loadConfig(path), site);
  const data = await openDataFolder(folder);
  try {
    return await work({ config, data });
  } finally {
    await data.close();
  }
}
