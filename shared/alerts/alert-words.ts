import type { ReportLanguage } from '../report/report-language.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import type { AlertWords } from './words/words.ts';

const languages: Readonly<Record<ReportLanguage, AlertWords>> = { en, fr };

/** Answers the words of messages in that language. */
export function alertWords(lang: ReportLanguage): AlertWords {
  return languages[lang];
}
