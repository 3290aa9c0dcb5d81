import { Duration } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { AlertEnv } from '../functions/alert/env.ts';
import type { CompareEnv } from '../functions/compare/env.ts';
import type { FetchBatchEnv } from '../functions/fetch-batch/env.ts';
import type { PlanRunEnv } from '../functions/plan-run/env.ts';
import type { PlanWaveEnv } from '../functions/plan-wave/env.ts';
import type { ReportEnv } from '../functions/report/env.ts';
import type { ProductVersions } from '../shared/domain/product-versions.ts';
import { configPathInFunction, ProductFunction } from './product-function.ts';
import { type Rights, rights } from './rights.ts';
import type { Storage } from './storage.ts';

export type StepsProps = {
  readonly storage: Storage;
  readonly bus: EventBus;
  readonly alerts: Topic;
  readonly configPath: string;
  readonly versions: ProductVersions;
};

/** The functions that the nightly run calls. */
export class Steps extends Construct {
  readonly planRun: ProductFunction<PlanRunEnv>;
  readonly fetchBatch: ProductFunction<FetchBatchEnv>;
  readonly planWave: ProductFunction<PlanWaveEnv>;
  readonly compare: ProductFunction<CompareEnv>;
  readonly report: ProductFunction<ReportEnv>;
  readonly alert: ProductFunction<AlertEnv>;

  constructor(scope: Construct, id: string, props: StepsProps) {
    super(scope, id);
    const { table, bucket } = props.storage;
    const told = {
      TABLE_NAME: table.tableName,
      BUCKET_NAME: bucket.bucketName,
      CONFIG_PATH: configPathInFunction,
    };
    const make = functionMaker(this, props);
    this.planRun = make('plan-run', rights.planRun, 512, told);
    this.fetchBatch = make('fetch-batch', rights.fetchBatch, 1024, {
      ...told,
      READER_VERSION: props.versions.readerVersion,
    });
    this.planWave = make('plan-wave', rights.planWave, 1024, told);
    this.compare = make('compare', rights.compare, 3008, {
      TABLE_NAME: table.tableName,
      CONFIG_PATH: configPathInFunction,
      COMPARE_VERSION: props.versions.compareVersion,
    });
    this.report = make('report', rights.report, 2048, told);
    this.alert = make('alert', rights.alert, 2048, {
      ...told,
      BUS_NAME: props.bus.eventBusName,
      TOPIC_ARN: props.alerts.topicArn,
    });
    props.bus.grantPutEventsTo(this.alert.lambda);
    props.alerts.grantPublish(this.alert.lambda);
  }
}

function functionMaker(scope: Construct, props: StepsProps) {
  return <Env extends Record<string, string>>(
    folder: string,
    allowed: Rights,
    memorySize: number,
    environment: Env,
  ) =>
    new ProductFunction<Env>(scope, folder, {
      folder,
      environment,
      memorySize,
      rights: allowed,
      storage: props.storage,
      configPath: props.configPath,
      timeout: Duration.minutes(15),
    });
}
