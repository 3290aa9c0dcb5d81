import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../shared/domain/config.ts';

const usualFile = 'briefed.config.json';

/** What `--config` says of itself where a data folder can stand in for it. */
export const configHelp = `the configuration (default: "${usualFile}", or what “start” made)`;

export type ConfigWanted = {
  readonly config?: string | undefined;
  readonly data: string;
  readonly aws?: string | undefined;
};

/**
 * Answers the configuration a command goes by: the one that is named, else
 * the one that `start` made for its data folder, else the usual file.
 */
export async function chosenConfig(wanted: ConfigWanted): Promise<Config> {
  // Loaded here: no other command should wait for it.
  const { loadConfig } = await import('../../shared/adapters/file-config.ts');
  return loadConfig((await madeOrNamed(wanted)) ?? usualFile);
}

/** The same, and undefined where nobody wrote one. */
export async function chosenConfigIfAny(
  wanted: ConfigWanted,
): Promise<Config | undefined> {
  const path = (await madeOrNamed(wanted)) ?? (await ifThere(usualFile));
  const { loadConfig } = await import('../../shared/adapters/file-config.ts');
  return path === undefined ? undefined : loadConfig(path);
}

/** What `--config` says of itself where nights are run. */
export const nightConfigHelp = `the configuration (default: "${usualFile}", else what “start” made)`;

/** What nights go by, and who wrote it: the company, or `start`. */
export type NightConfig = {
  readonly config: Config;
  readonly writtenBy: 'company' | 'start';
};

/** Answers what nights go by: a file of the company first, if there is one. */
export async function nightConfig({
  config,
  data,
}: ConfigWanted): Promise<NightConfig> {
  const { loadConfig } = await import('../../shared/adapters/file-config.ts');
  const own = config ?? (await ifThere(usualFile));
  const made = own === undefined ? await ifThere(madeFile(data)) : undefined;
  return {
    config: await loadConfig(own ?? made ?? usualFile),
    writtenBy: made === undefined ? 'company' : 'start',
  };
}

/** Keeps what `start` made, so that the commands after it need no file. */
export async function keepMadeConfig(
  folder: string,
  config: Config,
): Promise<void> {
  const { writeWholeFile } = await import(
    '../../shared/adapters/write-whole-file.ts'
  );
  const text = `${JSON.stringify(config, null, 2)}\n`;
  await writeWholeFile(madeFile(folder), text);
}

/** The folder goes by a file of the company from now on. */
export async function forgetMadeConfig(folder: string): Promise<void> {
  await rm(madeFile(folder), { force: true });
}

async function madeOrNamed({
  config,
  data,
  aws,
}: ConfigWanted): Promise<string | undefined> {
  if (config !== undefined || aws !== undefined) return config;
  return ifThere(madeFile(data));
}

function madeFile(folder: string): string {
  return join(folder, usualFile);
}

async function ifThere(path: string): Promise<string | undefined> {
  return access(path).then(
    () => path,
    () => undefined,
  );
}
