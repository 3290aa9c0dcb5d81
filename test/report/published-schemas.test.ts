import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { SiteDecision } from '../../functions/cli/say-decision.ts';
import { planBriefingTasks } from '../../shared/briefing/plan-briefing-tasks.ts';
import {
  publishedSchemas,
  schemaFile,
} from '../../shared/report/published-schemas.ts';
import type { RegisterAnswer } from '../../shared/report/register/promised-on.ts';
import { gap, night, team } from '../briefing/builders.ts';
import { mention, promise } from '../compare/builders.ts';

const schemas = publishedSchemas();
const ajv = new Ajv2020({ strict: true, validateFormats: false });

function problems(printed: { readonly schema: string }) {
  const validate = ajv.compile(schemas[printed.schema] ?? false);
  validate(JSON.parse(JSON.stringify(printed)));
  return validate.errors ?? [];
}

const answer: RegisterAnswer = {
  site: 'shop',
  on: '2026-11-24',
  run: null,
  pagesRead: 1,
  notRead: [{ url: '/x', issue: 'timeout', detail: 'Too slow.' }],
  promises: [
    {
      ...promise(),
      mentions: [{ ...mention(), evidence: null }],
      since: '2026-11-20',
      seenThatNight: true,
    },
  ],
};

const decision: SiteDecision = {
  id: 'd1',
  kind: 'ignore',
  by: 'ana',
  at: night,
  reason: 'a test page',
  rule: { url: '/test/' },
  site: 'shop',
  takenBack: false,
};

const tasks = planBriefingTasks({
  gaps: [gap()],
  promises: [promise()],
  articles: [],
  teams: [team('stores')],
  kept: [],
  now: night,
});

const readiness = {
  promise: 'pr_returns_30',
  team: 'stores',
  inKnowledge: false,
  told: false,
  understood: false,
  waiting: ['ana'],
};

describe('the published schemas', () => {
  it.each(
    Object.entries(schemas),
  )('%s is current (npm run schemas writes it)', async (name, schema) => {
    const file = new URL(`../../docs/${schemaFile(name)}`, import.meta.url);

    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(schema);
  });

  it.each([
    { schema: 'briefed.promises/1', answers: [answer] },
    { schema: 'briefed.decisions/1', decisions: [decision], events: [] },
    { schema: 'briefed.tasks/1', tasks },
    {
      schema: 'briefed.task-list/1',
      tasks: tasks.map((task) => ({
        ...task,
        site: 'shop',
        readiness,
        members: 1,
      })),
    },
  ])('accept $schema as it is printed', (printed) => {
    expect(problems(printed)).toEqual([]);
  });

  it.each([
    { schema: 'briefed.promises/1', answers: [{ site: 'shop' }] },
    { schema: 'briefed.decisions/1', decisions: [{ ...decision, kind: 'x' }] },
    { schema: 'briefed.tasks/1', tasks: [{}] },
  ])('refuse $schema with what it does not know', (printed) => {
    expect(problems(printed)).not.toEqual([]);
  });
});
