import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { dynamoFrontier } from '../../shared/adapters/dynamo-frontier.ts';
import { dynamoPages } from '../../shared/adapters/dynamo-pages.ts';
import { dynamoRuns } from '../../shared/adapters/dynamo-runs.ts';
import { DynamoTable } from '../../shared/adapters/dynamo-table.ts';
import { configSites, loadConfig } from '../../shared/adapters/file-config.ts';
import { createHttpFetcher } from '../../shared/adapters/http-fetcher.ts';
import { powertoolsLog } from '../../shared/adapters/powertools-log.ts';
import { s3Snapshots } from '../../shared/adapters/s3-snapshots.ts';
import { createPoliteness } from '../../shared/crawl/politeness.ts';
import { userAgentOf } from '../../shared/crawl/user-agent.ts';
import { readPage } from '../../shared/extract/read-page.ts';
import { FetchBatchEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = FetchBatchEnv.parse(process.env);
const table = new DynamoTable(new DynamoDBClient({}), env.TABLE_NAME);
const { fetch } = createHttpFetcher({ userAgent: userAgentOf(undefined) });

export const handler = createHandler({
  log: powertoolsLog('fetch-batch'),
  sites: configSites(await loadConfig(env.CONFIG_PATH)),
  runs: dynamoRuns(table),
  frontier: dynamoFrontier(table),
  pages: dynamoPages(table),
  snapshots: s3Snapshots(new S3Client({}), env.BUCKET_NAME),
  fetch,
  politeness: createPoliteness({ now: Date.now, sleep }),
  readPage,
  readerVersion: env.READER_VERSION,
});
