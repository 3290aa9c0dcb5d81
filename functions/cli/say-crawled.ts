import { counted, fill } from '../../shared/platform/phrase.ts';
import { issueLine } from '../../shared/report/issue-line.ts';
import type { ReportLanguage } from '../../shared/report/report-language.ts';
import { reportWords } from '../../shared/report/report-words.ts';
import { cliWords } from './cli-words.ts';
import type { CrawledSite } from './crawl-into-folder.ts';

const mostShown = 20;

/** Answers how a crawl ended: what was read, and which pages were not. */
export function sayCrawled(
  { runId, state, entries, statements }: CrawledSite,
  lang: ReportLanguage,
): string {
  const { labelled, register, counts, locale } = reportWords(lang);
  const { crawl } = cliWords(lang);
  const pages = (status: 'read' | 'unchanged' | 'failed') => {
    const those = entries.filter(({ result }) => result?.status === status);
    return counted(crawl[status], those.length, locale);
  };
  const issues = entries.flatMap(({ issue }) => issue ?? []);
  const shown = issues.slice(0, mostShown);
  const more = issues.length - shown.length;
  return [
    fill(labelled, { label: runId, text: register.runStates[state] }),
    fill(crawl.figures, {
      read: pages('read'),
      unchanged: pages('unchanged'),
      failed: pages('failed'),
      statements: counted(crawl.statements, statements, locale),
    }),
    ...shown.map((one) => `  ${issueLine(one, reportWords(lang))}`),
    ...(more > 0 ? [`  ${counted(counts.more, more, locale)}`] : []),
  ].join('\n');
}
