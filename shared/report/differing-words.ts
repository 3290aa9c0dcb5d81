import type { ReadArticle } from '../domain/article.ts';
import type { Difference } from '../domain/gap.ts';
import type { PublicPromise } from '../domain/promise.ts';
import type { Term } from '../domain/term.ts';

/** A verbatim quote and the terms that were read in it. */
export type Stated = {
  readonly quote: string;
  readonly terms: readonly Term[];
};

/** Answers every quote that a difference of the article may stand on. */
export function* statedIn(
  promises: readonly PublicPromise[],
  article: ReadArticle | undefined,
): Generator<Stated> {
  for (const { mentions, terms } of promises) {
    for (const { quote } of mentions) {
      yield { quote, terms };
    }
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
  const raws = new Map<string, Term>();
  for (const { terms } of stated.filter((one) => one.quote === quote)) {
    for (const term of terms) {
      if (term.type === termType && quote.includes(term.raw)) {
        raws.set(term.raw, term);
      }
    }
  }
  const [only] = raws.keys();
  if (raws.size === 1 && only) {
    return only;
  }
  const match = [...raws].find(([, term]) => says(term, value));
  return match?.[0] ?? verbatim(value, quote);
}

function verbatim(value: string, quote: string): string | null {
  return value !== '' && quote.includes(value) ? value : null;
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
