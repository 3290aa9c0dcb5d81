import { readFile } from 'node:fs/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import * as z from 'zod';
import { dynamoOutbox } from '../../shared/adapters/dynamo-outbox.ts';
import { dynamoStores } from '../../shared/adapters/dynamo-stores.ts';
import { DynamoTable } from '../../shared/adapters/dynamo-table.ts';
import { eventbridgeOutbox } from '../../shared/adapters/eventbridge-outbox.ts';
import { s3Snapshots } from '../../shared/adapters/s3-snapshots.ts';
import { snsOutbox } from '../../shared/adapters/sns-outbox.ts';
import { partition } from '../../shared/adapters/table-families.ts';
import { peopleAndMachines } from '../../shared/alerts/people-and-machines.ts';
import { UsageError } from '../../shared/platform/usage-error.ts';
import type { Stores } from './stores.ts';

/** What the stack tells of itself; `infra/briefed-stack.ts` writes it. */
export const Deployment = z.object({
  TableName: z.string().min(1),
  BucketName: z.string().min(1),
  AlertsTopicArn: z.string().regex(/^arn:[\w-]+:sns:[\w-]+:\d+:.+$/),
  EventBusName: z.string().min(1),
});
export type Deployment = z.infer<typeof Deployment>;

/**
 * Opens the stores of a deployment by the file that `cdk deploy
 * --outputs-file` wrote, with the rights of whoever is signed in. Throws
 * `UsageError` where the file names no deployment or its table cannot be read.
 */
export async function openDeployedStores(path: string): Promise<Stores> {
  const deployment = await deploymentIn(path);
  const [, , , region = ''] = deployment.AlertsTopicArn.split(':');
  const clients = {
    dynamo: new DynamoDBClient({ region }),
    s3: new S3Client({ region }),
    sns: new SNSClient({ region }),
    events: new EventBridgeClient({ region }),
  };
  const table = new DynamoTable(clients.dynamo, deployment.TableName);
  await refuseUnreadable(table, deployment, path);
  return {
    ...dynamoStores(table),
    snapshots: s3Snapshots(clients.s3, deployment.BucketName),
    outbox: dynamoOutbox(
      table,
      peopleAndMachines({
        people: snsOutbox(clients.sns, deployment.AlertsTopicArn),
        machines: eventbridgeOutbox(clients.events, deployment.EventBusName),
      }),
    ),
    async close() {
      for (const client of Object.values(clients)) client.destroy();
    },
  };
}

async function deploymentIn(path: string): Promise<Deployment> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw new UsageError(
      `--aws ${path} cannot be read; “npx cdk deploy --outputs-file ${path}” writes it`,
    );
  }
  const stacks = z.record(z.string(), z.unknown()).safeParse(jsonOf(text));
  const [found, ...others] = Object.values(stacks.data ?? {}).flatMap(
    (stack) => {
      const read = Deployment.safeParse(stack);
      return read.success ? [read.data] : [];
    },
  );
  if (found === undefined || others.length > 0) {
    const keys = Object.keys(Deployment.shape).join(', ');
    throw new UsageError(
      `--aws ${path} names ${others.length > 0 ? 'several deployments' : 'no deployment'}; it holds one stack with ${keys}, as “npx cdk deploy --outputs-file ${path}” writes it`,
    );
  }
  return found;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Asks for an item that is never there: signed in, allowed, and the table is. */
async function refuseUnreadable(
  table: DynamoTable,
  { TableName }: Deployment,
  path: string,
): Promise<void> {
  try {
    await table.get({ pk: partition('RUN', '-'), sk: '-' });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(
      `--aws ${path}: the table ${TableName} cannot be read (${why}); sign in to its account with the rights to read and write it`,
      { cause },
    );
  }
}
