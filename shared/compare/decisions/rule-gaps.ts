import type { ReadArticle } from '../../domain/article.ts';
import type { Decision, GapDecision } from '../../domain/decision.ts';
import type { GapFinding, GapState } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { articlesInForce } from '../match/article-index.ts';
import { articleValues } from './article-values.ts';
import {
  type DecisionsInForce,
  decisionsInForce,
} from './decisions-in-force.ts';
import { hides } from './hides.ts';

/** What a person's word makes of a gap. */
export type Ruling = {
  readonly state: Extract<GapState, 'dismissed' | 'accepted' | 'resolved'>;
  readonly decision: Decision;
};

export type RuledGap = Pick<GapFinding, 'id' | 'type' | 'promise' | 'article'>;

/** Answers what people decided on a gap, as far as it holds. */
export type RuleGap = (gap: RuledGap) => Ruling | undefined;

export type RulingGrounds = {
  readonly decisions: readonly Decision[];
  /** ISO date. */
  readonly asOf: string;
  readonly articles: readonly ReadArticle[];
  readonly promises: readonly PublicPromise[];
  /** Whether a gap is still there: what is the same as it goes its way. */
  readonly isStanding: (gapId: string) => boolean;
};

/** Prepares the decisions of a site once, to rule each gap by them. */
export function ruleGaps(grounds: RulingGrounds): RuleGap {
  if (grounds.decisions.length === 0) return () => undefined;
  const inForce = decisionsInForce(grounds.decisions);
  const promises = new Map(grounds.promises.map((one) => [one.id, one]));
  const holds = holdsOn(grounds);
  return (gap) => {
    const decided = lastOn(gap, inForce);
    if (decided && holds(decided)) {
      return { state: stateBy(decided), decision: decided };
    }
    if (inForce.rules.length === 0) return undefined;
    const promise = promises.get(gap.promise ?? '');
    const rule =
      promise && inForce.rules.find((one) => hides(one.rule, promise));
    return rule && { state: 'dismissed', decision: rule };
  };
}

/** A later word counts before an earlier one, on the gap or the promise. */
function lastOn(
  gap: RuledGap,
  { byGap, byPromise }: DecisionsInForce,
): GapDecision | undefined {
  const onGap = byGap.get(gap.id);
  const onPromise = byPromise.get(gap.promise ?? '');
  if (!onPromise || !speaksOf(onPromise, gap)) return onGap;
  return onGap && onGap.at > onPromise.at ? onGap : onPromise;
}

/** Where staff are told of a promise says nothing of its end or its wording. */
function speaksOf(decision: GapDecision, { type, article }: RuledGap): boolean {
  if (decision.kind !== 'covers') return true;
  return (
    type === 'unknown' ||
    type === 'contradicted' ||
    (type === 'unbriefed' && article !== decision.article)
  );
}

/** Answers whether what was decided still fits what there is. */
function holdsOn({ articles, asOf, isStanding }: RulingGrounds) {
  const byId = new Map(
    articlesInForce(articles, asOf).map((one) => [one.id, one]),
  );
  return (decision: GapDecision): boolean => {
    switch (decision.kind) {
      case 'accept':
        return asOf <= decision.until;
      case 'same-as':
        return isStanding(decision.sameAs);
      case 'covers': {
        const article = byId.get(decision.article);
        return article !== undefined && tellsTheSame(article, decision);
      }
      default:
        return true;
    }
  };
}

function tellsTheSame(
  article: ReadArticle,
  decided: { readonly articleVersion: string; readonly articleValues: string },
): boolean {
  return (
    article.version === decided.articleVersion ||
    articleValues(article) === decided.articleValues
  );
}

function stateBy({ kind }: GapDecision): Ruling['state'] {
  switch (kind) {
    case 'accept':
      return 'accepted';
    case 'covers':
      return 'resolved';
    default:
      return 'dismissed';
  }
}
