import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { dynamoStores } from '../../shared/adapters/dynamo-stores.ts';
import { DynamoTable } from '../../shared/adapters/dynamo-table.ts';
import { fileReports } from '../../shared/adapters/file-reports.ts';
import { fileSnapshots } from '../../shared/adapters/file-snapshots.ts';
import { folderOutbox } from '../../shared/adapters/folder-outbox.ts';
import {
  type EmbeddedDynamo,
  joinEmbeddedDynamo,
  startEmbeddedDynamo,
} from './embedded-dynamo.ts';
import { FolderInUseError, lockFolder } from './folder-lock.ts';
import { tableName } from './table-schema.ts';

export type DataFolder = Awaited<ReturnType<typeof openDataFolder>>;

/**
 * Opens the folder that everything is kept in on one machine: the embedded
 * DynamoDB, and as files what is in the bucket on AWS. One process at a time;
 * throws `FolderInUseError` when another has it.
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
  await writeFile(engineFile(folder), engine.socketPath);
  return opened(folder, engine, async () => {
    await engine.close();
    await lock.release();
  });
}

/**
 * The same folder for a command that decides or looks. While a console or a
 * night has it, the command works through their engine: every write is
 * conditional, so nobody waits.
 */
export async function shareDataFolder(path: string): Promise<DataFolder> {
  try {
    return await openDataFolder(path);
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error;
    const folder = resolve(path);
    const socketPath = await readFile(engineFile(folder), 'utf8').catch(
      () => undefined,
    );
    const engine = socketPath && (await joinEmbeddedDynamo(socketPath));
    if (!engine) throw error;
    return opened(folder, engine, engine.close);
  }
}

/** Beside the lock: where its holder's engine is reached. */
function engineFile(folder: string): string {
  return join(folder, 'lock', 'engine');
}

function opened(
  folder: string,
  { client }: EmbeddedDynamo,
  close: () => Promise<void>,
) {
  const stores = storesIn(folder, new DynamoTable(client, tableName));
  return { folder, ...stores, close };
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
