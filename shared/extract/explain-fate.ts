import type { Block } from './block.ts';
import { createAdvertTest } from './frames/job-advert.ts';
import type { ReadSentence } from './frames/read-sentence.ts';
import type { Candidate } from './frames/read-text.ts';
import { promisesIn } from './read-promises.ts';

/** Tells what the page as a whole made of a reading; nothing if it stands. */
export type FateTeller = (
  candidate: Candidate,
  block: Block,
) => readonly string[];

/** Makes a teller for a page: which readings stand, and why others do not. */
export function createFateTeller(
  sentences: readonly ReadSentence[],
): FateTeller {
  const isInAdvert = createAdvertTest(sentences);
  const promises = promisesIn(sentences);
  return ({ reading: { stance, topic, quote, selector } }, block) => {
    if (stance === 'refused') return ['what is refused is no promise'];
    if (isInAdvert(block)) return ['the page seeks staff: a job advert'];
    const isHere = (one: { quote: string; selector: string }) =>
      one.quote === quote && one.selector === selector;
    const same = promises.filter((promise) => promise.topic === topic);
    if (same.some(isHere)) return [];
    const host = promises.find(({ alsoAt }) => alsoAt?.some(isHere));
    return host
      ? [`said in full elsewhere on the page: “${host.quote}”`]
      : ['a bare mention: the page says it with its value elsewhere'];
  };
}
