import type { SearchBasis } from '../../domain/judgement.ts';
import { oncePer, oncePerObject } from '../../platform/once-per.ts';
import { wordsAlike } from './alike-words.ts';
import type { ArticleIndex } from './article-index.ts';
import { searchNominees } from './find-article.ts';
import type { IndexedStatement } from './indexed-article.ts';
import type { Nomination } from './nominate.ts';
import type { Sought, WordLikeness } from './sought.ts';
import { wordsOfSpeech } from './speech-as-text.ts';

/** Answers what searching an article by itself does. */
export type Search = (sought: Sought) => SearchBasis;

/**
 * Prepares searches that share what words are like: most that are new in a
 * night differ from others in what no article speaks of.
 */
export function searchingAlike(index: ArticleIndex): Search {
  const { numberOf } = index.subjects;
  const isKnown = (id: string) => numberOf.has(id);
  const likenessFor = oncePer(
    (_: string) => new Map<IndexedStatement, WordLikeness>(),
    fewWordings,
  );
  const titledIn = idsOfTitles(index);
  return (sought) => {
    const { topic, terms, scope, speech } = sought;
    const nomination = index.nominate(speech.everything);
    const words = wordsOfSpeech(speech);
    const { said, around, open } = wordsAlike(words, isKnown);
    const titled = open.length > 0 ? titledIn(nomination) : nothing;
    const isNamed = open.some((id) => titled.has(id));
    const alike = [said, around, topic, ...scope].join('|');
    const shared = isNamed
      ? sought
      : { topic, terms, scope, speech, likenessOfWords: likenessFor(alike) };
    return searchNominees(shared, words, nomination, index);
  };
}

/** Of each some eighty figures are remembered. */
const fewWordings = 5_000;

const nothing: ReadonlySet<string> = new Set();

/** A title may name what no sentence does. */
function idsOfTitles({ sentenceAt }: ArticleIndex) {
  return oncePerObject(({ nominees }: Nomination): ReadonlySet<string> => {
    const ids = nominees.flatMap(({ position }) => [
      ...(sentenceAt(position)?.title ?? []),
    ]);
    return new Set(ids);
  });
}
