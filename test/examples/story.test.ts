import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ListedTask,
  listTasks,
} from '../../shared/briefing/list-tasks.ts';
import { decide } from '../../shared/compare/decisions/decide.ts';
import type { Gap, GapType } from '../../shared/domain/gap.ts';
import { exposureOf } from '../../shared/report/exposure-of.ts';
import { promisedOn } from '../../shared/report/register/promised-on.ts';
import {
  type InventedCompany,
  openInventedCompany,
} from './invented-company.ts';

const siteId = 'sittelle';
let company: InventedCompany;

beforeAll(async () => {
  company = await openInventedCompany();
});
afterAll(() => company.close());

/** The express promise, in both languages, in the table and below it. */
async function theSiteNowSays(before: string, hours: string) {
  const pages = [
    ['website/livraison.html', `${before}(&nbsp;| )heures`, `${hours} heures`],
    ['website/en/delivery.html', `${before} hours`, `${hours} hours`],
  ] as const;
  for (const [page, words, others] of pages) {
    await company.rewrite(page, new RegExp(words, 'g'), others);
  }
}

async function night(date: string) {
  expect(await company.night(date)).toMatchObject({ complete: true });
}

/** Gaps between the express promise and what staff are told of it. */
async function gapsOnExpress(type: GapType): Promise<Gap[]> {
  const gaps = await company.data.gaps.list(siteId);
  return gaps
    .filter((gap) => gap.topic === 'delivery-time' && gap.type === type)
    .filter(({ article }) => article === 'livraison-delais')
    .sort((one, other) => (one.firstSeen < other.firstSeen ? -1 : 1));
}

async function lastGap(type: GapType): Promise<Gap> {
  const gap = (await gapsOnExpress(type)).at(-1);
  if (!gap) throw new Error(`there is no gap ${type} on express delivery`);
  return gap;
}

const eventsOf = ({ id }: Gap) => company.data.gaps.history(siteId, id);

async function historyOf(gap: Gap) {
  return (await eventsOf(gap)).map(({ to, at }) => `${to} ${at.slice(0, 10)}`);
}

async function exposure(gap: Gap, date: string) {
  return exposureOf(gap, {
    events: await eventsOf(gap),
    until: `${date}T07:00:00.000Z`,
    teams: company.teams,
    timeZone: 'America/Toronto',
  });
}

/** What a team is to be briefed on for a gap. */
async function taskOf(team: string, { id }: Gap): Promise<ListedTask> {
  const tasks = await listTasks({ siteId, team }, company.data);
  const task = tasks.find(({ gap }) => gap === id);
  if (!task) throw new Error(`${team} has nothing to be briefed on`);
  return task;
}

async function acknowledge(gap: Gap, date: string, answers: object) {
  const rows: string[] = [];
  for (const [team, understood] of Object.entries(answers)) {
    const person = team === 'warehouse' ? 'luc' : 'ana';
    rows.push(
      `${(await taskOf(team, gap)).id},${person},${date},${understood}`,
    );
  }
  const head = 'task,person,acknowledgedAt,understood';
  await company.bring('confirmed.csv', head, ...rows);
}

describe('the story of express delivery at Sittelle', () => {
  let first: Gap;

  it('on Monday the site says 48 hours, and so does the article', async () => {
    await theSiteNowSays('24', '48');
    await company.bring();
    await company.bring(
      'roster.csv',
      ...['person,team', 'ana,contact-centre', 'luc,warehouse'],
    );

    await night('2026-11-23');

    expect(await gapsOnExpress('contradicted')).toEqual([]);
  });

  it('on Tuesday it promises 24: a critical gap', async () => {
    await theSiteNowSays('48', '24');

    await night('2026-11-24');

    first = await lastGap('contradicted');
    expect(first).toMatchObject({
      state: 'open',
      severity: { level: 'critical' },
      teams: ['contact-centre', 'warehouse'],
      differences: [{ direction: 'public-more-generous' }],
    });
    expect(await historyOf(first)).toEqual(['open 2026-11-24']);
    expect(await exposure(first, '2026-11-24')).toMatchObject({ hours: 0 });
  });

  it('both teams are to be briefed before they open that day', async () => {
    const [centre, warehouse] = [
      await taskOf('contact-centre', first),
      await taskOf('warehouse', first),
    ];

    expect(centre.due).toBe('2026-11-24T13:00:00Z');
    expect(warehouse.due).toBe('2026-11-24T14:00:00Z');
    expect(centre.text.title).toContain('le délai de livraison');
    expect(centre.readiness).toMatchObject({ told: false, waiting: ['ana'] });
  });

  it('the contact centre confirms, and the warehouse fails the check', async () => {
    await acknowledge(first, '2026-11-24', {
      'contact-centre': 'yes',
      warehouse: 'no',
    });

    const readiness = async (team: string) =>
      (await taskOf(team, first)).readiness;
    expect(await readiness('contact-centre')).toMatchObject({
      told: true,
      understood: true,
      inKnowledge: false,
    });
    expect(await readiness('warehouse')).toMatchObject({
      told: true,
      understood: false,
    });
  });

  it('by Wednesday customers could see it for 24 hours, 12 of them open', async () => {
    await night('2026-11-25');

    expect(await historyOf(first)).toEqual(['open 2026-11-24']);
    expect(await exposure(first, '2026-11-25')).toEqual({
      since: '2026-11-24T07:00:00.000Z',
      hours: 24,
      openHours: 12,
    });
  });

  it('the article is corrected, and what was confirmed lapses', async () => {
    const article = 'livraison-delais.md';
    await company.rewrite(`knowledge/${article}`, '48 hours', '24 hours');
    await company.rewrite(`knowledge/${article}`, '2026-06-15', '2026-11-25');

    await company.bring(article);

    expect((await taskOf('contact-centre', first)).readiness).toMatchObject({
      told: false,
      waiting: ['ana'],
    });
  });

  it('on Thursday the contradiction is over, and a briefing is missing', async () => {
    await night('2026-11-26');

    first = await lastGap('contradicted');
    expect(await historyOf(first)).toEqual([
      'open 2026-11-24',
      'resolved 2026-11-26',
    ]);
    expect(await exposure(first, '2026-12-24')).toMatchObject({
      hours: 48,
      openHours: 24,
    });
    const unbriefed = await lastGap('unbriefed');
    expect(unbriefed).toMatchObject({
      state: 'open',
      teams: ['contact-centre', 'warehouse'],
    });
    expect((await taskOf('warehouse', unbriefed)).readiness).toMatchObject({
      inKnowledge: true,
      told: false,
    });
  });

  it('both teams are briefed, and both understand', async () => {
    const unbriefed = await lastGap('unbriefed');
    await acknowledge(unbriefed, '2026-11-26', {
      'contact-centre': 'yes',
      warehouse: 'yes',
    });

    expect((await taskOf('warehouse', unbriefed)).readiness).toMatchObject({
      told: true,
      inKnowledge: true,
      understood: true,
      waiting: [],
    });
    await company.bring(
      'briefed.csv',
      'article,team,briefedAt',
      'livraison-delais,contact-centre,2026-11-26',
      'livraison-delais,warehouse,2026-11-26',
    );
  });

  it('the next complete run finds nothing left to do', async () => {
    await night('2026-11-27');

    const unbriefed = await lastGap('unbriefed');
    expect(await historyOf(unbriefed)).toEqual([
      'open 2026-11-26',
      'resolved 2026-11-27',
    ]);
    expect(await exposure(unbriefed, '2026-12-24')).toMatchObject({
      hours: 24,
      openHours: 12,
    });
    await expect(taskOf('warehouse', unbriefed)).rejects.toThrow();
  });

  it('on Saturday the site promises 12 hours: a new gap, and new work', async () => {
    await theSiteNowSays('24', '12');

    await night('2026-11-28');

    const second = await lastGap('contradicted');
    expect(second.id).not.toBe(first.id);
    expect(second).toMatchObject({ state: 'open', reopened: 0 });
    expect(await historyOf(second)).toEqual(['open 2026-11-28']);
    expect(await historyOf(first)).toHaveLength(2);
    expect((await taskOf('warehouse', second)).readiness.told).toBe(false);
  });

  it('Ana accepts it until Sunday, and on Monday it is open again', async () => {
    const second = await lastGap('contradicted');
    await decide(
      {
        place: { siteId, asOf: '2026-11-28' },
        gap: second,
        word: { kind: 'accept', until: '2026-11-29' },
        saying: {
          by: 'Ana',
          reason: 'A weekend only.',
          at: '2026-11-28T15:00:00.000Z',
        },
      },
      company.data,
    );

    await night('2026-11-29');
    const sunday = await lastGap('contradicted');
    await night('2026-11-30');

    expect(sunday.state).toBe('accepted');
    const monday = await lastGap('contradicted');
    expect(monday).toMatchObject({ state: 'open', reopened: 1 });
    expect(await historyOf(monday)).toEqual([
      'open 2026-11-28',
      'accepted 2026-11-28',
      'open 2026-11-30',
    ]);
    expect(await exposure(monday, '2026-11-30')).toMatchObject({
      hours: 48,
      openHours: 24,
    });
  });

  it.each([
    ['2026-11-23', '48'],
    ['2026-11-25', '24'],
    ['2026-11-30', '12'],
  ])('years later the register knows what was promised on %s', async (on, hours) => {
    const { promises } = await promisedOn(
      { siteId, on, topic: 'delivery-time', search: 'express' },
      company.data,
    );

    const quotes = promises.flatMap(({ mentions }) => mentions);
    expect(quotes.length).toBeGreaterThan(1);
    for (const { quote, evidence } of quotes) {
      expect(quote).toContain(hours);
      expect(evidence?.address).toMatch(/snapshots/);
    }
  });
});
