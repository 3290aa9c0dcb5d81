import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoTable } from '../../shared/adapters/dynamo-table.ts';

/** The process died here. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** A table that dies at its nth write, before it is done, and counts them. */
export class CrashingTable extends DynamoTable {
  writes = 0;
  readonly #nth: number;

  constructor(client: DynamoDBClient, name: string, nth: number) {
    super(client, name);
    this.#nth = nth;
  }

  override async put(
    ...given: Parameters<DynamoTable['put']>
  ): Promise<boolean> {
    this.#count();
    return super.put(...given);
  }

  override async update(
    ...given: Parameters<DynamoTable['update']>
  ): Promise<boolean> {
    this.#count();
    return super.update(...given);
  }

  override async remove(
    ...given: Parameters<DynamoTable['remove']>
  ): Promise<void> {
    this.#count();
    return super.remove(...given);
  }

  #count(): void {
    this.writes += 1;
    if (this.writes === this.#nth) throw new Killed(`at write ${this.#nth}`);
  }
}
