import type { Counted } from '../report/phrase.ts';
import type { ReportLanguage } from '../report/report-language.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';

/** What messages say beside the words they share with the report. */
export type AlertWords = {
  /** `{what}` is the gravest figure: "3 critical", "no gap". */
  readonly digestSubject: string;
  readonly instantSubject: string;
  readonly manySubject: string;
  readonly noGap: string;
  readonly incompleteSubject: string;
  readonly asOf: string;
  readonly forTeams: string;
  readonly forEveryone: string;
  readonly newGaps: Counted;
  readonly stillOpen: Counted;
  readonly resolved: Counted;
  readonly isNew: string;
  readonly isBack: string;
  readonly nothingForYou: string;
  readonly severity: string;
};

const languages: Readonly<Record<ReportLanguage, AlertWords>> = { en, fr };

/** Answers the words of messages in that language. */
export function alertWords(lang: ReportLanguage): AlertWords {
  return languages[lang];
}
