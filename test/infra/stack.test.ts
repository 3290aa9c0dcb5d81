import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Deployment } from '../../functions/cli/deployed-stores.ts';
import { definitionPath } from '../../infra/local/run-state-machine.ts';
import { definitionIn } from '../../infra/local/synthesise-state-machine.ts';
import { tableKeys } from '../../infra/local/table-schema.ts';
import { families } from '../../shared/adapters/table-families.ts';
import { synthesise } from './synthesise.ts';

const root = join(import.meta.dirname, '../..');
const Strings = z
  .union([z.string(), z.array(z.string())])
  .transform((one) => (typeof one === 'string' ? [one] : one));

let template: Template;

// The only synthesis of the tests: it takes seconds, and breaks where AWS's
// own checks find fault with the stack.
beforeAll(() => {
  template = synthesise().template;
}, 180_000);

function resources<T extends z.ZodType>(type: string, shape: T): z.infer<T>[] {
  return Object.values(template.findResources(type)).map(({ Properties }) =>
    shape.parse(Properties),
  );
}

function statements() {
  const Statement = z.object({
    Effect: z.string(),
    Action: Strings,
    Resource: z.unknown(),
    Condition: z.unknown().optional(),
  });
  return resources(
    'AWS::IAM::Policy',
    z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) }),
  ).flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

describe('the nightly run', () => {
  const State = z.looseObject({
    Type: z.string(),
    Retry: z.array(z.looseObject({ BackoffRate: z.number().optional() })),
  });
  const Machine: z.ZodType<Record<string, unknown>> = z.lazy(() =>
    z.record(z.string(), z.unknown()),
  );

  function states(): [string, Record<string, unknown>][] {
    const found: [string, Record<string, unknown>][] = [];
    walk(JSON.parse(definitionIn(template.toJSON())), (key, value) => {
      if (key === 'States') {
        for (const [name, state] of Object.entries(Machine.parse(value))) {
          found.push([name, Machine.parse(state)]);
        }
      }
    });
    return found;
  }

  it('is run on one machine as it is synthesised today', () => {
    const kept = readFileSync(definitionPath, 'utf8');

    // When it is not: npm run definition
    expect(kept).toBe(definitionIn(template.toJSON()));
  });

  it('uses nothing that the engine on one machine does not understand', () => {
    const unsafe =
      /^(ItemBatcher|ItemReader|ResultWriter|ToleratedFailure.*|Assign|Output|Arguments|Items|Condition|Label)$/;
    const found: string[] = [];

    walk(JSON.parse(definitionIn(template.toJSON())), (key, value) => {
      const text = typeof value === 'string' ? value : '';
      if (
        unsafe.test(key) ||
        (key === 'QueryLanguage' && value !== 'JSONPath') ||
        text.startsWith('{%') ||
        /\$\$\.(?!Map\.Item\.Value$)/.test(text) ||
        /\.(sync|waitForTaskToken)/.test(text)
      ) {
        found.push(`${key}: ${text}`);
      }
    });

    expect(found).toEqual([]);
  });

  it('names every state once, and each task after its function', () => {
    const names = states().map(([name]) => name);
    const tasks = states().filter(([, state]) => state['Type'] === 'Task');

    expect(new Set(names).size).toBe(names.length);
    expect(tasks.map(([name]) => name).sort()).toEqual([
      'alert',
      'compare',
      'fetch-batch',
      'plan-run',
      'plan-wave',
      'report',
    ]);
  });

  it('tries every step again, each time later', () => {
    const tasks = states().filter(([, state]) => state['Type'] === 'Task');

    for (const [, task] of tasks) {
      const last = State.parse(task).Retry.at(-1);
      expect(last).toMatchObject({ ErrorEquals: ['States.ALL'] });
      expect(last?.BackoffRate).toBeGreaterThan(1);
    }
  });

  it('goes on without a batch that cannot be fetched', () => {
    const [, fetch] = states().find(([name]) => name === 'fetch-batch') ?? [];

    expect(fetch).toMatchObject({
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'batch-given-up' }],
    });
  });
});

describe('the schedule', () => {
  it("starts each site's run in the site's own time zone", () => {
    const schedules = resources(
      'AWS::Scheduler::Schedule',
      z.object({
        ScheduleExpression: z.string(),
        ScheduleExpressionTimezone: z.string(),
        State: z.string().optional(),
        Target: z.looseObject({
          Input: z.string(),
          DeadLetterConfig: z.unknown(),
        }),
      }),
    );

    expect(
      schedules.map((one) => [
        one.ScheduleExpression,
        one.ScheduleExpressionTimezone,
      ]),
    ).toEqual([
      ['cron(0 2 * * ? *)', 'UTC'],
      ['cron(30 3 ? * MON-FRI *)', 'America/Toronto'],
    ]);
    expect(schedules.map(({ Target }) => JSON.parse(Target.Input))).toEqual([
      { siteId: 'shop', scheduledAt: '<aws.scheduler.scheduled-time>' },
      { siteId: 'boutique', scheduledAt: '<aws.scheduler.scheduled-time>' },
    ]);
    expect(schedules.every(({ Target }) => Target.DeadLetterConfig)).toBe(true);
  });
});

describe('alarms', () => {
  const Alarm = z.object({
    AlarmDescription: z.string(),
    AlarmActions: z.array(z.unknown()).min(1),
  });

  it('say what a person loses, and where to read on', () => {
    const runbook = readFileSync(join(root, 'infra/RUNBOOK.md'), 'utf8');
    const sections = runbook.split(/^## /m).slice(1);
    const alarms = resources('AWS::CloudWatch::Alarm', Alarm);

    expect(alarms.length).toBeGreaterThan(5);
    for (const { AlarmDescription: text } of alarms) {
      const [, title = '', impact = '', anchor] =
        /^([^.]+)\. (.+) What to do: infra\/RUNBOOK\.md#(.+)$/.exec(text) ?? [];
      const section = sections.find((one) => one.startsWith(`${title}\n`));
      expect(impact.length, text).toBeGreaterThan(30);
      expect(anchor).toBe(title.toLowerCase().replaceAll(' ', '-'));
      for (const part of ['Description', 'Investigation', 'Resolution']) {
        expect(section, title).toContain(`**${part}.**`);
      }
    }
  });

  it('are what every section of the runbook on alarms is about', () => {
    const runbook = readFileSync(join(root, 'infra/RUNBOOK.md'), 'utf8');
    const alarms = resources('AWS::CloudWatch::Alarm', Alarm).map(
      ({ AlarmDescription }) => AlarmDescription.split('.')[0],
    );
    const sections = runbook
      .split(/^## /m)
      .filter((section) => section.includes('**Investigation.**'))
      .map((section) => section.split('\n')[0]);

    expect(sections.sort()).toEqual(alarms.sort());
  });

  it('watch every queue of failed messages', () => {
    const queues = Object.keys(template.findResources('AWS::SQS::Queue'));
    const watched = JSON.stringify(
      template.findResources('AWS::CloudWatch::Alarm'),
    );

    expect(queues.length).toBeGreaterThan(0);
    expect(queues.filter((queue) => !watched.includes(queue))).toEqual([]);
  });
});

describe('rights', () => {
  it('are granted on nothing at large, but for the delivery of logs', () => {
    const broad = statements().filter(({ Resource }) => Resource === '*');

    expect(broad.flatMap(({ Action }) => Action)).toSatisfy(
      (actions: string[]) =>
        actions.every((action) =>
          /^logs:(\w+LogDeliver(y|ies)|\w+ResourcePolic(y|ies)|DescribeLogGroups)$/.test(
            action,
          ),
        ),
    );
  });

  it('are granted verb by verb', () => {
    const actions = statements().flatMap(({ Action }) => Action);

    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
  });

  it('on the table reach one family of items each', () => {
    const Families = z.object({
      'ForAllValues:StringLike': z.object({
        'dynamodb:LeadingKeys': Strings,
      }),
    });
    const ofTable = statements().filter(({ Action }) =>
      Action.some((action) => action.startsWith('dynamodb:')),
    );

    expect(ofTable.length).toBeGreaterThan(10);
    for (const { Condition, Action } of ofTable) {
      const keys =
        Families.parse(Condition)['ForAllValues:StringLike'][
          'dynamodb:LeadingKeys'
        ];
      expect(families.map((family) => `${family}#*`)).toEqual(
        expect.arrayContaining(keys),
      );
      expect(Action).not.toContain('dynamodb:Scan');
    }
  });
});

describe('what is rented', () => {
  it('makes one function of each front door of a night, all alike', () => {
    const doors = readdirSync(join(root, 'functions')).filter(
      (folder) => !['cli', 'console'].includes(folder),
    );
    const functions = resources(
      'AWS::Lambda::Function',
      z.object({
        Runtime: z.string(),
        Architectures: z.array(z.string()),
        Timeout: z.number(),
      }),
    );

    expect(functions).toHaveLength(doors.length);
    for (const one of functions) {
      expect(one).toEqual({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Timeout: 900,
      });
    }
  });

  it('keeps table and bucket when the stack is removed', () => {
    for (const type of ['AWS::DynamoDB::Table', 'AWS::S3::Bucket']) {
      for (const one of Object.values(template.findResources(type))) {
        expect(one).toMatchObject({ DeletionPolicy: 'Retain' });
      }
    }
  });

  it('has a table like the one on one machine', () => {
    const [table] = resources('AWS::DynamoDB::Table', z.looseObject({}));

    expect(table).toMatchObject(tableKeys);
  });

  it('keeps failed messages for two weeks', () => {
    const queues = resources(
      'AWS::SQS::Queue',
      z.object({ MessageRetentionPeriod: z.number() }),
    );

    expect(queues.length).toBeGreaterThan(0);
    for (const queue of queues) {
      expect(queue.MessageRetentionPeriod).toBe(14 * 24 * 3600);
    }
  });

  it('imports what is dropped under knowledge/, and nothing else', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: { object: { key: [{ prefix: 'knowledge/' }] } },
      },
    });
  });
});

function walk(
  value: unknown,
  visit: (key: string, value: unknown) => void,
): void {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      visit(key, inner);
      walk(inner, visit);
    }
  }
}

it('tells the command line where everything is kept', () => {
  const outputs = Object.keys(template.findOutputs('*'));

  expect(outputs).toEqual(
    expect.arrayContaining(Object.keys(Deployment.shape)),
  );
});

it('tells functions what version of the rules they read and judge by', () => {
  const Told = z.object({
    Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  });
  const told = resources('AWS::Lambda::Function', Told).flatMap(
    ({ Environment: { Variables } }) => Object.entries(Variables),
  );

  expect(told).toContainEqual(['READER_VERSION', 'read-1']);
  expect(told).toContainEqual(['COMPARE_VERSION', 'compared-1']);
});
