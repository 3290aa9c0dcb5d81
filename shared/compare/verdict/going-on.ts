import { once } from '../../platform/once.ts';
import { concernedBy } from '../match/concerned-by.ts';
import { searchArticle } from '../match/find-article.ts';
import { searchesAgain } from '../match/search-again.ts';
import { type Search, searchingAlike } from '../match/search-alike.ts';
import type { JudgingNight } from './judge-one.ts';
import type { KnowledgeChange } from './knowledge-change.ts';
import type { Knowledge } from './knowledge-on.ts';

/** How articles are searched, and searches of the night before gone on with. */
export type GoingOn = Pick<
  JudgingNight,
  'search' | 'searchAgain' | 'isConcerned'
>;

/** Prepares searching, and going on with searches, after knowledge changed. */
export function goingOn(
  change: KnowledgeChange,
  { index }: Pick<Knowledge, 'index'>,
): GoingOn {
  const alike = once(() => searchingAlike(index()));
  const search: Search = (sought) => alike()(sought);
  switch (change.kind) {
    case 'everything':
      // Those of a whole site are too many to remember their words.
      return {
        search: (sought) => searchArticle(sought, index()),
        searchAgain: () => undefined,
        isConcerned: () => true,
      };
    case 'some': {
      const { articles } = change;
      return {
        search,
        searchAgain: searchesAgain(articles),
        isConcerned: concernedBy(articles),
      };
    }
    case 'none':
      return {
        search,
        searchAgain: (basis) => basis,
        isConcerned: () => false,
      };
  }
}
