import { html } from 'hono/html';
import type { BriefingTask } from '../domain/briefing-task.ts';
import type { Team } from '../domain/team.ts';
import { counted, fill } from '../platform/phrase.ts';
import { framed } from '../report/html/framed.ts';
import { linked } from '../report/html/linked.ts';
import { contentSecurityPolicy } from '../report/html/style.ts';
import { reportWords } from '../report/report-words.ts';
import type { BriefingWords } from './briefing-words.ts';
import { briefingWords } from './choose-words.ts';
import { sayDue } from './say-due.ts';

/**
 * Answers one self-contained, printable page of a team's briefings, in its
 * language: nothing is loaded, no script runs, every word is escaped.
 */
export function renderTasksHtml(
  tasks: readonly BriefingTask[],
  team: Team,
): string {
  const words = briefingWords(team.lang);
  const title = fill(words.page.title, { team: team.name ?? team.id });
  const told = tasks.map((task) => taskHtml(task, team, words));
  return framed({
    lang: team.lang,
    title,
    policy: contentSecurityPolicy,
    main: html`${told.length > 0 ? told : html`<p>${words.page.empty}</p>`}`,
  }).toString();
}

function taskHtml(task: BriefingTask, team: Team, words: BriefingWords) {
  const { level, text, deferredShifts } = task;
  const deferred =
    deferredShifts > 0
      ? html`<p class="quiet">${counted(words.deferred, deferredShifts, words.locale)}</p>`
      : '';
  return html`<article class="gap ${level}" id="${task.id}">
<h2>${text.title}</h2>
<p><span class="level ${level}">${reportWords(team.lang).levels[level]}</span> ${sayDue(task, team, words)}</p>
${deferred}${text.sections.map(
  ({ heading, body }) => html`<h3>${heading}</h3>
${body.split('\n').map((line) => html`<p>${linked(line)}</p>`)}
`,
)}<h3>${words.page.questions}</h3>
<dl>${text.questions.map(
    ({ ask, answer }) => html`<dt>${ask}</dt><dd>${answer}</dd>`,
  )}</dl>
<p class="quiet">${fill(words.page.task, { id: task.id })}</p>
</article>
`;
}
