import * as z from 'zod';
import type { FrontierEntry, FrontierStore } from '../domain/frontier.ts';
import type { AppendOnlyFile } from './append-only-file.ts';
import { KeptOutcome } from './kept-outcome.ts';

const LinksLine = z.object({
  batch: z.string(),
  links: z.array(z.string()),
});

type RunFrontier = {
  readonly entries: Map<string, FrontierEntry>;
  readonly batches: Map<string, Set<string>>;
  readonly links: Map<string, readonly string[]>;
};

/** The URLs of runs, two files for each run; the last line of a URL counts. */
export class FolderFrontier implements FrontierStore {
  readonly #open: (name: string) => AppendOnlyFile;
  readonly #exists: (name: string) => boolean;
  readonly #runs = new Map<string, RunFrontier>();

  constructor(
    open: (name: string) => AppendOnlyFile,
    exists: (name: string) => boolean,
  ) {
    this.#open = open;
    this.#exists = exists;
  }

  async add(runId: string, entries: readonly FrontierEntry[]): Promise<void> {
    const run = this.#run(runId);
    for (const entry of entries) {
      if (!run.entries.has(entry.url)) this.#keep(runId, entry);
    }
  }

  async settle(runId: string, entry: FrontierEntry): Promise<void> {
    this.#keep(runId, entry);
  }

  async batch(runId: string, batch: string): Promise<FrontierEntry[]> {
    const run = this.#run(runId);
    return [...(run.batches.get(batch) ?? [])].flatMap(
      (url) => run.entries.get(url) ?? [],
    );
  }

  async *list(runId: string): AsyncIterable<FrontierEntry> {
    yield* this.#run(runId).entries.values();
  }

  async saveLinks(
    runId: string,
    batch: string,
    links: readonly string[],
  ): Promise<void> {
    this.#run(runId).links.set(batch, links);
    this.#open(linksName(runId)).append(JSON.stringify({ batch, links }));
  }

  async links(runId: string, batch: string): Promise<readonly string[]> {
    return this.#run(runId).links.get(batch) ?? [];
  }

  #keep(runId: string, entry: FrontierEntry): void {
    hold(this.#run(runId), entry);
    this.#open(entriesName(runId)).append(JSON.stringify(entry));
  }

  #run(runId: string): RunFrontier {
    const run = this.#runs.get(runId) ?? this.#load(runId);
    this.#runs.set(runId, run);
    return run;
  }

  #load(runId: string): RunFrontier {
    const run: RunFrontier = {
      entries: new Map(),
      batches: new Map(),
      links: new Map(),
    };
    for (const line of this.#linesOf(entriesName(runId))) {
      const { result, issue, ...entry } = KeptOutcome.parse(JSON.parse(line));
      hold(run, { ...entry, result, issue });
    }
    for (const line of this.#linesOf(linksName(runId))) {
      const { batch, links } = LinksLine.parse(JSON.parse(line));
      run.links.set(batch, links);
    }
    return run;
  }

  *#linesOf(name: string): Generator<string> {
    if (!this.#exists(name)) return;
    for (const { text } of this.#open(name).lines()) yield text;
  }
}

function hold(run: RunFrontier, entry: FrontierEntry): void {
  const batch = run.batches.get(entry.batch) ?? new Set();
  run.batches.set(entry.batch, batch.add(entry.url));
  run.entries.set(entry.url, entry);
}

const entriesName = (runId: string): string => `frontier/${runId}.jsonl`;
const linksName = (runId: string): string => `links/${runId}.jsonl`;
