import type { ReadSentence } from './read-blocks.ts';

const fewest = 3;
const smallestShare = 0.1;

/**
 * Answers whether the main part of a page seeks staff: its figures then speak
 * to applicants. One line that hires does not make a page an advert.
 */
export function isJobAdvert(sentences: readonly ReadSentence[]): boolean {
  const main = sentences.filter(({ block }) => block.place === 'main');
  const seeking = main.filter(({ view }) => view.atoms.has('cue-job')).length;
  return seeking >= fewest && seeking >= main.length * smallestShare;
}
