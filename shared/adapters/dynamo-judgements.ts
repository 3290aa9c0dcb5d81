import { createHash } from 'node:crypto';
import * as z from 'zod';
import {
  JudgedAgainst,
  JudgedPromise,
  type Judgements,
  MergedPages,
} from '../domain/judgement.ts';
import type { JudgementStore } from '../domain/ports.ts';
import { putPacked, unpack } from './dynamo-packed-item.ts';
import type { DynamoTable, Key } from './dynamo-table.ts';
import { partition } from './table-families.ts';

/** What promises were judged against, and in which of two places they stand. */
const Head = z.object({
  against: JudgedAgainst,
  place: z.enum(['A', 'B']),
  shares: z.int(),
});
type Head = z.infer<typeof Head>;
const Share = z.array(z.tuple([z.string(), JudgedPromise]));

const Merged = z.object({ merged: MergedPages.optional().catch(undefined) });
const Doubt = z.object({ isDoubted: z.boolean() });

/** Where one item would be large, so many hold the promises. */
const mostShares = 16;
const promisesOfOne = 5000;

/** What is remembered of each site's last comparison, in DynamoDB. */
export function dynamoJudgements(table: DynamoTable): JudgementStore {
  return {
    async load(siteId) {
      const head = await findHead(table, siteId);
      if (head === undefined) return undefined;
      const promises = new Map<string, JudgedPromise>();
      const pk = partition('JUDGEMENT', siteId);
      const prefix = prefixOf(head);
      for await (const item of table.query(pk, { prefix })) {
        const share = Share.parse(await unpack(table, item));
        for (const [id, judged] of share) promises.set(id, judged);
      }
      const merged = await findMerged(table, siteId);
      const isDoubted = await findDoubt(table, siteId);
      return { against: head.against, promises, merged, isDoubted };
    },
    async doubt(siteId) {
      await table.put({ ...doubtKey(siteId), isDoubted: true });
    },
    async save(siteId, { against, promises, merged }) {
      const shares = promises.size > promisesOfOne ? mostShares : 1;
      const place = placeFor(against, await findHead(table, siteId));
      const head: Head = { against, place, shares };
      await saveShares(table, { siteId, head, promises });
      await putChanged(table, headKey(siteId), head);
      await putChanged(table, mergedKey(siteId), { merged });
      // Last: a crash leaves the doubt.
      await table.put({ ...doubtKey(siteId), isDoubted: false });
    },
  };
}

/**
 * Promises that were judged against other knowledge go to the other place, and
 * the head points there last: a crash leaves what was remembered before.
 */
function placeFor(
  against: JudgedAgainst,
  head: Head | undefined,
): Head['place'] {
  if (head === undefined) return 'A';
  if (digestOf(against) === digestOf(head.against)) return head.place;
  return head.place === 'A' ? 'B' : 'A';
}

async function findHead(
  table: DynamoTable,
  siteId: string,
): Promise<Head | undefined> {
  const item = await table.get(headKey(siteId));
  return item === undefined ? undefined : Head.parse(await unpack(table, item));
}

async function findMerged(
  table: DynamoTable,
  siteId: string,
): Promise<MergedPages | undefined> {
  const item = await table.get(mergedKey(siteId));
  if (item === undefined) return undefined;
  return Merged.parse(await unpack(table, item)).merged;
}

/** What nobody spoke of doubt about was saved by an older version. */
async function findDoubt(table: DynamoTable, siteId: string): Promise<boolean> {
  const item = await table.get(doubtKey(siteId));
  return item === undefined || Doubt.parse(item).isDoubted;
}

async function saveShares(
  table: DynamoTable,
  {
    siteId,
    head,
    promises,
  }: {
    readonly siteId: string;
    readonly head: Head;
    readonly promises: Judgements['promises'];
  },
): Promise<void> {
  const pk = partition('JUDGEMENT', siteId);
  const inOrder = [...promises].sort(([a], [b]) => (a < b ? -1 : 1));
  const kept = Map.groupBy(inOrder, ([id]) => shareOf(id, head));
  for (let number = 0; number < head.shares; number++) {
    const sk = `${prefixOf(head)}${number}`;
    await putChanged(table, { pk, sk }, kept.get(number) ?? []);
  }
}

function prefixOf({ place, shares }: Head): string {
  return `${place}#${shares}#`;
}

/** What stands there already is not written again. */
async function putChanged(
  table: DynamoTable,
  key: Key,
  value: unknown,
): Promise<void> {
  const digest = digestOf(value);
  await putPacked(table, { ...key, digest }, value, {
    text: 'attribute_not_exists(#pk) OR #digest <> :digest',
    names: { '#pk': 'pk', '#digest': 'digest' },
    values: { ':digest': digest },
  });
}

function headKey(siteId: string): Key {
  return { pk: partition('JUDGEMENT', siteId), sk: 'HEAD' };
}

function mergedKey(siteId: string): Key {
  return { pk: partition('JUDGEMENT', siteId), sk: 'MERGED' };
}

function doubtKey(siteId: string): Key {
  return { pk: partition('JUDGEMENT', siteId), sk: 'DOUBT' };
}

function shareOf(id: string, { shares }: Head): number {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % shares;
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
