import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import {
  Choice,
  Condition,
  DefinitionBody,
  DistributedMap,
  type IChainable,
  JsonPath,
  LogLevel,
  Pass,
  QueryLanguage,
  StateMachine,
  StateMachineType,
  Succeed,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import type { Steps } from './steps.ts';

/** Errors that come again however often a step is tried. */
const hopeless = ['ZodError', 'UnknownSiteError', 'ItemTooLargeError'];

/**
 * One night over one site, defined here and nowhere else. What this machine
 * runs is also run on one computer, so it uses only what both understand:
 * JSONPath, small states, batches named by the steps themselves.
 */
export class NightlyRun extends Construct {
  readonly stateMachine: StateMachine;

  constructor(scope: Construct, id: string, { steps }: { steps: Steps }) {
    super(scope, id);
    this.stateMachine = new StateMachine(this, 'StateMachine', {
      comment: 'Reads one site, compares it with what staff know, tells people',
      stateMachineType: StateMachineType.STANDARD,
      queryLanguage: QueryLanguage.JSON_PATH,
      definitionBody: DefinitionBody.fromChainable(this.#night(steps)),
      // The next night starts a run of its own.
      timeout: Duration.hours(23),
      logs: {
        destination: new LogGroup(this, 'Logs', {
          retention: RetentionDays.THREE_MONTHS,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ALL,
        includeExecutionData: false,
      },
    });
    Validations.of(this.stateMachine).acknowledge({
      id: 'AwsSolutions-SF2',
      reason:
        'X-Ray knows no narrower resource than all; the steps log what they did, by run.',
    });
  }

  #night(steps: Steps): IChainable {
    const planWave = this.#step('plan-wave', steps.planWave.lambda);
    const compare = this.#step('compare', steps.compare.lambda);
    compare
      .next(this.#step('report', steps.report.lambda))
      .next(this.#step('alert', steps.alert.lambda))
      .next(new Succeed(this, 'night-over'));
    const fetchBatches = this.#fetchBatches(steps.fetchBatch.lambda);
    const moreToFetch = new Choice(this, 'more-to-fetch')
      .when(Condition.booleanEquals('$.more', true), fetchBatches)
      .otherwise(compare);
    fetchBatches.next(planWave).next(moreToFetch);
    return this.#step('plan-run', steps.planRun.lambda).next(moreToFetch);
  }

  /**
   * One batch after the other: the delay between two requests is kept by the
   * function that makes them, and two functions do not know of each other.
   */
  #fetchBatches(fetchBatch: IFunction): DistributedMap {
    const given = new Pass(this, 'batch-given-up', {
      comment: 'Its pages stay unread; the run ends incomplete and says so',
    });
    const fetch = this.#step('fetch-batch', fetchBatch);
    fetch.addCatch(given, { errors: ['States.ALL'], resultPath: '$.error' });
    return new DistributedMap(this, 'fetch-batches', {
      itemsPath: '$.batches',
      itemSelector: {
        siteId: JsonPath.stringAt('$.siteId'),
        runId: JsonPath.stringAt('$.runId'),
        wave: JsonPath.numberAt('$.wave'),
        delayMs: JsonPath.numberAt('$.delayMs'),
        batch: JsonPath.stringAt('$$.Map.Item.Value'),
      },
      maxConcurrency: 1,
      mapExecutionType: StateMachineType.STANDARD,
      resultPath: JsonPath.DISCARD,
    }).itemProcessor(fetch);
  }

  /** Every step is handed the whole state and takes from it what it needs. */
  #step(name: string, lambdaFunction: IFunction): LambdaInvoke {
    const step = new LambdaInvoke(this, name, {
      lambdaFunction,
      outputPath: '$.Payload',
      retryOnServiceExceptions: false,
    });
    step.addRetry({ errors: hopeless, maxAttempts: 0 });
    step.addRetry({
      errors: ['States.ALL'],
      interval: Duration.seconds(2),
      backoffRate: 2,
      maxAttempts: 4,
    });
    return step;
  }
}
