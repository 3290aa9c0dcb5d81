import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { Agent, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { refuseDamaged } from './refuse-damaged.ts';
import { createTable, tableState } from './table-schema.ts';

export type EmbeddedDynamo = {
  readonly client: DynamoDBClient;
  /** Where other processes of this user reach it. */
  readonly socketPath: string;
  close(): Promise<void>;
};

/**
 * Starts DynamoDB inside this process, kept in a folder (in memory without
 * one), its table ready. It listens on a socket that only this user can open:
 * no other program, and no web page, reaches the knowledge base by a port.
 */
export async function startEmbeddedDynamo(
  folder?: string,
): Promise<EmbeddedDynamo> {
  const engine = await startEngine(folder);
  if (await hasTable(engine.client)) {
    return engine;
  }
  await engine.close();
  // A process died while creating the table: nothing can be in it yet.
  if (folder !== undefined) {
    await rm(folder, { recursive: true, force: true });
  }
  return startEmbeddedDynamo(folder);
}

/** Reaches the engine of another process; undefined when it is gone. */
export async function joinEmbeddedDynamo(
  socketPath: string,
): Promise<EmbeddedDynamo | undefined> {
  const client = clientOf(socketPath);
  const state = await tableState(client).catch(() => undefined);
  if (state === 'ready') {
    return { client, socketPath, close: async () => client.destroy() };
  }
  client.destroy();
  return undefined;
}

async function startEngine(
  folder: string | undefined,
): Promise<EmbeddedDynamo> {
  if (folder !== undefined) {
    await mkdir(folder, { recursive: true });
    await refuseDamaged(folder);
  }
  const socketFolder = await mkdtemp(join(tmpdir(), 'briefed-'));
  const socketPath = join(socketFolder, 'dynamodb');
  const server = dynalite({
    createTableMs: 0,
    ...(folder !== undefined && { path: folder }),
  });
  server.listen(socketPath);
  await once(server, 'listening');
  const client = clientOf(socketPath);
  return {
    client,
    socketPath,
    async close() {
      client.destroy();
      await closeServer(server);
      await rm(socketFolder, { recursive: true, force: true });
    },
  };
}

function clientOf(socketPath: string): DynamoDBClient {
  const agent = { keepAlive: true, maxSockets: 32, socketPath };
  return new DynamoDBClient({
    region: 'local',
    endpoint: 'http://localhost',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: { httpAgent: new Agent(agent) },
  });
}

/** Creates the table where there is none; false where it never gets ready. */
async function hasTable(client: DynamoDBClient): Promise<boolean> {
  if ((await tableState(client)) === 'absent') {
    await createTable(client);
  }
  for (let time = 0; time < 50; time += 1) {
    if ((await tableState(client)) === 'ready') {
      return true;
    }
    await sleep(20);
  }
  return false;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
  });
}
