import { englishSubjects } from './en.ts';
import { frenchSubjects } from './fr.ts';
import type { SubjectWords } from './subject-words.ts';

/** Subject words by primary language tag. A new language is one line here. */
export const subjectLanguages: Readonly<Record<string, SubjectWords>> = {
  en: englishSubjects,
  fr: frenchSubjects,
};
