import {
  type EventBridgeClient,
  PutEventsCommand,
} from '@aws-sdk/client-eventbridge';
import type { AlertMessage, Outbox } from '../domain/outbox.ts';

/** Events on the company's own bus. */
export function eventbridgeOutbox(
  client: EventBridgeClient,
  busName: string,
): Outbox {
  return {
    async send(message) {
      const { Entries = [] } = await client.send(
        new PutEventsCommand({ Entries: [entryOf(message, busName)] }),
      );
      const refused = Entries.find((entry) => entry.ErrorCode !== undefined);
      if (refused) {
        throw new Error(
          `event ${message.id} was refused by bus ${busName}: ${refused.ErrorCode} ${refused.ErrorMessage ?? ''}`,
        );
      }
    },
  };
}

function entryOf({ detailType, detail }: AlertMessage, bus: string) {
  return {
    EventBusName: bus,
    Source: 'briefed',
    DetailType: detailType,
    Detail: JSON.stringify(detail),
  };
}
