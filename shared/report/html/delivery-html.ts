import { html } from 'hono/html';
import type { Report } from '../../domain/report.ts';
import { deliveryLine } from '../delivery-words.ts';
import { inLanguage } from '../first-places.ts';
import type { ReportWords } from '../words/words.ts';
import { scrolling } from './scrolling.ts';
import { placeHtml } from './side.ts';

/** Answers which commitments are kept less often than they say. */
export function deliveryHtml(report: Report, words: ReportWords) {
  const { columns } = words;
  const promises = new Map(report.promises.map((one) => [one.id, one]));
  const rows = report.delivery.flatMap((one) => {
    const promise = inLanguage(promises.get(one.promise), words.locale);
    const [first] = promise?.mentions ?? [];
    return promise && first
      ? [
          html`<tr><th scope="row">${words.topics[promise.topic]}</th><td><q lang="${first.lang}">${first.quote}</q></td><td>${placeHtml(first, words)}</td><td>${deliveryLine(one, words)}</td></tr>`,
        ]
      : [];
  });
  return rows.length === 0
    ? ''
    : html`<section aria-labelledby="delivery"><h2 id="delivery">${words.sections.delivery}</h2>
${scrolling('delivery', html`<thead><tr><th scope="col">${columns.promise}</th><th scope="col">${columns.customersRead}</th><th scope="col">${columns.page}</th><th scope="col">${columns.detail}</th></tr></thead><tbody>${rows}</tbody>`)}
</section>
`;
}
