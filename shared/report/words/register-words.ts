import type { PublicPromise } from '../../domain/promise.ts';
import type { Run } from '../../domain/run.ts';
import type { Counted } from '../../platform/phrase.ts';

/** What is said of a day that is looked up in the register. */
export type RegisterWords = Readonly<
  Record<
    | 'noRun'
    | 'thatNight'
    | 'earlierNight'
    | 'since'
    | 'notSeen'
    | 'noSnapshot'
    | 'received'
    | 'promise'
    | 'allRead',
    string
  >
> & {
  readonly runStates: Readonly<Record<Run['state'], string>>;
  readonly kinds: Readonly<Record<PublicPromise['kind'], string>>;
  readonly pages: Counted;
  /** Of how many pages. */
  readonly notFound: Counted;
  readonly notRead: Counted;
};
