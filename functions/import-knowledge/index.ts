import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { documentConverters } from '../../shared/adapters/document-converters.ts';
import { dynamoKnowledge } from '../../shared/adapters/dynamo-knowledge.ts';
import { dynamoMeasurements } from '../../shared/adapters/dynamo-measurements.ts';
import { dynamoPeople } from '../../shared/adapters/dynamo-people.ts';
import { DynamoTable } from '../../shared/adapters/dynamo-table.ts';
import { loadConfig } from '../../shared/adapters/file-config.ts';
import { powertoolsLog } from '../../shared/adapters/powertools-log.ts';
import { s3Knowledge } from '../../shared/adapters/s3-knowledge.ts';
import { readArticle } from '../../shared/extract/read-article.ts';
import { ImportKnowledgeEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = ImportKnowledgeEnv.parse(process.env);
const table = new DynamoTable(new DynamoDBClient({}), env.TABLE_NAME);
const config = await loadConfig(env.CONFIG_PATH);
const s3 = new S3Client({});

export const handler = createHandler({
  log: powertoolsLog('import-knowledge'),
  now: () => new Date(),
  knowledge: dynamoKnowledge(table),
  people: dynamoPeople(table),
  measurements: dynamoMeasurements(table),
  readFile: (key) => s3Knowledge(s3, { bucket: env.BUCKET_NAME, key }),
  readArticle,
  currency: config.sites[0]?.currency,
  teams: config.teams.map(({ id }) => id),
  convert: documentConverters,
});
