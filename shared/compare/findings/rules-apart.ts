import type { GapFinding } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { Topic } from '../../domain/topic.ts';
import { sizesAgree } from '../match/same-thing.ts';
import { compareTerms } from '../terms/compare-terms.ts';
import { disagreement, type Side } from './disagreement.ts';
import { countries, isGeneral, labelsOf } from './general-words.ts';
import { oneOfTwo, type Two } from './one-of-two.ts';

/** A site has one such rule for all it sells, unless it names what it is for. */
const oneRule: ReadonlySet<Topic> = new Set<Topic>([
  'return-window',
  'free-shipping',
  'free-trial',
  'money-back',
]);

/** A site that puts a rule in more ways has one for each thing. */
const mostWays = 20;

/**
 * Answers where two pages put one rule of the site with other values, in
 * whatever words, and neither names the thing or the people it is for.
 */
export function rulesApart(
  promises: readonly PublicPromise[],
  asOf: string,
): GapFinding[] {
  const rules = Map.groupBy(promises.filter(isRule), ruleOf);
  return [...rules.values()]
    .filter(({ length }) => length > 1 && length <= mostWays)
    .flatMap((ways) => oneOfTwo(ways.flatMap(generalWords), differ))
    .flatMap((two) => gapBetween(two, asOf));
}

function isRule({
  topic,
  terms,
  scope,
  strength,
  missedSince,
}: PublicPromise): boolean {
  return (
    oneRule.has(topic) &&
    terms.length === 1 &&
    strength === 'firm' &&
    missedSince === undefined &&
    !scope.some((id) => countries.has(id))
  );
}

/** What the law grants is one rule, what the company adds to it another. */
const lawful = 'withdraw';

function ruleOf({ topic, terms, scope, concepts }: PublicPromise): string {
  const people = scope.filter((id) => id !== 'scope-standard').sort();
  const types = terms.map(({ type }) => type);
  return [topic, ...types, ...people, concepts.includes(lawful)].join(' ');
}

/** The first place, if any, whose words hold for whatever is sold. */
function generalWords(promise: PublicPromise): Side[] {
  const { mentions, condition } = promise;
  const mention = mentions.find(
    ({ quote, lang, place }) =>
      place !== 'structured-data' &&
      !(condition !== null && quote.includes(condition)) &&
      isGeneral(quote, lang),
  );
  if (!mention) return [];
  const side = { promise, mention };
  return labelsOf(side).length === 0 ? [side] : [];
}

function differ({ promise: one }: Side, { promise: other }: Side): boolean {
  return compareTerms(one.terms, other.terms, one.topic).equal.length === 0;
}

function gapBetween([one, other]: Two<Side>, asOf: string): GapFinding[] {
  const [ours, theirs] = [one.promise, other.promise];
  if (!sizesAgree(ours, theirs)) return [];
  const { different } = compareTerms(ours.terms, theirs.terms, ours.topic);
  return different.length > 0
    ? [disagreement(one, other, different, asOf)]
    : [];
}
