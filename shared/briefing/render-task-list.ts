import type { Team } from '../domain/team.ts';
import { zoneOf } from '../domain/zone-of.ts';
import { counted, fill } from '../platform/phrase.ts';
import { sayMoment } from '../platform/say-date.ts';
import { oneLine, shortened } from '../report/plain-text.ts';
import type { RenderOptions } from '../report/report-language.ts';
import { reportWords } from '../report/report-words.ts';
import type { BriefingWords } from './briefing-words.ts';
import { briefingWords } from './choose-words.ts';
import type { ListedTask } from './list-tasks.ts';
import { sayNoRoster } from './say-no-roster.ts';

export type TaskListOptions = RenderOptions & {
  /** By whose clocks the dates are told. */
  readonly teams: readonly Team[];
  readonly now: Date;
};

const longestAbout = 160;

/** Answers tasks with their readiness in plain text, for a terminal. */
export function renderTaskList(
  tasks: readonly ListedTask[],
  options: TaskListOptions,
): string {
  const { lang } = options;
  if (tasks.length === 0) return `${briefingWords(lang).list.nothing}\n`;
  const parts = tasks.map((task) => taskLines(task, options));
  return [...parts, sayNoRoster(tasks, lang)]
    .filter((part) => part !== '')
    .join('\n');
}

function taskLines(task: ListedTask, options: TaskListOptions): string {
  const { lang } = options;
  const { list, locale } = briefingWords(lang);
  const { labelled, levels } = reportWords(lang);
  const { told, inKnowledge, understood } = task.readiness;
  const yesOrNo = (phrase: string, is: boolean) =>
    fill(phrase, { answer: is ? list.yes : list.no });
  const level = levels[task.level].toLocaleUpperCase(locale);
  return [
    fill(labelled, {
      label: `${level} ${task.team}`,
      text: oneLine(task.text.title),
    }),
    ...aboutLines(task),
    `  ${dueLine(task, options)} (${task.site})`,
    `  ${[
      yesOrNo(list.told, told),
      yesOrNo(list.inKnowledge, inKnowledge),
      yesOrNo(list.understood, understood),
    ].join(' · ')}`,
    ...waitingLines(task, list),
    `  ${fill(list.task, { id: task.id })}`,
    '',
  ].join('\n');
}

/** Two tasks may have one title; how they begin tells them apart. */
function aboutLines({ text }: ListedTask): string[] {
  const about = oneLine(text.sections[0]?.body ?? '');
  return about === '' ? [] : [`  ${shortened(about, longestAbout)}`];
}

function dueLine(
  { due, team, deferredShifts }: ListedTask,
  { teams, now, lang }: TaskListOptions,
): string {
  const { list, locale } = briefingWords(lang);
  const timeZone = zoneOf(team, { teams });
  const said = fill(new Date(due) < now ? list.wasDue : list.due, {
    date: sayMoment(due, locale, timeZone),
    timeZone,
  });
  return deferredShifts === 0
    ? said
    : fill(counted(list.putOff, deferredShifts, locale), { due: said });
}

function waitingLines(
  { members, readiness }: ListedTask,
  list: BriefingWords['list'],
): string[] {
  if (members === 0) return [];
  const people = readiness.waiting.map(oneLine).join(', ') || list.nobody;
  return [`  ${fill(list.waitingFor, { people })}`];
}
