import { createHash } from 'node:crypto';
import type * as z from 'zod';
import { putPacked, unpack } from './dynamo-packed-item.ts';
import type { DynamoTable, Key } from './dynamo-table.ts';

/**
 * Entries that are listed together and written often, in one partition: each
 * of so many items holds those whose ids fall to it, so that no item is large
 * and only those are written in which something changed.
 */
export type Shares = {
  readonly pk: string;
  readonly prefix: string;
  readonly count: number;
};

/** One byte tells where an entry falls. */
const mostShares = 256;

/**
 * Answers how many shares hold so many entries: twice as many where they are
 * full, so that few entries more move none.
 */
export function sharesFor(entries: number, entriesOfOne: number): number {
  let count = 1;
  while (count * entriesOfOne < entries && count < mostShares) count *= 2;
  return count;
}

/** Answers all entries; `Entries` says how to parse those of an item. */
export async function loadEntries<T>(
  table: DynamoTable,
  shares: Shares,
  Entries: z.ZodType<[string, T][], unknown>,
): Promise<Map<string, T>> {
  const all = new Map<string, T>();
  const prefix = prefixOf(shares);
  for await (const item of table.query(shares.pk, { prefix })) {
    const share = Entries.parse(await unpack(table, item));
    for (const [id, one] of share) all.set(id, one);
  }
  return all;
}

/** Keeps all entries, each in its share. */
export async function saveShares(
  table: DynamoTable,
  shares: Shares,
  entries: ReadonlyMap<string, unknown>,
): Promise<void> {
  const inOrder = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const kept = Map.groupBy(inOrder, ([id]) => shareOf(id, shares));
  for (let number = 0; number < shares.count; number++) {
    const key = { pk: shares.pk, sk: `${prefixOf(shares)}${number}` };
    await putChanged(table, key, kept.get(number) ?? []);
  }
}

/** What stands there already is not written again. */
export async function putChanged(
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

/** Tells what was put from what would be. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}

/** Shares of another number have another prefix: none is taken for these. */
function prefixOf({ prefix, count }: Shares): string {
  return `${prefix}#${count}#`;
}

function shareOf(id: string, { count }: Shares): number {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % count;
}
