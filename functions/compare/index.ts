import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoDecisions } from '../../shared/adapters/dynamo-decisions.ts';
import { dynamoFrontier } from '../../shared/adapters/dynamo-frontier.ts';
import { dynamoGaps } from '../../shared/adapters/dynamo-gaps.ts';
import { dynamoJudgements } from '../../shared/adapters/dynamo-judgements.ts';
import { dynamoKnowledge } from '../../shared/adapters/dynamo-knowledge.ts';
import { dynamoPages } from '../../shared/adapters/dynamo-pages.ts';
import { dynamoPromises } from '../../shared/adapters/dynamo-promises.ts';
import { dynamoRegister } from '../../shared/adapters/dynamo-register.ts';
import { dynamoRuns } from '../../shared/adapters/dynamo-runs.ts';
import { DynamoTable } from '../../shared/adapters/dynamo-table.ts';
import { configSites, loadConfig } from '../../shared/adapters/file-config.ts';
import { powertoolsLog } from '../../shared/adapters/powertools-log.ts';
import { CompareEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = CompareEnv.parse(process.env);
const table = new DynamoTable(new DynamoDBClient({}), env.TABLE_NAME);

export const handler = createHandler({
  log: powertoolsLog('compare'),
  sites: configSites(await loadConfig(env.CONFIG_PATH)),
  runs: dynamoRuns(table),
  pages: dynamoPages(table),
  frontier: dynamoFrontier(table),
  promises: dynamoPromises(table),
  knowledge: dynamoKnowledge(table),
  register: dynamoRegister(table),
  gaps: dynamoGaps(table),
  decisions: dynamoDecisions(table),
  judgements: dynamoJudgements(table),
  compareVersion: env.COMPARE_VERSION,
});
