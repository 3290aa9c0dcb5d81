import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoDecisions } from '../../shared/adapters/dynamo-decisions.ts';
import { dynamoFrontier } from '../../shared/adapters/dynamo-frontier.ts';
import { dynamoGaps } from '../../shared/adapters/dynamo-gaps.ts';
import { dynamoJudgements } from '../../shared/adapters/dynamo-judgements.ts';
import { dynamoKnowledge } from '../../shared/adapters/dynamo-knowledge.ts';
import { dynamoMeasurements } from '../../shared/adapters/dynamo-measurements.ts';
import { dynamoOutbox } from '../../shared/adapters/dynamo-outbox.ts';
import { dynamoPages } from '../../shared/adapters/dynamo-pages.ts';
import { dynamoPeople } from '../../shared/adapters/dynamo-people.ts';
import { dynamoPromises } from '../../shared/adapters/dynamo-promises.ts';
import { dynamoRegister } from '../../shared/adapters/dynamo-register.ts';
import { dynamoRuns } from '../../shared/adapters/dynamo-runs.ts';
import { DynamoTable } from '../../shared/adapters/dynamo-table.ts';
import { dynamoTasks } from '../../shared/adapters/dynamo-tasks.ts';
import { ItemTooLargeError } from '../../shared/adapters/item-errors.ts';
import { type Engine, engines } from './dynamo-engines.ts';
import * as examples from './dynamo-examples.ts';

const hasJava = spawnSync('java', ['-version']).status === 0;

describe.each(engines)('the stores on $name', ({ needsJava, start, name }) => {
  const skipped = needsJava && !hasJava;
  let engine: Engine | undefined;
  let table: DynamoTable;

  beforeAll(async () => {
    if (skipped) {
      console.warn(`skipped ${name}: there is no java on this machine`);
      return;
    }
    engine = await start();
    table = new DynamoTable(engine.client, 'briefed');
  });
  afterAll(() => engine?.close());

  describe.skipIf(skipped)('pages', () => {
    it('are found as they were saved, by site and URL', async () => {
      const pages = dynamoPages(table);

      await pages.save(examples.page());

      expect(await pages.find('shop', examples.page().url)).toEqual(
        examples.page(),
      );
      expect(await pages.find('other', examples.page().url)).toBeUndefined();
      expect(await pages.find('shop', 'https://x.example/')).toBeUndefined();
    });

    it('are listed once each, by site', async () => {
      const pages = dynamoPages(table);
      const urls = ['https://list.example/a', 'https://list.example/b'];

      for (const url of [...urls, ...urls]) {
        await pages.save(examples.page({ siteId: 'list', url }));
      }

      const listed = await Array.fromAsync(pages.list('list'));
      expect(listed.map((page) => page.url).sort()).toEqual(urls);
    });

    it('take a URL longer than a key', async () => {
      const pages = dynamoPages(table);
      const url = `https://shop.example/?q=${'é'.repeat(1500)}`;

      await pages.save(examples.page({ url }));

      expect((await pages.find('shop', url))?.url).toBe(url);
    });

    it('keep readings that fill many items, and then fewer', async () => {
      const pages = dynamoPages(table);
      const large = examples.page({
        siteId: 'large',
        readings: [examples.reading({ quote: examples.noise(1_500_000) })],
      });
      const larger = examples.page({
        siteId: 'large',
        readings: [examples.reading({ quote: examples.noise(2_000_000, 2) })],
      });

      await pages.save(larger);
      await pages.save(large);
      await pages.save(large);

      expect(await pages.find('large', large.url)).toEqual(large);
      const parts = await Array.fromAsync(table.query('PAGE#large#PART'));
      expect(parts.length).toBeLessThan(6);
      const listed = await Array.fromAsync(pages.list('large'));
      expect(listed).toEqual([large]);
    });

    it('refuse what no number of items holds, and keep what was there', async () => {
      const pages = dynamoPages(table);
      await pages.save(examples.page({ siteId: 'huge' }));
      const quote = examples.noise(9_000_000);

      const saved = pages.save(
        examples.page({
          siteId: 'huge',
          readings: [examples.reading({ quote })],
        }),
      );

      await expect(saved).rejects.toThrow(ItemTooLargeError);
      expect(await pages.find('huge', examples.page().url)).toEqual(
        examples.page({ siteId: 'huge' }),
      );
    });
  });

  describe.skipIf(skipped)('the frontier', () => {
    const { entry } = examples;

    it('answers a batch with what became of its URLs', async () => {
      const frontier = dynamoFrontier(table);
      await frontier.add('r1', [entry('https://a/'), entry('https://b/')]);
      const read = entry('https://a/', {
        result: { url: 'https://a/', status: 'read', issue: null },
      });

      await frontier.settle('r1', read);
      await frontier.settle('r1', read);

      expect(await frontier.batch('r1', 'w0-0')).toEqual([
        read,
        entry('https://b/'),
      ]);
      expect(await frontier.batch('r1', 'w0-1')).toEqual([]);
      expect(await frontier.batch('r0', 'w0-0')).toEqual([]);
    });

    it('keeps why a page failed and why a URL is no page', async () => {
      const frontier = dynamoFrontier(table);
      const failed = entry('https://a/', {
        result: { url: 'https://a/', status: 'failed', issue: 'http-error' },
        issue: {
          url: 'https://a/',
          issue: 'http-error',
          detail: '404',
          httpStatus: 404,
        },
      });
      const aside = entry('https://b/', {
        setAside: { kind: 'leads-to', url: 'https://a/' },
      });
      await frontier.add('r2', [entry('https://a/'), entry('https://b/')]);

      await frontier.settle('r2', failed);
      await frontier.settle('r2', aside);

      expect(await frontier.batch('r2', 'w0-0')).toEqual([failed, aside]);
    });

    it('changes nothing for a URL that is there, in whichever batch', async () => {
      const frontier = dynamoFrontier(table);
      const settled = entry('https://a/', {
        result: { url: 'https://a/', status: 'read', issue: null },
      });
      await frontier.add('r3', [entry('https://a/')]);
      await frontier.settle('r3', settled);

      await frontier.add('r3', [
        entry('https://a/'),
        entry('https://a/', { batch: 'w1-0', wave: 1 }),
        entry('https://b/', { batch: 'w1-0', wave: 1 }),
      ]);

      expect(await Array.fromAsync(frontier.list('r3'))).toEqual([
        settled,
        entry('https://b/', { batch: 'w1-0', wave: 1 }),
      ]);
    });

    it('adds an entry that is settled from the start', async () => {
      const frontier = dynamoFrontier(table);
      const disallowed = entry('https://a/', {
        result: {
          url: 'https://a/',
          status: 'failed',
          issue: 'robots-disallowed',
        },
      });

      await frontier.add('r4', [disallowed]);

      expect(await frontier.batch('r4', 'w0-0')).toEqual([disallowed]);
    });

    it('adds to a batch that was planned half', async () => {
      const frontier = dynamoFrontier(table);
      await frontier.add('r5', [entry('https://b/')]);

      await frontier.add('r5', [entry('https://a/'), entry('https://b/')]);

      const batch = await frontier.batch('r5', 'w0-0');
      expect(batch.map(({ url }) => url)).toEqual(['https://a/', 'https://b/']);
    });

    it('keeps the links of a batch, however many', async () => {
      const frontier = dynamoFrontier(table);
      const links = Array.from(
        { length: 30_000 },
        (_, index) => `https://a/${examples.noise(30, index + 1)}`,
      );

      await frontier.saveLinks('r6', 'w0-0', ['https://a/']);
      await frontier.saveLinks('r6', 'w0-0', links);

      expect(await frontier.links('r6', 'w0-0')).toEqual(links);
      expect(await frontier.links('r6', 'w0-1')).toEqual([]);
    });
  });

  describe.skipIf(skipped)('runs', () => {
    const { run } = examples;

    it('start once: a second start answers the first', async () => {
      const runs = dynamoRuns(table);

      await runs.start(run());
      const again = await runs.start(
        run({ startedAt: '2026-11-21T05:00:00.000Z' }),
      );

      expect(again).toEqual(run());
      expect(await runs.find(run().id)).toEqual(run());
    });

    it('end, and are listed newest first', async () => {
      const runs = dynamoRuns(table);
      const [first, second] = [
        run({ id: 'two_2026-11-21', siteId: 'two' }),
        run({
          id: 'two_2026-11-21_2',
          siteId: 'two',
          startedAt: '2026-11-21T09:00:00.000Z',
        }),
      ];
      await runs.start(first);
      await runs.start(second);

      await runs.finish(first.id, 'complete');
      await runs.finish(first.id, 'complete');

      expect(await runs.list('two')).toEqual([
        second,
        { ...first, state: 'complete' },
      ]);
      expect(await runs.find('two_2026-11-22')).toBeUndefined();
    });

    it('cannot end without having started', async () => {
      const ended = dynamoRuns(table).finish('none_2026-11-21', 'complete');

      await expect(ended).rejects.toThrow('never started');
    });
  });

  describe.skipIf(skipped)('promises', () => {
    const { promise } = examples;

    it('are kept once, replaced, and removed', async () => {
      const promises = dynamoPromises(table);

      await promises.save('shop', promise());
      await promises.save('shop', promise({ condition: 'unused' }));
      await promises.save('shop', promise({ id: 'other' }));
      await promises.remove('shop', 'other');
      await promises.remove('shop', 'other');

      expect(await promises.list('shop')).toEqual([
        promise({ condition: 'unused' }),
      ]);
      expect(await promises.list('none')).toEqual([]);
    });

    it('leave nothing behind when a very large one is removed', async () => {
      const promises = dynamoPromises(table);
      const large = promise({ condition: examples.noise(900_000) });
      await promises.save('heap', large);

      await promises.remove('heap', large.id);

      expect(await promises.list('heap')).toEqual([]);
      const parts = table.query('PROMISE#heap#PART');
      expect(await Array.fromAsync(parts)).toEqual([]);
    });
  });

  describe.skipIf(skipped)('measured levels', () => {
    it('are kept by promise or topic and period; the last one counts', async () => {
      const measurements = dynamoMeasurements(table);
      const own = { promise: 'pr_1', period: '2026-10', kept: 90 };
      const shared = {
        topic: 'wait-time',
        period: '2026-10',
        kept: 80,
      } as const;

      await measurements.save({ ...shared, kept: 8 });
      await measurements.save(own);
      await measurements.save(shared);

      expect(await measurements.list()).toEqual([own, shared]);
    });
  });

  describe.skipIf(skipped)('the register', () => {
    it('keeps every entry once, apart from the promises', async () => {
      const register = dynamoRegister(table);
      const seen = examples.registered();
      const lost = examples.registered({
        state: 'gone',
        at: '2026-11-22T07:00:00.000Z',
      });

      for (const entry of [seen, lost, seen]) {
        await register.record('noted', entry);
      }

      expect(await register.list('noted')).toEqual([seen, lost]);
      expect(await register.list('other')).toEqual([]);
      expect(await dynamoPromises(table).list('noted')).toEqual([]);
    });

    it('knows which bytes stood at a URL, and when', async () => {
      const pages = dynamoPages(table);
      const page = examples.page({ siteId: 'noted' });
      const later = {
        ...page,
        contentHash: 'b'.repeat(64),
        changedAt: '2026-11-25T07:00:00.000Z',
      };

      for (const one of [page, page, later]) await pages.save(one);

      const versions = await pages.versions('noted', page.url);
      expect(versions.map(({ contentHash }) => contentHash)).toEqual([
        page.contentHash,
        later.contentHash,
      ]);
      expect(await Array.fromAsync(pages.list('noted'))).toEqual([later]);
    });
  });

  describe.skipIf(skipped)('decisions', () => {
    it('are only ever added to, and kept in their order', async () => {
      const decisions = dynamoDecisions(table);
      const later = examples.decision({
        id: 'd-0',
        at: '2026-11-22T09:00:00.000Z',
      });

      await decisions.add('shop', later);
      await decisions.add('shop', examples.decision());
      await decisions.add('shop', examples.decision({ reason: 'Forged.' }));

      expect(await decisions.list('shop')).toEqual([
        examples.decision(),
        later,
      ]);
      expect(await decisions.list('other')).toEqual([]);
    });

    it('stand apart from the gaps of their site', async () => {
      await dynamoDecisions(table).add('apart', examples.decision());

      expect(await dynamoGaps(table).list('apart')).toEqual([]);
      expect(await dynamoGaps(table).history('apart', 'gap-1')).toEqual([]);
    });
  });

  describe.skipIf(skipped)('gaps', () => {
    const { gap, event } = examples;

    it('keep their history in order, each event once', async () => {
      const gaps = dynamoGaps(table);
      const later = '2026-11-22T02:00:00.000Z';
      const resolved = event({ at: later, from: 'open', to: 'resolved' });
      const reopened = event({ at: later, from: 'resolved', to: 'open' });

      await gaps.save('shop', gap(), [event()]);
      await gaps.save('shop', gap(), [event()]);
      await gaps.save('shop', gap({ reopened: 1 }), [resolved, reopened]);

      expect(await gaps.list('shop')).toEqual([gap({ reopened: 1 })]);
      expect(await gaps.history('shop', 'gap-1')).toEqual([
        event(),
        resolved,
        reopened,
      ]);
      expect(await gaps.history('shop', 'gap')).toEqual([]);
    });

    it('never lose what a person decided meanwhile', async () => {
      const gaps = dynamoGaps(table);
      const dismissed = gap({ state: 'dismissed' });
      await gaps.save('desk', gap(), [event()]);
      await gaps.save('desk', dismissed, [
        event({ from: 'open', to: 'dismissed', who: 'claire', why: 'draft' }),
      ]);

      const stale = gaps.save('desk', gap({ missedRuns: 1 }), []);

      await expect(stale).rejects.toThrow('somebody decided on it meanwhile');
      expect(await gaps.list('desk')).toEqual([dismissed]);
    });
  });

  describe.skipIf(skipped)('judgements', () => {
    const judged = examples.judgements;
    const certain = { isDoubted: false };

    it('are loaded as they were saved, by site, few or many', async () => {
      const store = dynamoJudgements(table);
      const few = judged({ count: 3 });
      const many = judged({ count: 6000 });

      await store.save('shop', few);
      await store.save('mall', many);

      expect(await store.load('shop')).toEqual({ ...few, ...certain });
      expect(await store.load('mall')).toEqual({ ...many, ...certain });
      expect(await store.load('none')).toBeUndefined();
    });

    it('are replaced, whether they grow, shrink or meet other knowledge', async () => {
      const store = dynamoJudgements(table);
      const last = judged({ count: 2, version: '2' });

      await store.save('wane', judged({ count: 6000 }));
      await store.save('wane', judged({ count: 3 }));
      await store.save('wane', judged({ count: 5, version: '2' }));
      await store.save('wane', last);

      expect(await store.load('wane')).toEqual({ ...last, ...certain });
    });

    it('hold what every article speaks of, few or many', async () => {
      const store = dynamoJudgements(table);
      const ids = Array.from({ length: 1500 }, (_, at) => `kb-${at}`);
      const few = judged({ count: 1, articles: ids.slice(0, 90) });
      const many = judged({ count: 1, articles: ids });

      await store.save('told', few);
      const first = await store.load('told');
      await store.save('told', many);

      expect(first?.speeches).toEqual(few.speeches);
      expect((await store.load('told'))?.speeches).toEqual(many.speeches);
    });

    it('hold what promises were merged from, on few pages or many', async () => {
      const store = dynamoJudgements(table);
      const pages = Object.fromEntries(
        Array.from({ length: 300 }, (_, at) => [
          `https://shop.example/${at}`,
          { version: `v${at}`, readings: ['digest', 'other'] },
        ]),
      );
      const [first] = Object.entries(pages);
      const few = { pages: Object.fromEntries(first ? [first] : []) };

      await store.save('merged', { ...judged({ count: 1 }), merged: few });
      const before = await store.load('merged');
      await store.save('merged', {
        ...judged({ count: 1 }),
        merged: { pages },
      });
      const after = await store.load('merged');
      await store.save('merged', judged({ count: 1 }));

      expect(before?.merged).toEqual(few);
      expect(after?.merged).toEqual({ pages });
      expect((await store.load('merged'))?.merged).toBeUndefined();
    });

    it('share again the words that promises are sought by', async () => {
      const store = dynamoJudgements(table);

      await store.save('words', judged({ count: 2000 }));
      const { promises } = (await store.load('words')) ?? {};

      const all = [...(promises?.values() ?? [])];
      const reaches = all.flatMap(({ bases }) => bases.map((one) => one.reach));
      expect(all).toHaveLength(2000);
      expect(new Set(reaches).size).toBe(1);
    });

    it('are doubted until they are saved again', async () => {
      const store = dynamoJudgements(table);
      const same = judged({ count: 2 });

      await store.save('doubt', same);
      await store.doubt('doubt');
      const doubted = await store.load('doubt');
      await store.save('doubt', same);

      expect(doubted).toEqual({ ...same, isDoubted: true });
      expect(await store.load('doubt')).toEqual({ ...same, ...certain });
    });
  });

  describe.skipIf(skipped)('briefing tasks', () => {
    it('are kept once each, by site, however often they are saved', async () => {
      const tasks = dynamoTasks(table);
      const closed = examples.task({ state: 'closed' });

      await tasks.save('shop', examples.task());
      await tasks.save('shop', examples.task());
      await tasks.save('shop', closed);

      expect(await tasks.list('shop')).toEqual([closed]);
      expect(await tasks.list('other')).toEqual([]);
    });
  });

  describe.skipIf(skipped)('people', () => {
    const acknowledgedAt = '2026-11-24';

    it('are kept once, by team, with the name last given', async () => {
      const people = dynamoPeople(table);

      await people.saveMember({ person: 'ana', team: 'stores' });
      await people.saveMember({ person: 'ana', team: 'web' });
      await people.saveMember({ person: 'ana', team: 'stores', name: 'Ana' });

      expect(await people.members()).toEqual([
        { person: 'ana', team: 'stores', name: 'Ana' },
        { person: 'ana', team: 'web' },
      ]);
    });

    it('confirm articles and tasks, each answer kept once', async () => {
      const people = dynamoPeople(table);
      const task = '0123456789abcdef0123456789abcdef';
      const failed = { task, person: 'ana', acknowledgedAt, understood: false };
      const passed = { ...failed, understood: true };
      const known = { article: 'KB-1', person: 'ana', acknowledgedAt };

      for (const one of [failed, passed, known, failed]) {
        await people.saveAcknowledgement(one);
      }

      const kept = await people.acknowledgements();
      expect(kept).toHaveLength(3);
      expect(kept).toEqual(expect.arrayContaining([failed, passed, known]));
    });
  });

  describe.skipIf(skipped)('knowledge', () => {
    const { article } = examples;

    it('keeps every version of an article, each once', async () => {
      const knowledge = dynamoKnowledge(table);
      const changed = article({
        body: 'Fourteen days.',
        version: 'v2',
        updated: '2026-11-20',
      });

      await knowledge.saveArticle(article());
      await knowledge.saveArticle(article());
      await knowledge.saveArticle(changed);

      expect(await knowledge.articles()).toEqual([
        { ...changed, digest: expect.any(String) },
      ]);
      const versions = await knowledge.versions('KB-1');
      expect(versions.map(({ version }) => version)).toEqual(['v1', 'v2']);
      expect(await knowledge.versions('KB')).toEqual([]);
    });

    it('takes new readings of a version it has', async () => {
      const knowledge = dynamoKnowledge(table);
      await knowledge.saveArticle(article({ id: 'KB-2' }));

      await knowledge.saveArticle(article({ id: 'KB-2', readings: [] }));

      const stored = (await knowledge.articles()).find(
        ({ id }) => id === 'KB-2',
      );
      expect(stored?.readings).toEqual([]);
      expect(await knowledge.versions('KB-2')).toHaveLength(1);
    });

    it('keeps a briefing once', async () => {
      const knowledge = dynamoKnowledge(table);
      const briefing = {
        article: 'KB-1',
        team: 'stores',
        briefedAt: '2026-11-03',
      };

      await knowledge.saveBriefing(briefing);
      await knowledge.saveBriefing(briefing);

      expect(await knowledge.briefings()).toEqual([briefing]);
    });
  });

  describe.skipIf(skipped)('the outbox', () => {
    it('sends a message once, however often it is asked to', async () => {
      const sent: string[] = [];
      const outbox = dynamoOutbox(table, {
        async send({ id }) {
          sent.push(id);
        },
      });
      const message = {
        id: 'm1',
        detailType: 'Run Completed',
        audience: 'stores',
        subject: 's',
        body: 'b',
        detail: {},
      };

      await outbox.send(message);
      await outbox.send(message);

      expect(sent).toEqual(['m1']);
    });

    it('sends again what did not get out', async () => {
      let time = 0;
      const outbox = dynamoOutbox(table, {
        async send() {
          time += 1;
          if (time === 1) throw new Error('throttled');
        },
      });
      const message = {
        id: 'm2',
        detailType: 'Run Completed',
        audience: 'stores',
        subject: 's',
        body: 'b',
        detail: {},
      };

      await expect(outbox.send(message)).rejects.toThrow('throttled');
      await outbox.send(message);

      expect(time).toBe(2);
    });
  });
});
