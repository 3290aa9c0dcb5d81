import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { ReportStore } from '../domain/report.ts';

/** Reports under the bucket's `reports/` prefix. */
export function s3Reports(client: S3Client, bucket: string): ReportStore {
  return {
    async put(name, body, contentType) {
      const key = `reports/${name}`;
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          Body: body,
          ContentType: contentType,
        }),
      );
      return `s3://${bucket}/${key}`;
    },
  };
}
