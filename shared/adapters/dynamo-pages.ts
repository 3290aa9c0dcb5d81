import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { PageHistory, PageStore, StoredPage } from '../domain/page.ts';
import { putPacked, unpack } from './dynamo-packed-item.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { KeptPage } from './kept-page.ts';
import { partition } from './table-families.ts';

const PageVersionItem = z.object({
  url: z.string(),
  contentHash: z.string(),
  changedAt: z.string(),
  changedRun: z.string(),
});

/** Pages of all sites, in DynamoDB. */
export function dynamoPages(table: DynamoTable): PageStore & PageHistory {
  return {
    async find(siteId, url) {
      const item = await table.get(keyOf(siteId, url));
      return item === undefined ? undefined : storedPage(table, item);
    },
    async save(page) {
      // The version first: what stands can always be found in the past.
      await putVersion(table, page);
      const item = { ...keyOf(page.siteId, page.url), url: page.url };
      await putPacked(table, item, page);
    },
    async *list(siteId) {
      for await (const item of table.query(partition('PAGE', siteId))) {
        yield storedPage(table, item);
      }
    },
    async versions(siteId, url) {
      const prefix = `${keyOf(siteId, url).sk}#`;
      const items = table.query(versionsOf(siteId), { prefix });
      const versions = await Array.fromAsync(items);
      return versions.map((item) => PageVersionItem.parse(item));
    },
  };
}

async function storedPage(
  table: DynamoTable,
  item: unknown,
): Promise<StoredPage> {
  const page = KeptPage.parse(await unpack(table, item));
  const { canonical, etag, lastModified } = page;
  return { ...page, canonical, etag, lastModified };
}

async function putVersion(table: DynamoTable, page: StoredPage) {
  const { siteId, url, contentHash, changedAt, changedRun } = page;
  await table.put({
    pk: versionsOf(siteId),
    sk: `${keyOf(siteId, url).sk}#${changedAt}`,
    ...{ url, contentHash, changedAt, changedRun },
  });
}

function versionsOf(siteId: string): string {
  return partition('PAGE', `${siteId}#VERSION`);
}

/** A sort key holds 1024 bytes and a URL may be longer, so its hash. */
function keyOf(siteId: string, url: string) {
  const sk = createHash('sha256').update(url).digest('base64url');
  return { pk: partition('PAGE', siteId), sk };
}
