import * as z from 'zod';
import { JudgedPromise, type SearchReach } from '../domain/judgement.ts';

const Share = z.array(z.tuple([z.string(), JudgedPromise]));

/**
 * Answers how to parse the judged promises of many items: those that are
 * sought by the same words share them in memory, as they did when they were
 * judged.
 */
export function judgedShare() {
  const known = new Map<string, SearchReach>();
  const shared = (reach: SearchReach) => {
    const key = JSON.stringify(reach);
    const one = known.get(key) ?? reach;
    known.set(key, one);
    return one;
  };
  return Share.transform((promises) => {
    for (const [, { bases }] of promises) {
      for (const basis of bases) basis.reach = shared(basis.reach);
    }
    return promises;
  });
}
