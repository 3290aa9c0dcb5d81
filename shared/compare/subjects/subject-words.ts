import type { SubjectId } from './subject-weights.ts';

/** The words of one language for all that it can speak of, theme by theme. */
export type SubjectWords = Readonly<Record<SubjectId, string>>;
