import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { s3Snapshots } from '../../shared/adapters/s3-snapshots.ts';
import { contentHashOf } from '../../shared/crawl/content-hash.ts';

let folder: string;
let engine: Awaited<ReturnType<typeof startFauxqs>>;
let client: S3Client;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-s3-'));
  engine = await startFauxqs({ port: 0, logger: false, s3StorageDir: folder });
  client = new S3Client({
    endpoint: `http://127.0.0.1:${engine.port}`,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  await client.send(new CreateBucketCommand({ Bucket: 'briefed' }));
});
afterAll(async () => {
  client.destroy();
  await engine.stop();
  await rm(folder, { recursive: true });
});

describe('snapshots in a bucket', () => {
  it('come back as they were put, however often', async () => {
    const snapshots = s3Snapshots(client, 'briefed');
    const bytes = Buffer.from('<p>Livré</p>'.repeat(1000));
    const hash = contentHashOf(bytes);

    await snapshots.put(hash, bytes);
    await snapshots.put(hash, bytes);

    expect(Buffer.from((await snapshots.get(hash)) ?? '')).toEqual(bytes);
  });

  it('are absent until they are put', async () => {
    const snapshots = s3Snapshots(client, 'briefed');

    expect(await snapshots.get('0'.repeat(64))).toBeUndefined();
  });

  it('fail loudly where there is no bucket', async () => {
    const snapshots = s3Snapshots(client, 'elsewhere');

    await expect(snapshots.get('0'.repeat(64))).rejects.toThrow();
    await expect(
      snapshots.put('0'.repeat(64), Buffer.from('x')),
    ).rejects.toThrow();
  });
});
