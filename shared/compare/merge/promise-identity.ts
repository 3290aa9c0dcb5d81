import { hash } from 'node:crypto';
import type { Term } from '../../domain/term.ts';
import type { Topic } from '../../domain/topic.ts';
import { normaliseTerms } from '../terms/normalise-terms.ts';

export type Promised = {
  readonly siteId: string;
  readonly topic: Topic;
  readonly scope: readonly string[];
  /** What else tells two promises of a topic apart, language-neutral. */
  readonly about: readonly string[];
};

/**
 * Answers what stays the same when the company changes a promise's value or
 * its words: the topic, whom it holds for, and what it is about.
 */
export function promiseIdentity({
  siteId,
  topic,
  scope,
  about,
}: Promised): string {
  const parts = [siteId, topic, sorted(scope), sorted(about)];
  return `pi_${digest(parts)}`;
}

/** Answers the id of a promise with these values: a new value, a new id. */
export function promiseId(identity: string, terms: readonly Term[]): string {
  return `pr_${digest([identity, normaliseTerms(terms)])}`;
}

function sorted(ids: readonly string[]): string {
  return [...new Set(ids)].sort().join(',');
}

/** 80 bits: a million promises collide with a chance of one in 10^12. */
function digest(parts: readonly string[]): string {
  return hash('sha256', ['v1', ...parts].join('|'), 'hex').slice(0, 20);
}
