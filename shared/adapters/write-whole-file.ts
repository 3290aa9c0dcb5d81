import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { diskErrorIn } from './disk-error.ts';

/**
 * Writes a file so that it is there whole or not at all, its folders made.
 * Throws `DiskError` where the disk does not take it; what stood there stays.
 */
export async function writeWholeFile(
  path: string,
  body: string | Uint8Array,
): Promise<void> {
  const part = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(part, body);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw diskErrorIn(error, path) ?? error;
  }
}
