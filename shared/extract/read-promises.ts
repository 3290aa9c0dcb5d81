import type { ReadContext } from '../domain/page-reader.ts';
import type { Reading } from '../domain/reading.ts';
import type { ParsedPage } from './block.ts';
import { othersThatMatter } from './blocks/others-that-matter.ts';
import {
  type PartlyRead,
  readBlocks,
  readPromisingBlocks,
} from './blocks/read-blocks.ts';
import { createAdvertTest } from './frames/job-advert.ts';
import { adoptAsked } from './frames/merge/adopt-asked.ts';
import { adoptDetails, saysDetail } from './frames/merge/adopt-details.ts';
import { dropOrderSums } from './frames/merge/drop-order-sums.ts';
import { endSoleOffer } from './frames/merge/end-sole-offer.ts';
import { joinWeeks } from './frames/merge/join-weeks.ts';
import { grantLonePenalties } from './frames/merge/lone-penalties.ts';
import { mergeReadings } from './frames/merge/merge-readings.ts';
import { createSavingHostFinder } from './frames/merge/restated-saving.ts';
import { settleEnds } from './frames/merge/settle-ends.ts';
import type { ReadSentence } from './frames/read-sentence.ts';

/** Answers what a page promises, each statement once, with its quote. */
export function readPromises(
  page: ParsedPage,
  context: ReadContext,
): readonly Reading[] {
  const promising = readPromisingBlocks(page, context);
  return promisesIn(
    leansOnOthers(promising) ? readBlocks(page, context) : promising.sentences,
  );
}

/** Whether what promises nothing may change what else is promised. */
function leansOnOthers({ sentences, leavesDetail }: PartlyRead): boolean {
  const others = othersThatMatter(sentences);
  if (others !== 'details') return others === 'all';
  return sentences.some(saysDetail) || leavesDetail();
}

/** Answers what all sentences of a page promise together. */
export function promisesIn(
  sentences: readonly ReadSentence[],
): readonly Reading[] {
  const isInAdvert = createAdvertTest(sentences);
  const spoken = sentences.filter(({ block }) => !isInAdvert(block));
  const detailed = adoptDetails(adoptAsked(dropOrderSums(spoken)));
  const said = settleEnds(endSoleOffer(joinWeeks(detailed)));
  const candidates = grantLonePenalties(said).filter(
    ({ reading }) => reading.stance === 'granted',
  );
  return mergeReadings(candidates, createSavingHostFinder(sentences));
}
