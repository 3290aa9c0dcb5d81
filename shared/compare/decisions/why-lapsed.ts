import type { Decision } from '../../domain/decision.ts';

/** Answers why a decision does not hold any more. */
export function whyLapsed(decision: Decision): string {
  const { by } = decision;
  switch (decision.kind) {
    case 'accept':
      return `It was accepted by ${by} until ${decision.until}.`;
    case 'covers':
      return `What ${by} decided was on other values of article ${decision.article}.`;
    case 'same-as':
      return `The gap that ${by} held it to be the same as, ${decision.sameAs}, has closed.`;
    default:
      return `What ${by} decided was taken back, or speaks of it no more.`;
  }
}
