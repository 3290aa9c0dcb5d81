import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { dynamoFrontier } from '../../shared/adapters/dynamo-frontier.ts';
import { dynamoGaps } from '../../shared/adapters/dynamo-gaps.ts';
import { dynamoJudgements } from '../../shared/adapters/dynamo-judgements.ts';
import { dynamoKnowledge } from '../../shared/adapters/dynamo-knowledge.ts';
import { dynamoMeasurements } from '../../shared/adapters/dynamo-measurements.ts';
import { dynamoOutbox } from '../../shared/adapters/dynamo-outbox.ts';
import { dynamoPromises } from '../../shared/adapters/dynamo-promises.ts';
import { dynamoRuns } from '../../shared/adapters/dynamo-runs.ts';
import { DynamoTable } from '../../shared/adapters/dynamo-table.ts';
import { dynamoTasks } from '../../shared/adapters/dynamo-tasks.ts';
import { eventbridgeOutbox } from '../../shared/adapters/eventbridge-outbox.ts';
import { configSites, loadConfig } from '../../shared/adapters/file-config.ts';
import { powertoolsLog } from '../../shared/adapters/powertools-log.ts';
import { s3Reports } from '../../shared/adapters/s3-reports.ts';
import { snsOutbox } from '../../shared/adapters/sns-outbox.ts';
import { peopleAndMachines } from '../../shared/alerts/people-and-machines.ts';
import { AlertEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = AlertEnv.parse(process.env);
const table = new DynamoTable(new DynamoDBClient({}), env.TABLE_NAME);
const config = await loadConfig(env.CONFIG_PATH);

export const handler = createHandler({
  log: powertoolsLog('alert'),
  sites: configSites(config),
  audiences: config.audiences,
  teams: config.teams,
  runs: dynamoRuns(table),
  frontier: dynamoFrontier(table),
  promises: dynamoPromises(table),
  gaps: dynamoGaps(table),
  judgements: dynamoJudgements(table),
  knowledge: dynamoKnowledge(table),
  measurements: dynamoMeasurements(table),
  tasks: dynamoTasks(table),
  reports: s3Reports(new S3Client({}), env.BUCKET_NAME),
  outbox: dynamoOutbox(
    table,
    peopleAndMachines({
      people: snsOutbox(new SNSClient({}), env.TOPIC_ARN),
      machines: eventbridgeOutbox(new EventBridgeClient({}), env.BUS_NAME),
    }),
  ),
});
