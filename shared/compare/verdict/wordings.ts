import type {
  JudgedPromise,
  SearchBasis,
  SearchReach,
} from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { digestOfSought } from '../digests.ts';
import { soughtInWordings, wordingsOf } from '../match/promise-speech.ts';
import { recallSought } from '../match/recall-sought.ts';
import type { SearchAgain } from '../match/search-again.ts';
import type { Search } from '../match/search-alike.ts';
import type { Promised, Sought } from '../match/sought.ts';
import { wordsOfSpeech } from '../match/speech-as-text.ts';
import { sameData } from '../same-data.ts';

/** What one wording speaks of, as texts, and ready to be compared. */
export type Wording = Pick<SearchReach, 'said' | 'around'> & {
  readonly sought: () => Sought;
};

/** A wording, and what was found for it. */
export type Searched = Pick<Wording, 'sought'> & {
  readonly basis: SearchBasis;
};

type Searching = {
  readonly search: Search;
  readonly searchAgain: SearchAgain;
};

/**
 * Answers the wordings of a promise as it stands. Those that speak of the same
 * are sought once: most differ in an amount that is no value of it.
 */
function worded(promise: PublicPromise): Wording[] {
  const wordings = new Map<string, Wording>();
  for (const sought of soughtInWordings(promise)) {
    const { said, around } = wordsOfSpeech(sought.speech);
    const words = `${said}|${around}`;
    if (wordings.has(words)) continue;
    wordings.set(words, { said, around, sought: () => sought });
  }
  return [...wordings.values()];
}

/**
 * Answers whether a promise is sought as the one that was judged: it may have
 * come to stand in other places, or have left some.
 */
export function isSoughtAlike(
  promise: PublicPromise,
  { sought, bases }: JudgedPromise,
  former: PublicPromise,
): boolean {
  return (
    bases.length > 0 &&
    digestOfSought(promise) === sought &&
    sameData(wordingsOf(promise), wordingsOf(former))
  );
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
  promise: PublicPromise,
  bases: readonly SearchBasis[],
  night: Searching,
): Searched[] {
  return worded(promise).map(({ said, around, sought }) => {
    const basis = bases.find(
      ({ reach }) => reach.said === said && reach.around === around,
    );
    const again = basis && night.searchAgain(basis, promise);
    return { sought, basis: again ?? night.search(sought()) };
  });
}

/**
 * Answers the same of a promise that is worded as it was. Most searches go on
 * without a look at what was sought.
 */
export function goneOn(
  promised: Promised,
  { bases }: Pick<JudgedPromise, 'bases'>,
  { search, searchAgain }: Searching,
): SearchBasis[] {
  return bases.map(
    (basis) =>
      searchAgain(basis, promised) ??
      search(recallSought(promised, basis.reach)),
  );
}

/** Answers such searches with what is sought by them. */
export function withSought(
  promised: Promised,
  bases: readonly SearchBasis[],
): Searched[] {
  return bases.map((basis) => ({
    sought: () => recallSought(promised, basis.reach),
    basis,
  }));
}
