import { html, raw } from 'hono/html';
import type { BriefingTask } from '../domain/briefing-task.ts';
import type { Team } from '../domain/team.ts';
import { counted, fill } from '../platform/phrase.ts';
import { linked } from '../report/html/linked.ts';
import { contentSecurityPolicy, style } from '../report/html/style.ts';
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
  const page = html`<!doctype html>
<html lang="${team.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
<header>
<p class="brand" lang="en">Briefed</p>
<h1>${title}</h1>
</header>
<main>
${tasks.length > 0 ? tasks.map((task) => taskHtml(task, team, words)) : html`<p>${words.page.empty}</p>`}
</main>
</body>
</html>
`;
  return page.toString();
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
