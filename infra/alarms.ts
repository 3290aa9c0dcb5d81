import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Operation, type Table } from 'aws-cdk-lib/aws-dynamodb';
import {
  FilterPattern,
  type LogGroup,
  MetricFilter,
} from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { Site } from '../shared/domain/site.ts';

export type AlarmsProps = {
  readonly sites: readonly Site[];
  readonly run: StateMachine;
  readonly endOfRunLogs: LogGroup;
  readonly table: Table;
  readonly notStarted: Queue;
  readonly notImported: Queue;
  readonly alerts: Topic;
};

type AlarmDefinition = {
  /** Also the title of its section in RUNBOOK.md. */
  readonly title: string;
  /** What a person loses while it lasts. */
  readonly impact: string;
  readonly metric: IMetric;
  /** Rings when nothing was counted, instead of when something was. */
  readonly whenSilent?: { readonly days: number };
};

/** Whoever runs this hears, in words, what their colleagues are missing. */
export class Alarms extends Construct {
  readonly #operations: Topic;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.#operations = new Topic(this, 'Operations', {
      displayName: 'Briefed operations',
      enforceSSL: true,
    });
    for (const definition of [
      ...this.#ofRuns(props),
      ...this.#ofDeliveries(props),
    ]) {
      this.#ring(definition);
    }
  }

  #ofRuns({ run, sites, endOfRunLogs }: AlarmsProps): AlarmDefinition[] {
    const failed = new MathExpression({
      expression: 'failed + timedOut + aborted',
      usingMetrics: {
        failed: run.metricFailed(),
        timedOut: run.metricTimedOut(),
        aborted: run.metricAborted(),
      },
      period: Duration.minutes(5),
    });
    const incomplete = new MetricFilter(this, 'IncompleteRuns', {
      logGroup: endOfRunLogs,
      filterPattern: FilterPattern.literal(
        '{ $.message = "run ended" && $.complete IS FALSE }',
      ),
      metricNamespace: 'Briefed',
      metricName: 'IncompleteRuns',
    });
    return [
      {
        title: 'Nightly run failed',
        impact:
          'Staff start the day without knowing what the website newly promises.',
        metric: failed,
      },
      {
        title: 'Nightly run missing',
        impact:
          'No site is read any more, and the silence looks like "no gaps".',
        metric: run.metricStarted({
          period: Duration.days(1),
          statistic: Stats.SUM,
        }),
        whenSilent: { days: daysWithoutRun(sites) },
      },
      {
        title: 'Nightly run incomplete',
        impact:
          'Promises on pages that could not be read are missing from the report, and no gap is resolved.',
        metric: incomplete.metric({ statistic: Stats.SUM }),
      },
    ];
  }

  #ofDeliveries(props: AlarmsProps): AlarmDefinition[] {
    const { table, notStarted, notImported, alerts } = props;
    return [
      {
        title: 'Nightly run not started',
        impact: 'A site was not read tonight; its new promises stay unknown.',
        metric: notStarted.metricApproximateNumberOfMessagesVisible(),
      },
      {
        title: 'Knowledge not imported',
        impact:
          'What staff are told is compared in an old version: gaps are reported that were closed, and new ones are missed.',
        metric: notImported.metricApproximateNumberOfMessagesVisible(),
      },
      {
        title: 'Alerts not delivered',
        impact: 'People who should be told of a gap are not told.',
        metric: alerts.metricNumberOfNotificationsFailed(),
      },
      {
        title: 'Storage refuses work',
        impact:
          'The run slows down or stops, and may not end before the first customer calls.',
        metric: table.metricThrottledRequestsForOperations({
          operations: [
            Operation.GET_ITEM,
            Operation.PUT_ITEM,
            Operation.QUERY,
            Operation.UPDATE_ITEM,
          ],
        }),
      },
    ];
  }

  #ring({ title, impact, metric, whenSilent }: AlarmDefinition): void {
    const alarm = new Alarm(this, title.replaceAll(' ', ''), {
      alarmDescription: `${title}. ${impact} What to do: infra/RUNBOOK.md#${title.toLowerCase().replaceAll(' ', '-')}`,
      metric,
      threshold: 1,
      evaluationPeriods: whenSilent?.days ?? 1,
      comparisonOperator: whenSilent
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: whenSilent
        ? TreatMissingData.BREACHING
        : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.#operations));
  }
}

/** CloudWatch looks back a week at most; a nightly site is missed in a day. */
function daysWithoutRun(sites: readonly Site[]): number {
  const isNightly = ({ schedule }: Site) =>
    / (\* \* \?|\? \* \*) \*\)$/.test(schedule);
  return sites.some(isNightly) ? 1 : 7;
}
