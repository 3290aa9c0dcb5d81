import type { Amount } from './amount.ts';
import { readNth } from './read-nth.ts';
import type { TermReader } from './term-reader.ts';

/** "The second half price" is an offer; cards are full after more. */
const [fewestStamps, mostStamps] = [3, 25] as const;

/** Words between which one it is and that it is given. */
const maxWords = 4;

/** "the tenth coffee is free", "le 10e bouquet à -50 %": of so many, one. */
export function readNthGiven(r: TermReader, at: number): Amount | undefined {
  const nth = readNth(r, at);
  if (nth === undefined || nth.value < fewestStamps || nth.value > mostStamps) {
    return undefined;
  }
  for (let next = nth.next; next <= nth.next + maxWords; next++) {
    if (r.sense(next, 'nthGiven')) return nth;
    if (r.isStop(next) || r.norm(next) === ',') return undefined;
  }
  return undefined;
}
