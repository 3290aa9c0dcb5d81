import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { FrontierStore } from '../domain/frontier.ts';
import type { PageStore } from '../domain/page.ts';
import { Run, type RunStore } from '../domain/run.ts';
import type { SnapshotStore } from '../domain/snapshot.ts';
import { AppendOnlyFile } from './append-only-file.ts';
import { fileSnapshots } from './file-snapshots.ts';
import { FolderFrontier } from './folder-frontier.ts';
import { FolderPages } from './folder-pages.ts';

export type FolderCrawlStore = {
  readonly pages: PageStore;
  readonly frontier: FrontierStore;
  readonly runs: RunStore;
  readonly snapshots: SnapshotStore;
  /** Writes what is held back, and lets the files go. */
  close(): void;
};

const flushAfterMs = 100;

/**
 * What a crawl keeps, in plain files of one folder:
 *
 *     pages.jsonl                 every version of every page, URL first
 *     snapshots/ab/ab….zst        their bytes, by content
 *     runs.jsonl                  the runs
 *     frontier/<run>.jsonl        what became of each URL
 *     links/<run>.jsonl           the links that each batch found
 *
 * Writes are gathered for a moment. Pages are written before the entries that
 * say they were read, so whatever is lost with the process is done again.
 */
export function openFolderCrawlStore(folder: string): FolderCrawlStore {
  const files = new Map<string, AppendOnlyFile>();
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    timer = undefined;
    const inOrder = [...files].sort(([a], [b]) => rankOf(a) - rankOf(b));
    for (const [, file] of inOrder) file.flush();
  };
  const open = (name: string): AppendOnlyFile => {
    const file =
      files.get(name) ??
      new AppendOnlyFile(join(folder, name), () => {
        timer ??= setTimeout(flush, flushAfterMs);
      });
    files.set(name, file);
    return file;
  };
  const exists = (name: string) =>
    files.has(name) || existsSync(join(folder, name));
  return {
    pages: new FolderPages(open('pages.jsonl')),
    frontier: new FolderFrontier(open, exists),
    runs: folderRuns(open('runs.jsonl')),
    snapshots: fileSnapshots(join(folder, 'snapshots')),
    close() {
      clearTimeout(timer);
      flush();
      for (const file of files.values()) file.close();
    },
  };
}

/** Pages, then links, then what is settled. */
function rankOf(name: string): number {
  const order = ['pages', 'links', 'frontier', 'runs'];
  return order.findIndex((start) => name.startsWith(start));
}

function folderRuns(file: AppendOnlyFile): RunStore {
  const runs = new Map<string, Run>();
  for (const { text } of file.lines()) {
    const run = RunLine.parse(text);
    runs.set(run.id, run);
  }
  const keep = (run: Run): Run => {
    runs.set(run.id, run);
    file.append(JSON.stringify(run));
    file.flush();
    return run;
  };
  return {
    start: async (run) => runs.get(run.id) ?? keep(run),
    find: async (runId) => runs.get(runId),
    async finish(runId, state) {
      const run = runs.get(runId);
      if (run && run.state !== state) keep({ ...run, state });
    },
    list: async (siteId) =>
      [...runs.values()]
        .filter((run) => run.siteId === siteId)
        .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)),
  };
}

const RunLine = z.string().transform((text) => Run.parse(JSON.parse(text)));
