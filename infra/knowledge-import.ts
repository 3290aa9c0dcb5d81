import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ImportKnowledgeEnv } from '../functions/import-knowledge/env.ts';
import { keptMessages } from './kept-messages.ts';
import { configPathInFunction, ProductFunction } from './product-function.ts';
import { rights } from './rights.ts';
import type { Storage } from './storage.ts';

export type KnowledgeImportProps = {
  readonly storage: Storage;
  readonly configPath: string;
};

/** A file dropped under `knowledge/` in the bucket is brought in. */
export class KnowledgeImport extends Construct {
  /** Files that could not be brought in, or not wholly. */
  readonly notImported: Queue;

  constructor(scope: Construct, id: string, props: KnowledgeImportProps) {
    super(scope, id);
    const { storage, configPath } = props;
    this.notImported = keptMessages(this, 'NotImported');
    const made = new ProductFunction<ImportKnowledgeEnv>(this, 'Import', {
      folder: 'import-knowledge',
      environment: {
        TABLE_NAME: storage.table.tableName,
        BUCKET_NAME: storage.bucket.bucketName,
        CONFIG_PATH: configPathInFunction,
      },
      configPath,
      storage,
      rights: rights.importKnowledge,
      timeout: Duration.minutes(15),
      memorySize: 1024,
    });
    made.lambda.configureAsyncInvoke({
      retryAttempts: 2,
      onFailure: new SqsDestination(this.notImported),
    });
    new Rule(this, 'Dropped', {
      description: 'A file was dropped under knowledge/',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: {
          bucket: { name: [storage.bucket.bucketName] },
          object: { key: [{ prefix: 'knowledge/' }] },
        },
      },
      targets: [
        new LambdaFunction(made.lambda, {
          deadLetterQueue: this.notImported,
          retryAttempts: 10,
        }),
      ],
    });
  }
}
