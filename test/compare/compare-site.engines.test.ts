import { spawnSync } from 'node:child_process';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { tableName } from '../../infra/local/table-schema.ts';
import { dynamoGaps } from '../../shared/adapters/dynamo-gaps.ts';
import { dynamoJudgements } from '../../shared/adapters/dynamo-judgements.ts';
import { dynamoPromises } from '../../shared/adapters/dynamo-promises.ts';
import { dynamoRegister } from '../../shared/adapters/dynamo-register.ts';
import { DynamoTable } from '../../shared/adapters/dynamo-table.ts';
import { compareSite } from '../../shared/compare/compare-site.ts';
import type { ReadArticle } from '../../shared/domain/article.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { CrashingTable, Killed } from '../adapters/crashing-table.ts';
import { type Engine, engines } from '../adapters/dynamo-engines.ts';
import { article, briefing, days, reading, statement } from './builders.ts';
import { crawl, createWorld, siteId, type World } from './world.ts';

const hasJava = spawnSync('java', ['-version']).status === 0;
const never = Number.POSITIVE_INFINITY;

const home = 'https://shop.example/';
const returns = 'https://shop.example/returns';
const fortnight = reading({
  terms: [days(14)],
  quote: 'Send goods back within 14 days.',
});
const warranty = reading({
  topic: 'warranty',
  terms: [days(365)],
  quote: 'Repaired free for a year.',
});

type StoryNight = {
  readonly pages: Readonly<Record<string, readonly Reading[]>>;
  readonly articles?: readonly ReadArticle[];
};

/** Promises appear, move, are reworded, change and go; staff are told otherwise. */
const nights: readonly StoryNight[] = [
  { pages: { [returns]: [reading(), warranty], [home]: [] } },
  {
    pages: {
      [returns]: [],
      [home]: [reading({ quote: 'Send goods back within 30 days.' })],
    },
  },
  {
    pages: { [returns]: [], [home]: [fortnight] },
    articles: [
      article({
        version: 'v2',
        updated: '2026-11-21',
        statements: [
          statement('Goods may be sent back for two weeks.', {
            terms: [days(14)],
          }),
        ],
      }),
    ],
  },
  { pages: { [returns]: [warranty], [home]: [fortnight] } },
];

/** What is read comes from memory; what comparing writes, from the table. */
function worldOn(world: World, table: DynamoTable): World {
  return {
    ...world,
    promises: { ...dynamoPromises(table), writes: () => 0 },
    gaps: { ...dynamoGaps(table), writes: () => 0 },
    register: dynamoRegister(table),
    judgements: { ...dynamoJudgements(table), writes: () => 0 },
  };
}

const Stored = z.looseObject({ pk: z.string(), sk: z.string() });

describe.each(engines)('comparing on $name', ({ needsJava, start, name }) => {
  const skipped = needsJava && !hasJava;
  let engine: Engine;

  beforeAll(async () => {
    if (skipped) console.warn(`skipped ${name}: there is no java here`);
    else engine = await start();
  });
  afterAll(() => (skipped ? undefined : engine.close()));

  async function stored() {
    const items: [string, unknown][] = [];
    const client = DynamoDBDocumentClient.from(engine.client);
    for await (const { Items = [] } of paginateScan(
      { client },
      { TableName: tableName, ConsistentRead: true },
    )) {
      for (const item of Items) {
        const { pk, sk, ...rest } = Stored.parse(item);
        items.push([`${pk} ${sk}`, rest]);
      }
    }
    return Object.fromEntries(items.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  async function empty(): Promise<void> {
    const table = new DynamoTable(engine.client, tableName);
    for (const key of Object.keys(await stored())) {
      const [pk = '', sk = ''] = key.split(' ');
      await table.remove({ pk, sk });
    }
  }

  /** All nights; the one that dies at the nth write is run again. */
  async function story(nth: number, times = 1) {
    await empty();
    const world = createWorld();
    await world.knowledge.saveArticle(article());
    await world.knowledge.saveBriefing(briefing());
    const unlucky = new CrashingTable(engine.client, tableName, nth);
    for (const [at, { pages, articles = [] }] of nights.entries()) {
      for (const one of articles) await world.knowledge.saveArticle(one);
      const runId = await crawl(world, `2026-11-2${at}`, pages);
      const run = () => compareSite({ siteId, runId }, worldOn(world, unlucky));
      await run().catch((error) => {
        if (!(error instanceof Killed)) throw error;
        return run();
      });
      for (let time = 1; time < times; time++) await run();
    }
    return { state: await stored(), writes: unlucky.writes };
  }

  it.skipIf(skipped)('twice ends in the same store as once', async () => {
    const once = await story(never);
    const thrice = await story(never, 3);

    expect(thrice.state).toEqual(once.state);
    expect(Object.keys(once.state).join()).toMatch(
      /GAP#.*JUDGEMENT#.*PROMISE#/,
    );
  });

  it.skipIf(skipped)(
    'ends in the same store, at whichever write it was killed',
    async () => {
      const untouched = await story(never);

      for (let nth = 1; nth <= untouched.writes; nth++) {
        const { state } = await story(nth);
        expect(state, `killed at write ${nth}`).toEqual(untouched.state);
      }
    },
    300_000,
  );
});
