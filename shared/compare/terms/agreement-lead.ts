import type { Term } from '../../domain/term.ts';
import { sizeGap } from './size-gap.ts';

/**
 * A statement that says the same is believed over one that resembles the
 * promise a little more: articles hold several facts, and the one that agrees
 * is the likelier to be meant. A range or an odd figure agrees by chance far
 * less often than "24 hours".
 */
const agreementLead = { common: 1.8, distinctive: 2 };

/** A value of quite another size rather speaks of something else. */
const otherSizeLag = 1.5;
const otherSize = 6;

/** Answers how much more a statement is believed for saying the term too. */
export function leadOf(term: Term): number {
  return isDistinctive(term) ? agreementLead.distinctive : agreementLead.common;
}

function isDistinctive(term: Term): boolean {
  switch (term.type) {
    case 'duration':
      return term.min !== term.max;
    case 'percent':
      return !Number.isInteger(term.value);
    case 'money':
    case 'code':
    case 'date':
      return true;
    case 'hours':
    case 'count':
      return false;
  }
}

/** Answers how much less for values that differ beyond measure. */
export function lagOf(term: Term, others: readonly Term[]): number {
  return leastGap(term, others) > otherSize ? otherSizeLag : 0;
}

function leastGap(term: Term, others: readonly Term[]): number {
  const gaps = others
    .filter(({ type }) => type === term.type)
    .map((other) => sizeGap(term, other));
  return Math.min(...gaps);
}
