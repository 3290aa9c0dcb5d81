import { concernedBy } from '../match/concerned-by.ts';
import { searchesAgain } from '../match/search-again.ts';
import type { JudgingNight } from './judge-one.ts';
import type { KnowledgeChange } from './knowledge-change.ts';

/** How searches of the night before are gone on with. */
export type GoingOn = Pick<JudgingNight, 'searchAgain' | 'isConcerned'>;

/** Prepares going on with searches after the knowledge changed. */
export function goingOn(change: KnowledgeChange): GoingOn {
  switch (change.kind) {
    case 'everything':
      return { searchAgain: () => undefined, isConcerned: () => true };
    case 'some': {
      const { articles } = change;
      return {
        searchAgain: searchesAgain(articles),
        isConcerned: concernedBy(articles),
      };
    }
    case 'none':
      return { searchAgain: (basis) => basis, isConcerned: () => false };
  }
}
