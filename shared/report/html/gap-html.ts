import { html } from 'hono/html';
import { sayReason } from '../../compare/reasons/say-reason.ts';
import { shortGapId } from '../../domain/gap-reference.ts';
import type { Mention } from '../../domain/promise.ts';
import { counted, fill } from '../../platform/phrase.ts';
import { directionLines, namesValues } from '../difference-words.ts';
import type { GapView } from '../gap-view.ts';
import {
  briefingLines,
  endedLines,
  exposureLine,
  innerSilence,
  missingLines,
  otherSide,
  publicSide,
  severityLine,
  titleOf,
} from '../gap-words.ts';
import type { QuotedSide } from '../quoted-sides.ts';
import { warningLines } from '../warning-lines.ts';
import type { ReportWords } from '../words/words.ts';
import { differenceHtml } from './difference-html.ts';
import { fillHtml } from './fill-html.ts';
import { placeHtml, quoteHtml } from './side.ts';

/** Answers one gap: both sides, what differs, who is to be told, and why. */
export function gapHtml(view: GapView, words: ReportWords) {
  const { gap } = view;
  const { meaning, remedy } = words.gapTypes[gap.type];
  return html`<article class="gap ${gap.severity.level}" id="gap-${gap.id}" aria-labelledby="title-${gap.id}">
<h4 id="title-${gap.id}"><span class="level ${gap.severity.level}">${words.levels[gap.severity.level]} ${gap.severity.score}</span> ${titleOf(view, words)}</h4>
<p>${meaning}</p>
<div class="sides">${publicHtml(view, words)}${internalHtml(view, words)}</div>
${listHtml(gap.differences.filter(namesValues).map((one) => differenceHtml(one, view, words)))}
${directionLines(gap, words).map((line) => html`<p>${line}</p>`)}
${promiseHtml(view, words)}
<p><strong>${label(words.columns.teams, view.teams.join(', ') || words.noTeams, words)}</strong></p>
${listHtml(briefingLines(view, words))}
<p><strong>${words.whatToDo}</strong> ${remedy}</p>
${exposureHtml(view, words)}
${severityHtml(view, words)}
${becauseHtml(view, words)}
</article>
`;
}

function publicHtml({ gap, publicSides }: GapView, words: ReportWords) {
  return html`<div class="side"><h5>${publicSide(gap, words)}</h5>
${sidesHtml(publicSides, words.promiseGone, words)}</div>`;
}

function internalHtml(view: GapView, words: ReportWords) {
  const { gap, article, internalSides } = view;
  const silence = innerSilence(gap, words);
  if (internalSides.length === 0 && silence === '') {
    return '';
  }
  const source = article
    ? html`<p class="quiet">${fillHtml(words.articleNamed, { title: html`<span lang="${article.lang}">${article.title}</span>`, id: article.id, date: html`<time>${article.updated}</time>` })}</p>`
    : '';
  return html`<div class="side"><h5>${otherSide(gap, words)}</h5>
${sidesHtml(internalSides, silence, words)}${source}</div>`;
}

function sidesHtml(
  sides: readonly QuotedSide[],
  silence: string,
  words: ReportWords,
) {
  return sides.length === 0
    ? html`<p>${silence}</p>`
    : sides.map(
        (side) =>
          html`${quoteHtml(side)}${side.mention ? placeHtml(side.mention, words) : ''}`,
      );
}

function promiseHtml(view: GapView, words: ReportWords) {
  const { gap, promise, publicSides, otherMentions } = view;
  const condition = promise?.condition
    ? html`<p lang="${promise.lang}">${fill(words.condition, { text: promise.condition })}</p>`
    : '';
  const notes = [
    ...endedLines(view, words),
    ...missingLines(gap, words),
    ...warningLines(gap, promise, words),
  ].map((line) => html`<p>${line}</p>`);
  const shown = new Set(publicSides.map(({ mention }) => mention?.url));
  const elsewhere = otherMentions.filter(({ url }) => !shown.has(url));
  const others = onePerPage(elsewhere).map(
    (mention) => html`<li>${placeHtml(mention, words)}</li>`,
  );
  return html`${condition}${notes}${
    others.length > 0
      ? html`<p>${words.alsoOn}</p><ul class="plain">${others}</ul>`
      : ''
  }`;
}

/** A page that says it twice is named once. */
function onePerPage(mentions: readonly Mention[]): Mention[] {
  return [...Map.groupBy(mentions, ({ url }) => url).values()].flatMap(
    ([first]) => first ?? [],
  );
}

function exposureHtml({ gap }: GapView, words: ReportWords) {
  const line = exposureLine(gap, words);
  return line === '' ? '' : html`<p>${line}</p>`;
}

function severityHtml({ gap }: GapView, words: ReportWords) {
  const { severity } = gap;
  const { exposure, consequence, imminence, unreadiness } = words.addends;
  const addends = [
    `${exposure.label} ${severity.exposure}/3`,
    `${consequence.label} ${severity.consequence}/3`,
    `${imminence.label} ${severity.imminence}/2`,
    `${unreadiness.label} ${severity.unreadiness}/2`,
  ].join(' + ');
  const life = [
    ...(gap.seenSince === undefined
      ? []
      : [fill(words.sinceWhen, { date: gap.seenSince })]),
    ...(gap.state === undefined ? [] : [words.states[gap.state]]),
    ...(gap.reopened
      ? [counted(words.counts.reopened, gap.reopened, words.locale)]
      : []),
  ];
  const name = fill(words.gapNamed, { id: shortGapId(gap.id) });
  const line = [`${severityLine(gap, words)} = ${addends}`, ...life, name];
  return html`<p class="quiet">${line.join(' · ')}</p>`;
}

/** Gaps of an earlier version tell why in English alone. */
function becauseHtml({ gap }: GapView, words: ReportWords) {
  const { reasons } = gap;
  const { language } = words;
  const told =
    reasons && gap.severity.reasons
      ? [...reasons, ...gap.severity.reasons].map((one) =>
          sayReason(one, language),
        )
      : undefined;
  const lines = told ?? [...gap.because, ...gap.severity.because];
  const lang = told ? language : 'en';
  return lines.length === 0
    ? ''
    : html`<details><summary>${words.howDecided}</summary><ul class="plain" lang="${lang}">${lines.map((line) => html`<li>${line}</li>`)}</ul></details>`;
}

function listHtml(lines: readonly ReturnType<typeof fillHtml>[]) {
  return lines.length === 0
    ? ''
    : html`<ul class="plain">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function label(name: string, text: string, words: ReportWords): string {
  return fill(words.labelled, { label: name, text });
}
