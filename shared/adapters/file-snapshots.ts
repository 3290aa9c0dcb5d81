import {
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import * as z from 'zod';
import type { SnapshotStore } from '../domain/snapshot.ts';
import { diskErrorIn } from './disk-error.ts';

/**
 * Snapshots as files of a folder, compressed (`zstd -d` opens them). A file
 * is there whole or not at all; bytes already held are not written again.
 */
export function fileSnapshots(folder: string): SnapshotStore {
  const made = new Set<string>();
  const pathOf = (contentHash: string): string => {
    const name = ContentHash.parse(contentHash);
    const shelf = join(folder, name.slice(0, 2));
    if (!made.has(shelf)) {
      mkdirSync(shelf, { recursive: true });
      made.add(shelf);
    }
    return join(shelf, `${name}.zst`);
  };
  return {
    async put(contentHash, bytes) {
      const path = pathOf(contentHash);
      if (existsSync(path)) return;
      const part = `${path}.${process.pid}.part`;
      // Waiting for the thread pool costs several times what writing does.
      try {
        writeFileSync(part, zstdCompressSync(bytes));
        renameSync(part, path);
      } catch (error) {
        rmSync(part, { force: true });
        throw diskErrorIn(error, path) ?? error;
      }
    },
    async get(contentHash) {
      const packed = await readFile(pathOf(contentHash)).catch(absent);
      return packed && zstdDecompressSync(packed);
    },
    addressOf(contentHash) {
      const name = ContentHash.parse(contentHash);
      return join(folder, name.slice(0, 2), `${name}.zst`);
    },
  };
}

/** Nothing else may become part of a path. */
const ContentHash = z.string().regex(/^[0-9a-f]{64}$/);
const Absent = z.object({ code: z.literal('ENOENT') });

function absent(error: unknown): undefined {
  if (!Absent.safeParse(error).success) throw error;
  return undefined;
}
