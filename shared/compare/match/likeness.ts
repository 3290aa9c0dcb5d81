import { compareTerms, type TermComparison } from '../terms/compare-terms.ts';
import type { IndexedStatement } from './indexed-article.ts';
import { type Features, featuresOf } from './likeness-features.ts';
import { likenessWeights } from './likeness-weights.ts';
import type { Sought } from './sought.ts';

export type Likeness = {
  /** 0 to 1: how sure it is that both speak of the same thing. */
  readonly probability: number;
  readonly terms: TermComparison;
};

/**
 * Answers how likely a statement speaks of the same thing as a promise. It
 * nominates an article; what the terms say decides the verdict.
 */
export function likeness(sought: Sought, other: IndexedStatement): Likeness {
  const terms = compareTerms(sought.terms, other.statement.terms, sought.topic);
  const features = featuresOf(sought, other, terms);
  let sum = 0;
  for (const name of featureNames)
    sum += likenessWeights[name] * features[name];
  return { probability: 1 / (1 + Math.exp(-sum)), terms };
}

const featureNames = Object.keys(likenessWeights).filter(isFeature);

function isFeature(name: string): name is keyof Features {
  return name in likenessWeights;
}

/** What tells the sentences of one article apart. */
const ofStatement = [
  'closeness',
  'promiseSaid',
  'statementSaid',
  'before',
  'onTopic',
  'topicRead',
  'topicShared',
  'rare',
  'names',
  'otherScope',
  'otherTopic',
] as const;

/**
 * Answers how much a statement resembles a promise, whatever its values: it
 * ranks the sentences of one article.
 */
export function resemblance(sought: Sought, other: IndexedStatement): number {
  const nothing = { equal: [], different: [], silent: [] };
  const features = featuresOf(sought, other, nothing);
  return ofStatement.reduce(
    (sum, name) => sum + likenessWeights[name] * features[name],
    0,
  );
}
