import type { ListedTask } from '../../shared/briefing/list-tasks.ts';
import { fill } from '../../shared/platform/phrase.ts';
import { oneLine } from '../../shared/report/plain-text.ts';
import type { ReportLanguage } from '../../shared/report/report-language.ts';
import { reportWords } from '../../shared/report/report-words.ts';
import { cliWords } from './cli-words.ts';

/** Answers a line on who has not confirmed a task; none where everybody has. */
export function waitingFor(
  { id, team, text, readiness }: ListedTask,
  lang: ReportLanguage,
): string[] {
  const { tasks } = cliWords(lang);
  const title = oneLine(text.title);
  const label = fill(tasks.named, { id: id.slice(0, 8), team, title });
  const people = readiness.waiting.map(oneLine).join(', ');
  return people === ''
    ? []
    : [`${fill(reportWords(lang).labelled, { label, text: people })}\n`];
}
