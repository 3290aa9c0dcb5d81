import type { ReadArticle } from '../../domain/article.ts';
import type { Difference, GapFinding, GapType } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { Reason } from '../../domain/reason.ts';
import { fingerprint } from '../merge/fingerprint.ts';
import { sayReason } from '../reasons/say-reason.ts';
import { normaliseTerms } from '../terms/normalise-terms.ts';
import { severityOf } from './severity.ts';

type Found = {
  readonly type: GapType;
  readonly promise: PublicPromise;
  /** ISO date. */
  readonly asOf: string;
  readonly because: readonly Reason[];
  readonly article?: ReadArticle;
  readonly differences?: readonly Difference[];
  readonly teams?: readonly string[];
  /** What else it says, where the site disagrees with itself. */
  readonly against?: Pick<PublicPromise, 'terms'>;
};

/** Answers the finding of one difference, with its identity and severity. */
export function findingOf(found: Found): GapFinding {
  const { type, promise, asOf, article } = found;
  const differences = found.differences ?? [];
  const teams = [...(found.teams ?? [])].sort();
  return {
    id: fingerprint({
      type,
      identity: promise.identity,
      values: [promise, ...(found.against ? [found.against] : [])]
        .map(({ terms }) => normaliseTerms(terms))
        .join(' against '),
      article: article?.id ?? null,
    }),
    type,
    topic: promise.topic,
    severity: severityOf({
      type,
      promise,
      publicIsKinder: differences.some(
        ({ direction }) => direction !== 'internal-more-generous',
      ),
      teams: article?.teams.length ?? 0,
      unbriefedTeams: type === 'unbriefed' ? teams.length : 0,
      asOf,
    }),
    promise: promise.id,
    article: article?.id ?? null,
    teams,
    differences: [...differences],
    because: found.because.map((reason) => sayReason(reason, 'en')),
    reasons: [...found.because],
  };
}
