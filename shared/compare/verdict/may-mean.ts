import type { Term } from '../../domain/term.ts';
import type { Topic } from '../../domain/topic.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import type { SubjectId } from '../subjects/subject-weights.ts';
import { sameTerm } from '../terms/same-term.ts';
import { sizeGap } from '../terms/size-gap.ts';
import { measuresOther } from './measures-other.ts';

/** What makes an amount one that customers keep, or are given. */
const giving: readonly SubjectId[] = [
  'discount',
  'special-offer',
  'voucher',
  'voucher-fiver',
  'credit-note',
  'cash-out',
  'gift',
  'gift-card',
  'free',
  'loyalty',
  'referral',
  'stackable',
  'newsletter',
  'trade-in',
  'compensation',
  'refund',
  'partial',
];

/** A day against weeks may contradict; minutes against weeks do not. */
const otherLength = 60;

/**
 * Answers whether a value of a sentence may be what it says of a public term.
 * What a thing costs is no discount on it, and a length of time that is so
 * many times another is one of something else.
 */
export function mayMean(
  term: Term,
  said: Term,
  statement: IndexedStatement,
  topic: Topic,
): boolean {
  if (term.type === 'duration') {
    if (sizeGap(term, said) > otherLength) return false;
    return sameTerm(term, said) || !measuresOther(topic, said, statement);
  }
  if (sameTerm(term, said)) return true;
  return (
    !isPriceForDiscount(term, said, statement) &&
    !isPriceBesideThreshold(term, said, statement)
  );
}

/** "From 25 euros on nothing; below, 4.90": what is paid is no threshold. */
function isPriceBesideThreshold(
  term: Term,
  said: Term,
  { article }: IndexedStatement,
): boolean {
  if (!isMoney(term, 'threshold') || !isMoney(said, 'price')) return false;
  return article.statements.some(({ terms }) =>
    terms.some((one) => isMoney(one, 'threshold')),
  );
}

function isMoney(term: Term, role: string): boolean {
  return term.type === 'money' && term.role === role;
}

function isPriceForDiscount(
  term: Term,
  said: Term,
  { speech }: IndexedStatement,
): boolean {
  return (
    isMoney(term, 'discount') &&
    isMoney(said, 'price') &&
    !giving.some((id) => speech.everything.has(id))
  );
}
