import type { ReportLanguage } from '../../shared/report/report-language.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import type { CliWords } from './words/words.ts';

const languages: Readonly<Record<ReportLanguage, CliWords>> = { en, fr };

/** Answers what commands say in that language. */
export function cliWords(lang: ReportLanguage): CliWords {
  return languages[lang];
}
