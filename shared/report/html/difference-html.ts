import { html } from 'hono/html';
import type { ReportDifference } from '../../domain/report.ts';
import { differencePhrase, termName } from '../difference-words.ts';
import type { GapView } from '../gap-view.ts';
import type { QuotedSide } from '../quoted-sides.ts';
import type { ReportWords } from '../words/words.ts';
import { fillHtml } from './fill-html.ts';

/** Answers both values side by side, the words of a quote in their own language. */
export function differenceHtml(
  difference: ReportDifference,
  view: GapView,
  words: ReportWords,
) {
  const { publicQuote, publicWords, internalQuote, internalWords } = difference;
  const said = (
    verbatim: string | null,
    value: string,
    sides: readonly QuotedSide[],
    quote: string,
  ) => {
    const lang = sides.find((side) => side.quote === quote)?.lang ?? '';
    return verbatim === null
      ? value
      : fillHtml(words.quoted, {
          text: html`<span lang="${lang}">${verbatim}</span>`,
        });
  };
  return fillHtml(differencePhrase(view.gap, words), {
    term: termName(difference.term, words),
    public: said(publicWords, difference.public, view.publicSides, publicQuote),
    internal: said(
      internalWords,
      difference.internal,
      view.internalSides,
      internalQuote,
    ),
  });
}
