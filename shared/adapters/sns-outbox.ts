import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { AlertMessage, Outbox } from '../domain/outbox.ts';

/** SNS takes 256 kB; people read far less. */
const mostCharacters = 60_000;

/**
 * Messages for people, on one topic. A subscription chooses its audience by a
 * filter policy on the attribute `audience`.
 */
export function snsOutbox(client: SNSClient, topicArn: string): Outbox {
  return {
    async send(message) {
      await client.send(
        new PublishCommand({
          TopicArn: topicArn,
          Subject: subjectOf(message),
          Message: message.body.slice(0, mostCharacters),
          MessageAttributes: {
            audience: attribute(message.audience),
            detailType: attribute(message.detailType),
            messageId: attribute(message.id),
          },
        }),
      );
    },
  };
}

/** Under 100 characters on one line, as SNS asks. */
function subjectOf({ subject }: AlertMessage): string {
  const line = subject.replace(/\p{Cc}+/gu, ' ').trim();
  return line.length > 99 ? `${line.slice(0, 98)}…` : line;
}

function attribute(value: string) {
  return { DataType: 'String', StringValue: value };
}
