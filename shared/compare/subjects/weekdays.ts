import type { SubjectId } from './subject-weights.ts';

/** The days of the week as terms write them, and the subjects that name them. */
export const weekdays = [
  ['mo', 'monday'],
  ['tu', 'tuesday'],
  ['we', 'wednesday'],
  ['th', 'thursday'],
  ['fr', 'friday'],
  ['sa', 'saturday-day'],
  ['su', 'sunday-day'],
] as const satisfies readonly (readonly [string, SubjectId])[];
