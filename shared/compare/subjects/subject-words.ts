import type { subjectWeights } from './subject-weights.ts';

/**
 * The words of one language for each subject, separated by commas. Accents and
 * case never matter. `*` ends a stem; ` .. ` stands for up to three words.
 */
export type SubjectWords = Readonly<
  Record<keyof typeof subjectWeights, string>
>;
