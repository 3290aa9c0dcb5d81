import type { Match } from './match.ts';

/** Whether it makes good in kind what went wrong: mended or swapped. */
export function isMadeGood({ rule }: Match): boolean {
  return rule.topic === 'warranty' || rule.topic === 'exchange';
}
