import {
  GetObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { KnowledgeFile } from '../knowledge/knowledge-file.ts';
import { largestFileBytes } from '../knowledge/limits.ts';

/** Answers the file behind a key: its name is the key below `knowledge/`. */
export async function s3Knowledge(
  client: S3Client,
  { bucket, key }: { readonly bucket: string; readonly key: string },
): Promise<KnowledgeFile> {
  const name = key.replace(/^knowledge\//, '');
  try {
    const { Body } = await client.send(
      new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        // One byte more, so that a file too large is seen to be.
        Range: `bytes=0-${largestFileBytes}`,
      }),
    );
    const bytes = await Body?.transformToByteArray();
    return { name, bytes: bytes ?? new Uint8Array() };
  } catch (error) {
    if (isEmptyFile(error)) {
      return { name, bytes: new Uint8Array() };
    }
    throw error;
  }
}

/** A range of an object without bytes cannot be satisfied. */
function isEmptyFile(error: unknown): boolean {
  return error instanceof S3ServiceException && error.name === 'InvalidRange';
}
