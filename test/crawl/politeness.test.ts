import { describe, expect, it } from 'vitest';
import { fetchPolitely } from '../../shared/crawl/fetch-politely.ts';
import type { FetchOutcome } from '../../shared/crawl/fetcher.ts';
import { createPoliteness } from '../../shared/crawl/politeness.ts';
import { retryAfterMs } from '../../shared/crawl/retry-after.ts';
import { fakeClock } from '../fakes/fake-clock.ts';
import { received, refused, unreachable } from '../fakes/in-memory-web.ts';

function setup(answers: FetchOutcome[]) {
  const clock = fakeClock(0);
  const asked: { url: string; at: number }[] = [];
  const politeness = createPoliteness(clock);
  const ask = (
    url = 'https://shop.example/',
    manners = { delayMs: 0, concurrency: 1 },
  ) =>
    fetchPolitely(
      {
        url,
        etag: undefined,
        lastModified: undefined,
        maxBytes: 1,
        timeoutSeconds: 1,
        allowPrivateAddresses: false,
        wants: 'page',
      },
      manners,
      {
        politeness,
        fetch: async ({ url }) => {
          asked.push({ url, at: clock.now() });
          return answers.shift() ?? received('x');
        },
      },
    );
  return { ask, asked, clock, politeness };
}

describe('politeness', () => {
  it('keeps the delay between the starts of requests to one host', async () => {
    const { ask, asked } = setup([]);
    const manners = { delayMs: 500, concurrency: 1 };

    await Promise.all([
      ask(undefined, manners),
      ask(undefined, manners),
      ask(undefined, manners),
    ]);

    const times = asked.map(({ at }) => at);
    expect(times).toEqual([0, 500, 1000]);
  });

  it('lets no more requests than agreed be under way', async () => {
    const politeness = createPoliteness(fakeClock());
    let active = 0;
    let most = 0;
    const work = async () => {
      active += 1;
      most = Math.max(most, active);
      await new Promise((resolve) => setImmediate(resolve));
      active -= 1;
    };

    await Promise.all(
      Array.from({ length: 20 }, () =>
        politeness.visit({ host: 'a', delayMs: 0, concurrency: 3 }, work),
      ),
    );

    expect(most).toBe(3);
  });

  it('gives its place back when the work fails', async () => {
    const politeness = createPoliteness(fakeClock());
    const visit = { host: 'a', delayMs: 0, concurrency: 1 };

    await expect(
      politeness.visit(visit, () => Promise.reject(new Error('no'))),
    ).rejects.toThrow('no');

    expect(await politeness.visit(visit, async () => 'next')).toBe('next');
  });

  it('waits as long as the server asks, then asks again', async () => {
    const { ask, asked } = setup([refused(429, '20')]);

    const outcome = await ask();

    expect(outcome.kind).toBe('received');
    expect(asked.map(({ at }) => at)).toEqual([0, 20_000]);
  });

  it('waits until the date that the server names', async () => {
    const { ask, asked } = setup([
      refused(503, new Date(30_000).toUTCString()),
    ]);

    await ask();

    expect(asked.map(({ at }) => at)).toEqual([0, 30_000]);
  });

  it('lets other pages of the host wait too', async () => {
    const { ask, asked } = setup([refused(503, '20')]);

    await Promise.all([
      ask('https://shop.example/a'),
      ask('https://shop.example/b'),
    ]);

    expect(
      asked.every(({ at, url }) => at >= 20_000 || url.endsWith('/a')),
    ).toBe(true);
  });

  it('leaves a host alone that asks for more than it can wait', async () => {
    const { ask, asked } = setup([refused(429, '3600')]);

    await ask();
    const next = await ask('https://shop.example/b');

    expect(asked).toHaveLength(1);
    expect(next).toMatchObject({ kind: 'failed', cause: 'blocked' });
    expect(next.kind === 'failed' && next.detail).toContain('3600 seconds');
  });

  it('gives up after two waits', async () => {
    const { ask, asked } = setup([
      refused(503, '1'),
      refused(503, '1'),
      refused(503, '1'),
    ]);

    const outcome = await ask();

    expect(outcome).toMatchObject({ kind: 'refused', status: 503 });
    expect(asked).toHaveLength(3);
  });

  it('tries once more what may have been an accident', async () => {
    const { ask, asked } = setup([unreachable]);

    expect((await ask()).kind).toBe('received');
    expect(asked).toHaveLength(2);
  });

  it.each([404, 403, 500])('does not ask twice for a %i', async (status) => {
    const { ask, asked } = setup([refused(status)]);

    await ask();

    expect(asked).toHaveLength(1);
  });

  it('gives a host up that does not answer time and again', async () => {
    const { ask, asked } = setup(Array.from({ length: 20 }, () => unreachable));

    for (let page = 0; page < 8; page += 1)
      await ask(`https://shop.example/${page}`);

    expect(asked).toHaveLength(10);
  });

  it('does not let one host stand for another', async () => {
    const { ask } = setup(Array.from({ length: 10 }, () => unreachable));
    for (let page = 0; page < 6; page += 1)
      await ask(`https://shop.example/${page}`);

    expect((await ask('https://other.example/')).kind).toBe('received');
  });
});

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Thu, 01 Jan 1970 00:00:05 GMT', 4000],
    ['Wed, 31 Dec 1969 00:00:00 GMT', 0],
  ])('%j is %i ms', (header, ms) => {
    expect(retryAfterMs(header, 1000)).toBe(ms);
  });

  it.each([
    undefined,
    '',
    'soon',
    '-5',
    '1e9',
    '99999999999999',
  ])('%j says nothing', (header) => {
    expect(retryAfterMs(header, 1000)).toBeUndefined();
  });
});
