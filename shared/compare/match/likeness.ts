import type { Term } from '../../domain/term.ts';
import { type HeardTerms, hearTerms } from '../terms/compare-terms.ts';
import { sameTerm } from '../terms/same-term.ts';
import { saysFree } from '../terms/says-free.ts';
import { countsAmong } from './counts-as-ids.ts';
import type { IndexedStatement } from './indexed-article.ts';
import { termFeaturesOf, wordFeaturesOf } from './likeness-features.ts';
import { likenessWeights } from './likeness-weights.ts';
import { comparedTerms, measuredBy } from './measured.ts';
import { openTermsFor } from './open-terms.ts';
import type { Sought, WordLikeness } from './sought.ts';

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
    ...other.former,
    ...(compared.some(isCount) ? measuredBy(other) : []),
  ];
  const said = other.statement.terms;
  const terms = hearTerms(
    compared,
    beside.length === 0 ? said : [...said, ...beside],
    sought.topic,
  );
  const words = likenessOfWords(sought, other);
  const sum =
    words.sum +
    weigh(termFeaturesOf(sought.terms, other, terms, words.isOnTopic));
  return { probability: probabilityOf(sum), terms };
}

function probabilityOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** More than sums of some thirty figures are rounded by. */
const rounding = 1e-9;

/**
 * Answers whether a statement may be as likely as that. Where the words are
 * not enough and no value agrees, nothing else need be compared.
 */
export function mayBeLikely(
  sought: Sought,
  other: IndexedStatement,
  probability: number,
): boolean {
  const { sum, isOnTopic } = likenessOfWords(sought, other);
  const most = sum + mostUnequal(sought, isOnTopic);
  return (
    probabilityOf(most) + rounding >= probability || mayAgree(sought, other)
  );
}

/** The most that values add of which none agrees: others, or none at all. */
function mostUnequal({ terms }: Sought, isOnTopic: boolean): number {
  const { topicAndKind, otherSize, silent, withoutTerms } = likenessWeights;
  const others = Number(isOnTopic) * topicAndKind + Math.max(0, otherSize);
  return terms.every(saysFree)
    ? withoutTerms + Math.max(0, others)
    : Math.max(others, silent);
}

/** Hours agree as a whole, and counts where both sides count the same. */
function mayAgree({ terms, speech }: Sought, other: IndexedStatement): boolean {
  return (
    countsAmong(speech.said).length > 0 ||
    terms.some(
      (term) =>
        term.type === 'hours' ||
        other.statement.terms.some((said) => sameTerm(term, said)) ||
        other.former.some((said) => sameTerm(term, said)) ||
        openTermsFor(term, other).length > 0,
    )
  );
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
  return terms
    .filter((term) => !saysFree(term))
    .flatMap((term) =>
      openTermsFor(term, other).filter((said) => sameTerm(term, said)),
    );
}

/** Others that are sought in the same words have the same likeness by them. */
function likenessOfWords(
  sought: Sought,
  other: IndexedStatement,
): WordLikeness {
  const known = sought.likenessOfWords?.get(other);
  if (known !== undefined) return known;
  const features = wordFeaturesOf(sought, other);
  const words = { sum: weigh(features), isOnTopic: features.onTopic > 0 };
  sought.likenessOfWords?.set(other, words);
  return words;
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
