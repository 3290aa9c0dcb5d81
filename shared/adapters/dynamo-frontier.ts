import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { FrontierEntry, FrontierStore } from '../domain/frontier.ts';
import { putPacked, unpack } from './dynamo-packed-item.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { KeptOutcome } from './kept-outcome.ts';
import { partition } from './table-families.ts';

/** A planned batch: which URLs it holds. One write for all of them. */
const BatchItem = z.object({
  batch: z.string(),
  wave: z.int(),
  urls: z.set(z.string()),
});
type Batch = z.infer<typeof BatchItem>;

const Links = z.array(z.string());

/** The URLs of all runs, in DynamoDB. */
export function dynamoFrontier(table: DynamoTable): FrontierStore {
  return {
    add: (runId, entries) => addEntries(table, runId, entries),
    settle: (runId, entry) => putDone(table, runId, entry),
    async batch(runId, batch) {
      const item = await table.get(batchKey(runId, batch));
      return item === undefined
        ? []
        : entriesOf(table, runId, BatchItem.parse(item));
    },
    async *list(runId) {
      for await (const item of batchItems(table, runId)) {
        yield* await entriesOf(table, runId, item);
      }
    },
    async saveLinks(runId, batch, links) {
      await putPacked(table, linksKey(runId, batch), links);
    },
    async links(runId, batch) {
      const item = await table.get(linksKey(runId, batch));
      return item === undefined ? [] : Links.parse(await unpack(table, item));
    },
  };
}

async function addEntries(
  table: DynamoTable,
  runId: string,
  entries: readonly FrontierEntry[],
): Promise<void> {
  const known = new Set<string>();
  for await (const { urls } of batchItems(table, runId)) {
    for (const url of urls) {
      known.add(url);
    }
  }
  const fresh = new Map(
    entries
      .filter((entry) => !known.has(entry.url))
      .map((entry) => [entry.url, entry]),
  );
  const batches = Map.groupBy(fresh.values(), (entry) => entry.batch);
  for (const [batch, added] of batches) {
    await addToBatch(table, { runId, batch, added });
  }
}

/** A set takes a URL twice as once, so a batch can be added to again. */
async function addToBatch(
  table: DynamoTable,
  batch: {
    readonly runId: string;
    readonly batch: string;
    readonly added: readonly FrontierEntry[];
  },
): Promise<void> {
  // First: once its batch lists it, a URL is not added a second time.
  for (const entry of batch.added) {
    if (isSettled(entry)) {
      await putDone(table, batch.runId, entry);
    }
  }
  await table.update(batchKey(batch.runId, batch.batch), {
    text: 'SET #batch = :batch, #wave = :wave ADD #urls :urls',
    names: { '#batch': 'batch', '#wave': 'wave', '#urls': 'urls' },
    values: {
      ':batch': batch.batch,
      ':wave': batch.added[0]?.wave ?? 0,
      ':urls': new Set(batch.added.map((entry) => entry.url)),
    },
  });
}

async function putDone(
  table: DynamoTable,
  runId: string,
  entry: FrontierEntry,
): Promise<void> {
  const hash = createHash('sha256').update(entry.url).digest('base64url');
  await table.put({
    pk: partition('FRONTIER', runId),
    sk: `DONE#${entry.batch}#${hash}`,
    ...entry,
  });
}

/** In order of URL, so that everybody walks a batch the same way. */
async function entriesOf(
  table: DynamoTable,
  runId: string,
  { batch, wave, urls }: Batch,
): Promise<FrontierEntry[]> {
  const entries = new Map<string, FrontierEntry>(
    [...urls]
      .sort()
      .map((url) => [
        url,
        { url, wave, batch, result: undefined, issue: undefined },
      ]),
  );
  const prefix = `DONE#${batch}#`;
  const done = table.query(partition('FRONTIER', runId), { prefix });
  for await (const item of done) {
    const { result, issue, ...entry } = KeptOutcome.parse(item);
    entries.set(entry.url, { ...entry, result, issue });
  }
  return [...entries.values()];
}

async function* batchItems(
  table: DynamoTable,
  runId: string,
): AsyncGenerator<Batch> {
  const prefix = 'BATCH#';
  for await (const item of table.query(partition('FRONTIER', runId), {
    prefix,
  })) {
    yield BatchItem.parse(item);
  }
}

function isSettled({ result, issue, setAside }: FrontierEntry): boolean {
  return [result, issue, setAside].some((one) => one !== undefined);
}

function batchKey(runId: string, batch: string) {
  return { pk: partition('FRONTIER', runId), sk: `BATCH#${batch}` };
}

function linksKey(runId: string, batch: string) {
  return { pk: partition('FRONTIER', runId), sk: `LINKS#${batch}` };
}
