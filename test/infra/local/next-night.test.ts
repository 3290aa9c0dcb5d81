import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Report } from '../../../shared/domain/report.ts';
import { playNight } from './play-night.ts';
import { type SmallWebsite, serveSmallWebsite } from './small-website.ts';

let folder: string;
let website: SmallWebsite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-next-'));
  website = await serveSmallWebsite();
});

afterAll(async () => {
  await website.close();
  await rm(folder, { recursive: true, force: true });
});

async function night(startedAt: string) {
  const written: string[] = [];
  const { runId, complete } = await playNight({
    folder,
    origin: website.origin,
    startedAt,
    onWrite: (name) => written.push(name),
  });
  const file = join(folder, 'reports/shop', runId, 'report.json');
  const report = Report.parse(JSON.parse(await readFile(file, 'utf8')));
  const count = (name: string) => written.filter((one) => one === name).length;
  return { runId, complete, report, count };
}

/** Time goes by also where nothing changes. */
const withoutStatus = ({ pages, gaps, ...rest }: Report) => ({
  ...rest,
  gaps: gaps.map(({ exposure: _, ...gap }) => gap),
  pages: pages.map(({ url }) => url),
});

describe('the next run over a site', () => {
  it('that did not change writes what became of each page, and nothing else', async () => {
    const first = await night('2026-11-21T02:00:00.000Z');
    const second = await night('2026-11-21T09:00:00.000Z');

    expect(first.complete && second.complete).toBe(true);
    expect(first.report.promises.length).toBeGreaterThan(3);
    expect(first.report.gaps.length).toBeGreaterThan(1);
    const statuses = second.report.pages.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(['unchanged', 'failed']));
    expect(second.count('pages.save')).toBe(0);
    expect(second.count('promises.save')).toBe(0);
    expect(second.count('promises.remove')).toBe(0);
    expect(second.count('gaps.save')).toBe(0);
    expect(second.count('register.record')).toBe(0);
    expect(first.count('tasks.save')).toBeGreaterThan(1);
    expect(second.count('tasks.save')).toBe(0);
    expect(second.count('frontier.settle')).toBe(second.report.pages.length);
    expect(withoutStatus(second.report)).toEqual(withoutStatus(first.report));
  });

  it('is a run of its own, also on the same date', async () => {
    const third = await night('2026-11-21T15:00:00.000Z');

    expect(third.runId).toBe('shop_2026-11-21_3');
  });

  it('that changed one page keeps that page, its promise and its gaps', async () => {
    website.change('/delivery', '<p>We deliver within 36 hours, always.</p>');

    const { count, report } = await night('2026-11-22T02:00:00.000Z');

    expect(count('pages.save')).toBe(1);
    expect(count('promises.save')).toBeGreaterThan(0);
    const read = report.pages.filter(({ status }) => status === 'read');
    expect(read.map(({ url }) => url)).toEqual([`${website.origin}/delivery`]);
  });

  it('that cannot be reached resolves nothing and says so', async () => {
    const before = await night('2026-11-23T02:00:00.000Z');
    await website.close();

    const { complete, report, count } = await night('2026-11-24T02:00:00.000Z');

    expect(complete).toBe(false);
    expect(report.complete).toBe(false);
    expect(report.gaps.map(({ id }) => id)).toEqual(
      before.report.gaps.map(({ id }) => id),
    );
    expect(count('promises.remove')).toBe(0);
    website = await serveSmallWebsite();
  });
});
