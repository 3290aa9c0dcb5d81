import { englishSubjects } from './en.ts';
import { englishThings } from './en-things.ts';
import { englishTradeThings } from './en-trade-things.ts';
import { frenchSubjects } from './fr.ts';
import { frenchThings } from './fr-things.ts';
import { frenchTradeThings } from './fr-trade-things.ts';
import type { SubjectWords } from './subject-words.ts';

/** Subject words by primary language tag. A new language is one line here. */
export const subjectLanguages: Readonly<Record<string, SubjectWords>> = {
  en: { ...englishSubjects, ...englishThings, ...englishTradeThings },
  fr: { ...frenchSubjects, ...frenchThings, ...frenchTradeThings },
};
