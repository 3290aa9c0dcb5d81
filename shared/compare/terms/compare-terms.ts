import type { Direction } from '../../domain/gap.ts';
import { isMeasured } from '../../domain/measure.ts';
import type {
  CountTerm,
  HoursTerm,
  Term,
  TermType,
} from '../../domain/term.ts';
import type { Topic } from '../../domain/topic.ts';
import { compareHours } from './compare-hours.ts';
import { directionOf, moreGenerous } from './more-generous.ts';
import { sameTerm } from './same-term.ts';

export type TermDifference = {
  readonly type: TermType;
  /** The words of each side, verbatim. */
  readonly public: string;
  readonly internal: string;
  readonly direction: Direction;
};

export type TermComparison = {
  /** Public terms that the internal side says too. */
  readonly equal: readonly Term[];
  readonly different: readonly TermDifference[];
  /** Public terms on which the internal side is silent: no contradiction. */
  readonly silent: readonly Term[];
};

/**
 * Answers, term by term, what the internal side says of each public term. An
 * equal value counts wherever it stands; a differing one only against a value
 * of the same kind that answers no other public term.
 */
export function compareTerms(
  publicTerms: readonly Term[],
  allInternal: readonly Term[],
  topic: Topic,
): TermComparison {
  const isWait = waitingTopics.has(topic) && publicTerms.some(isAtMost);
  const internalTerms = isWait
    ? allInternal.filter((term) => !isNotice(term))
    : allInternal;
  const hours = publicTerms.filter(isHours);
  const others = publicTerms.filter((term) => !isHours(term));
  const byHours = compareOpening(hours, internalTerms.filter(isHours));
  const equal = others.filter((one) =>
    internalTerms.some((other) => sameTerm(one, other)),
  );
  const left = internalTerms.filter(
    (other) => !others.some((one) => sameTerm(one, other)),
  );
  const pairs = others
    .filter((one) => !equal.includes(one))
    .map((one) => ({ one, other: counterpart(one, left) }));
  return {
    equal: [...equal, ...byHours.equal],
    different: [
      ...pairs.flatMap(({ one, other }) =>
        other === undefined ? [] : [differenceOf(one, other, topic)],
      ),
      ...byHours.different,
    ],
    silent: [
      ...pairs.filter(({ other }) => !other).map(({ one }) => one),
      ...byHours.silent,
    ],
  };
}

/** Topics whose durations say how long a customer waits after something. */
const waitingTopics: ReadonlySet<Topic> = new Set<Topic>([
  'delivery-time',
  'dispatch-time',
  'refund-time',
  'response-time',
  'resolution-time',
]);

/** "Within four hours" is no notice, whatever a page puts it under. */
function isAtMost(term: Term): boolean {
  return term.type === 'duration' && term.bound === 'at-most';
}

/** What is said ahead of a day is no answer to how long something takes. */
function isNotice(term: Term): boolean {
  return term.type === 'duration' && term.role === 'notice';
}

function isHours(term: Term): term is HoursTerm {
  return term.type === 'hours';
}

function differenceOf(one: Term, other: Term, topic: Topic): TermDifference {
  return {
    type: one.type,
    public: one.raw,
    internal: other.raw,
    direction: moreGenerous(one, other, topic),
  };
}

/** The term of the same kind and, where there is a choice, the same role. */
function counterpart(one: Term, others: readonly Term[]): Term | undefined {
  const comparable = others.filter((other) => mayAnswer(one, other));
  return (
    comparable.find((other) => roleOf(other) === roleOf(one)) ?? comparable[0]
  );
}

/**
 * A fee never answers a threshold. `price` is what money is read as where
 * nothing says more, so it may answer any.
 */
function mayAnswer(one: Term, other: Term): boolean {
  if (one.type !== other.type) return false;
  switch (one.type) {
    case 'money':
      return roleOf(other) === 'price' || roleOf(one) === roleOf(other);
    case 'date':
      return roleOf(one) === roleOf(other);
    case 'duration':
      return other.type === 'duration' && one.every === other.every;
    case 'count':
      return countsAlike(one, other);
    default:
      return true;
  }
}

/** What is counted in a measure differs in that measure alone. */
function countsAlike(one: CountTerm, other: Term): boolean {
  if (other.type !== 'count') return false;
  if (!isMeasured(one) && !isMeasured(other)) return true;
  return one.of === other.of;
}

function roleOf(term: Term): string | undefined {
  return 'role' in term ? term.role : undefined;
}

function compareOpening(
  publicHours: readonly HoursTerm[],
  internalHours: readonly HoursTerm[],
): TermComparison {
  if (publicHours.length === 0 || internalHours.length === 0) {
    return { equal: [], different: [], silent: publicHours };
  }
  const outcome = compareHours(publicHours, internalHours);
  if (outcome.different.length === 0) {
    return outcome.same.length > 0
      ? { equal: publicHours, different: [], silent: [] }
      : { equal: [], different: [], silent: publicHours };
  }
  const words = (terms: readonly HoursTerm[]) =>
    terms.map(({ raw }) => raw).join('; ');
  const difference: TermDifference = {
    type: 'hours',
    public: words(publicHours),
    internal: words(internalHours),
    direction: directionOf(outcome.surplusMinutes),
  };
  return { equal: [], different: [difference], silent: [] };
}
