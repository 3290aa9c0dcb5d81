import { describe, expect, it } from 'vitest';
import { fetchBatch } from '../../shared/crawl/fetch-batch.ts';
import { planRun } from '../../shared/crawl/plan-run.ts';
import { planWave } from '../../shared/crawl/plan-wave.ts';
import { redirect, refused } from '../fakes/in-memory-web.ts';
import {
  type CrawlDeps,
  crawlDeps,
  crawlSite,
  home,
  siteOf,
} from './crawl-site.ts';

class PowerCut extends Error {}

const web = () => ({
  [`${home}robots.txt`]: `User-agent: *\nDisallow: /private\nSitemap: ${home}map.xml`,
  [`${home}map.xml`]: `<urlset><url><loc>${home}map-only</loc></url></urlset>`,
  [home]:
    'Home <a href="/a">a</a> <a href="/old">old</a> <a href="/private/1">p</a>',
  [`${home}map-only`]: 'Map <a href="/deep">deep</a>',
  [`${home}a`]: 'A <a href="/b">b</a> <a href="/gone">gone</a>',
  [`${home}b`]: 'B <a href="/">home</a> <a href="/x">x</a>',
  [`${home}deep`]: 'Deep <a href="/deeper">deeper</a>',
  [`${home}deeper`]: 'Deeper',
  [`${home}old`]: redirect('/a'),
  [`${home}x`]: redirect('/y'),
  [`${home}y`]: redirect('/x'),
  [`${home}gone`]: refused(410),
});

/** Everything that a crawl has stored. */
async function stateOf(deps: CrawlDeps) {
  const frontier = await Array.fromAsync(deps.frontier.list('shop_2026-11-21'));
  const pages = await Array.fromAsync(deps.pages.list('shop'));
  const byUrl = (a: { url: string }, b: { url: string }) =>
    a.url < b.url ? -1 : 1;
  return {
    frontier: frontier.sort(byUrl),
    pages: pages.sort(byUrl),
    snapshots: deps.snapshots.hashes().sort(),
  };
}

/** The same deps, whose power is cut at the nth access, before or after it. */
function cutAt(deps: CrawlDeps, nth: number, after: boolean): CrawlDeps {
  let count = 0;
  const frail = <T extends object>(store: T): T =>
    new Proxy(store, {
      get(target, name, receiver) {
        const method = Reflect.get(target, name, receiver);
        if (typeof method !== 'function' || name === 'list') return method;
        return async (...given: unknown[]) => {
          count += 1;
          if (count > nth || (count === nth && !after)) throw new PowerCut();
          const answer = await Reflect.apply(method, target, given);
          if (count === nth) throw new PowerCut();
          return answer;
        };
      },
    });
  return {
    ...deps,
    runs: frail(deps.runs),
    frontier: frail(deps.frontier),
    pages: frail(deps.pages),
    snapshots: frail(deps.snapshots),
  };
}

describe('an interrupted crawl', () => {
  it.each([
    false,
    true,
  ])('ends in the state of an uninterrupted one, wherever it stopped (after the write: %s)', async (after) => {
    const whole = crawlDeps(web());
    await crawlSite(whole);
    const expected = await stateOf(whole);
    let cuts = 0;

    for (let nth = 1; ; nth += 1) {
      const deps = crawlDeps(web());
      const ended = await crawlSite(cutAt(deps, nth, after)).then(
        () => true,
        (error: unknown) => {
          if (error instanceof PowerCut) return false;
          throw error;
        },
      );
      if (ended) break;
      cuts += 1;
      await crawlSite(deps);
      expect(await stateOf(deps), `cut at access ${nth}`).toEqual(expected);
    }

    expect(cuts).toBeGreaterThan(50);
  });

  it('calls a page read, not unchanged, that it had stored before it stopped', async () => {
    const deps = crawlDeps({
      [home]: 'Home <a href="/a">a</a>',
      [`${home}a`]: 'A',
    });
    const broken = {
      ...deps,
      frontier: {
        ...deps.frontier,
        settle: () => Promise.reject(new PowerCut()),
      },
    };
    await expect(crawlSite(broken)).rejects.toThrow(PowerCut);

    const entries = await crawlSite(deps);

    expect(entries.get(home)?.result?.status).toBe('read');
  });

  it('answers the same and stores the same when each step is delivered twice', async () => {
    const once = crawlDeps(web());
    await crawlSite(once);
    const deps = crawlDeps(web());
    const site = siteOf();
    const night = {
      site,
      asOf: '2026-11-21',
      startedAt: '2026-11-21T02:00:00.000Z',
    };

    let plan = await planRun(night, deps);
    expect(await planRun(night, deps)).toEqual(plan);
    while (plan.more) {
      for (const batch of plan.batches) {
        const counts = await fetchBatch({ ...batch, site }, deps);
        expect(await fetchBatch({ ...batch, site }, deps)).toEqual(counts);
      }
      const next = await planWave({ ...plan, site }, deps);
      expect(await planWave({ ...plan, site }, deps)).toEqual(next);
      plan = next;
    }

    expect(await stateOf(deps)).toEqual(await stateOf(once));
  });
});
