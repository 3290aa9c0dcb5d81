import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import {
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { SnapshotStore } from '../domain/snapshot.ts';

/**
 * Snapshots under the bucket's `snapshots/` prefix, compressed. The key says
 * what the object holds, so writing it twice is harmless, and no condition on
 * the write is needed.
 */
export function s3Snapshots(client: S3Client, bucket: string): SnapshotStore {
  const keyOf = (contentHash: string) => `snapshots/${contentHash}.zst`;
  return {
    addressOf: (contentHash) => `s3://${bucket}/${keyOf(contentHash)}`,
    async put(contentHash, bytes) {
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: keyOf(contentHash),
          Body: zstdCompressSync(bytes),
          ContentType: 'application/zstd',
        }),
      );
    },
    async get(contentHash) {
      const command = new GetObjectCommand({
        Bucket: bucket,
        Key: keyOf(contentHash),
      });
      try {
        const { Body } = await client.send(command);
        return Body && zstdDecompressSync(await Body.transformToByteArray());
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
  };
}
