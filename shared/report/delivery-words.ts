import type { Delivery } from '../domain/report.ts';
import { counted, fill } from '../platform/phrase.ts';
import type { ReportWords } from './words/words.ts';

/** Answers how a commitment is kept, in the company's own figures. */
export function deliveryLine(
  { measured, promised }: Delivery,
  words: ReportWords,
): string {
  if (measured === null) return words.unmeasured;
  const { kept, p90, unit, period } = measured;
  const figure = (n: number) => new Intl.NumberFormat(words.locale).format(n);
  const share =
    kept === undefined
      ? ''
      : fill(words.keptShare, {
          kept: figure(kept),
          promised: figure(promised),
          period,
        });
  const slowest =
    p90 === undefined || unit === undefined
      ? ''
      : fill(words.slowestTenth, {
          p90: counted(words.units[unit], p90, words.locale),
          period,
        });
  return [share, slowest].filter((line) => line !== '').join(' ');
}
