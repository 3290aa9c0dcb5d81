import type { SubjectId } from '../subjects/subject-weights.ts';

/** What is done with a booking, act by act, and by whom. */
const acts: readonly (readonly (readonly SubjectId[])[])[] = [
  [['cancel', 'no-show'], ['reschedule']],
  [['we-tell'], ['they-change']],
];

/**
 * Answers whether two texts speak of different acts: who may move a booking a
 * day ahead need not be free to cancel it then, and what we tell customers ahead
 * is not what they tell us. A text that names both, or neither, is no other.
 */
export function isOfOtherAct(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean {
  return acts.some((axis) => {
    const ours = axis.filter((ids) => ids.some((id) => one.has(id)));
    const theirs = axis.filter((ids) => ids.some((id) => other.has(id)));
    return (
      ours.length > 0 &&
      theirs.length > 0 &&
      !ours.some((ids) => theirs.includes(ids))
    );
  });
}
