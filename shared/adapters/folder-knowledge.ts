import type { Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnowledgeFile } from '../knowledge/knowledge-file.ts';
import { largestFileBytes } from '../knowledge/limits.ts';
import { UsageError } from '../platform/usage-error.ts';

/**
 * Answers the files of these folders, and these files themselves, one after
 * another: a folder's by name, its own folders included, links not followed.
 * A file that cannot be opened comes with the reason. Throws `UsageError`
 * when a path does not exist or a folder holds no file at all.
 */
export async function* folderKnowledge(
  ...paths: readonly string[]
): AsyncGenerator<KnowledgeFile> {
  for (const path of paths) {
    if (!(await isFolder(path))) {
      const file = await readFile({ name: path, failure: undefined }, path);
      yield { ...file, isNamed: true };
      continue;
    }
    const entries = await entriesIn(path);
    if (entries.length === 0) {
      throw new UsageError(
        `the folder ${path} holds no file; put articles in it, or name another folder`,
      );
    }
    for (const entry of entries) {
      yield readFile(entry, join(path, entry.name));
    }
  }
}

type Entry = {
  /** Below the folder, with `/` between on every machine. */
  readonly name: string;
  readonly failure: string | undefined;
};

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw new UsageError(
      `${path} cannot be read (${codeOf(cause)}); name a folder or a file that exists`,
      { cause },
    );
  }
}

async function entriesIn(folder: string, below = ''): Promise<Entry[]> {
  const found: Entry[] = [];
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  for (const entry of entries) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.name.startsWith('.')) {
      continue;
    }
    if (entry.isDirectory()) {
      found.push(...(await entriesIn(folder, name)));
    } else {
      found.push({ name, failure: failureOf(entry) });
    }
  }
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** A link may lead out of the folder, and a pipe may never answer. */
function failureOf(entry: Dirent): string | undefined {
  if (entry.isSymbolicLink()) {
    return 'links are not followed';
  }
  return entry.isFile() ? undefined : 'it is not a file';
}

/** Stops one byte after the limit, whatever the size of the file. */
async function readFile(
  { name, failure }: Entry,
  path: string,
): Promise<KnowledgeFile> {
  if (failure !== undefined) {
    return { name, bytes: new Uint8Array(), failure };
  }
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const buffer = Buffer.alloc(Math.min(size, largestFileBytes + 1));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
      return { name, bytes: buffer.subarray(0, bytesRead) };
    } finally {
      await file.close();
    }
  } catch (cause) {
    return { name, bytes: new Uint8Array(), failure: codeOf(cause) };
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause
    ? String(cause.code)
    : String(cause);
}
