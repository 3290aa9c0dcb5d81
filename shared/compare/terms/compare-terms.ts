import type { Direction } from '../../domain/gap.ts';
import type { HoursTerm, Term, TermType } from '../../domain/term.ts';
import { type Topic, waits } from '../../domain/topic.ts';
import { compareHours } from './compare-hours.ts';
import { counterpart } from './counterpart.ts';
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

/** The same, where differences are not put into words before they are asked for. */
export type HeardTerms = Pick<TermComparison, 'equal' | 'silent'> & {
  readonly different: readonly (() => TermDifference)[];
};

/**
 * Answers, term by term, what the internal side says of each public term. An
 * equal value counts wherever it stands; a differing one only against a value
 * of the same kind that answers no other public term.
 */
export function compareTerms(
  publicTerms: readonly Term[],
  internalTerms: readonly Term[],
  topic: Topic,
): TermComparison {
  const { equal, different, silent } = hearTerms(
    publicTerms,
    internalTerms,
    topic,
  );
  return { equal, different: different.map((said) => said()), silent };
}

/** Answers the same: of most sentences nobody asks what differs. */
export function hearTerms(
  publicTerms: readonly Term[],
  allInternal: readonly Term[],
  topic: Topic,
): HeardTerms {
  const isWait = isAfterwards(topic) && publicTerms.some(isAtMost);
  const internalTerms = isWait
    ? allInternal.filter((term) => !isNotice(term))
    : allInternal;
  if (!publicTerms.some(isHours)) {
    return hearValues(publicTerms, internalTerms, topic);
  }
  const hours = publicTerms.filter(isHours);
  const others = publicTerms.filter((term) => !isHours(term));
  const heard = hearValues(others, internalTerms, topic);
  const byHours = compareOpening(hours, internalTerms.filter(isHours));
  const saidOfHours = byHours.different.map((said) => () => said);
  return {
    equal: [...heard.equal, ...byHours.equal],
    different: [...heard.different, ...saidOfHours],
    silent: [...heard.silent, ...byHours.silent],
  };
}

function hearValues(
  publicTerms: readonly Term[],
  internalTerms: readonly Term[],
  topic: Topic,
): HeardTerms {
  // Most sentences name no value.
  if (internalTerms.length === 0) {
    return { equal: [], different: [], silent: publicTerms };
  }
  const equal = publicTerms.filter((one) =>
    internalTerms.some((other) => sameTerm(one, other)),
  );
  const different: (() => TermDifference)[] = [];
  const silent: Term[] = [];
  if (equal.length === publicTerms.length) return { equal, different, silent };
  // Where no two are the same, which is mostly, none is asked for twice.
  const left =
    equal.length === 0
      ? internalTerms
      : internalTerms.filter(
          (other) => !publicTerms.some((one) => sameTerm(one, other)),
        );
  for (const one of publicTerms) {
    if (equal.includes(one)) continue;
    const other = counterpart(one, left);
    if (other === undefined) silent.push(one);
    else different.push(() => differenceOf(one, other, topic));
  }
  return { equal, different, silent };
}

/** One waits for what is booked ahead, and gives notice of it. */
function isAfterwards(topic: Topic): boolean {
  return waits.has(topic) && topic !== 'wait-time';
}

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
