import { hash } from 'node:crypto';
import type { GapType } from '../../domain/gap.ts';

/**
 * Answers a gap's identity: what kind it is, between which promise, with
 * which value, and which article. Never the page's address, the position or
 * the wording, so that a person's decision survives a redesign; a new value
 * is a new gap, so that a decision never hides one.
 */
export function fingerprint(gap: {
  readonly type: GapType;
  /** Identity of the promise, without its values. */
  readonly identity: string;
  /** As `normaliseTerms` answers. */
  readonly values: string;
  readonly article: string | null;
}): string {
  const parts = ['v1', gap.type, gap.identity, gap.values, gap.article ?? ''];
  const digest = hash('sha256', parts.join('|'), 'hex');
  return `gap_${digest.slice(0, 20)}`;
}
