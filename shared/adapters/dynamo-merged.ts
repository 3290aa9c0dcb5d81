import * as z from 'zod';
import { type Merged, MergedPage } from '../domain/judgement.ts';
import { unpack } from './dynamo-packed-item.ts';
import {
  loadEntries,
  putChanged,
  type Shares,
  saveShares,
  sharesFor,
} from './dynamo-shares.ts';
import type { DynamoTable, Key } from './dynamo-table.ts';
import { partition } from './table-families.ts';

const PageShare = z.array(z.tuple([z.string(), MergedPage]));
/** None after a night that could not see the whole site. */
const MergedHead = z.object({ shares: z.int().optional() });
/** A few change in a night, so few share an item. */
const pagesOfOne = 100;

/** Keeps what a site's promises were merged from, in DynamoDB. */
export async function saveMerged(
  table: DynamoTable,
  siteId: string,
  merged: Merged | undefined,
): Promise<void> {
  const pages = new Map(Object.entries(merged?.pages ?? {}));
  const count = sharesFor(pages.size, pagesOfOne);
  if (merged) await saveShares(table, pageShares(siteId, count), pages);
  const shares = merged && count;
  await putChanged(table, mergedKey(siteId), { shares });
}

/** Answers what they were merged from; undefined where nobody knows. */
export async function findMerged(
  table: DynamoTable,
  siteId: string,
): Promise<Merged | undefined> {
  const item = await table.get(mergedKey(siteId));
  if (item === undefined) return undefined;
  const { shares } = MergedHead.parse(await unpack(table, item));
  if (shares === undefined) return undefined;
  const pages = await loadEntries(table, pageShares(siteId, shares), PageShare);
  return { pages: Object.fromEntries(pages) };
}

function mergedKey(siteId: string): Key {
  return { pk: partition('JUDGEMENT', siteId), sk: 'MERGED' };
}

/** Which pages they hold counts only where nothing is in doubt. */
function pageShares(siteId: string, count: number): Shares {
  const pk = partition('JUDGEMENT', siteId);
  return { pk, prefix: 'PAGES', count };
}
