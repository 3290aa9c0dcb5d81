import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';

export type Key = { readonly pk: string; readonly sk: string };
export type Item = Key & Readonly<Record<string, unknown>>;

/** A condition, or an update, with the names and values it speaks of. */
export type Expression = {
  readonly text: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
};

/** The few verbs that the stores need; all reads are consistent. */
export class DynamoTable {
  readonly #documents: DynamoDBDocumentClient;
  readonly #name: string;

  constructor(client: DynamoDBClient, name: string) {
    this.#documents = DynamoDBDocumentClient.from(client, {
      marshallOptions: { removeUndefinedValues: true },
    });
    this.#name = name;
  }

  async get({ pk, sk }: Key): Promise<unknown> {
    const { Item } = await this.#documents.send(
      new GetCommand({
        TableName: this.#name,
        Key: { pk, sk },
        ConsistentRead: true,
      }),
    );
    return Item;
  }

  /** Answers whether the item was written: false where the condition fails. */
  async put(item: Item, condition?: Expression): Promise<boolean> {
    return isMet(
      this.#documents.send(
        new PutCommand({
          TableName: this.#name,
          Item: item,
          ...(condition && conditionOf(condition)),
        }),
      ),
    );
  }

  /** Answers whether the item was written: false where the condition fails. */
  async update(
    { pk, sk }: Key,
    change: Expression,
    condition?: string,
  ): Promise<boolean> {
    return isMet(
      this.#documents.send(
        new UpdateCommand({
          TableName: this.#name,
          Key: { pk, sk },
          UpdateExpression: change.text,
          ExpressionAttributeNames: change.names,
          ExpressionAttributeValues: change.values,
          ConditionExpression: condition,
        }),
      ),
    );
  }

  async remove({ pk, sk }: Key): Promise<void> {
    await this.#documents.send(
      new DeleteCommand({ TableName: this.#name, Key: { pk, sk } }),
    );
  }

  /** Items of a partition in order of `sk`, those starting with `prefix`. */
  async *query(
    pk: string,
    { prefix = '', newestFirst = false } = {},
  ): AsyncGenerator<unknown> {
    const pages = paginateQuery(
      { client: this.#documents },
      {
        TableName: this.#name,
        KeyConditionExpression:
          prefix === '' ? '#pk = :pk' : '#pk = :pk AND begins_with(#sk, :sk)',
        ExpressionAttributeNames:
          prefix === '' ? { '#pk': 'pk' } : { '#pk': 'pk', '#sk': 'sk' },
        ExpressionAttributeValues:
          prefix === '' ? { ':pk': pk } : { ':pk': pk, ':sk': prefix },
        ConsistentRead: true,
        ScanIndexForward: !newestFirst,
      },
    );
    for await (const { Items } of pages) {
      yield* Items ?? [];
    }
  }
}

function conditionOf({ text, names, values }: Expression) {
  return {
    ConditionExpression: text,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
  };
}

async function isMet(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) {
      return false;
    }
    throw error;
  }
}
