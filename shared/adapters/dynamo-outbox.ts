import type { Outbox } from '../domain/outbox.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { partition } from './table-families.ts';

/**
 * An outbox that remembers in DynamoDB what went out, so that a step that is
 * delivered twice does not alert twice. A crash between sending and
 * remembering can still send twice: the message's id lets receivers tell.
 */
export function dynamoOutbox(table: DynamoTable, outbox: Outbox): Outbox {
  return {
    async send(message) {
      const key = { pk: partition('SENT', message.id), sk: 'SENT' };
      if ((await table.get(key)) === undefined) {
        await outbox.send(message);
        await table.put({ ...key, audience: message.audience });
      }
    },
  };
}
