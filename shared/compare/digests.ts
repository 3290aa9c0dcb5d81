import { hash } from 'node:crypto';
import type { KeptArticle } from '../domain/article.ts';
import type { GapFinding } from '../domain/gap.ts';
import type { PublicPromise } from '../domain/promise.ts';
import { oncePerObject } from '../platform/once-per.ts';
import {
  briefingState,
  type LastBriefingOf,
} from './verdict/briefing-state.ts';

/** 96 bits: enough for ten million texts a night, for ever. */
export function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64url').slice(0, 16);
}

/**
 * Answers a digest of all that a promise is judged by; not of when it was
 * seen. Most promises are asked for twice a night.
 */
export const digestOfPromise = oncePerObject(
  (promise: PublicPromise): string => {
    const { mentions, missedSince, ...said } = promise;
    const places = mentions.map(({ url, selector, quote, lang, place }) => [
      url,
      selector,
      quote,
      lang,
      place,
    ]);
    return digestOf([inOrder(said), places]);
  },
);

/** Answers a digest of what is promised to whom, whatever the words. */
export function digestOfSought({
  topic,
  terms,
  scope,
}: Pick<PublicPromise, 'topic' | 'terms' | 'scope'>): string {
  return digestOf([topic, terms.map(inOrder), scope]);
}

/** Answers a digest of all that an article and its briefings say. */
export function digestOfArticle(
  article: KeptArticle,
  lastBriefing: LastBriefingOf,
): string {
  const briefed = briefingState(article, lastBriefing);
  return digestOf([
    article.digest ?? inOrder(article),
    briefed.map((state) => state.briefedAt),
  ]);
}

/** Answers a digest of a finding, whether just found or kept in a gap. */
export function digestOfFinding(finding: GapFinding): string {
  const { id, type, topic, severity, promise, article, teams } = finding;
  const { differences, because } = finding;
  return digestOf([
    [id, type, topic, promise, article, teams, because],
    inOrder(severity),
    differences.map(inOrder),
  ]);
}

/** What is stored comes back with its keys in another order. */
function inOrder(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
