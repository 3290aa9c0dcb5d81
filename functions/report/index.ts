import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { dynamoFrontier } from '../../shared/adapters/dynamo-frontier.ts';
import { dynamoGaps } from '../../shared/adapters/dynamo-gaps.ts';
import { dynamoJudgements } from '../../shared/adapters/dynamo-judgements.ts';
import { dynamoKnowledge } from '../../shared/adapters/dynamo-knowledge.ts';
import { dynamoMeasurements } from '../../shared/adapters/dynamo-measurements.ts';
import { dynamoPromises } from '../../shared/adapters/dynamo-promises.ts';
import { dynamoRuns } from '../../shared/adapters/dynamo-runs.ts';
import { DynamoTable } from '../../shared/adapters/dynamo-table.ts';
import { configSites, loadConfig } from '../../shared/adapters/file-config.ts';
import { powertoolsLog } from '../../shared/adapters/powertools-log.ts';
import { s3Reports } from '../../shared/adapters/s3-reports.ts';
import { ReportEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = ReportEnv.parse(process.env);
const table = new DynamoTable(new DynamoDBClient({}), env.TABLE_NAME);

const config = await loadConfig(env.CONFIG_PATH);

export const handler = createHandler({
  log: powertoolsLog('report'),
  sites: configSites(config),
  teams: config.teams,
  runs: dynamoRuns(table),
  frontier: dynamoFrontier(table),
  promises: dynamoPromises(table),
  gaps: dynamoGaps(table),
  judgements: dynamoJudgements(table),
  knowledge: dynamoKnowledge(table),
  measurements: dynamoMeasurements(table),
  reports: s3Reports(new S3Client({}), env.BUCKET_NAME),
});
