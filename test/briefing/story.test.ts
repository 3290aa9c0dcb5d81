import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type DataFolder,
  openDataFolder,
} from '../../infra/local/data-folder.ts';
import { runNight } from '../../infra/local/run-night.ts';
import { documentConverters } from '../../shared/adapters/document-converters.ts';
import { configSites } from '../../shared/adapters/file-config.ts';
import {
  type ListedTask,
  listTasks,
} from '../../shared/briefing/list-tasks.ts';
import {
  hoursBetween,
  openHoursBetween,
} from '../../shared/briefing/shift-hours.ts';
import { Config } from '../../shared/domain/config.ts';
import type { Gap, GapType } from '../../shared/domain/gap.ts';
import { officeHours } from '../../shared/domain/team.ts';
import { readArticle } from '../../shared/extract/read-article.ts';
import { importKnowledge } from '../../shared/knowledge/import-knowledge.ts';
import { createTextLog } from '../../shared/platform/text-log.ts';
import { inMemoryWeb } from '../fakes/in-memory-web.ts';

const montreal = { timeZone: 'America/Toronto', shifts: [...officeHours] };
const config = Config.parse({
  sites: [{ id: 'shop', startUrls: ['https://shop.example/'], delayMs: 0 }],
  teams: [
    { id: 'contact-centre', lang: 'fr', ...montreal },
    { id: 'stores', ...montreal },
    { id: 'warehouse', ...montreal },
  ],
});

let folder: string;
let data: DataFolder;
let home = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-story-'));
  data = await openDataFolder(folder);
});
afterAll(async () => {
  await data.close();
  await rm(folder, { recursive: true, force: true });
});

/** Two in the morning in Montréal. */
async function night(date: string) {
  const startedAt = `${date}T07:00:00.000Z`;
  const { fetch } = inMemoryWeb({ 'https://shop.example/': home });
  const { complete } = await runNight({ siteId: 'shop', asOf: date }, data, {
    sites: configSites(config),
    audiences: [],
    teams: config.teams,
    fetch,
    now: () => new Date(startedAt),
    log: createTextLog(() => undefined),
  });
  expect(complete).toBe(true);
}

async function bring(name: string, ...lines: readonly string[]) {
  const file = { name, bytes: Buffer.from(`${lines.join('\n')}\n`) };
  const { refused } = await importKnowledge([file], {
    ...data,
    readArticle,
    convert: documentConverters,
    teams: config.teams.map(({ id }) => id),
    asOf: '2026-11-23',
  });
  expect(refused).toEqual([]);
}

const theArticleSays = (words: string, updated: string) =>
  bring(
    'returns.md',
    ...['---', 'id: returns', 'title: Returns', 'lang: en'],
    ...['teams: [contact-centre, stores]', `updated: ${updated}`],
    ...['remedy: A gift card of $10.', '---', words],
  );

const confirmed = (...rows: readonly string[]) =>
  bring('confirmed.csv', 'task,person,acknowledgedAt,understood', ...rows);

const tasks = () => listTasks({ siteId: 'shop' }, data);

async function taskOf(team: string): Promise<ListedTask> {
  const task = (await tasks()).find((one) => one.team === team);
  if (!task) throw new Error(`${team} has nothing to be briefed on`);
  return task;
}

async function gapOf(type: GapType): Promise<Gap> {
  const gaps = await data.gaps.list('shop');
  const gap = gaps.findLast((one) => one.type === type);
  if (!gap) throw new Error(`there is no gap ${type}`);
  return gap;
}

async function historyOf({ id }: Gap) {
  const events = await data.gaps.history('shop', id);
  return events.map(({ to, at }) => `${to} ${at.slice(0, 10)}`);
}

const told = async () =>
  (await readdir(join(folder, 'outbox'))).filter((name) =>
    name.startsWith('briefing_'),
  ).length;

describe('the story of a promise', () => {
  let first: Gap;

  it('on Monday the site promises thirty days, and staff were told fourteen', async () => {
    home = '<main><p>You can return any item within 30 days.</p></main>';
    await bring(
      'roster.csv',
      'person,team',
      'ana,contact-centre',
      'luc,stores',
    );
    await theArticleSays(
      'A customer may return any item within 14 days.',
      '2026-03-02',
    );

    await night('2026-11-23');

    first = await gapOf('contradicted');
    expect(first).toMatchObject({
      state: 'open',
      topic: 'return-window',
      severity: { level: 'critical' },
      teams: ['contact-centre', 'stores'],
    });
    expect(await historyOf(first)).toEqual(['open 2026-11-23']);
  });

  it('the two teams of the article are to be briefed before they open', async () => {
    const listed = await tasks();

    expect(listed.map(({ team }) => team).sort()).toEqual([
      'contact-centre',
      'stores',
    ]);
    expect(new Set(listed.map(({ due }) => due))).toEqual(
      new Set(['2026-11-23T14:00:00Z']),
    );
    expect((await taskOf('contact-centre')).text.title).toContain(
      'le délai de retour',
    );
    expect(await told()).toBe(2);
  });

  it('the contact centre confirms, and the stores fail the check', async () => {
    const [centre, stores] = [
      await taskOf('contact-centre'),
      await taskOf('stores'),
    ];

    await confirmed(
      `${centre.id},ana,2026-11-23,yes`,
      `${stores.id},luc,2026-11-23,no`,
    );

    expect((await taskOf('contact-centre')).readiness).toMatchObject({
      told: true,
      understood: true,
      inKnowledge: false,
    });
    expect((await taskOf('stores')).readiness).toMatchObject({
      told: true,
      understood: false,
    });
  });

  it('a quiet night changes nothing and tells nobody again', async () => {
    const before = await tasks();

    await night('2026-11-24');

    expect(await tasks()).toEqual(before);
    expect(await told()).toBe(2);
    expect(await historyOf(first)).toEqual(['open 2026-11-23']);
  });

  it('on Tuesday the article is corrected, and what was confirmed lapses', async () => {
    await theArticleSays(
      'A customer may return any item within 30 days.',
      '2026-11-24',
    );

    expect((await taskOf('contact-centre')).readiness).toMatchObject({
      told: false,
      waiting: ['ana'],
    });
  });

  it('the next night resolves the contradiction and asks for a briefing', async () => {
    await night('2026-11-25');

    first = await gapOf('contradicted');
    expect(await historyOf(first)).toEqual([
      'open 2026-11-23',
      'resolved 2026-11-25',
    ]);
    expect(await gapOf('unbriefed')).toMatchObject({
      state: 'open',
      teams: ['contact-centre', 'stores'],
    });
    const listed = await tasks();
    expect(listed.map(({ readiness }) => readiness)).toMatchObject([
      { inKnowledge: true, told: false },
      { inKnowledge: true, told: false },
    ]);
    expect(await told()).toBe(4);
  });

  it('customers could see it for two days, sixteen hours of which were open', async () => {
    const [opened, resolved] = await data.gaps.history('shop', first.id);
    const span = [opened?.at ?? '', resolved?.at ?? ''] as const;

    expect(hoursBetween(...span)).toBe(48);
    expect(openHoursBetween(...span, [montreal])).toBe(16);
  });

  it('on Wednesday both teams are briefed, and the night finds nothing left', async () => {
    for (const { id, team } of await tasks()) {
      const person = team === 'stores' ? 'luc' : 'ana';
      await confirmed(`${id},${person},2026-11-25,yes`);
    }
    expect((await taskOf('stores')).readiness).toMatchObject({
      told: true,
      inKnowledge: true,
      understood: true,
      waiting: [],
    });
    await bring(
      'briefings.csv',
      'article,team,briefedAt',
      'returns,contact-centre,2026-11-25',
      'returns,stores,2026-11-25',
    );

    await night('2026-11-26');

    expect(await historyOf(await gapOf('unbriefed'))).toEqual([
      'open 2026-11-25',
      'resolved 2026-11-26',
    ]);
    expect(await tasks()).toEqual([]);
  });

  it('then the site promises forty-five days: a new gap, and new work', async () => {
    home = '<main><p>You can return any item within 45 days.</p></main>';

    await night('2026-11-27');

    const gaps = await data.gaps.list('shop');
    const open = gaps.filter(({ state }) => state === 'open');
    expect(open).toMatchObject([{ type: 'contradicted', reopened: 0 }]);
    expect(open[0]?.id).not.toBe(first.id);
    expect(await historyOf(first)).toHaveLength(2);
    const listed = await tasks();
    expect(listed).toHaveLength(2);
    expect(listed.every(({ readiness }) => !readiness.told)).toBe(true);
    expect(await told()).toBe(6);
  });
});
