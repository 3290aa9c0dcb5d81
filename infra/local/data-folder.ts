import { join, resolve } from 'node:path';
import { dynamoStores } from '../../shared/adapters/dynamo-stores.ts';
import { DynamoTable } from '../../shared/adapters/dynamo-table.ts';
import { fileReports } from '../../shared/adapters/file-reports.ts';
import { fileSnapshots } from '../../shared/adapters/file-snapshots.ts';
import { folderOutbox } from '../../shared/adapters/folder-outbox.ts';
import { startEmbeddedDynamo } from './embedded-dynamo.ts';
import { lockFolder } from './folder-lock.ts';
import { tableName } from './table-schema.ts';

export type DataFolder = Awaited<ReturnType<typeof openDataFolder>>;

/**
 * Opens the folder that everything is kept in on one machine: the embedded
 * DynamoDB, and as files what is in the bucket on AWS. One process at a time;
 * throws `UsageError` when another has it.
 */
export async function openDataFolder(path: string) {
  const folder = resolve(path);
  const lock = await lockFolder(folder);
  const engine = await startEmbeddedDynamo(join(folder, 'dynamodb')).catch(
    async (error) => {
      await lock.release();
      throw error;
    },
  );
  return {
    folder,
    ...storesIn(folder, new DynamoTable(engine.client, tableName)),
    async close() {
      await engine.close();
      await lock.release();
    },
  };
}

function storesIn(folder: string, table: DynamoTable) {
  return {
    table,
    ...dynamoStores(table),
    snapshots: fileSnapshots(join(folder, 'snapshots')),
    reports: fileReports(join(folder, 'reports')),
    outbox: folderOutbox(join(folder, 'outbox')),
  };
}
