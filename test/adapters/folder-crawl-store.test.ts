import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type FolderCrawlStore,
  openFolderCrawlStore,
} from '../../shared/adapters/folder-crawl-store.ts';
import { contentHashOf } from '../../shared/crawl/content-hash.ts';
import type { StoredPage } from '../../shared/domain/page.ts';
import { crawlDeps, crawlSite, home } from '../crawl/crawl-site.ts';

let folder: string;
let store: FolderCrawlStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-crawl-'));
  store = openFolderCrawlStore(folder);
});
afterEach(async () => {
  store.close();
  await rm(folder, { recursive: true });
});

function reopen(): void {
  store.close();
  store = openFolderCrawlStore(folder);
}

function page(more: Partial<StoredPage> = {}): StoredPage {
  return {
    siteId: 'shop',
    url: `${home}é`,
    title: 'Title\twith tab\nand line',
    lang: 'en',
    canonical: undefined,
    alternates: [],
    facts: [],
    textLength: 3,
    readings: [],
    etag: '"1"',
    lastModified: undefined,
    contentHash: 'a'.repeat(64),
    readerVersion: '1',
    firstSeen: '2026-11-21T02:00:00.000Z',
    changedAt: '2026-11-21T02:00:00.000Z',
    changedRun: 'shop_2026-11-21',
    ...more,
  };
}

const entry = (url: string, batch = 'w0-0') => ({
  url,
  wave: 0,
  batch,
  result: undefined,
  issue: undefined,
});

describe('a crawl kept in a folder', () => {
  it('finds a page at once, and after the folder was opened again', async () => {
    await store.pages.save(page());

    expect(await store.pages.find('shop', `${home}é`)).toEqual(page());
    reopen();
    expect(await store.pages.find('shop', `${home}é`)).toEqual(page());
    expect(await store.pages.find('other', `${home}é`)).toBeUndefined();
  });

  it('answers the newest version of a page, once', async () => {
    await store.pages.save(page());
    await store.pages.save(page({ etag: '"2"' }));
    reopen();

    const listed = await Array.fromAsync(store.pages.list('shop'));

    expect(listed.map(({ etag }) => etag)).toEqual(['"2"']);
  });

  it('holds many pages, across any reading step', async () => {
    const title = 'x'.repeat(300_000);
    for (let at = 0; at < 9; at += 1) {
      await store.pages.save(
        page({ url: `${home}${at}`, title: `${at}${title}` }),
      );
    }
    reopen();

    const listed = await Array.fromAsync(store.pages.list('shop'));

    expect(listed.map(({ title }) => title[0]).join('')).toBe('012345678');
  });

  it('adds a URL once and keeps what became of it', async () => {
    const settled = {
      ...entry(`${home}a`),
      setAside: { kind: 'leads-to' as const, url: home },
    };
    await store.frontier.add('run', [entry(home), entry(`${home}a`)]);
    await store.frontier.settle('run', settled);
    await store.frontier.add('run', [entry(`${home}a`, 'w9-9')]);
    reopen();

    expect(await store.frontier.batch('run', 'w0-0')).toEqual([
      entry(home),
      settled,
    ]);
    expect(await store.frontier.batch('run', 'w9-9')).toEqual([]);
    expect(await store.frontier.batch('other', 'w0-0')).toEqual([]);
  });

  it('keeps the links of each batch', async () => {
    await store.frontier.saveLinks('run', 'w0-0', ['a']);
    await store.frontier.saveLinks('run', 'w0-0', ['a', 'b']);
    reopen();

    expect(await store.frontier.links('run', 'w0-0')).toEqual(['a', 'b']);
    expect(await store.frontier.links('run', 'w0-1')).toEqual([]);
  });

  it('starts a run once, ends it, and lists the newest first', async () => {
    const run = (day: number) => ({
      id: `shop_2026-11-${day}`,
      siteId: 'shop',
      asOf: `2026-11-${day}`,
      startedAt: `2026-11-${day}T02:00:00.000Z`,
      state: 'running' as const,
    });
    await store.runs.start(run(20));
    await store.runs.start(run(21));
    expect(
      await store.runs.start({
        ...run(20),
        startedAt: '2026-12-01T00:00:00.000Z',
      }),
    ).toEqual(run(20));
    await store.runs.finish('shop_2026-11-20', 'complete');
    reopen();

    const listed = await store.runs.list('shop');

    expect(listed.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'shop_2026-11-21 running',
      'shop_2026-11-20 complete',
    ]);
  });

  it('drops a line that was cut off when the process died', async () => {
    await store.pages.save(page());
    store.close();
    await appendFile(
      join(folder, 'pages.jsonl'),
      'shop https://shop.example/x\t{"si',
    );
    store = openFolderCrawlStore(folder);

    expect(await store.pages.find('shop', `${home}x`)).toBeUndefined();
    await store.pages.save(page({ url: `${home}y` }));
    reopen();

    const listed = await Array.fromAsync(store.pages.list('shop'));
    expect(listed.map(({ url }) => url)).toEqual([`${home}é`, `${home}y`]);
  });

  it('keeps snapshots by content, compressed', async () => {
    const bytes = Buffer.from('<p>'.repeat(1000));
    const hash = contentHashOf(bytes);

    await store.snapshots.put(hash, bytes);
    await store.snapshots.put(hash, bytes);

    expect(Buffer.from((await store.snapshots.get(hash)) ?? '')).toEqual(bytes);
    expect(await store.snapshots.get('b'.repeat(64))).toBeUndefined();
    const file = join(folder, 'snapshots', hash.slice(0, 2), `${hash}.zst`);
    expect((await readFile(file)).length).toBeLessThan(100);
  });

  it('lets no key lead out of the folder', async () => {
    await expect(
      store.snapshots.put('../../etc/x', Buffer.from('x')),
    ).rejects.toThrow();
  });

  it('serves a whole crawl and the next night', async () => {
    const deps = crawlDeps({
      [home]: 'Home <a href="/a">a</a>',
      [`${home}a`]: 'A',
    });
    const statusesIn = (entries: Awaited<ReturnType<typeof crawlSite>>) =>
      [...entries.values()].map(({ result }) => result?.status);

    const first = await crawlSite({ ...deps, ...store });
    reopen();
    const second = await crawlSite(
      { ...deps, ...store },
      { asOf: '2026-11-22' },
    );

    expect(statusesIn(first)).toEqual(['read', 'read']);
    expect(statusesIn(second)).toEqual(['unchanged', 'unchanged']);
  });
});
