import type { ReportLanguage } from './report-language.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import type { ReportWords } from './words/words.ts';

const languages: Readonly<Record<ReportLanguage, ReportWords>> = { en, fr };

/** Answers the words of a report in that language. */
export function reportWords(lang: ReportLanguage): ReportWords {
  return languages[lang];
}
