import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';

export const tableName = 'briefed';

export type TableState = 'absent' | 'being-created' | 'ready';

export async function tableState(client: DynamoDBClient): Promise<TableState> {
  try {
    const { Table } = await client.send(
      new DescribeTableCommand({ TableName: tableName }),
    );
    return Table?.TableStatus === 'ACTIVE' ? 'ready' : 'being-created';
  } catch (error) {
    if (error instanceof ResourceNotFoundException) {
      return 'absent';
    }
    throw error;
  }
}

/** Those of the table of the stack; a test holds them together. */
export const tableKeys = {
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
} satisfies Partial<CreateTableCommandInput>;

export async function createTable(client: DynamoDBClient): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName: tableName,
      BillingMode: 'PAY_PER_REQUEST',
      ...tableKeys,
    }),
  );
}
