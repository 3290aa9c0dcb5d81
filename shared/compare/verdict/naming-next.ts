import type { GapFinding } from '../../domain/gap.ts';
import type { RankedArticle } from '../../domain/judgement.ts';
import { sayReason } from '../reasons/say-reason.ts';
import { withNext } from './why-verdict.ts';

/**
 * Answers a finding as it is where the article that decides is the same and
 * another comes next; undefined of one that keeps no reasons.
 */
export function namingNext(
  finding: GapFinding,
  next: RankedArticle | undefined,
): GapFinding | undefined {
  const reasons = finding.reasons?.map((reason) => withNext(reason, next));
  return (
    reasons && {
      ...finding,
      because: reasons.map((reason) => sayReason(reason, 'en')),
      reasons,
    }
  );
}
