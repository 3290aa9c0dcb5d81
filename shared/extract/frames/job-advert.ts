import type { Block } from '../block.ts';
import type { ReadSentence } from './read-sentence.ts';

const fewest = 3;
const smallestShare = 0.1;

/**
 * Answers which blocks are part of an advert for a post, if the page is one:
 * their figures speak to applicants. One line that hires makes no advert but
 * under a title that does, and what stands above its heading, such as a
 * banner, is the site's.
 */
export function createAdvertTest(
  sentences: readonly ReadSentence[],
): (block: Block) => boolean {
  const body = sentences.filter(({ block }) => isBody(block));
  const seeksStaff =
    maySeekStaff(sentences) && seekingIn(body) >= body.length * smallestShare;
  return (block) => seeksStaff && isBody(block);
}

/** Whether enough sentences seek staff, however many there are beside them. */
export function maySeekStaff(sentences: readonly ReadSentence[]): boolean {
  const titles = sentences.filter(({ block }) => block.tag === 'h1');
  const isTitled = titles.some(seeks);
  return seekingIn(sentences) >= (isTitled ? 1 : fewest);
}

function seekingIn(sentences: readonly ReadSentence[]): number {
  return sentences.filter((one) => isBody(one.block) && seeks(one)).length;
}

function seeks({ view }: ReadSentence): boolean {
  return view.hits.some(({ id }) => id === 'cue-job');
}

function isBody({ place, headings }: Block): boolean {
  return place === 'main' && headings.length > 0;
}
