import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SNSClient } from '@aws-sdk/client-sns';
import { startFauxqs } from 'fauxqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventbridgeOutbox } from '../../shared/adapters/eventbridge-outbox.ts';
import { folderOutbox } from '../../shared/adapters/folder-outbox.ts';
import { snsOutbox } from '../../shared/adapters/sns-outbox.ts';
import { machines } from '../../shared/alerts/gap-events.ts';
import { peopleAndMachines } from '../../shared/alerts/people-and-machines.ts';
import type { AlertMessage } from '../../shared/domain/outbox.ts';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

function message(change: Partial<AlertMessage> = {}): AlertMessage {
  return {
    id: 'shop_2026-11-21_digest_stores',
    detailType: 'Run Completed',
    audience: 'stores',
    subject: '3 écarts critiques',
    body: 'Ce que la clientèle lit…',
    detail: { data: { gaps: 3 } },
    ...change,
  };
}

describe('the outbox folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'briefed-outbox-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('holds each message once', async () => {
    const outbox = folderOutbox(join(folder, 'outbox'));

    await outbox.send(message());
    await outbox.send(message());

    const [name = '', ...others] = await readdir(join(folder, 'outbox'));
    expect(others).toEqual([]);
    const kept = await readFile(join(folder, 'outbox', name), 'utf8');
    expect(JSON.parse(kept)).toEqual(message());
  });

  it('is not left, whatever a message is called', async () => {
    const outbox = folderOutbox(join(folder, 'outbox'));

    await outbox.send(message({ id: '../../escape' }));
    await outbox.send(message({ id: 'équipe/été' }));

    expect(await readdir(folder)).toEqual(['outbox']);
    expect(await readdir(join(folder, 'outbox'))).toHaveLength(2);
  });
});

describe('messages for people on AWS', () => {
  it('can be told apart by audience, under a subject that fits', async () => {
    const aws = await startFauxqs({ port: 0, logger: false });
    const { topicArn } = aws.createTopic('alerts');
    aws.createQueue('stores');
    aws.createQueue('press');
    aws.subscribe({
      topic: 'alerts',
      queue: 'stores',
      attributes: { FilterPolicy: JSON.stringify({ audience: ['stores'] }) },
    });
    aws.subscribe({
      topic: 'alerts',
      queue: 'press',
      attributes: { FilterPolicy: JSON.stringify({ audience: ['press'] }) },
    });
    const client = new SNSClient({
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${aws.port}`,
      credentials,
    });

    await snsOutbox(client, topicArn).send(
      message({ subject: `three\n${'gaps '.repeat(60)}` }),
    );

    expect(aws.inspectQueue('press')?.messages.ready).toHaveLength(0);
    const [received] = aws.inspectQueue('stores')?.messages.ready ?? [];
    const { Subject, Message } = JSON.parse(received?.body ?? '{}');
    expect(Subject).toHaveLength(99);
    expect(Subject).toMatch(/^three gaps .*…$/);
    expect(Message).toBe('Ce que la clientèle lit…');
    client.destroy();
    await aws.stop();
  });
});

describe('messages for machines on AWS', () => {
  let server: Server;
  let received: unknown;
  let answer: unknown;
  let client: EventBridgeClient;

  beforeEach(async () => {
    server = createServer(async (request, response) => {
      received = JSON.parse(await text(request));
      response
        .writeHead(200, { 'content-type': 'application/x-amz-json-1.1' })
        .end(JSON.stringify(answer));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    client = new EventBridgeClient({
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${port}`,
      credentials,
    });
  });
  afterEach(() => {
    client.destroy();
    server.closeAllConnections();
    server.close();
  });

  it('are events of the bus', async () => {
    answer = { FailedEntryCount: 0, Entries: [{ EventId: '1' }] };

    await eventbridgeOutbox(client, 'bus').send(message());

    expect(received).toEqual({
      Entries: [
        {
          EventBusName: 'bus',
          Source: 'briefed',
          DetailType: 'Run Completed',
          Detail: '{"data":{"gaps":3}}',
        },
      ],
    });
  });

  it('fail loudly when the bus refuses them', async () => {
    answer = {
      FailedEntryCount: 1,
      Entries: [{ ErrorCode: 'NotAuthorized', ErrorMessage: 'no' }],
    };

    const sent = eventbridgeOutbox(client, 'bus').send(message());

    await expect(sent).rejects.toThrow('NotAuthorized');
  });
});

describe('who hears what', () => {
  it('is everything for machines, and for people what is written for them', async () => {
    const heard: [string, string][] = [];
    const ear = (name: string) => ({
      async send({ id }: AlertMessage) {
        heard.push([name, id]);
      },
    });
    const outbox = peopleAndMachines({
      people: ear('people'),
      machines: ear('machines'),
    });

    await outbox.send(message({ id: 'digest' }));
    await outbox.send(message({ id: 'event', audience: machines }));

    expect(heard).toEqual([
      ['machines', 'digest'],
      ['people', 'digest'],
      ['machines', 'event'],
    ]);
  });
});
