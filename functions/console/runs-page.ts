import { html } from 'hono/html';
import type { Run } from '../../shared/domain/run.ts';
import type { Site } from '../../shared/domain/site.ts';

export type SiteRuns = {
  readonly site: Site;
  /** Newest first. */
  readonly runs: readonly Run[];
};

/** Which nights there were, and where their reports are. */
export function runsPage(sites: readonly SiteRuns[]) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Briefed: runs</title>
</head>
<body>
<h1>Runs</h1>
${sites.map(siteSection)}
</body>
</html>
`;
}

function siteSection({ site, runs }: SiteRuns) {
  return html`<section aria-labelledby="${site.id}">
<h2 id="${site.id}">${site.name ?? site.id}</h2>
${runs.length === 0 ? html`<p>No run yet; the next one is due by its schedule, ${site.schedule} in ${site.timeZone}.</p>` : html`<ul>${runs.map(runItem)}</ul>`}
</section>
`;
}

function runItem({ id, siteId, asOf, startedAt, state }: Run) {
  const report = `/reports/${siteId}/${id}`;
  return html`<li>${asOf}, started <time datetime="${startedAt}">${startedAt}</time>: ${state}${
    state === 'running'
      ? ''
      : html` · <a href="${report}/report.html">report</a> · <a href="${report}/report.csv">CSV</a> · <a href="${report}/report.json">JSON</a>`
  }</li>
`;
}
