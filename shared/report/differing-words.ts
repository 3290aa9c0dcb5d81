import type { ReadArticle } from '../domain/article.ts';
import type { Difference } from '../domain/gap.ts';
import type { PublicPromise } from '../domain/promise.ts';
import type { Term } from '../domain/term.ts';
import { placeOf } from './mark-words.ts';

/** A verbatim quote and the terms that were read in it. */
export type Stated = {
  readonly quote: string;
  readonly terms: readonly Term[];
};

/** Answers every quote that a difference of the two may stand on. */
export function* statedIn(
  promise: PublicPromise | undefined,
  article: ReadArticle | undefined,
): Generator<Stated> {
  for (const { quote } of promise?.mentions ?? []) {
    yield { quote, terms: promise?.terms ?? [] };
  }
  yield* article?.readings ?? [];
  yield* article?.statements ?? [];
}

/**
 * Answers the words of both quotes that say the differing value, so that a
 * person sees at a glance what to compare; null where more than one reading
 * is possible, for a wrong mark is worse than none.
 */
export function differingWords(
  difference: Difference,
  stated: readonly Stated[],
): { publicWords: string | null; internalWords: string | null } {
  const { term } = difference;
  return {
    publicWords: wordsFor(
      term,
      difference.public,
      difference.publicQuote,
      stated,
    ),
    internalWords: wordsFor(
      term,
      difference.internal,
      difference.internalQuote,
      stated,
    ),
  };
}

function wordsFor(
  termType: string,
  value: string,
  quote: string,
  stated: readonly Stated[],
): string | null {
  if (placeOf(value, quote) >= 0) {
    return value === quote ? null : value;
  }
  const terms = new Map(
    stated
      .filter((one) => one.quote === quote)
      .flatMap((one) => one.terms)
      .filter(({ type, raw }) => type === termType && placeOf(raw, quote) >= 0)
      .map((term) => [term.raw, term]),
  );
  const [only] = terms.keys();
  return terms.size === 1 && only !== undefined
    ? only
    : ([...terms].find(([, term]) => says(term, value))?.[0] ?? null);
}

function says(term: Term, value: string): boolean {
  const numbers: readonly string[] = value.match(/\d+(?:[.:-]\d+)*/g) ?? [];
  const own = valuesOf(term);
  return own.length > 0 && own.every((one) => numbers.includes(String(one)));
}

function valuesOf(term: Term): readonly (string | number)[] {
  switch (term.type) {
    case 'duration':
      return [term.min, term.max];
    case 'money':
      return [term.amount];
    case 'hours':
      return 'opens' in term
        ? [term.opens, term.closes].filter((one) => one !== null)
        : [];
    default:
      return [term.value];
  }
}
