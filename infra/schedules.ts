import { Duration, TimeZone } from 'aws-cdk-lib';
import {
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler';
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { Site } from '../shared/domain/site.ts';
import { keptMessages } from './kept-messages.ts';

export type SchedulesProps = {
  readonly sites: readonly Site[];
  readonly run: StateMachine;
};

/** Starts each site's run at its own hour, in its own time zone. */
export class Schedules extends Construct {
  /** Starts that failed for good. */
  readonly notStarted: Queue;

  constructor(scope: Construct, id: string, { sites, run }: SchedulesProps) {
    super(scope, id);
    this.notStarted = keptMessages(this, 'NotStarted');
    for (const site of sites) {
      new Schedule(this, site.id, {
        description: `Reads ${site.id} every night`,
        schedule: ScheduleExpression.expression(
          site.schedule,
          TimeZone.of(site.timeZone),
        ),
        target: new StepFunctionsStartExecution(run, {
          deadLetterQueue: this.notStarted,
          maxEventAge: Duration.hours(2),
          retryAttempts: 10,
          input: ScheduleTargetInput.fromObject({
            siteId: site.id,
            scheduledAt: ContextAttribute.scheduledTime,
          }),
        }),
      });
    }
  }
}
