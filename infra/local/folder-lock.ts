import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Level } from 'level';
import * as z from 'zod';
import { diskErrorIn } from '../../shared/adapters/disk-error.ts';
import { UsageError } from '../../shared/platform/usage-error.ts';

export type FolderLock = { release(): Promise<void> };

/** Another process has the folder. */
export class FolderInUseError extends UsageError {}

/**
 * Lets one process at a time use a data folder. The lock is LevelDB's, held
 * by the kernel: it is gone the moment its process dies, however it dies.
 */
export async function lockFolder(
  folder: string,
  /** The option that names the folder, for the messages. */
  option = '--data',
): Promise<FolderLock> {
  const lockPath = join(folder, 'lock');
  const ownerPath = join(lockPath, 'owner');
  await makeFolder(lockPath, option);
  const lock = new Level(lockPath);
  try {
    await lock.open();
  } catch (error) {
    if (isHeld(error)) {
      throw new FolderInUseError(await inUse(folder, ownerPath, option));
    }
    throw diskErrorIn(error, lockPath) ?? error;
  }
  await writeFile(ownerPath, String(process.pid));
  return { release: () => lock.close() };
}

async function makeFolder(path: string, option: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    const disk = diskErrorIn(cause, path);
    if (disk) throw disk;
    throw new UsageError(
      `the data folder ${path} cannot be made; name another with ${option}`,
      { cause },
    );
  }
}

async function inUse(
  folder: string,
  ownerPath: string,
  option: string,
): Promise<string> {
  const owner = await readFile(ownerPath, 'utf8').catch(() => '');
  const who = owner === '' ? 'another process' : `process ${owner}`;
  return `the data folder ${folder} is in use by ${who}; wait until it ends, or name another folder with ${option}`;
}

const Held = z.object({ cause: z.object({ code: z.literal('LEVEL_LOCKED') }) });

function isHeld(error: unknown): boolean {
  return Held.safeParse(error).success;
}
