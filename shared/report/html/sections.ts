import { html } from 'hono/html';
import { sayIssue } from '../../crawl/issues/say-issue.ts';
import { shortGapId } from '../../domain/gap-reference.ts';
import type { Report, ReportGap } from '../../domain/report.ts';
import type { RunIssue } from '../../domain/run.ts';
import { counted, fill } from '../../platform/phrase.ts';
import { inLanguage } from '../first-places.ts';
import { type GapView, gapViews } from '../gap-view.ts';
import { caution, decisionLine, titleOf } from '../gap-words.ts';
import { levelsFromGravest, notChecked, type Summary } from '../summary.ts';
import { doubtfulWordings, warningLine } from '../warning-lines.ts';
import type { ReportWords } from '../words/words.ts';
import { scrolling } from './scrolling.ts';
import { placeHtml } from './side.ts';

/** Answers the figures, and the warning that they are not the whole. */
export function summaryHtml(
  report: Report,
  summary: Summary,
  words: ReportWords,
) {
  const { counts, locale } = words;
  const figures = [
    counted(counts.pagesChecked, summary.pagesChecked, locale),
    counted(counts.pagesNotChecked, summary.pagesNotChecked, locale),
    counted(counts.promises, summary.promises, locale),
    counted(counts.covered, summary.covered, locale),
    counted(counts.gaps, summary.waiting.length, locale),
  ];
  const heads = summary.byLevel.map(
    ({ level }) => html`<th scope="col">${words.levels[level]}</th>`,
  );
  const cells = summary.byLevel.map(
    ({ gaps }) => html`<td>${gaps.length}</td>`,
  );
  const warned = caution(report, summary, words);
  return html`<section aria-labelledby="summary"><h2 id="summary">${words.sections.summary}</h2>
${warned === '' ? '' : html`<p class="warning"><strong>${warned}</strong></p>`}
<ul class="figures">${figures.map((figure) => html`<li>${figure}</li>`)}</ul>
<table class="levels"><thead><tr><th scope="col">${words.columns.severity}</th>${heads}</tr></thead><tbody><tr><th scope="row">${words.sections.gaps}</th>${cells}</tr></tbody></table>
</section>
`;
}

/** Answers the gaps that a person dismissed or accepted, one line each. */
export function decidedHtml(
  report: Report,
  decided: readonly ReportGap[],
  words: ReportWords,
) {
  const view = gapViews(report);
  const items = decided.map((gap) => {
    const shown: GapView = view(gap);
    return html`<li>${titleOf(shown, words)} (${shortGapId(gap.id)}), ${decisionLine(gap, words)}</li>`;
  });
  return items.length === 0
    ? ''
    : html`<section aria-labelledby="decided"><h2 id="decided">${words.sections.decided}</h2><ul class="plain">${items}</ul></section>
`;
}

/** Answers every promise without a gap, folded away. */
export function coveredHtml(report: Report, words: ReportWords) {
  const { columns, counts, locale } = words;
  const promises = new Map(report.promises.map((one) => [one.id, one]));
  const articles = new Map(report.articles.map((one) => [one.id, one]));
  const rows = report.covered.flatMap(({ promise: id, article, quote }) => {
    const promise = inLanguage(promises.get(id), locale);
    const lang = articles.get(article ?? '')?.lang ?? '';
    const said = quote && html`<q lang="${lang}">${quote}</q><br>`;
    const [first] = promise?.mentions ?? [];
    return promise && first
      ? [
          html`<tr><th scope="row">${words.topics[promise.topic]}</th><td><q lang="${first.lang}">${first.quote}</q></td><td>${placeHtml(first, words)}</td><td>${said}${article ?? ''}</td></tr>`,
        ]
      : [];
  });
  return rows.length === 0
    ? ''
    : html`<section aria-labelledby="covered"><h2 id="covered">${words.sections.covered}</h2>
<details><summary>${counted(counts.covered, rows.length, locale)}</summary>
${scrolling('covered', html`<thead><tr><th scope="col">${columns.promise}</th><th scope="col">${columns.customersRead}</th><th scope="col">${columns.page}</th><th scope="col">${columns.staffRead}</th></tr></thead><tbody>${rows}</tbody>`)}
</details></section>
`;
}

/** Answers the doubts about wording that are no gaps, folded away. */
export function wordingHtml(report: Report, words: ReportWords) {
  const { columns, counts, locale } = words;
  const rows = doubtfulWordings(report).flatMap(({ promise, warnings }) => {
    const [first] = promise.mentions;
    return first === undefined
      ? []
      : warnings.map(
          (warning) =>
            html`<tr><th scope="row">${words.topics[promise.topic]}</th><td><q lang="${first.lang}">${first.quote}</q></td><td>${placeHtml(first, words)}</td><td>${warningLine(warning, words)}</td></tr>`,
        );
  });
  return rows.length === 0
    ? ''
    : html`<section aria-labelledby="wording"><h2 id="wording">${words.sections.wording}</h2>
<details><summary>${counted(counts.warnings, rows.length, locale)}</summary>
${scrolling('wording', html`<thead><tr><th scope="col">${columns.promise}</th><th scope="col">${columns.customersRead}</th><th scope="col">${columns.page}</th><th scope="col">${columns.wording}</th></tr></thead><tbody>${rows}</tbody>`)}
</details></section>
`;
}

/** Answers each page that could not be checked, with cause and detail. */
export function notCheckedHtml(report: Report, words: ReportWords) {
  const issues = notChecked(report);
  const { page, cause, detail } = words.columns;
  const rows = issues.map(
    (issue) =>
      html`<tr><th scope="row">${issue.url}</th><td>${words.issues[issue.issue]}</td>${detailCell(issue, words)}</tr>`,
  );
  return html`<section aria-labelledby="not-checked"><h2 id="not-checked">${words.sections.notChecked}</h2>
${
  rows.length === 0
    ? html`<p>${words.allPagesChecked}</p>`
    : scrolling(
        'not-checked',
        html`<thead><tr><th scope="col">${page}</th><th scope="col">${cause}</th><th scope="col">${detail}</th></tr></thead><tbody>${rows}</tbody>`,
      )
}</section>
`;
}

/** Answers what the words and figures of the report mean. */
export function legendHtml(words: ReportWords) {
  const types = Object.values(words.gapTypes).map(
    ({ label, meaning }) =>
      html`<li>${fill(words.labelled, { label, text: meaning })}</li>`,
  );
  const addends = Object.values(words.addends).map(
    ({ label, meaning }) =>
      html`<li>${fill(words.labelled, { label, text: meaning })}</li>`,
  );
  const levels = levelsFromGravest
    .map((level) => `${words.levels[level]} ${scores[level]}`)
    .join(' · ');
  return html`<section aria-labelledby="legend"><h2 id="legend">${words.sections.legend}</h2>
<ul class="plain">${types}</ul><p>${words.severityLegend} ${levels}</p><ul class="plain">${addends}</ul></section>
`;
}

const scores = {
  critical: '8–10',
  high: '6–7',
  medium: '4–5',
  low: '1–3',
  info: '0',
} as const;

/** What was stored before issues were told in other languages is English. */
function detailCell(issue: RunIssue, { language }: ReportWords) {
  return issue.reasons === undefined
    ? html`<td lang="en">${issue.detail}</td>`
    : html`<td>${sayIssue(issue, language)}</td>`;
}
