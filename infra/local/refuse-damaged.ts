import { readdir } from 'node:fs/promises';
import { Level } from 'level';
import { DiskError, diskErrorIn } from '../../shared/adapters/disk-error.ts';

/**
 * Throws `DiskError` where the database of a folder cannot be opened. The
 * engine would crash on it, or begin anew where the list of its tables is
 * gone, and drop them.
 */
export async function refuseDamaged(folder: string): Promise<void> {
  const names = await readdir(folder);
  const hasTables = names.some((name) => name.endsWith('.ldb'));
  if (hasTables && !names.includes('CURRENT')) {
    throw new DiskError(folder, 'damaged');
  }
  const database = new Level(folder);
  try {
    await database.open();
  } catch (error) {
    throw asDamage(error, folder);
  }
  await database.close();
}

function asDamage(error: unknown, folder: string): DiskError {
  const found = diskErrorIn(error, folder);
  return found && found.trouble !== 'damaged'
    ? found
    : new DiskError(folder, 'damaged', { cause: error });
}
