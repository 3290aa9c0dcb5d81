import { html } from 'hono/html';
import type { Run } from '../../shared/domain/run.ts';
import type { Site } from '../../shared/domain/site.ts';
import type { Team } from '../../shared/domain/team.ts';
import { fill } from '../../shared/platform/phrase.ts';
import { sayMoment } from '../../shared/platform/say-date.ts';
import { framed } from '../../shared/report/html/framed.ts';
import { type ConsoleWords, consoleWords } from './console-words.ts';

export type SiteRuns = {
  readonly site: Site;
  /** Newest first. */
  readonly runs: readonly Run[];
};

/** Which nights there were, and where their reports and briefings are. */
export function runsPage(
  sites: readonly SiteRuns[],
  teams: readonly Team[],
  lang: 'en' | 'fr',
) {
  const words = consoleWords[lang];
  return framed({
    lang,
    title: words.title,
    main: html`${sites.map((one) => siteSection(one, teams, words))}`,
  });
}

function siteSection(
  { site, runs }: SiteRuns,
  teams: readonly Team[],
  words: ConsoleWords,
) {
  const { schedule, timeZone } = site;
  const latest = runs.find(({ state }) => state !== 'running');
  return html`<section aria-labelledby="${site.id}">
<h2 id="${site.id}">${site.name ?? site.id}</h2>
${runs.length === 0 ? html`<p>${fill(words.noRun, { schedule, timeZone })}</p>` : html`<ul class="plain">${runs.map((run) => runItem(run, site, words))}</ul>`}
${latest && teams.length > 0 ? briefings(latest, teams, words) : ''}
</section>
`;
}

function runItem(run: Run, { timeZone }: Site, words: ConsoleWords) {
  const { asOf, startedAt, state } = run;
  const time = html`<time datetime="${startedAt}">${sayMoment(startedAt, words.locale, timeZone)}</time>`;
  const [before, after] = words.started.split('{time}');
  const folder = folderOf(run);
  return html`<li>${asOf}, ${before}${time}${after}, ${words.states[state]}${
    state === 'running'
      ? ''
      : html` · <a href="${folder}/report.html">${words.report}</a> · <a href="${folder}/report.csv">CSV</a> · <a href="${folder}/report.json">JSON</a>`
  }</li>
`;
}

/** What the latest run asks each team to learn. */
function briefings(run: Run, teams: readonly Team[], words: ConsoleWords) {
  const links = teams.map(
    ({ id, name }) =>
      html`<li><a href="${folderOf(run)}/tasks-${id}.html">${name ?? id}</a></li>`,
  );
  return html`<h3>${words.briefings}, ${run.asOf}</h3>
<ul class="plain">${links}</ul>`;
}

function folderOf({ id, siteId }: Run): string {
  return `/reports/${siteId}/${id}`;
}
