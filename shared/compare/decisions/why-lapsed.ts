import type { Decision } from '../../domain/decision.ts';
import type { Reason } from '../../domain/reason.ts';
import { reasonOf } from '../reasons/say-reason.ts';

/** Answers why a decision does not hold any more. */
export function whyLapsed(decision: Decision): Reason {
  const { by } = decision;
  switch (decision.kind) {
    case 'accept':
      return reasonOf('acceptance-ended', { by, date: decision.until });
    case 'covers':
      return reasonOf('article-changed', { by, article: decision.article });
    case 'same-as':
      return reasonOf('other-closed', { by, gap: decision.sameAs });
    default:
      return reasonOf('decision-over', { by });
  }
}
