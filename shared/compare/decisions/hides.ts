import { pathMatches } from '../../crawl/path-pattern.ts';
import type { IgnoreRule } from '../../domain/decision.ts';
import type { Mention, PublicPromise } from '../../domain/promise.ts';
import { foldText } from '../../platform/fold-text.ts';

/**
 * Answers whether a rule hides a promise. One that also stands where the rule
 * does not reach is seen there, so it is not hidden.
 */
export function hides(rule: IgnoreRule, promise: PublicPromise): boolean {
  const { topic } = rule;
  return (
    (topic === undefined || topic === promise.topic) &&
    promise.mentions.every((mention) => reaches(rule, mention))
  );
}

function reaches({ url, quote }: IgnoreRule, mention: Mention): boolean {
  return (
    (url === undefined || pathMatches(url, pathOf(mention.url))) &&
    (quote === undefined || foldText(mention.quote).includes(foldText(quote)))
  );
}

function pathOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed ? `${parsed.pathname}${parsed.search}` : url;
}
