import type { Term } from '../../domain/term.ts';
import { type HeardTerms, hearTerms } from '../terms/compare-terms.ts';
import { sameTerm } from '../terms/same-term.ts';
import type { IndexedStatement } from './indexed-article.ts';
import { termFeaturesOf, wordFeaturesOf } from './likeness-features.ts';
import { likenessWeights } from './likeness-weights.ts';
import { comparedTerms, measuredBy } from './measured.ts';
import { openTermsFor } from './open-terms.ts';
import type { Sought } from './sought.ts';

export type Likeness = {
  /** 0 to 1: how sure it is that both speak of the same thing. */
  readonly probability: number;
  readonly terms: HeardTerms;
};

/**
 * Answers how likely a statement speaks of the same thing as a promise. It
 * nominates an article; what the terms say decides the verdict.
 */
export function likeness(sought: Sought, other: IndexedStatement): Likeness {
  const compared = comparedTerms(sought, [other]);
  const beside = [
    ...openlyEqual(sought.terms, other),
    ...(compared.some(isCount) ? measuredBy(other) : []),
  ];
  const said = other.statement.terms;
  const terms = hearTerms(
    compared,
    beside.length === 0 ? said : [...said, ...beside],
    sought.topic,
  );
  const sum =
    likenessOfWords(sought, other) +
    weigh(termFeaturesOf(sought, other, terms));
  return { probability: 1 / (1 + Math.exp(-sum)), terms };
}

/** What counts is compared with counts alone: others need none read. */
function isCount({ type }: Term): boolean {
  return type === 'count';
}

/** A figure that leaves out its unit speaks where it is the very same. */
function openlyEqual(
  terms: readonly Term[],
  other: IndexedStatement,
): readonly Term[] {
  return terms.flatMap((term) =>
    openTermsFor(term, other).filter((said) => sameTerm(term, said)),
  );
}

/** Others that are sought in the same words have the same likeness by them. */
function likenessOfWords(sought: Sought, other: IndexedStatement): number {
  const known = sought.likenessOfWords?.get(other);
  if (known !== undefined) return known;
  const sum = weigh(wordFeaturesOf(sought, other));
  sought.likenessOfWords?.set(other, sum);
  return sum;
}

type Weighed = keyof typeof likenessWeights;

function weigh(features: Readonly<Partial<Record<Weighed, number>>>): number {
  let sum = 0;
  for (const name in features) {
    if (isWeighed(name)) sum += likenessWeights[name] * (features[name] ?? 0);
  }
  return sum;
}

function isWeighed(name: string): name is Weighed {
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
  const features = wordFeaturesOf(sought, other);
  return ofStatement.reduce(
    (sum, name) => sum + likenessWeights[name] * features[name],
    0,
  );
}
