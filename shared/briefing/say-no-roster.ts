import { fill } from '../platform/phrase.ts';
import type { ReportLanguage } from '../report/report-language.ts';
import { briefingWords } from './choose-words.ts';
import type { ListedTask } from './list-tasks.ts';

/**
 * Answers a line on the teams whose members nobody knows; empty where all are
 * known. Without it, silence would pass for readiness.
 */
export function sayNoRoster(
  tasks: readonly Pick<ListedTask, 'team' | 'members'>[],
  lang: ReportLanguage,
): string {
  const { list, locale } = briefingWords(lang);
  const unknown = tasks.filter(({ members }) => members === 0);
  const teams = [...new Set(unknown.map(({ team }) => team))];
  return teams.length === 0
    ? ''
    : `${fill(list.noRoster, { teams: new Intl.ListFormat(locale).format(teams) })}\n`;
}
