import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Config } from '../domain/config.ts';
import { configProblems } from '../domain/config-problems.ts';
import type { SiteStore } from '../domain/site.ts';
import { UsageError } from '../platform/usage-error.ts';

/**
 * Answers what a `briefed.config.json` says, its paths made absolute.
 * Everything that is wrong with it is one `UsageError`.
 */
export async function loadConfig(path: string): Promise<Config> {
  const input = parse(await read(path), path);
  const problems = configProblems(input);
  if (problems.length > 0) {
    throw new UsageError([`${path} is refused:`, ...problems].join('\n  '));
  }
  const config = Config.parse(input);
  const absolute = (one: string) => resolve(dirname(path), one);
  return {
    ...config,
    knowledge: {
      folders: config.knowledge.folders.map(absolute),
      briefings: config.knowledge.briefings.map(absolute),
      measurements: config.knowledge.measurements.map(absolute),
    },
  };
}

/** The sites of a configuration, by id. */
export function configSites({ sites }: Pick<Config, 'sites'>): SiteStore {
  return {
    find: async (siteId) => sites.find((site) => site.id === siteId),
    list: async () => sites,
  };
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new UsageError(
      `${path} cannot be read; name another with --config, or start from examples/briefed.config.json`,
      { cause },
    );
  }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const where = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${path} is not JSON: ${where}`, { cause });
  }
}
