import type { JudgedPromise, SearchBasis } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { digestOfSought } from '../digests.ts';
import { searchArticle } from '../match/find-article.ts';
import { soughtInWordings } from '../match/promise-speech.ts';
import type { RecallSought } from '../match/recall-sought.ts';
import type { SearchAgain } from '../match/search-again.ts';
import type { Sought } from '../match/sought.ts';
import { idsAsText } from '../match/speech.ts';
import type { Knowledge } from './knowledge-on.ts';

/** What one wording speaks of, as texts, and ready to be compared. */
export type Wording = Pick<SearchBasis, 'said' | 'around'> & {
  readonly sought: () => Sought;
};

/** A wording, and what was found for it. */
export type Searched = Pick<Wording, 'sought'> & {
  readonly basis: SearchBasis;
};

/** Answers the wordings of a promise as it stands. */
export function worded(promise: PublicPromise): Wording[] {
  return soughtInWordings(promise).map((sought) => ({
    said: idsAsText(sought.speech.said),
    around: idsAsText(sought.speech.around),
    sought: () => sought,
  }));
}

/**
 * Answers a wording of a promise that was searched before. Most searches go on
 * without a look at what was sought.
 */
export function wordedAs(
  promise: PublicPromise,
  { said, around }: SearchBasis,
  recallSought: RecallSought,
): Wording {
  let made: Sought | undefined;
  return {
    said,
    around,
    sought() {
      made ??= recallSought(promise, { said, around });
      return made;
    },
  };
}

/** A promise that moved, or is reworded, may be sought in the same words. */
export function basesFor(
  promise: PublicPromise,
  { sought, bases }: JudgedPromise,
): readonly SearchBasis[] {
  return sought === digestOfSought(promise) ? bases : [];
}

/** Answers what each wording finds; those that were searched before go on. */
export function searchesOf(
  wordings: readonly Wording[],
  bases: readonly SearchBasis[],
  {
    knowledge,
    searchAgain,
  }: { readonly knowledge: Knowledge; readonly searchAgain: SearchAgain },
): Searched[] {
  return wordings.map(({ said, around, sought }) => {
    const basis = bases.find(
      (one) => one.said === said && one.around === around,
    );
    const again = basis && searchAgain(basis, sought);
    return {
      sought,
      basis: again ?? searchArticle(sought(), knowledge.index()),
    };
  });
}
