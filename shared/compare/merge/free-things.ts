import type { Reading } from '../../domain/reading.ts';
import { overlap } from '../overlap.ts';
import { costWords } from '../subjects/sparing-words.ts';

/** Answers whether a reading says of something that nothing is paid, and no value. */
export function isFreeThing({
  topic,
  terms,
}: Pick<Reading, 'topic' | 'terms'>): boolean {
  return topic === 'no-fee' && terms.length === 0;
}

/**
 * Answers whether ids of two texts name what is free, and each another thing:
 * that nothing is paid is said of many.
 */
export function nameOtherThings(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean {
  const [ours, theirs] = [thingsIn(one), thingsIn(other)];
  const isNamed = ours.size > 0 && theirs.size > 0;
  return isNamed && overlap(ours, theirs).size === 0;
}

/** Kinds of values tell nothing of what is free. */
function thingsIn(ids: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...ids].filter((id) => !costWords.has(id) && !id.startsWith('#')),
  );
}
