import { RegisterEntry, type RegisterStore } from '../domain/register.ts';
import { putPacked, unpack } from './dynamo-packed-item.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { partition } from './table-families.ts';

/** What all sites promised from run to run, in DynamoDB. */
export function dynamoRegister(table: DynamoTable): RegisterStore {
  return {
    async record(siteId, entry) {
      const sk = `${entry.promise.id}#${entry.at}`;
      await putPacked(table, { pk: registerOf(siteId), sk }, entry);
    },
    async list(siteId) {
      const entries: RegisterEntry[] = [];
      for await (const item of table.query(registerOf(siteId))) {
        entries.push(RegisterEntry.parse(await unpack(table, item)));
      }
      return entries;
    },
  };
}

function registerOf(siteId: string): string {
  return partition('PROMISE', `${siteId}#REGISTER`);
}
