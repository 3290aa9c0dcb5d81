import type { GapFinding } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { Warning, WarningCode } from '../../domain/warning.ts';
import { findingOf } from './finding-of.ts';

/**
 * Answers the promises whose wording the reader doubts, for the reasons that
 * the site wants to hear of as gaps.
 */
export function findUnclear(
  promises: readonly PublicPromise[],
  asOf: string,
  unclear: readonly WarningCode[],
): GapFinding[] {
  return promises.flatMap((promise) => {
    const because = promise.warnings
      .filter(({ code }) => unclear.includes(code))
      .map(sentenceOf);
    return because.length === 0
      ? []
      : [findingOf({ type: 'unclear', promise, asOf, because })];
  });
}

const found: Readonly<Record<WarningCode, string>> = {
  'ambiguous-date': 'can be more than one day',
  'date-without-role': 'is a date that neither begins nor ends anything',
  'no-end-date': 'is a promotion without an end',
  absolute: 'leaves no exception',
  'hidden-usual-case': 'names the best case alone',
};

function sentenceOf({ code, words, dates }: Warning): string {
  const days = dates.length > 0 ? `: ${dates.join(' or ')}` : '';
  return `“${words}” ${found[code]}${days}.`;
}
