import { html } from 'hono/html';
import type { Report } from '../domain/report.ts';
import { fill } from '../platform/phrase.ts';
import { gapViews } from './gap-view.ts';
import { emptiness } from './gap-words.ts';
import { deliveryHtml } from './html/delivery-html.ts';
import { framed } from './html/framed.ts';
import { gapHtml } from './html/gap-html.ts';
import {
  coveredHtml,
  decidedHtml,
  legendHtml,
  notCheckedHtml,
  summaryHtml,
  wordingHtml,
} from './html/sections.ts';
import { contentSecurityPolicy } from './html/style.ts';
import type { RenderOptions } from './report-language.ts';
import { reportWords } from './report-words.ts';
import { type Summary, summaryOf } from './summary.ts';
import type { ReportWords } from './words/words.ts';

/**
 * Answers one self-contained, printable page (WCAG 2.2 AA): nothing is
 * loaded, no script runs, every word of a page or an article is escaped.
 */
export function renderHtml(report: Report, { lang }: RenderOptions): string {
  const words = reportWords(lang);
  const summary = summaryOf(report);
  const title = fill(words.title, { site: report.site.name });
  return framed({
    lang,
    title,
    titleTail: ` · ${report.asOf}`,
    policy: contentSecurityPolicy,
    skip: html`<a class="skip" href="#gaps">${words.skipToGaps}</a>
`,
    subtitle: html`<p class="quiet">${fill(words.asOf, { date: report.asOf })}</p>
`,
    main: html`${summaryHtml(report, summary, words)}
${gapsHtml(report, summary, words)}
${decidedHtml(report, summary.decided, words)}
${deliveryHtml(report, words)}
${notCheckedHtml(report, words)}
${wordingHtml(report, words)}
${coveredHtml(report, words)}
${legendHtml(words)}`,
  }).toString();
}

function gapsHtml(report: Report, summary: Summary, words: ReportWords) {
  const view = gapViews(report, words.locale);
  const groups = summary.byLevel
    .filter(({ gaps }) => gaps.length > 0)
    .map(
      ({
        level,
        gaps,
      }) => html`<h3>${fill(words.labelled, { label: words.columns.severity, text: words.levels[level] })} (${gaps.length})</h3>
${gaps.map((gap) => gapHtml(view(gap), words))}`,
    );
  return html`<section aria-labelledby="gaps"><h2 id="gaps" tabindex="-1">${words.sections.gaps}</h2>
${groups.length > 0 ? groups : html`<p>${emptiness(summary, words)}</p>`}</section>
`;
}
