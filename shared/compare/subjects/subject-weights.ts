import { allThemes } from './themes/all-themes.ts';
import type { IdOf } from './themes/theme.ts';
import { things } from './things.ts';

/** Subjects of every promise, and the things that it may be about. */
export type SubjectId = IdOf<(typeof allThemes)[number]>;

/** From here on, subjects that one service alone speaks of: a museum pass. */
export const rareWeight = 1.2;

const thingWeight = 1.1;

/**
 * Answers how much each subject and each thing tells. A word that any company
 * may use beside any other (order, price) says little, a word that one service
 * alone uses says much.
 */
export const weightBySubject: ReadonlyMap<string, number> = new Map([
  ...allThemes.flatMap(({ weights }) => Object.entries(weights)),
  ...things.map((thing) => [thing, thingWeight] as const),
]);
