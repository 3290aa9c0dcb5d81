import type { DurationTerm, Term } from '../../domain/term.ts';
import { findSubjects } from '../subjects/find-subjects.ts';
import { weightBySubject } from '../subjects/subject-weights.ts';

/** Ids that may have been weighed before: most sets are compared often. */
export type Ids = ReadonlySet<string> & { readonly weight?: number };

/** What a text speaks of, as ids that hold in every language. */
export type Speech = {
  /** In its own words. */
  readonly said: Ids;
  /** In the words that stand above or before it. */
  readonly around: Ids;
  readonly everything: Ids;
};

/** What a sentence of an article speaks of. */
export type Spoken = Pick<Speech, 'said' | 'everything'>;

/** Answers the subjects and the names of a text, in one set of ids. */
export function idsOf(text: string, lang: string): Set<string> {
  const { subjects, names, words } = findSubjects(text, lang);
  return new Set([
    ...subjects,
    ...[...names].map((name) => `=${name}`),
    ...[...words].map((word) => `-${word}`),
  ]);
}

/** Less than this, and a text does not say what it is about. */
const telling = 1.2;

function withoutKinds(ids: ReadonlySet<string>): Set<string> {
  return new Set([...ids].filter((id) => !id.startsWith('#')));
}

/** Answers what a text and the words around it speak of. */
export function speechOf(
  text: string,
  around: readonly string[],
  lang: string,
  terms: readonly Term[] = [],
): Speech {
  const said = idsOf(withoutAmounts(text, terms), lang);
  for (const { type } of terms) said.add(`#${type}`);
  // A row of a table may hold a value alone: then the headings say of what.
  for (const words of around.toReversed()) {
    if (tells(withoutKinds(said)) >= telling) break;
    for (const id of idsOf(words, lang)) said.add(id);
  }
  const near = idsOf(around.join('\n'), lang);
  return {
    said: weighed(said),
    around: weighed(near),
    everything: weighed(new Set([...said, ...near])),
  };
}

/**
 * In "three working days" nobody works, and who spends "over £60" need not be
 * that old: an amount is no subject.
 */
export function withoutAmounts(text: string, terms: readonly Term[]): string {
  return terms.reduce(
    (left, term) => (isAmount(term) ? left.replace(term.raw, ' ') : left),
    text,
  );
}

function isAmount(term: Term): boolean {
  if (term.type === 'money') return /\d/.test(term.raw);
  return isSpan(term) && /\s/.test(term.raw) && !firstOne.test(term.raw);
}

/** "From the first year on" tells when something begins. */
const firstOne = /(?<!\p{L})(?:first|premi(?:er|ère))(?!\p{L})/iu;

/** From here on, "over 65 years" is rather how old somebody is. */
const leastAge = 12;

function isSpan(term: Term): boolean {
  return term.type === 'duration' && term.min > 0 && !isAge(term);
}

function isAge({ min, unit, role, bound }: DurationTerm): boolean {
  const isLimit = bound === 'at-least' || bound === 'at-most';
  return unit === 'year' && role === 'delay' && isLimit && min >= leastAge;
}

/**
 * What kind of value is named: opening hours are a subject of their own, while
 * a duration may be one of anything.
 */
const kindWeights: ReadonlyMap<string, number> = new Map([
  ['#hours', 1],
  ['#percent', 0.5],
  ['#money', 0.4],
  ['#count', 0.3],
  ['#code', 0.5],
  ['#date', 0.3],
  ['#duration', 0.3],
]);

/** A name that both sides use tells more than most subjects. */
const nameWeight = 1.1;
/** Words we have no subject for: mostly turns of phrase. */
const wordWeight = 0.4;

/** Answers the same ids with what they tell: weighed once, for good. */
export function weighed(ids: ReadonlySet<string>): Ids {
  return Object.assign(new Set(ids), { weight: tells(ids) });
}

/** Answers how much a set of ids tells. */
export function tells(ids: Ids): number {
  if (ids.weight !== undefined) return ids.weight;
  let sum = 0;
  for (const id of ids) sum += weightOf(id);
  return sum;
}

/** Answers how much one id tells. */
export function weightOf(id: string): number {
  switch (id.charAt(0)) {
    case '=':
      return nameWeight;
    case '-':
      return wordWeight;
    // What a text counts is compared as a value, and tells no subject.
    case '#':
      return kindWeights.get(id) ?? 0;
    default:
      return weightBySubject.get(id) ?? wordWeight;
  }
}

/** Answers how much the ids that two sets share tell. */
function tellTogether(one: Ids, other: Ids): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const id of small) if (large.has(id)) sum += weightOf(id);
  return sum;
}

/** Answers which part of the first set stands in the second too, 0 to 1. */
export function shareOf(part: Ids, whole: Ids): number {
  const all = tells(part);
  return all === 0 ? 0 : tellTogether(part, whole) / all;
}

/** Answers how alike two sets are, 0 to 1, whichever is the longer. */
export function closeness(one: Ids, other: Ids): number {
  const size = Math.sqrt(tells(one) * tells(other));
  return size === 0 ? 0 : tellTogether(one, other) / size;
}
