import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { dynamoFrontier } from '../../shared/adapters/dynamo-frontier.ts';
import { DynamoTable } from '../../shared/adapters/dynamo-table.ts';
import { configSites, loadConfig } from '../../shared/adapters/file-config.ts';
import { powertoolsLog } from '../../shared/adapters/powertools-log.ts';
import { s3Snapshots } from '../../shared/adapters/s3-snapshots.ts';
import { PlanWaveEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = PlanWaveEnv.parse(process.env);
const table = new DynamoTable(new DynamoDBClient({}), env.TABLE_NAME);

export const handler = createHandler({
  log: powertoolsLog('plan-wave'),
  sites: configSites(await loadConfig(env.CONFIG_PATH)),
  frontier: dynamoFrontier(table),
  snapshots: s3Snapshots(new S3Client({}), env.BUCKET_NAME),
});
