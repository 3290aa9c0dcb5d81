import type { IgnorePreview } from '../../shared/compare/decisions/ignore.ts';
import { counted, fill } from '../../shared/platform/phrase.ts';
import type { ReportLanguage } from '../../shared/report/report-language.ts';
import { reportWords } from '../../shared/report/report-words.ts';
import { cliWords } from './cli-words.ts';
import { sayGap } from './say-gap.ts';

/** Answers what a rule would hide, a gap a line. */
export function sayPreview(
  { promises, gaps }: IgnorePreview,
  lang: ReportLanguage,
): string {
  const { locale } = reportWords(lang);
  const words = cliWords(lang).ignore;
  return [
    fill(words.preview, {
      promises: counted(words.promises, promises.length, locale),
      gaps: counted(words.openGaps, gaps.length, locale),
    }),
    ...gaps.map((gap) => sayGap(gap, lang)),
    words.nothingSaved,
    '',
  ].join('\n');
}
