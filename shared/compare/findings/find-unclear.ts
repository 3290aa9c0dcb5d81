import type { GapFinding } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { Reason } from '../../domain/reason.ts';
import type { Warning, WarningCode } from '../../domain/warning.ts';
import { reasonOf } from '../reasons/say-reason.ts';
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
  const isMeant = ({ code }: Warning) => unclear.includes(code);
  return promises
    .filter(({ warnings }) => warnings.some(isMeant))
    .map((promise) => {
      const because = promise.warnings.filter(isMeant).map(sentenceOf);
      return findingOf({ type: 'unclear', promise, asOf, because });
    });
}

function sentenceOf({ code, words, dates }: Warning): Reason {
  return reasonOf(code, { words, dates: dates.join(' / ') });
}
