import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  vi,
} from 'vitest';
import { main } from '../../functions/cli/main.ts';
import { createTable, tableName } from '../../infra/local/table-schema.ts';
import { dynamoGaps } from '../../shared/adapters/dynamo-gaps.ts';
import { dynamoPromises } from '../../shared/adapters/dynamo-promises.ts';
import { DynamoTable } from '../../shared/adapters/dynamo-table.ts';
import * as examples from '../adapters/dynamo-examples.ts';
import { exampleConfig } from './example-night.ts';
import { type Output, watchOutput } from './watch-output.ts';

const deployment = {
  TableName: tableName,
  BucketName: 'kept',
  AlertsTopicArn: 'arn:aws:sns:ca-central-1:123456789012:Alerts',
  EventBusName: 'Events',
};

const server = dynalite({ createTableMs: 0 });
let client: DynamoDBClient;
let folder: string;
let output: Output;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', `http://127.0.0.1:${port}`);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'tests');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'tests');
  client = new DynamoDBClient({ region: 'ca-central-1' });
  await createTable(client);
});
afterAll(() => {
  vi.unstubAllEnvs();
  client.destroy();
  server.close();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-deployed-'));
  output = watchOutput();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

async function outputs(stacks: unknown): Promise<string> {
  const path = join(folder, 'outputs.json');
  await writeFile(path, JSON.stringify(stacks));
  return path;
}

describe('--aws', () => {
  it('lets a person decide on a gap that a night on AWS found', async () => {
    const aws = await outputs({ Briefed: deployment });
    const promise = examples.promise();
    const gap = examples.gap({ id: 'gap_5c1e90', promise: promise.id });
    const table = new DynamoTable(client, tableName);
    const gaps = dynamoGaps(table);
    await dynamoPromises(table).save('sittelle', promise);
    await gaps.save('sittelle', gap, []);
    const on = ['--aws', aws, '--config', exampleConfig];

    const status = await main([
      ...['decide', '5c1e90', '--dismiss', 'not-ours'],
      ...['--by', 'Ana', '--reason', 'Wholesale only.', ...on],
    ]);

    expect(output.errors).toBe('');
    expect(status).toBe(0);
    expect(await gaps.list('sittelle')).toMatchObject([
      { state: 'dismissed', decision: { by: 'Ana' } },
    ]);
    expect(await main(['decisions', ...on])).toBe(0);
    expect(output.printed).toContain('Ana\u00a0: Wholesale only.');
  });

  it('brings articles into the table, and writes them out again', async () => {
    const aws = await outputs({ Briefed: deployment });
    const article = join(folder, 'returns.md');
    await writeFile(
      article,
      '---\nid: returns\ntitle: Taking goods back\nlang: en\nteams: [stores]\nupdated: 2026-10-01\n---\n\nThirty days, with the receipt.\n',
    );

    expect(await main(['import', article, '--aws', aws])).toBe(0);
    const out = join(folder, 'out');
    expect(await main(['export', '--out', out, '--aws', aws])).toBe(0);

    const written = await readFile(join(out, 'articles.csv'), 'utf8');
    expect(written).toContain('Thirty days, with the receipt.');
  });

  it.each([
    ['names no deployment', {}],
    ['names no deployment', { Other: { Url: 'https://shop.example/' } }],
    ['names several deployments', { One: deployment, Two: deployment }],
    [
      'the table elsewhere cannot be read',
      { Briefed: { ...deployment, TableName: 'elsewhere' } },
    ],
  ])('says what is wrong with the file: %s', async (message, stacks) => {
    const aws = await outputs(stacks);

    expect(await main(['export', '--out', folder, '--aws', aws])).toBe(2);
    expect(output.errors).toContain(message);
  });

  it('says which file cannot be read, and what writes it', async () => {
    const aws = join(folder, 'nowhere.json');

    expect(await main(['export', '--out', folder, '--aws', aws])).toBe(2);
    expect(output.errors).toContain(`--aws ${aws} cannot be read; “npx cdk`);
  });

  it('does not go with a data folder', async () => {
    const aws = await outputs({ Briefed: deployment });

    expect(
      await main(['tasks', '--aws', aws, '--data', folder, '--team', 'stores']),
    ).toBe(2);
  });
});
