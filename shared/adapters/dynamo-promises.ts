import { type PromiseStore, PublicPromise } from '../domain/promise.ts';
import { putPacked, removePacked, unpack } from './dynamo-packed-item.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { partition } from './table-families.ts';

/** Promises of all sites, in DynamoDB. */
export function dynamoPromises(table: DynamoTable): PromiseStore {
  return {
    async list(siteId) {
      const promises: PublicPromise[] = [];
      for await (const item of table.query(partition('PROMISE', siteId))) {
        promises.push(PublicPromise.parse(await unpack(table, item)));
      }
      return promises;
    },
    async save(siteId, promise) {
      await putPacked(table, keyOf(siteId, promise.id), promise);
    },
    async remove(siteId, promiseId) {
      await removePacked(table, keyOf(siteId, promiseId));
    },
  };
}

function keyOf(siteId: string, promiseId: string) {
  return { pk: partition('PROMISE', siteId), sk: promiseId };
}
