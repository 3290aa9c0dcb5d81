import type { Decision, DismissalCode } from '../../domain/decision.ts';
import type { Gap } from '../../domain/gap.ts';
import { shortGapId } from '../../domain/gap-reference.ts';
import { stableId } from '../../platform/stable-id.ts';
import { UsageError } from '../../platform/usage-error.ts';
import { fullestMention } from '../match/promise-speech.ts';
import { canonicalText } from '../merge/canonical-text.ts';
import { decisionsInForce } from './decisions-in-force.ts';
import {
  type Place,
  type SettleDecisionDeps,
  settleDecision,
} from './settle-decision.ts';
import { coveredBy, refuseCircle, refusePast } from './word-checks.ts';

/** What a person says of a gap. */
export type Word =
  | { readonly kind: 'covers'; readonly article: string }
  | { readonly kind: 'not-a-promise' }
  | { readonly kind: 'accept'; readonly until: string }
  | { readonly kind: 'dismiss'; readonly code: DismissalCode }
  | { readonly kind: 'same-as'; readonly other: Gap }
  | { readonly kind: 'take-back' };

/** Who says it, why, and when. */
export type Saying = {
  readonly by: string;
  readonly reason: string;
  /** ISO instant. */
  readonly at: string;
};

export type DecisionOnGap = {
  readonly place: Place;
  readonly gap: Gap;
  readonly word: Word;
  readonly saying: Saying;
};

/**
 * Keeps what a person decided on a gap, and answers the gaps whose state it
 * changes. Throws `UsageError` where it makes no sense.
 */
export async function decide(
  { place, gap, word, saying }: DecisionOnGap,
  deps: SettleDecisionDeps,
): Promise<readonly Gap[]> {
  const decision =
    word.kind === 'take-back'
      ? await takingBack(gap, saying, place, deps)
      : await wordOn(gap, word, saying, place, deps);
  return settleDecision(decision, place, deps);
}

/** Answers a decision with the id that everything in it gives. */
export function named<T extends Omit<Decision, 'id'>>(said: T) {
  return { ...said, id: stableId([canonicalText(said)]) };
}

async function takingBack(
  gap: Gap,
  saying: Saying,
  { siteId }: Place,
  { decisions }: SettleDecisionDeps,
): Promise<Decision> {
  const { byGap, byPromise } = decisionsInForce(await decisions.list(siteId));
  const standing = [byGap.get(gap.id), byPromise.get(gap.promise ?? '')];
  const takesBack = standing.flatMap((one) => (one ? [one.id] : []));
  if (takesBack.length > 0) {
    return named({ kind: 'take-back' as const, ...saying, takesBack });
  }
  const rule = gap.decision?.kind === 'ignore' ? gap.decision.id : undefined;
  throw new UsageError(
    rule === undefined
      ? `nobody decided on gap ${shortGapId(gap.id)}; “briefed decisions” lists what was decided`
      : `gap ${shortGapId(gap.id)} is hidden by rule ${rule}; take that one back: briefed ignore --take-back ${rule}`,
  );
}

async function wordOn(
  gap: Gap,
  word: Exclude<Word, { kind: 'take-back' }>,
  saying: Saying,
  place: Place,
  deps: SettleDecisionDeps,
): Promise<Decision> {
  if (gap.state === 'resolved') {
    throw new UsageError(
      `gap ${shortGapId(gap.id)} is resolved; there is nothing to decide on it`,
    );
  }
  const about = { ...saying, ...(await boundTo(gap, place, deps)) };
  switch (word.kind) {
    case 'covers':
      return named({
        kind: 'covers' as const,
        ...about,
        ...(await coveredBy(word.article, gap, place, deps)),
      });
    case 'not-a-promise':
      return named({ kind: 'not-a-promise' as const, ...about });
    case 'accept':
      refusePast(word.until, place);
      return named({ kind: 'accept' as const, ...about, until: word.until });
    case 'dismiss':
      return named({ kind: 'dismiss' as const, ...about, code: word.code });
    case 'same-as':
      refuseCircle(gap, word.other);
      return named({
        kind: 'same-as' as const,
        ...about,
        sameAs: word.other.id,
      });
  }
}

async function boundTo(
  gap: Gap,
  { siteId }: Place,
  { promises }: SettleDecisionDeps,
) {
  const kept = await promises.list(siteId);
  const promise = kept.find(({ id }) => id === gap.promise);
  const mention = promise && fullestMention(promise);
  const { quote = null, url = null } = mention ?? {};
  return {
    gap: gap.id,
    promise: gap.promise,
    seen: { topic: gap.topic, quote, url },
  };
}
