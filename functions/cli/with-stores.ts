import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import type { Config } from '../../shared/domain/config.ts';
import { UsageError } from '../../shared/platform/usage-error.ts';
import { chosenConfig } from './chosen-config.ts';
import { onlySite } from './only-site.ts';
import type { Stores } from './stores.ts';

/** The options that say whose data a command works on. */
export type Kept = {
  readonly data: string;
  readonly aws?: string | undefined;
};

export type StoresWanted = Kept & {
  readonly config?: string | undefined;
  readonly site?: string | undefined;
};

export type OpenedStores = {
  /** Of all sites, or of the one that is named. */
  readonly config: Config;
  readonly data: Stores;
};

/** Adds the options that say where everything is kept. */
export function addKeptOptions(command: Command): Command {
  return command
    .option('--data <folder>', 'where everything is kept', '.briefed')
    .addOption(
      new Option(
        '--aws <file>',
        'kept on AWS: what “cdk deploy --outputs-file” wrote',
      ).conflicts('data'),
    );
}

/** Does some work on what is kept, then closes it. */
export async function withData<T>(
  { data: folder, aws }: Kept,
  work: (data: Stores) => Promise<T>,
): Promise<T> {
  const data = await opened(folder, aws);
  try {
    return await work(data);
  } finally {
    await data.close();
  }
}

/** Does some work on the stores of the configured sites, then closes them. */
export async function withStores<T>(
  { config: path, site, ...kept }: StoresWanted,
  work: (opened: OpenedStores) => Promise<T>,
): Promise<T> {
  if (kept.aws === undefined) await refuseWithoutNights(kept.data);
  const config = onlySite(await chosenConfig({ config: path, ...kept }), site);
  return withData(kept, (data) => work({ config, data }));
}

/** A name typed wrong must not become a folder in which nothing happened. */
async function refuseWithoutNights(folder: string): Promise<void> {
  if (await holdsNights(folder)) return;
  const example = join(folder, 'example');
  throw new UsageError(
    (await holdsNights(example))
      ? `there is no data in ${folder}, but that of the example in ${example}: look there with --data ${example}, or make your own with “briefed run”`
      : `there is no data in ${folder}; name another folder with --data, or make one with “briefed run” or “npm start”`,
  );
}

async function holdsNights(folder: string): Promise<boolean> {
  return access(join(folder, 'dynamodb')).then(
    () => true,
    () => false,
  );
}

async function opened(
  folder: string,
  aws: string | undefined,
): Promise<Stores> {
  if (aws !== undefined) {
    const { openDeployedStores } = await import('./deployed-stores.ts');
    return openDeployedStores(aws);
  }
  const { shareDataFolder } = await import('../../infra/local/data-folder.ts');
  return shareDataFolder(folder);
}
