import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileReports } from '../../shared/adapters/file-reports.ts';
import { s3Knowledge } from '../../shared/adapters/s3-knowledge.ts';
import { s3Reports } from '../../shared/adapters/s3-reports.ts';

let folder: string;
let aws: Awaited<ReturnType<typeof startFauxqs>>;
let client: S3Client;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-reports-'));
  aws = await startFauxqs({
    port: 0,
    logger: false,
    s3StorageDir: join(folder, 's3'),
  });
  aws.createBucket('briefed');
  client = new S3Client({
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${aws.port}`,
    forcePathStyle: true,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
});
afterAll(async () => {
  client.destroy();
  await aws.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('reports in a folder', () => {
  it('are found where they say, whole', async () => {
    const reports = fileReports(join(folder, 'reports'));
    const name = 'shop/shop_2026-11-21/report.html';

    const path = await reports.put(name, '<p>é</p>', 'text/html');
    await reports.put(name, '<p>à</p>', 'text/html');

    expect(path).toBe(join(folder, 'reports', name));
    expect(await reports.get(name)).toBe('<p>à</p>');
    expect(await readdir(join(path, '..'))).toEqual(['report.html']);
  });

  it.each([
    '../secret',
    'a/../../secret',
    '',
    '.',
    'shop',
    'none/report.html',
    'a\0b',
  ])('are nowhere else: %j', async (name) => {
    const reports = fileReports(join(folder, 'reports'));

    expect(await reports.get(name)).toBeUndefined();
  });

  it('refuse a name that leaves the folder', async () => {
    const put = fileReports(join(folder, 'reports')).put(
      '../x',
      '',
      'text/csv',
    );

    await expect(put).rejects.toThrow('would leave');
  });
});

describe('reports in a bucket', () => {
  it('are found where they say, with their type', async () => {
    const address = await s3Reports(client, 'briefed').put(
      'shop/r/report.csv',
      'gap;é',
      'text/csv; charset=utf-8',
    );

    expect(address).toBe('s3://briefed/reports/shop/r/report.csv');
    const stored = await client.send(
      new GetObjectCommand({
        Bucket: 'briefed',
        Key: 'reports/shop/r/report.csv',
      }),
    );
    expect(stored.ContentType).toBe('text/csv; charset=utf-8');
    expect(await stored.Body?.transformToString()).toBe('gap;é');
  });
});

describe('knowledge in a bucket', () => {
  const put = (key: string, body: string) =>
    client.send(
      new PutObjectCommand({ Bucket: 'briefed', Key: key, Body: body }),
    );

  it('is named as below its prefix', async () => {
    await put('knowledge/stores/Été.md', 'bonjour');

    const file = await s3Knowledge(client, {
      bucket: 'briefed',
      key: 'knowledge/stores/Été.md',
    });

    expect(file.name).toBe('stores/Été.md');
    expect(Buffer.from(file.bytes).toString()).toBe('bonjour');
  });

  it('may be an empty file', async () => {
    await put('knowledge/empty.md', '');

    const file = await s3Knowledge(client, {
      bucket: 'briefed',
      key: 'knowledge/empty.md',
    });

    expect(file.bytes).toHaveLength(0);
  });

  it('that is gone fails, to be tried again', async () => {
    const read = s3Knowledge(client, {
      bucket: 'briefed',
      key: 'knowledge/none.md',
    });

    await expect(read).rejects.toThrow();
  });
});
