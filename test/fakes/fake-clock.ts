import type { Clock } from '../../shared/crawl/politeness.ts';

/** Time passes only when somebody sleeps. */
export function fakeClock(start = Date.parse('2026-11-21T02:00:00Z')): Clock & {
  readonly slept: number[];
} {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    async sleep(ms) {
      slept.push(ms);
      now += ms;
    },
  };
}
