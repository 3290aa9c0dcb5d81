import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { Config } from '../shared/domain/config.ts';
import type { ProductVersions } from '../shared/domain/product-versions.ts';
import { Alarms } from './alarms.ts';
import { KnowledgeImport } from './knowledge-import.ts';
import { NightlyRun } from './nightly-run.ts';
import { Schedules } from './schedules.ts';
import { Steps } from './steps.ts';
import { Storage } from './storage.ts';

export type BriefedStackProps = StackProps & {
  /** Travels with every function, so that a change of it is a deployment. */
  readonly configPath: string;
  readonly config: Config;
  /** Of the sources that are deployed. */
  readonly versions: ProductVersions;
};

/** Everything one company rents to have its sites read every night. */
export class BriefedStack extends Stack {
  constructor(scope: Construct, id: string, props: BriefedStackProps) {
    super(scope, id, props);
    const { configPath, config, versions } = props;
    const storage = new Storage(this, 'Storage');
    const bus = new EventBus(this, 'Bus', {
      description: 'What Briefed found, for other systems of the company',
    });
    const alerts = new Topic(this, 'Alerts', {
      displayName: 'Briefed',
      enforceSSL: true,
    });
    const steps = new Steps(this, 'Steps', {
      storage,
      bus,
      alerts,
      configPath,
      versions,
    });
    const run = new NightlyRun(this, 'NightlyRun', { steps });
    const schedules = new Schedules(this, 'Schedules', {
      sites: config.sites,
      run: run.stateMachine,
    });
    const knowledge = new KnowledgeImport(this, 'KnowledgeImport', {
      storage,
      configPath,
    });
    new Alarms(this, 'Alarms', {
      sites: config.sites,
      run: run.stateMachine,
      endOfRunLogs: steps.alert.logGroup,
      table: storage.table,
      notStarted: schedules.notStarted,
      notImported: knowledge.notImported,
      alerts,
    });
    this.tell({
      TableName: storage.table.tableName,
      BucketName: storage.bucket.bucketName,
      AlertsTopicArn: alerts.topicArn,
      EventBusName: bus.eventBusName,
    });
  }

  /** By these the command line finds what is kept (`--aws`). */
  private tell(outputs: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(outputs)) {
      new CfnOutput(this, name, { value });
    }
  }
}
