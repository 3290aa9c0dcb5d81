import * as z from 'zod';
import { BriefingTask, Readiness } from '../domain/briefing-task.ts';
import { Decision } from '../domain/decision.ts';
import { GapEvent } from '../domain/gap.ts';
import { Mention, PublicPromise } from '../domain/promise.ts';
import { Run, RunIssue } from '../domain/run.ts';

const Evidence = z.object({
  contentHash: z.string(),
  address: z.string(),
  receivedAt: z.string(),
  receivedRun: z.string(),
});

const RegisteredPromise = PublicPromise.extend({
  mentions: z.array(Mention.extend({ evidence: Evidence.nullable() })),
  since: z.string(),
  seenThatNight: z.boolean(),
});

/** What `briefed promises --format json` prints. */
const Promises = z.object({
  schema: z.literal('briefed.promises/1'),
  answers: z.array(
    z.object({
      site: z.string(),
      on: z.iso.date(),
      run: Run.nullable(),
      pagesRead: z.int().min(0),
      notRead: z.array(RunIssue),
      promises: z.array(RegisteredPromise),
    }),
  ),
});

/** What `briefed decisions --format json` prints. */
const Decisions = z.object({
  schema: z.literal('briefed.decisions/1'),
  decisions: z.array(
    z.intersection(
      Decision,
      z.object({ site: z.string(), takenBack: z.boolean() }),
    ),
  ),
  /** Where one gap is asked for. */
  events: z.array(GapEvent).optional(),
});

/** What a run writes beside its report. */
const Tasks = z.object({
  schema: z.literal('briefed.tasks/1'),
  tasks: z.array(BriefingTask),
});

/** What `briefed tasks --format json` prints. */
const TaskList = z.object({
  schema: z.literal('briefed.task-list/1'),
  tasks: z.array(
    BriefingTask.extend({
      site: z.string(),
      readiness: Readiness,
      members: z.int().min(0),
    }),
  ),
});

/**
 * Answers the JSON Schemas (2020-12) of what is printed or written as JSON
 * beside the report, by the name that stands in its `schema`. Fields may be
 * added to them, so readers must not refuse those they do not know.
 */
export function publishedSchemas(): Record<string, Record<string, unknown>> {
  const kinds = [Promises, Decisions, Tasks, TaskList];
  return Object.fromEntries(
    kinds.map((kind) => {
      const { properties, ...rest } = z.toJSONSchema(kind, { io: 'input' });
      const [title] = [...kind.shape.schema.values];
      return [title, { title, ...rest, properties }];
    }),
  );
}

/** Answers the file that a schema is published in: `briefed.tasks.schema.json`. */
export function schemaFile(name: string): string {
  return `${name.replace(/\/\d+$/, '')}.schema.json`;
}
